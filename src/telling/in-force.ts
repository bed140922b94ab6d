/** Which sanctions are in force, and when "nothing imposed" may be said: summary, card and views follow this one rule. */
import type { Position, SanctionStage } from '../engine/types';
import { type Lookup, shareSide } from './lookup';

/** Sanctions that are in force, by stage. */
export const IN_FORCE: readonly SanctionStage[] = ['imposed', 'extended'];

/** What was eased or lifted had been imposed: "nothing imposed yet" would be wrong of it, too. */
const EVER_IMPOSED: readonly SanctionStage[] = [...IN_FORCE, 'eased', 'lifted'];

/** Whether a sanction is told to be in force. */
export function isInForce({ kind, stage }: Pick<Position, 'kind' | 'stage'>): boolean {
  return kind === 'sanction' && stage !== undefined && IN_FORCE.includes(stage);
}

/** Easing that is held out, on a condition or as a possibility: "would be lifted once …" has lifted nothing. */
export function isOffered({ kind, stage, certainty }: Pick<Position, 'kind' | 'stage' | 'certainty'>): boolean {
  return kind === 'sanction' && /^(?:eased|lifted)$/.test(stage ?? '') && /^(?:would|could)$/.test(certainty);
}

/** The stage as it is told: easing that is only held out is `offered`. Undefined where a position has none. */
export function toldStage(
  position: Pick<Position, 'kind' | 'stage' | 'certainty'>,
): SanctionStage | 'offered' | undefined {
  return isOffered(position) ? 'offered' : position.stage;
}

/** Whether any sanction is told of that was ever imposed, by whomever on whomever. */
export function anyImposed(positions: readonly Pick<Position, 'stage'>[]): boolean {
  return positions.some(({ stage }) => stage !== undefined && EVER_IMPOSED.includes(stage));
}

/**
 * What may be said beside a sanction that is only threatened or proposed: true where one of its side on one of its targets
 * is in force; false where no sanction at all was ever imposed; undefined between the two, where "nothing imposed" would
 * stand above somebody's sanctions and "earlier measures" would be others'.
 */
export function imposedBefore(
  positions: readonly Position[],
  find: Pick<Lookup, 'actor'>,
  open: Pick<Position, 'holder' | 'coHolders' | 'targets'>,
): boolean | undefined {
  if (!anyImposed(positions)) return false;
  const isEarlier = (position: Position): boolean =>
    isInForce(position) &&
    shareSide(find, position, open) &&
    position.targets.some((target) => open.targets.includes(target));
  return positions.some(isEarlier) ? true : undefined;
}
