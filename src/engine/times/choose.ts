/** Which of several periods is meant: by the words of relation, by tense, or by nearness to the publication day. */
import { daysOf, type Period } from './calendar';
import type { Turn } from './types';

/**
 * One of the periods (ascending): by the word of relation, else by the way the clause points, else the nearest to the
 * publication day.
 */
export function choose(
  periods: readonly Period[],
  published: number,
  turn: Turn | undefined,
  told: () => Turn | undefined,
): Period | undefined {
  if (turn === -1) return periods.findLast((period) => daysOf(period).last < published);
  if (turn === 1) return periods.find((period) => daysOf(period).first > published);
  const way = turn === 0 ? undefined : told();
  const near = nearest(periods, published);
  if (way === undefined || near === undefined) return near;
  const chosen =
    way === -1
      ? periods.findLast((period) => daysOf(period).first <= published)
      : periods.find((period) => daysOf(period).last >= published);
  // News names the year of what lies most of a year off: a clause that would put it there was read wrongly.
  const limit = way === -1 ? (near.grain === 'day' ? 300 : 330) : 200;
  return chosen === undefined || (distance(chosen, published) > limit && distance(near, published) < 92)
    ? near
    : chosen;
}

/** Days between a period and the publication day. */
function distance(period: Period, published: number): number {
  const { first, last } = daysOf(period);
  return published < first ? first - published : published > last ? published - last : 0;
}

function nearest(periods: readonly Period[], published: number): Period | undefined {
  let best: Period | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const period of periods) {
    const days = distance(period, published);
    if (days < least) {
      least = days;
      best = period;
    }
  }
  return best;
}
