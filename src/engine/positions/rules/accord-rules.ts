/** What an accord lays down is promised by whoever agreed to it: "the deal allows inspectors to visit", "the treaty commits both sides to". */

import { words } from '../../lexicon/words';
import { ACCORDS } from '../../lexicon/writings';
import type { Clause } from '../clauses/clauses';
import { isNegated, isSupposed, isTold } from '../clauses/mood';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { actorsIn } from '../parties/who';
import type { Scene } from '../scene';

export const LAYING_DOWN = words(
  'allow permit give grant guarantee provide commit oblige require bind ensure promise open end call let enable entitle stipulate specify set limit ban',
);

export function accordTerm(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb, subject } = clause;
  if (!subject || verb.form !== 'finite' || verb.passive || !isTold(scene, clause)) return [];
  if (isSupposed(scene, clause) || isNegated(scene, clause) || !LAYING_DOWN.has(verb.lemma)) return [];
  if (!ACCORDS.has(scene.text.tokens[subject.head]?.lemma ?? '')) return [];
  const [holder, other] = actorsIn(scene, subject);
  const inside = concernedIn(scene, { from: verb.to, to: clause.to });
  return [
    {
      kind: 'commitment',
      holder,
      targets: (other ? [other] : inside).filter((actor) => actor.id !== holder?.id),
      from: verb.head,
      to: clause.to,
      clause,
      rule: 'commitment-accord',
      confidence: 0.5,
    },
  ];
}
