/** What one side says the other one ignored is blame. */
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import type { Draft } from '../draft';
import { sameSide, voiceOf } from '../parties/who';
import type { Scene } from '../scene';

/** "The Chilean minister said Lima had ignored six letters": who says so of the other side blames it. */
export function accuserOf(scene: Scene, clause: Clause, holder: Actor | undefined): Actor | undefined {
  if (clause.role !== 'complement' || clause.verb.passive || clause.verb.modal !== undefined) return undefined;
  if (!/^(?:ignore|disregard|defy|flout)$/.test(clause.verb.lemma)) return undefined;
  const { speaker } = voiceOf(scene, clause);
  const sided = speaker?.country !== undefined && holder?.country !== undefined;
  return sided && !sameSide(speaker, holder) ? speaker : undefined;
}

/** The blame for it. */
export function ignoring(clause: Clause, ignored: Actor, holder: Actor): Draft {
  const { from, to } = clause;
  return {
    kind: 'accusation',
    holder,
    targets: [ignored],
    from,
    to,
    clause,
    rule: 'accusation-conduct',
    confidence: 0.7,
  };
}
