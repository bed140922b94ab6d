/**
 * Ends of a range read together: "from 1 June to 15 July 2014" names the year once, and in "between March and May" or
 * "from Monday to Friday" the second comes after the first.
 */
import type { Period } from './calendar';
import { dateOf, daysOf } from './calendar';
import type { Candidate, YearMeaning } from './types';
import type { Words } from './words';

const JOINTS = new Set(['and', 'to', '-', 'through', 'until', 'till', 'or']);

/** Candidates in the same order, their meanings completed by their neighbours. */
export function linkRanges(candidates: readonly Candidate[], words: Words): Candidate[] {
  const linked = [...candidates];
  for (let i = 1; i < linked.length; i++) {
    const [first, second] = [linked[i - 1], linked[i]];
    if (first === undefined || second === undefined || second.from !== first.to + 1) continue;
    const joint = words.list[first.to]?.lower ?? '';
    if (!JOINTS.has(joint)) continue;
    linked[i - 1] = withYearOf(first, second);
    const opener = words.list[first.from - 1]?.lower;
    const isRange = joint === 'and' ? opener === 'between' : joint !== 'or' && (opener === 'from' || joint !== 'to');
    if (isRange) linked[i] = following(second);
  }
  return linked;
}

/** A month without a year takes that of the end that has one, or the year before where it would come after it. */
function withYearOf(first: Candidate, second: Candidate): Candidate {
  const [one, other] = [first.meaning, second.meaning];
  if (one.kind !== 'month' || one.year !== undefined || one.turn !== undefined) return first;
  if (other.kind !== 'period' || (other.period.grain !== 'day' && other.period.grain !== 'month')) return first;
  return { ...first, meaning: { ...one, year: yearBefore(one.month, one.day, other.period) } };
}

function yearBefore(month: number, day: number | undefined, end: Period): YearMeaning {
  const last = dateOf(daysOf(end).last);
  const before = month < last.month || (month === last.month && (day ?? 1) <= last.day);
  return { kind: 'known', year: before ? last.year : last.year - 1 };
}

/** The end of a range lies behind its beginning. */
function following(end: Candidate): Candidate {
  const { meaning } = end;
  if (meaning.kind === 'month' && meaning.year === undefined && meaning.turn === undefined)
    return { ...end, meaning: { ...meaning, follows: true } };
  if (meaning.kind === 'weekday' && meaning.turn === undefined && meaning.weeks === undefined && !meaning.weekend)
    return { ...end, meaning: { ...meaning, turn: 1, origin: 'mentioned' } };
  return end;
}
