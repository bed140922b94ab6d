/** The third view: dates and deadlines in order, with the day of publication among them. */
import type { Position, TimeExpression } from '../../engine/types';
import { inDays } from '../../telling/days';
import { dayRole, isDueAt } from '../../telling/due';
import type { Report } from './report';

export type Moment =
  | {
      readonly type: 'time';
      readonly time: TimeExpression;
      /** First and last day as numbers: days since 1970. */
      readonly from: number;
      readonly to: number;
      /** Positions that have this day. */
      readonly due: readonly Position[];
      /** One of them has to be met by then; others start then, or only take place. */
      readonly isDeadline: boolean;
    }
  | { readonly type: 'published'; readonly day: string; readonly from: number; readonly to: number };

export interface Timeline {
  /** In order of their first day. */
  readonly moments: readonly Moment[];
  /** Durations, repeated times, and what could not be dated, in text order. */
  readonly undated: readonly TimeExpression[];
}

const DAY = 86_400_000;

/** Days since 1970 of an ISO day; undefined for anything else. */
export function dayNumber(iso: string | undefined): number | undefined {
  if (iso === undefined || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return undefined;
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.round(time / DAY);
}

/** The same day mentioned twice is one moment; the one with a deadline is kept. */
export function timelineOf({ analysis, text, positions, times }: Report): Timeline {
  const moments: Moment[] = [];
  const undated: TimeExpression[] = [];
  const dueAt = (time: TimeExpression): readonly Position[] => positions.filter((position) => isDueAt(position, time));
  const seen = new Map<string, number>();
  for (const time of times) {
    const meant = inDays(text, time);
    const [from, to] = [dayNumber(meant.from ?? meant.to), dayNumber(meant.to ?? meant.from)];
    if (from === undefined || to === undefined) {
      undated.push(time);
      continue;
    }
    const key = `${from}/${to}`;
    const known = seen.get(key);
    const due = dueAt(time);
    const moment: Moment = {
      type: 'time',
      time,
      from,
      to: Math.max(from, to),
      due,
      isDeadline: due.some((one) => dayRole(text, one) === 'deadline'),
    };
    if (known === undefined) seen.set(key, moments.push(moment) - 1);
    else if (due.length > 0) {
      const before = moments[known];
      if (before?.type === 'time') {
        const isBoth = before.isDeadline || moment.isDeadline;
        moments[known] = { ...before, due: [...before.due, ...due], isDeadline: isBoth };
      }
    }
  }
  const published = dayNumber(analysis.article.published);
  if (published !== undefined && analysis.article.published !== undefined)
    moments.push({ type: 'published', day: analysis.article.published, from: published, to: published });
  return { moments: moments.sort((one, other) => one.from - other.from || one.to - other.to), undated };
}

/**
 * Places days on a line from 0 to 1. Weeks around the centre, the day of publication, matter more than years before it,
 * so distance from it counts by its logarithm.
 */
export function scaleOf(moments: readonly Moment[], centre: number): (day: number) => number {
  const bend = (day: number): number => Math.sign(day - centre) * Math.log1p(Math.abs(day - centre));
  const bounds = moments.flatMap(({ from, to }) => [bend(from), bend(to)]);
  const least = bounds.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = bounds.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return (day) => (most === least ? 0.5 : (bend(day) - least) / (most - least));
}
