/** Calendar arithmetic against the platform's own calendar, and its values as TIMEX3 writes them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOf,
  dayNumber,
  dayPeriod,
  daysInMonth,
  daysOf,
  easter,
  GRAINS,
  isDate,
  modulo,
  monthPeriod,
  move,
  moveDay,
  nthWeekday,
  type Period,
  periodAround,
  weekdayOf,
  yearOf,
} from '../../../src/engine/times/calendar';
import { isIsoDay, isoDay, isWritable, timexValue, UNKNOWN_VALUE } from '../../../src/engine/times/values';

const DAY = 86_400_000;
const on = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;
const days = fc.integer({ min: on('0001-01-01'), max: on('9999-12-31') });

describe('days', () => {
  test('are counted as the platform counts them, there and back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: ofMonth } = dateOf(day);
        const date = new Date(day * DAY);
        expect([year, month, ofMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(dayNumber(year, month, ofMonth)).toBe(day);
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
        expect(isoDay(day)).toBe(date.toISOString().slice(-24, 10));
      }),
      { numRuns: 1000 },
    );
  });

  test('the ends of months and years, of leap years and of centuries', () => {
    for (const year of [1, 4, 100, 399, 400, 1600, 1900, 1999, 2000, 2023, 2024, 2100, 9999])
      for (let month = 1; month <= 12; month++) {
        const last = new Date(Date.UTC(2000, month, 0));
        last.setUTCFullYear(year, month, 0);
        expect(daysInMonth(year, month)).toBe(last.getUTCDate());
        expect(dateOf(dayNumber(year, month, 1) - 1).month).toBe(month === 1 ? 12 : month - 1);
        expect(isDate(year, month, last.getUTCDate())).toBe(true);
        expect(isDate(year, month, last.getUTCDate() + 1)).toBe(false);
      }
  });

  test.each<[number, number, number, boolean]>([
    [1, 1, 1, true],
    [0, 12, 31, false],
    [9999, 12, 31, true],
    [10000, 1, 1, false],
    [2031, 0, 5, false],
    [2031, 13, 5, false],
    [2031, 5, 0, false],
    [2031, 12, 32, false],
  ])('%d-%d-%d is a day: %s', (year, month, day, is) => expect(isDate(year, month, day)).toBe(is));

  test.each([
    ['2031-03-12', true],
    ['2031-02-29', false],
    ['2031-03', false],
    ['2031', false],
    ['words', false],
    ['', false],
  ])('%j is an ISO day: %s', (text, is) => expect(isIsoDay(text)).toBe(is));
});

test.each([
  [7, 3, 1],
  [-1, 7, 6],
  [-7, 7, 0],
  [0, 7, 0],
])('%d modulo %d is %d', (value, by, rest) => expect(modulo(value, by)).toBe(rest));

/** A day, and for each grain the value, the first and the last day of the period around it. */
const AROUND: readonly [string, Readonly<Record<Period['grain'], readonly [string, string, string]>>][] = [
  [
    '2031-03-12',
    {
      day: ['2031-03-12', '2031-03-12', '2031-03-12'],
      weekend: ['2031-W11-WE', '2031-03-15', '2031-03-16'],
      week: ['2031-W11', '2031-03-10', '2031-03-16'],
      month: ['2031-03', '2031-03-01', '2031-03-31'],
      quarter: ['2031-Q1', '2031-01-01', '2031-03-31'],
      season: ['2031-SP', '2031-03-01', '2031-05-31'],
      half: ['2031-H1', '2031-01-01', '2031-06-30'],
      year: ['2031', '2031-01-01', '2031-12-31'],
      decade: ['203', '2030-01-01', '2039-12-31'],
      century: ['20', '2000-01-01', '2099-12-31'],
    },
  ],
  [
    '2020-12-31',
    {
      day: ['2020-12-31', '2020-12-31', '2020-12-31'],
      weekend: ['2020-W53-WE', '2021-01-02', '2021-01-03'],
      week: ['2020-W53', '2020-12-28', '2021-01-03'],
      month: ['2020-12', '2020-12-01', '2020-12-31'],
      quarter: ['2020-Q4', '2020-10-01', '2020-12-31'],
      season: ['2020-WI', '2020-12-01', '2021-02-28'],
      half: ['2020-H2', '2020-07-01', '2020-12-31'],
      year: ['2020', '2020-01-01', '2020-12-31'],
      decade: ['202', '2020-01-01', '2029-12-31'],
      century: ['20', '2000-01-01', '2099-12-31'],
    },
  ],
  [
    '0987-01-04',
    {
      day: ['0987-01-04', '0987-01-04', '0987-01-04'],
      weekend: ['0987-W01-WE', '0987-01-06', '0987-01-07'],
      week: ['0987-W01', '0987-01-01', '0987-01-07'],
      month: ['0987-01', '0987-01-01', '0987-01-31'],
      quarter: ['0987-Q1', '0987-01-01', '0987-03-31'],
      season: ['0986-WI', '0986-12-01', '0987-02-28'],
      half: ['0987-H1', '0987-01-01', '0987-06-30'],
      year: ['0987', '0987-01-01', '0987-12-31'],
      decade: ['098', '0980-01-01', '0989-12-31'],
      century: ['09', '0900-01-01', '0999-12-31'],
    },
  ],
];

describe.each(AROUND)('around %s', (day, expected) => {
  test.each(GRAINS)('the %s', (grain) => {
    const period = periodAround(grain, on(day));
    const { first, last } = daysOf(period);
    expect([timexValue(period), isoDay(first), isoDay(last)]).toEqual(expected[grain]);
  });
});

test('each period begins the day after the one before, and its days lie in it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...GRAINS), days, (grain, day) => {
      const period = periodAround(grain, day);
      const { first, last } = daysOf(period);
      expect(daysOf(move(period, 1, grain)).first).toBe(grain === 'weekend' ? first + 7 : last + 1);
      if (grain !== 'weekend') expect(first <= day && day <= last).toBe(true);
      expect(yearOf(period)).toBe(dateOf(first).year);
    }),
  );
});

test.each([
  [dayPeriod(2031, 3, 12), '2031-03-12'],
  [monthPeriod(2031, 3), '2031-03'],
  [monthPeriod(2031, 12), '2031-12'],
])('a period by its numbers', (period, value) => expect(timexValue(period)).toBe(value));

describe('moving', () => {
  test.each<[string, number, Period['grain'], string]>([
    ['2031-03-12', 1, 'day', '2031-03-13'],
    ['2031-03-12', -2, 'week', '2031-02-26'],
    ['2031-03-12', 1, 'weekend', '2031-03-19'],
    ['2031-01-31', 1, 'month', '2031-02-28'],
    ['2031-11-30', 1, 'month', '2031-12-30'],
    ['2031-10-31', 2, 'month', '2031-12-31'],
    ['2031-03-31', -1, 'month', '2031-02-28'],
    ['2031-01-15', -1, 'month', '2030-12-15'],
    ['2031-03-31', 1, 'quarter', '2031-06-30'],
    ['2031-03-31', 1, 'season', '2031-06-30'],
    ['2031-03-31', 1, 'half', '2031-09-30'],
    ['2032-02-29', 1, 'year', '2033-02-28'],
    ['2032-02-29', 4, 'year', '2036-02-29'],
    ['2031-03-12', 1, 'decade', '2041-03-12'],
    ['2031-03-12', -1, 'century', '1931-03-12'],
  ])('%s by %d %s is %s', (from, by, unit, to) => {
    expect(isoDay(moveDay(on(from), by, unit))).toBe(to);
    expect(timexValue(move({ grain: 'day', n: on(from) }, by, unit))).toBe(to);
  });

  test.each<[Period['grain'], number, Period['grain'], string]>([
    ['month', 2, 'year', '2033-03'],
    ['month', 1, 'decade', '2041-03'],
    ['month', 1, 'month', '2031-04'],
    ['month', 1, 'quarter', '2031-06'],
    ['quarter', -1, 'year', '2030-Q1'],
    ['season', 1, 'year', '2032-SP'],
    ['half', 1, 'century', '2131-H1'],
    ['year', -1, 'century', '1931'],
    ['year', 1, 'year', '2032'],
    ['week', 1, 'month', '2031-W15'],
    ['week', 1, 'year', '2032-W11'],
    ['decade', 1, 'century', '213'],
  ])('a %s by %d %s', (grain, by, unit, value) => {
    expect(timexValue(move(periodAround(grain, on('2031-03-12')), by, unit))).toBe(value);
  });
});

test.each([
  [1818, '1818-03-22'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [1995, '1995-04-16'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2014, '2014-04-20'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2033, '2033-04-17'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
])('Easter of %d', (year, day) => expect(isoDay(easter(year))).toBe(day));

test.each<[number, number, number, number, string]>([
  [2031, 11, 4, 4, '2031-11-27'],
  [2031, 9, 1, 1, '2031-09-01'],
  [2031, 5, 1, -1, '2031-05-26'],
  [2031, 5, 6, -1, '2031-05-31'],
  [2031, 12, 3, -1, '2031-12-31'],
  [2031, 2, 5, 1, '2031-02-07'],
  [2031, 2, 6, 2, '2031-02-08'],
])('%d-%d, weekday %d, the %d.', (year, month, weekday, nth, day) =>
  expect(isoDay(nthWeekday(year, month, weekday, nth))).toBe(day),
);

test.each<[Period['grain'], number, boolean]>([
  ['year', 1, true],
  ['year', 0, false],
  ['year', 9999, true],
  ['year', 10_000, false],
  ['century', 0, true],
  ['century', 99, true],
  ['century', 100, false],
  ['decade', 0, false],
  ['decade', 1, true],
])('%s %d can be written: %s', (grain, n, is) => expect(isWritable({ grain, n })).toBe(is));

test('what is unknown of a period has the length of what is known', () => {
  const known = periodAround('day', on('2031-03-12'));
  for (const grain of GRAINS) {
    const value = timexValue(periodAround(grain, known.n));
    expect(UNKNOWN_VALUE[grain].length, grain).toBe(grain === 'season' ? 4 : value.length);
  }
});
