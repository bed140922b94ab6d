/** Answers: a demand or charge, and what the one of whom it was made replied in the same article. */
import type { Actor, Position } from '../types';

/** A denial further behind a demand, in characters, is about something else: mostly a charge that nobody has worded. */
const NEAR = 300;

const REPLIES = new Set(['rejection', 'denial', 'commitment', 'demand']);

/**
 * Sets `answers`: a later acceptance, refusal, denial or counter-demand by the target, or by somebody of the target's country, towards whoever asked
 * or his country. Each demand or charge is answered once, a demand by a denial only close behind it; of two open ones, the one between the same two
 * actors before one between their countries.
 */
export function pairAnswers(positions: readonly Position[], actorById: ReadonlyMap<string, Actor>): Position[] {
  const open = new Map<string, Position>();
  const sideOf = (id: string): string => actorById.get(id)?.country ?? id;
  /** Towards whom by whom: as actors, and as countries where those differ. */
  const keys = (by: string, towards: string): readonly string[] =>
    sideOf(by) === sideOf(towards) ? [`${by}>${towards}`] : [`${by}>${towards}`, `${sideOf(by)}>>${sideOf(towards)}`];
  return positions.map((position) => {
    const { holder, coHolders = [], kind, targets } = position;
    if (holder === undefined) return position;
    const holders = [holder, ...coHolders];
    const isAnswered = (earlier: Position | undefined): boolean =>
      earlier !== undefined &&
      (kind !== 'denial' || earlier.kind !== 'demand' || position.span.start - earlier.span.end <= NEAR);
    const asked = REPLIES.has(kind)
      ? holders
          .flatMap((one) => targets.flatMap((target) => keys(target, one)))
          .find((key) => isAnswered(open.get(key)))
      : undefined;
    const answered = asked === undefined ? undefined : open.get(asked);
    if (answered) for (const [key, each] of open) if (each === answered) open.delete(key);
    if (kind === 'demand' || kind === 'accusation')
      for (const key of holders.flatMap((one) => targets.flatMap((target) => keys(one, target))))
        if (kind === 'demand' || !open.has(key)) open.set(key, position);
    return answered ? { ...position, answers: answered.id } : position;
  });
}
