/** Finds side by side, by their meanings and what stands between them: which are one expression, which two ends of a range. */
import { describe, expect, test } from 'vitest';
import { joinNeighbours } from '../../../src/engine/times/join';
import { linkRanges } from '../../../src/engine/times/ranges';
import type { Candidate, Meaning } from '../../../src/engine/times/types';
import { scanWords } from '../../../src/engine/times/words';
import { day as dayOf, month as monthOf } from './placing';

const find = (meaning: Meaning, at: number, rule = 'any', type: Candidate['type'] = 'DATE'): Candidate => ({
  type,
  rule,
  from: at,
  to: at + 1,
  meaning,
});

type Known = { kind: 'known'; year: number };
const IN_2014: Known = { kind: 'known', year: 2014 };
const year2014: Meaning = { kind: 'period', period: { grain: 'year', n: 2014 } };
const lastYear: Meaning = { kind: 'shift', by: -1, unit: 'year', origin: 'published' };
const today: Meaning = { kind: 'shift', by: 0, unit: 'day', origin: 'published' };
const march: Meaning = { kind: 'month', month: 3 };
const spring: Meaning = { kind: 'part', grain: 'season', index: 0 };
const feast: Meaning = { kind: 'feast', day: () => 0 };
const tuesday: Meaning = { kind: 'weekday', weekday: 2 };
const weekend: Meaning = { kind: 'weekday', weekday: 6, weekend: true };
const nine: Meaning = { kind: 'clock', time: 'T09:30' };
const on = (day: Meaning): Meaning => ({ kind: 'clock', time: 'T09:30', day });
const part = (time: string, day?: Meaning): Meaning => ({ kind: 'clock', time, ...(day === undefined ? {} : { day }) });

/** What two finds with a gap between them come to as one; undefined where they stay two. */
function joined(
  left: Meaning,
  gap: string,
  right: Meaning,
  rule?: string,
  type?: Candidate['type'],
): Meaning | undefined {
  const words = scanWords(`First${/^\w/.test(gap) ? ' ' : ''}${gap} second`);
  const last = words.list.length - 1;
  const all = joinNeighbours([find(left, 0, rule), find(right, last, 'any', type)], words);
  const [one, other] = all;
  expect(other === undefined ? [one?.from, one?.to] : [other.from, other.to]).toEqual(
    other === undefined ? [0, last + 1] : [last, last + 1],
  );
  return other === undefined ? one?.meaning : undefined;
}

type Row = readonly [name: string, left: Meaning, gap: string, right: Meaning, expected: Meaning | undefined];

const JOINED: Readonly<Record<string, readonly Row[]>> = {
  'a part and its year': [
    ...['', ',', 'of', 'in', 'of the', "'s"].map(
      (gap): Row => [`with “${gap}”`, march, gap, year2014, { ...march, year: IN_2014 }],
    ),
    ['not with anything else', march, 'and', year2014, undefined],
    ['not further apart', march, 'of the same', year2014, undefined],
    ['a season', spring, '', year2014, { ...spring, year: IN_2014 }],
    ['a feast', feast, '', year2014, { ...feast, year: IN_2014 }],
    ['of last year', march, 'of', lastYear, { ...march, year: { kind: 'from-publication', by: -1 } }],
    ['of the year before one that was mentioned', march, 'of', { ...lastYear, origin: 'mentioned' }, undefined],
    ['of last month', march, 'of', { ...lastYear, unit: 'month' }, undefined],
    ['of a month', march, 'of', monthOf(2014, 5), undefined],
    ['of a vague time', march, 'of', { kind: 'vague', value: 'PAST_REF' }, undefined],
    ['that has a year already', { ...march, year: { kind: 'known', year: 2013 } }, ',', year2014, undefined],
    ['that is told by a word of relation', { ...march, turn: -1 }, 'of', year2014, undefined],
    ['a weekday', tuesday, 'of', year2014, undefined],
  ],
  'a year and its part': [
    ['with an apostrophe', year2014, "'s", spring, { ...spring, year: IN_2014 }],
    ['not without one', year2014, '', spring, undefined],
  ],
  'a clock and a day': [
    ...['', ',', 'on', 'of', ', on'].map((gap): Row => [`with “${gap}”`, nine, gap, tuesday, on(tuesday)]),
    ['not with anything else', nine, 'and', tuesday, undefined],
    ['a day of the calendar', nine, 'on', dayOf(2014, 4, 1), on(dayOf(2014, 4, 1))],
    ['no month', nine, 'of', monthOf(2014, 4), undefined],
    ['a day of a month', nine, 'on', { ...march, day: 3 }, on({ ...march, day: 3 })],
    ['no month without a day', nine, 'of', march, undefined],
    ['today', nine, '', today, on(today)],
    ['no week', nine, 'of', { ...lastYear, unit: 'week' }, undefined],
    ['no weekend', nine, 'of', weekend, undefined],
    ['a feast', nine, 'on', feast, on(feast)],
    ['no vague time', nine, 'of', { kind: 'vague', value: 'PAST_REF' }, undefined],
    ['no second day', on(today), 'on', tuesday, undefined],
  ],
  'a day and a clock': [
    ...['', ',', 'at', ', at', 'at about', 'at around', 'around', 'by'].map(
      (gap): Row => [`with “${gap}”`, tuesday, gap, nine, on(tuesday)],
    ),
    ['not with anything else', tuesday, 'and', nine, undefined],
    ['no second day', tuesday, 'at', on(today), undefined],
    ['no time that is none', tuesday, 'at', march, undefined],
  ],
  'a clock and a part of the day': [
    ['in the morning', nine, '', part('TMO', today), part('T09:30', today)],
    ['in the evening', nine, 'in', part('TEV', today), part('T21:30', today)],
    ['that is late already', part('T14:00'), 'in', part('TAF'), part('T14:00')],
    ['at noon', part('T12:30'), 'in', part('TAF'), part('T12:30')],
    ['at night, before six', part('T05:30'), 'on', part('TNI'), part('T05:30')],
    ['at night, from six on', part('T06:00'), ',', part('TNI'), part('T18:00')],
    ['in the evening, before six', part('T05:30'), '', part('TEV'), part('T17:30')],
    ['that has its own day', on(tuesday), '', part('TMO', today), on(tuesday)],
    ['not with anything else', nine, 'and', part('TMO', today), undefined],
    ['no two parts', part('TMO'), '', part('TEV'), undefined],
    ['no two clocks', nine, '', part('T10:00'), undefined],
  ],
  'a weekday and its date': [
    ['with a comma', tuesday, ',', { ...march, day: 8 }, { ...march, day: 8, weekday: 2 }],
    ['with nothing', tuesday, '', { ...march, day: 8 }, { ...march, day: 8, weekday: 2 }],
    ['not with anything else', tuesday, 'and', { ...march, day: 8 }, undefined],
    ['no weekend', weekend, ',', { ...march, day: 8 }, undefined],
    ['no month alone', tuesday, ',', march, undefined],
    ['no date that has one', tuesday, ',', { ...march, day: 8, weekday: 3 }, undefined],
    ['nothing else that has a day', tuesday, ',', { kind: 'day-of-month', day: 8 }, undefined],
    ['no other day', today, ',', { ...march, day: 8 }, undefined],
  ],
};

for (const [group, rows] of Object.entries(JOINED)) {
  describe(`one expression: ${group}`, () => {
    test.each(rows.map((row) => [row[0], row] as const))('%s', (_name, [, left, gap, right, expected]) =>
      expect(joined(left, gap, right)).toEqual(expected),
    );
  });
}

describe('one expression: so many years ago, and what time it was then', () => {
  const then = (by: number, grain: 'day' | 'month'): Meaning => ({ ...lastYear, by, grain });
  const thisMonth: Meaning = { ...today, unit: 'month' };
  test.each<Row>([
    ['a year ago today', { kind: 'compared', years: -1 }, '', today, then(-1, 'day')],
    ['three years ago this month', { ...lastYear, by: -3 }, '', thisMonth, then(-3, 'month')],
    ['months ago', { ...lastYear, by: -3, unit: 'month' }, '', today, undefined],
    ['a vague time ago', { kind: 'vague', value: 'PAST_REF' }, '', today, undefined],
    ['with a comma', { ...lastYear, by: -3 }, ',', today, undefined],
    ['tomorrow', { ...lastYear, by: -3 }, '', { ...today, by: 1 }, undefined],
    ['the same day', { ...lastYear, by: -3 }, '', { ...today, origin: 'mentioned' }, undefined],
    ['on Tuesday', { ...lastYear, by: -3 }, '', tuesday, undefined],
  ])('%s', (_name, left, gap, right, expected) => {
    expect(joined(left, gap, right, 'ago')).toEqual(expected);
    expect(joined(left, gap, right, 'other')).toBeUndefined();
  });
});

test('a clock is set on dates only', () => {
  expect(joined(nine, 'on', tuesday, 'any', 'SET')).toBeUndefined();
});

test('what was joined is joined again', () => {
  const words = scanWords('Nine Tuesday March');
  const all = joinNeighbours([find(nine, 0), find(tuesday, 1), find({ ...march, day: 8 }, 2)], words);
  expect(all).toEqual([{ ...find(nine, 0), to: 2, meaning: on(tuesday) }, find({ ...march, day: 8 }, 2)]);
  const back = joinNeighbours([find(tuesday, 0), find({ ...march, day: 8 }, 1), find(year2014, 2)], words);
  expect(back).toEqual([{ ...find(tuesday, 0), to: 3, meaning: { ...march, day: 8, weekday: 2, year: IN_2014 } }]);
});

describe('the ends of a range', () => {
  /** The meanings of two ends: "from FIRST to SECOND". */
  const linked = (opener: string, first: Meaning, joint: string, second: Meaning): Meaning[] => {
    const words = scanWords(`${opener} first ${joint} second`);
    return linkRanges([find(first, 1), find(second, words.list.length - 1)], words).map(({ meaning }) => meaning);
  };
  const may: Meaning = { kind: 'month', month: 5 };
  const follows: Meaning = { ...may, follows: true };

  test.each<[string, string, Meaning]>([
    ['between', 'and', follows],
    ['in', 'and', may],
    ['from', 'and', may],
    ['from', 'to', follows],
    ['in', 'to', may],
    ['between', 'to', may],
    ['in', '-', follows],
    ['in', 'through', follows],
    ['in', 'until', follows],
    ['in', 'till', follows],
    ['in', 'or', may],
    ['from', 'or', may],
    ['from', 'by', may],
    ['from', 'to the', may],
  ])('%s March %s May', (opener, joint, second) => expect(linked(opener, march, joint, may)).toEqual([march, second]));

  test.each<[string, Meaning, Meaning]>([
    ['a month of a known year', { ...may, year: IN_2014 }, { ...may, year: IN_2014 }],
    ['next May', { ...may, turn: 1 }, { ...may, turn: 1 }],
    ['a weekday', tuesday, { ...tuesday, turn: 1, origin: 'mentioned' }],
    ['last Tuesday', { ...tuesday, turn: -1 }, { ...tuesday, turn: -1 }],
    ['Tuesday next week', { ...tuesday, weeks: 1 }, { ...tuesday, weeks: 1 }],
    ['the weekend', weekend, weekend],
    ['a vague time', { kind: 'vague', value: 'FUTURE_REF' }, { kind: 'vague', value: 'FUTURE_REF' }],
  ])('the second one: %s', (_name, second, expected) =>
    expect(linked('from', tuesday, 'to', second)).toEqual([tuesday, expected]),
  );

  const inYear = (meaning: Meaning, year: number): Meaning =>
    meaning.kind === 'month' ? { ...meaning, year: { kind: 'known', year } } : meaning;
  const day = (of: number, n: number): Meaning => ({ kind: 'month', month: of, day: n });
  const END = dayOf(2014, 7, 15);

  test.each<[string, Meaning, Meaning, Meaning]>([
    ['a month before it', may, monthOf(2014, 7), inYear(may, 2014)],
    ['a month that comes after it', { ...may, month: 12 }, monthOf(2014, 7), inYear({ ...may, month: 12 }, 2013)],
    ['the same month', { ...may, month: 7 }, END, inYear({ ...may, month: 7 }, 2014)],
    ['an earlier day', day(7, 5), END, inYear(day(7, 5), 2014)],
    ['the same day', day(7, 15), END, inYear(day(7, 15), 2014)],
    ['a later day', day(7, 20), END, inYear(day(7, 20), 2013)],
    ['a later day of an earlier month', day(6, 20), END, inYear(day(6, 20), 2014)],
    ['an earlier day of a later month', day(8, 5), END, inYear(day(8, 5), 2013)],
    ['one that has a year', inYear(may, 2012), END, inYear(may, 2012)],
    ['last May', { ...may, turn: -1 }, END, { ...may, turn: -1 }],
    ['a weekday', tuesday, END, tuesday],
    ['a month before a year', may, year2014, may],
    ['a month before a month without a year', may, { ...may, month: 7 }, may],
  ])('the first one has the year of the second: %s', (_name, first, second, expected) =>
    expect(linked('in', first, 'or', second)).toEqual([expected, second]),
  );

  test('is no end of anything where it stands alone', () => {
    const words = scanWords('to May');
    expect(linkRanges([find(may, 1)], words)).toEqual([find(may, 1)]);
  });
});
