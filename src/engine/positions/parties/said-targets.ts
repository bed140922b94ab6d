/** Whether the words say of whom something is wanted, or the rest of the article has to: readers who quote want to know which. */
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { sameSide } from './who';

/**
 * True where the sentence speaks of one of the targets, by name, description or pronoun, or of somebody of their side ("the Kremlin" for Russia); and where there
 * are no targets to be spoken of.
 */
export function isTargetSaid({ text, cast }: Scene, { targets, clause, frame }: Draft): boolean {
  if (targets.length === 0) return true;
  const sentences = [clause, frame ?? clause].flatMap(({ verb }) => text.sentences[verb.sentence] ?? []);
  const said = sentences.flatMap((sentence) => cast.anybody.actorsIn(sentence));
  return targets.some((target) => said.some((actor) => actor.id === target.id || sameSide(actor, target)));
}
