/** The publication time as the article states it. A wrong one is worse than none: what is no plausible day counts as absent. */
import { dayNumber, isDate } from './calendar';
import type { Candidate } from './types';
import type { Words } from './words';

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

/** Words at the top of a text among which it may state its own date. */
const TOP_WORDS = 80;
/**
 * The text's own date: a line near its top that is nothing but one full date, as index of its candidate. It stands in
 * where the article's data state no day.
 */
export function dateline(candidates: readonly Candidate[], words: Words): number {
  return candidates.findIndex(({ meaning, from, to }) => {
    if (from > TOP_WORDS || meaning.kind !== 'period' || meaning.period.grain !== 'day') return false;
    return isLineEdge(words, from - 1) && isLineEdge(words, to);
  });
}

const isLineEdge = (words: Words, at: number): boolean => (words.list[at]?.text ?? '\n') === '\n';
