/** The publication time as the article states it. A wrong one is worse than none: what is no plausible day counts as absent. */
import { dayNumber, isDate } from './calendar';

const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?:$|[T\s])/;

/**
 * Day number of an ISO 8601 publication time, or undefined. With a time and zone the day is taken as written: it is the
 * day at the outlet, which is what its "today" means.
 */
export function publicationDay(published: string | undefined): number | undefined {
  const match = published === undefined ? null : ISO.exec(published);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // Newspapers are not older than 1600; years far ahead are typing errors or placeholders (9999-12-31).
  if (year < 1600 || year > 2200 || !isDate(year, month, day)) return undefined;
  return dayNumber(year, month, day);
}
