/** Feelings towards others' conduct: "was appalled by the raid", "is grateful for the help". */

import { ANGERING_VERBS, BACKING_FEELINGS, BLAMING_FEELINGS } from '../../lexicon/conduct';
import { words } from '../../lexicon/words';
import type { Clause } from '../clauses/clauses';
import { objectOf } from '../clauses/company';
import { isNegated, isSupposed, isTold } from '../clauses/mood';
import type { Draft } from '../draft';
import { concernedIn, partiesOf } from '../parties/parties';
import { actorsIn, agentOf, isOfficial, sameSide, subjectActor } from '../parties/who';
import type { Scene } from '../scene';

const BEFORE_FEELINGS = words('be feel remain say sound grow become');

/** "Was appalled that …", "is concerned about …", "is grateful for …", in the reporter's sentence or a statement. */
export function feeling(scene: Scene, clause: Clause): readonly Draft[] {
  const { text } = scene;
  const { verb } = clause;
  // "Was alarmed by": the feeling was read as a passive verb.
  const attached = verb.form === 'participle' && /^(by|at|over|about)$/.test(text.tokens[verb.to]?.lower ?? '');
  const passive =
    ((verb.passive && verb.form === 'finite') || attached) && BLAMING_FEELINGS.has(text.tokens[verb.head]?.lower ?? '');
  if (!passive && !BEFORE_FEELINGS.has(verb.lemma)) return [];
  if ((!clause.subject && !attached) || isNegated(scene, clause) || isSupposed(scene, clause)) return [];
  let i = passive ? verb.head : verb.to;
  while (!passive && i < clause.to && (text.tokens[i]?.pos === 'ADV' || /^["“‘`]+$/.test(text.tokens[i]?.text ?? '')))
    i++;
  const word = text.tokens[i]?.lower ?? '';
  const blames = BLAMING_FEELINGS.has(word);
  const backs = !blames && BACKING_FEELINGS.has(word);
  if (!blames && !backs) return [];
  let k = i + 1;
  while (/^["”’']+$/.test(text.tokens[k]?.text ?? '')) k++;
  // "Happy to leave" is willing, not pleased.
  if (text.verbGroupOf[k] !== -1 || !/^(about|over|by|with|at|that|for|of|to)$/.test(text.tokens[k]?.lower ?? ''))
    return [];
  const holder = subjectActor(scene, clause);
  const near = concernedIn(scene, { from: k, to: Math.max(clause.to, k) }, 3, true);
  const others = near.filter((actor) => actor.id !== holder?.id);
  // "With the answers that it got from the agency".
  const targets =
    others.length > 0
      ? others
      : actorsIn(scene, { from: k, to: Math.max(clause.to, k) }).filter((actor) => actor.id !== holder?.id);
  if (!holder && targets.length === 0) return [];
  return [
    {
      kind: blames ? 'accusation' : 'support',
      holder,
      targets: targets.slice(0, 2),
      from: clause.verb.to,
      to: clause.to,
      clause,
      rule: blames ? 'accusation-feeling' : 'support-feeling',
      confidence: 0.55,
    },
  ];
}

/** "The drill angered Peru", "has alarmed the ministry": the one who is angered holds it against whoever did it. */
export function angered(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb, subject } = clause;
  if (!ANGERING_VERBS.has(verb.lemma) || verb.form !== 'finite' || verb.passive || !isTold(scene, clause)) return [];
  if (!subject || isNegated(scene, clause) || isSupposed(scene, clause) || verb.modal !== undefined) return [];
  const holder = agentOf(scene, objectOf(scene, clause));
  if (!holder || (holder.kind === 'person' && !isOfficial(holder))) return [];
  const targets = partiesOf(scene, subject).filter((actor) => !sameSide(actor, holder));
  if (targets.length === 0) return [];
  return [
    {
      kind: 'accusation',
      holder,
      targets: targets.slice(0, 2),
      from: clause.from,
      to: clause.to,
      clause,
      rule: 'accusation-angered',
      confidence: 0.4,
    },
  ];
}
