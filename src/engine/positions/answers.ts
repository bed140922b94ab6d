/** Answers: a demand or charge, and what the one of whom it was made replied to it in the same article. */
import type { Actor, Position, PositionKind } from '../types';
import type { Matter } from './matter';
import { answersFor } from './parties/own-side';

/** What answers what, and how many sentences behind it at most, where it names its matter by no word of the demand. */
const REPLIES: Readonly<Partial<Record<PositionKind, Readonly<Partial<Record<PositionKind, number>>>>>> = {
  demand: { rejection: 2, denial: 2, commitment: 1, demand: 1 },
  accusation: { denial: 2 },
};

/** So many open demands of one side are remembered. */
const MEMORY = 8;

/** How many sentences back "the demand" may point. */
const FARTHEST_NAMED = 12;

/** Something that waits for an answer. */
interface Open {
  readonly position: Position;
  readonly matter: Matter;
}

/**
 * Sets `answers`: a later acceptance, refusal, denial or counter-demand by the one who was asked, or by somebody who answers for him, towards whoever asked or his
 * country. It names the matter again, or that it was a demand or charge, or follows within the next sentences, with nothing asked of the same side by another between.
 * What stems from an earlier year answers nothing. Each demand or charge is answered once: of several open ones that between the same two, then the last.
 */
export function pairAnswers(
  positions: readonly Position[],
  actorById: ReadonlyMap<string, Actor>,
  matterOf: (position: Position) => Matter,
): Position[] {
  const sideOf = (id: string): string => actorById.get(id)?.country ?? id;
  const askedOf = new Map<string, Open[]>();
  return positions.map((position) => {
    const { holder, coHolders = [], kind, targets } = position;
    if (holder === undefined) return position;
    const holders = [holder, ...coHolders];
    const matter = matterOf(position);
    const mayAnswer = (asked: string): boolean =>
      holders.some((one) => one === asked || answersFor(actorById.get(one), actorById.get(asked)));
    const isTowards = ({ holder: asker = '', coHolders: askers = [] }: Position, exact: boolean): boolean =>
      [asker, ...askers].some((one) =>
        targets.some(
          (target) =>
            target === one ||
            (!exact && !holders.includes(one) && sideOf(target) === sideOf(one) && sideOf(one) !== sideOf(holder)),
        ),
      );
    const open = [...new Set(holders.map(sideOf))].flatMap((side) => askedOf.get(side) ?? []);
    const isAnswered = (earlier: Open, at: number): boolean => {
      const reach = REPLIES[earlier.position.kind]?.[kind];
      if (reach === undefined || !earlier.position.targets.some(mayAnswer) || earlier.matter.year > matter.year)
        return false;
      if (!isTowards(earlier.position, false)) return false;
      if (matter.named === earlier.position.kind && matter.sentence - earlier.matter.sentence <= FARTHEST_NAMED)
        return true;
      if (earlier.matter.words.some((word) => matter.words.includes(word))) return true;
      const isLast = open.slice(at + 1).every((later) => isTowards(later.position, false));
      return matter.sentence - earlier.matter.sentence <= reach && (isLast || position.targetsInferred !== true);
    };
    const fitting = open.filter(isAnswered);
    const answered = fitting.findLast((one) => isTowards(one.position, true)) ?? fitting.at(-1);
    for (const side of new Set(answered?.position.targets.map(sideOf)))
      askedOf.set(
        side,
        (askedOf.get(side) ?? []).filter((one) => one !== answered),
      );
    if (REPLIES[kind])
      for (const side of new Set(targets.map(sideOf)))
        askedOf.set(side, [...(askedOf.get(side) ?? []), { position, matter }].slice(-MEMORY));
    return answered ? { ...position, answers: answered.position.id } : position;
  });
}
