/** Puts neighbouring finds together that are one expression: "10 p.m. Wednesday", "the third quarter of last year". */
import type { Candidate, Meaning, YearMeaning } from './types';
import type { Words } from './words';

type Join = (left: Candidate, right: Candidate, gap: string) => Candidate | undefined;

/** Joins candidates from left to right; every join that applies is applied once more to its result. */
export function joinNeighbours(candidates: readonly Candidate[], words: Words): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    let current = candidate;
    for (;;) {
      const left = out.at(-1);
      const joined = left === undefined ? undefined : joinTwo(left, current, words);
      if (joined === undefined) break;
      out.pop();
      current = joined;
    }
    out.push(current);
  }
  return out;
}

function joinTwo(left: Candidate, right: Candidate, words: Words): Candidate | undefined {
  if (right.from - left.to > 2) return undefined;
  const gap = words.list
    .slice(left.to, right.from)
    .map(({ lower }) => lower)
    .join(' ');
  for (const join of JOINS) {
    const joined = join(left, right, gap);
    if (joined !== undefined) return { ...joined, from: left.from, to: right.to };
  }
  return undefined;
}

function yearOf(meaning: Meaning): YearMeaning | undefined {
  if (meaning.kind === 'period' && meaning.period.grain === 'year') return { kind: 'known', year: meaning.period.n };
  if (meaning.kind === 'shift' && meaning.unit === 'year' && meaning.origin === 'published')
    return { kind: 'from-publication', by: meaning.by };
  return undefined;
}

function ofYear(part: Candidate, year: YearMeaning | undefined): Candidate | undefined {
  const { meaning } = part;
  if (year === undefined) return undefined;
  if (
    (meaning.kind !== 'month' && meaning.kind !== 'part' && meaning.kind !== 'feast') ||
    meaning.year !== undefined ||
    meaning.turn !== undefined
  )
    return undefined;
  return { ...part, meaning: { ...meaning, year } };
}

/** "October of last year", "spring 2014", "Christmas 2012". */
const partOfYear: Join = (left, right, gap) =>
  /^(?:|,|of|in|of the|'s)$/.test(gap) ? ofYear(left, yearOf(right.meaning)) : undefined;

/** "this year's third quarter". */
const yearsPart: Join = (left, right, gap) => (gap === "'s" ? ofYear(right, yearOf(left.meaning)) : undefined);

function isDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'period':
      return meaning.period.grain === 'day';
    case 'month':
      return meaning.day !== undefined;
    case 'shift':
      return meaning.unit === 'day';
    case 'weekday':
      return meaning.weekend !== true;
    default:
      return meaning.kind === 'feast';
  }
}

function clockOn(clock: Candidate, day: Candidate): Candidate | undefined {
  if (clock.meaning.kind !== 'clock' || clock.meaning.day !== undefined || !isDay(day.meaning) || day.type !== 'DATE')
    return undefined;
  return { ...clock, meaning: { ...clock.meaning, day: day.meaning } };
}

/** "10 p.m. on Wednesday". */
const clockThenDay: Join = (left, right, gap) => (/^(?:|,|on|of|, on)$/.test(gap) ? clockOn(left, right) : undefined);
/** "Wednesday at 10 p.m.", "Saturday night". */
const dayThenClock: Join = (left, right, gap) =>
  /^(?:|,|at|, at|at about|at around|around|by)$/.test(gap) ? clockOn(right, left) : undefined;

/** "9 o'clock this morning": the hour is of that part of the day. */
const clockThenPart: Join = (left, right, gap) => {
  const [clock, part] = [left.meaning, right.meaning];
  if (clock.kind !== 'clock' || part.kind !== 'clock' || !/^(?:|in|on|,)$/.test(gap)) return undefined;
  if (!/^T\d/.test(clock.time) || /^T\d/.test(part.time)) return undefined;
  const hour = Number(clock.time.slice(1, 3));
  const late = part.time !== 'TMO' && hour < 12 && !(part.time === 'TNI' && hour < 6);
  const time = late ? `T${hour + 12}${clock.time.slice(3)}` : clock.time;
  const day = clock.day ?? part.day;
  return { ...left, meaning: { kind: 'clock', time, ...(day === undefined ? {} : { day }) } };
};

/** "this coming Sunday, March 8". */
const weekdayThenDate: Join = (left, right, gap) => {
  if (left.meaning.kind !== 'weekday' || !/^(?:|,)$/.test(gap) || left.meaning.weekend === true) return undefined;
  if (right.meaning.kind === 'month' && right.meaning.day !== undefined && right.meaning.weekday === undefined)
    return { ...right, meaning: { ...right.meaning, weekday: left.meaning.weekday } };
  return undefined;
};

/** "a year ago today", "three years ago this month": so many years back, but no coarser than what follows. */
const yearsAgoThen: Join = (left, right, gap) => {
  const [ago, now] = [left.meaning, right.meaning];
  if (gap !== '' || now.kind !== 'shift' || now.by !== 0 || now.origin !== 'published') return undefined;
  const years = ago.kind === 'compared' ? ago.years : ago.kind === 'shift' && ago.unit === 'year' ? ago.by : undefined;
  if (left.rule !== 'ago' || years === undefined) return undefined;
  return { ...left, meaning: { kind: 'shift', by: years, unit: 'year', grain: now.unit, origin: 'published' } };
};

const JOINS: readonly Join[] = [
  partOfYear,
  yearsPart,
  clockThenDay,
  dayThenClock,
  clockThenPart,
  weekdayThenDate,
  yearsAgoThen,
];
