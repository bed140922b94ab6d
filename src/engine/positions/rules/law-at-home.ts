/** What police, prosecutors and courts do to people who act for no state: the law at home, and nothing between states. */
import { INDIVIDUALS } from '../../lexicon/public-office';
import { words } from '../../lexicon/words';
import { headOf, nounPhraseAt } from '../../text/at';
import type { Clause, Phrase } from '../clauses/clauses';
import { afterPreposition, phraseAt } from '../clauses/company';
import type { Draft } from '../draft';
import type { Scene } from '../scene';

const LAW = words(
  'police court judge prosecutor magistrate jury detective sheriff customs constable policeman policewoman bailiff gendarme prosecution tribunal',
);

/** "Spanish police froze the accounts of a Moroccan smuggler", "a Dutch judge ordered a Russian sailor to pay". */
export function isLawAtHome(scene: Scene, { frame, clause, kind }: Draft): boolean {
  const acting = frame ?? clause;
  if (kind === 'support' || kind === 'commitment' || !isByLaw(scene, acting)) return false;
  const { verb, to } = acting;
  const struck = verb.passive ? acting.subject : phraseAt(scene, verb.to, Math.max(to, verb.to + 8));
  return struck !== undefined && isOfIndividual(scene, struck);
}

function isByLaw(scene: Scene, clause: Clause): boolean {
  const { text } = scene;
  const by = clause.verb.passive ? afterPreposition(scene, clause, 'by') : -1;
  const doer = by >= 0 ? phraseAt(scene, by, by + 8) : clause.verb.passive ? undefined : clause.subject;
  if (doer === undefined) return false;
  const head = headOf(text, doer);
  if (head === undefined) return false;
  // "Customs officers", "the tax office".
  const before = text.tokens[head.i - 1]?.lower ?? '';
  return (
    LAW.has(head.lemma) ||
    LAW.has(head.lower) ||
    LAW.has(before) ||
    (before === 'tax' && /^(?:office|authority|inspector|authorities)$/.test(head.lower))
  );
}

/** "A Moroccan businessman", "the bank accounts of a Danish singer", "a British man's appeal". */
function isOfIndividual({ text }: Scene, phrase: Phrase): boolean {
  for (let i = phrase.from; i < Math.max(phrase.to, phrase.head + 1) + REACH; ) {
    const np = nounPhraseAt(text, i);
    const head = np && text.tokens[np.head];
    if (!np || !head || head.sentence !== text.tokens[phrase.head]?.sentence) {
      if (i >= phrase.to && text.tokens[i]?.lower !== 'of') return false;
      i++;
      continue;
    }
    if (INDIVIDUALS.has(head.lemma)) return true;
    i = np.to;
  }
  return false;
}

const REACH = 6;
