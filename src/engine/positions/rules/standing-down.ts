/** Announcements that sound like harm and are none: one's own force that rests, and an answer to what the other side gives. */
import { words } from '../../lexicon/words';
import { verbGroupAt } from '../../text/at';
import type { TokenRange } from '../../text/types';
import { conditionOf } from '../conditions';
import type { Scene } from '../scene';
import type { Announced } from './announced';

const RESTING = /^(?:suspend|halt|pause|stop|cease|end|freeze|scale)$/;

const OWN_FORCE = words(
  'operation operations exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers strike strikes airstrike airstrikes raid raids attack attacks bombing bombardment shelling offensive assault fire hostility hostilities fighting enrichment test tests launch launches',
);

/** "Ready to suspend air operations", "would halt the shelling": what rests is one's own force; "halt the gas" is harm. */
export function standsDown({ scene, doer: { verb, to } }: Announced): boolean {
  return RESTING.test(verb.lemma) && !verb.passive && namesForceOwned(scene, { from: verb.to, to });
}

/** The first noun phrase is one's own force; "operations of the refinery" or "flights" are something else. */
function namesForceOwned({ text }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const token = text.tokens[i];
    if (token === undefined || token.pos === 'ADP' || token.pos === 'PUNCT') return false;
    const ends = text.tokens[i + 1]?.pos !== 'NOUN' && text.tokens[i + 1]?.lower !== 'of';
    if (ends && (OWN_FORCE.has(token.lemma) || OWN_FORCE.has(token.lower))) return true;
  }
  return false;
}

const YIELDS = /^(?:free|release|lift|ease|comply|disarm|agree|accept|sign|reopen|restore|cooperate|honou?r)$/;

/** "If Iran frees the prisoners, we will respond": in its spirit, and no threat; "if it does not" is one. */
export function answersConcession({ scene, clause, doer }: Announced): boolean {
  if (!/^(?:respond|react|reply|answer|act)$/.test(doer.verb.lemma)) return false;
  const condition = conditionOf(scene, clause);
  if (!condition || !/^(?:if|once|when|should)$/.test(scene.text.tokens[condition.from]?.lower ?? '')) return false;
  for (let i = condition.from; i < condition.to; i++) {
    const verb = verbGroupAt(scene.text, i);
    if (verb?.form === 'finite') return YIELDS.test(verb.lemma) && !verb.negated;
  }
  return false;
}
