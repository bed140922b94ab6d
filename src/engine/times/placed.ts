/** What becomes of a meaning once it is put on the calendar. */
import type { TimeExpression } from '../types';
import { daysOf, type Period } from './calendar';
import type { Candidate } from './types';
import { isoDay, isWritable, timexValue, UNKNOWN_VALUE } from './values';

/** A meaning put on the calendar. `period` is missing where it could not be. */
export interface Placed {
  readonly value: string;
  readonly period?: Period;
  readonly from?: string;
  readonly to?: string;
  readonly anchor?: string;
  readonly unresolved?: true;
}

/** A period with its days; `anchor`: what it was counted from. Unresolved beyond the years that can be written. */
export function onCalendar(period: Period, anchor?: string): Placed {
  if (!isWritable(period)) return { value: UNKNOWN_VALUE[period.grain], unresolved: true };
  const { first, last } = daysOf(period);
  return {
    value: timexValue(period),
    period,
    from: isoDay(first),
    to: isoDay(last),
    ...(anchor === undefined ? {} : { anchor }),
  };
}

/** The public form of a placed candidate. */
export function toExpression(
  candidate: Candidate,
  placed: Placed,
  id: string,
  start: number,
  end: number,
  openEnd: boolean,
): TimeExpression {
  const { value, from, to, anchor, unresolved } = placed;
  return {
    id,
    span: { start, end },
    type: candidate.type,
    value,
    ...(from === undefined || unresolved ? {} : { from }),
    ...(to === undefined || unresolved || openEnd ? {} : { to }),
    ...(anchor === undefined || unresolved ? {} : { anchor }),
    ...(unresolved ? { unresolved } : {}),
    rule: candidate.rule,
  };
}
