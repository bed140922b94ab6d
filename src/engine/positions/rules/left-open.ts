/** Harm that somebody does not rule out: "did not rule out military action", "refused to rule out closing the border". */
import { FORCE_VERBS } from '../../lexicon/conduct';
import { LIFELINES_OF_OTHERS, SHUTTING } from '../../lexicon/threat-phrases';
import type { Clause } from '../clauses/clauses';
import type { Scene } from '../scene';
import { namesForce, usesForce } from './harm';
import { menacingDeed } from './menace';

/** Force or a deed that harms stands behind "rule out"; whether it is ruled out is not asked. */
export function leavesHarmOpen(scene: Scene, clause: Clause): boolean {
  if (namesForceIn(scene, clause)) return true;
  if (shutsOut(scene, clause)) return true;
  const deed = scene.dependents(clause).find(({ role, verb }) => role === 'gerund' && verb.from - clause.verb.to < 3);
  return (
    deed !== undefined &&
    (FORCE_VERBS.has(deed.verb.lemma) || usesForce(scene, deed) || menacingDeed(scene, deed, false))
  );
}

/** "Rule out the use of force". */
export function namesForceIn(scene: Scene, { verb, to }: Clause): boolean {
  return namesForce(scene, { from: verb.to, to });
}

/** "Refused to rule out closing the border": the refusal leaves it open. */
export function isLeftOpen(scene: Scene, clause: Clause): boolean {
  return clause.verb.form === 'infinitive' && clause.verb.lemma === 'rule' && leavesHarmOpen(scene, clause);
}

/** "Closing the border", "cutting off the gas", "leaving the treaty": what others live on is taken away. By its form, as taggers take it for a noun too. */
function shutsOut({ text: { tokens, sentences } }: Scene, { verb }: Clause): boolean {
  if (!SHUTTING.has(tokens[verb.to + 1]?.lower ?? '')) return false;
  const end = Math.min(sentences[verb.sentence]?.to ?? 0, verb.to + 9);
  for (let i = verb.to + 2; i < end && tokens[i]?.pos !== 'PUNCT'; i++)
    if (LIFELINES_OF_OTHERS.has(tokens[i]?.lemma ?? '')) return true;
  return false;
}
