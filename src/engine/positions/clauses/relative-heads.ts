/** What a relative clause says something of: its head where it is the object, and the whole phrase that the head hangs on. */
import { nounPhraseAt } from '../../text/at';
import type { Scene } from '../scene';
import type { Clause, Phrase } from './clauses';

/** "Chad, which Niger accuses of arming rebels", "the men whom Niger urged to leave": before the verb stands its subject, so that what the clause is about is its object. */
export function gapOf({ text }: Scene, { role, antecedent, subject, mark }: Clause): Phrase | undefined {
  if (role !== 'relative' || !antecedent || !subject || subject.from <= antecedent.head) return undefined;
  // "A call in which both pressed for a truce".
  if (text.tokens[mark - 1]?.pos === 'ADP') return undefined;
  // "Japan, whose mills have complained of dumping": they are the subject.
  const owned = text.tokens[mark]?.lower === 'whose' && nounPhraseAt(text, mark + 1)?.head === subject.head;
  return owned ? undefined : antecedent;
}

/** Where the noun phrase begins that the phrase hangs on by prepositions: "a full ban on potash from Peru". */
export function chainStart({ text }: Scene, phrase: Phrase): number {
  let { from } = phrase;
  while (/^(?:of|on|from|to|for|against|in)$/.test(text.tokens[from - 1]?.lower ?? '')) {
    const owner = nounPhraseAt(text, from - 2);
    if (!owner) break;
    from = owner.from;
  }
  return from;
}
