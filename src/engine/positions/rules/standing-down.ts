/** Announcements that sound like harm and are none: one's own force that rests, and an answer to what the other side gives. */
import { MILITARY_DEEDS } from '../../lexicon/deed-nouns';
import { headOf, nounPhraseAt, verbGroupAt } from '../../text/at';
import type { TokenRange } from '../../text/types';
import { objectOf, phraseAt } from '../clauses/company';
import { conditionOf } from '../conditions';
import type { Scene } from '../scene';
import { type Announced, objectNoun } from './announced';
import { FORCES, PACTS } from './harm';

const RESTING = /^(?:suspend|halt|pause|stop|cease|end|freeze|scale)$/;

/** "Ready to suspend air operations", "would pull its forces back": what rests or goes is one's own force; "halt the gas" is harm. */
export function standsDown(of: Announced): boolean {
  const { verb, to } = of.doer;
  if (verb.passive) return false;
  return (RESTING.test(verb.lemma) && namesForceOwned(of.scene, { from: verb.to, to })) || fallsBack(of);
}

/**
 * "Pull its forces back 20 miles", "fall back from the river"; "withdraw its troops" where one is willing to, or the other side gives something for it:
 * peacekeepers who would be withdrawn otherwise are a threat.
 */
function fallsBack(of: Announced): boolean {
  const { scene, doer } = of;
  const { verb, to } = doer;
  const { tokens } = scene.text;
  if (!/^(?:pull|draw|move|fall|withdraw|redeploy|recall)$/.test(verb.lemma)) return false;
  const object = objectOf(scene, doer);
  const behind = object === undefined ? verb.to : (nounPhraseAt(scene.text, object.head)?.to ?? verb.to);
  const back = tokens[verb.to]?.lower === 'back' || tokens[behind]?.lower === 'back';
  const troops = FORCES.has(objectNoun(of));
  const leaves = back || /^(?:withdraw|redeploy|recall)$/.test(verb.lemma) || tokens[verb.to]?.lower === 'out';
  if (!leaves) return false;
  // "Pull back from the river": not "from the treaty", nor "pull back the offer".
  const from =
    tokens[verb.to + 1]?.lower === 'from' ? phraseAt(scene, verb.to + 2, Math.max(to, verb.to + 3)) : undefined;
  const bare =
    object === undefined && back && (from === undefined || !PACTS.test(headOf(scene.text, from)?.lemma ?? ''));
  if (!troops && !bare) return false;
  return back || of.willing || givenFor(of);
}

/** The first noun phrase is one's own force; "operations of the refinery" or "flights" are something else. */
function namesForceOwned({ text }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const token = text.tokens[i];
    if (token === undefined || token.pos === 'ADP' || token.pos === 'PUNCT') return false;
    const ends = text.tokens[i + 1]?.pos !== 'NOUN' && text.tokens[i + 1]?.lower !== 'of';
    if (ends && (MILITARY_DEEDS.has(token.lemma) || MILITARY_DEEDS.has(token.lower))) return true;
  }
  return false;
}

const YIELDS =
  /^(?:free|release|lift|ease|comply|disarm|agree|accept|sign|reopen|restore|cooperate|honou?r|guarantee|grant|recogni[sz]e|ratify|withdraw|pull)$/;

/** "If Iran frees the prisoners, we will respond": in its spirit, and no threat; "if it does not" is one. */
export function answersConcession(of: Announced): boolean {
  return /^(?:respond|react|reply|answer|act)$/.test(of.doer.verb.lemma) && givenFor(of);
}

/** On condition that the other side gives something: "if Iran frees the prisoners". */
function givenFor({ scene, clause }: Announced): boolean {
  const condition = conditionOf(scene, clause);
  if (!condition || !/^(?:if|once|when|should)$/.test(scene.text.tokens[condition.from]?.lower ?? '')) return false;
  for (let i = condition.from; i < condition.to; i++) {
    const verb = verbGroupAt(scene.text, i);
    if (verb?.form === 'finite') return YIELDS.test(verb.lemma) && !verb.negated;
  }
  return false;
}
