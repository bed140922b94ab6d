/** Whether the words say of whom something is wanted, or the rest of the article has to: readers who quote want to know which. */
import type { Actor } from '../../types';
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { sameSide } from './who';

/**
 * True where the sentence speaks of one of the targets, by name, description or pronoun, or of somebody of their side ("the Kremlin" for Russia); and where there
 * are no targets to be spoken of.
 */
export function isTargetSaid(scene: Scene, { targets, clause, frame }: Draft): boolean {
  if (targets.length === 0) return true;
  const said = [clause, frame ?? clause].flatMap(({ verb }) => spokenOf(scene, verb.sentence));
  return targets.some((target) => said.some((actor) => actor.id === target.id || sameSide(actor, target)));
}

/** A sentence may hold any number of positions: who is spoken of in it is looked up once. */
const known = new WeakMap<Scene, Map<number, readonly Actor[]>>();

function spokenOf(scene: Scene, index: number): readonly Actor[] {
  const bySentence = known.get(scene) ?? new Map<number, readonly Actor[]>();
  known.set(scene, bySentence);
  const sentence = scene.text.sentences[index];
  const actors = bySentence.get(index) ?? (sentence === undefined ? [] : scene.cast.anybody.actorsIn(sentence));
  bySentence.set(index, actors);
  return actors;
}
