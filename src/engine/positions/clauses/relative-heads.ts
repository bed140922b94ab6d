/** What a relative clause says something of: its head where it is the object, and the whole phrase that the head hangs on. */
import { headOf, nounPhraseAt } from '../../text/at';
import type { Scene } from '../scene';
import type { Clause, Phrase } from './clauses';

/** "Chad, which Niger accuses of arming rebels", "the men whom Niger urged to leave": before the verb stands its subject, so that what the clause is about is its object. */
export function gapOf({ text }: Scene, { role, antecedent, subject, mark }: Clause): Phrase | undefined {
  if (role !== 'relative' || !antecedent || !subject || subject.from <= antecedent.head) return undefined;
  // "A call in which both pressed for a truce".
  if (text.tokens[mark - 1]?.pos === 'ADP') return undefined;
  // "Japan, whose mills have complained of dumping": they are the subject.
  const owned = text.tokens[mark]?.lower === 'whose' && subject.from === mark + 1;
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

/** "Sanctions on commanders who block aid", "those who starve towns": whoever does it, nobody is said to do it. */
export function isGeneric({ text }: Scene, { antecedent, mark, verb }: Clause): boolean {
  if (
    !antecedent ||
    verb.tense !== 'present' ||
    verb.perfect ||
    verb.progressive ||
    text.tokens[mark - 1]?.text === ','
  )
    return false;
  const first = text.tokens[antecedent.from];
  const head = headOf(text, antecedent);
  if (/^(?:those|anyone|anybody|whoever|any|all|people)$/.test(first?.lower ?? '')) return true;
  return first?.pos !== 'DET' && head?.pos === 'NOUN' && head.lower !== head.lemma;
}
