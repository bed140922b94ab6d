/** From meanings to days: each kind of meaning, without any words. */
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/engine/times/calendar';
import type { Meaning, Turn } from '../../../src/engine/times/types';
import { day, LOST, month, placed, quarter, type Row } from './placing';

const THIRD_OR_FOURTH: Meaning = {
  kind: 'either',
  value: '2014',
  dayFirst: { grain: 'day', n: dayNumber(2014, 4, 3) },
  monthFirst: { grain: 'day', n: dayNumber(2014, 3, 4) },
};

const GROUPS: Readonly<Record<string, readonly Row[]>> = {
  'what is as it is written': [
    ['figures that may be read in two ways', [THIRD_OR_FOURTH], '2014?'],
    ['where the day comes first', [THIRD_OR_FOURTH], '2014-04-03 2014-04-03..2014-04-03', { order: 'day-first' }],
    ['where the month comes first', [THIRD_OR_FOURTH], '2014-03-04 2014-03-04..2014-03-04', { order: 'month-first' }],
    ['a contradiction', [{ kind: 'unclear', value: 'XXXX-04-22' }], 'XXXX-04-22?', { order: 'day-first' }],
    ['years before Christ', [{ kind: 'undated', value: 'BC0480' }], 'BC0480'],
    ['vague', [{ kind: 'vague', value: 'FUTURE_REF' }], 'FUTURE_REF'],
    ['a length', [{ kind: 'length', value: 'P2W', unit: 'week', count: 2 }], 'P2W'],
    ['a length without a unit', [{ kind: 'length', value: 'PXD', turn: 1 }], 'PXD'],
  ],
  'parts of a year': [
    [
      'a quarter, in the past unless told otherwise',
      [{ kind: 'part', grain: 'quarter', index: 2 }],
      '2013-Q3 2013-07-01..2013-09-30 published',
    ],
    ['a quarter without any day', [{ kind: 'part', grain: 'quarter', index: 2 }], 'XXXX-Q3?', LOST],
    [
      'a half of a known year',
      [{ kind: 'part', grain: 'half', index: 1, year: { kind: 'known', year: 2013 } }],
      '2013-H2 2013-07-01..2013-12-31',
    ],
    [
      'a feast, the nearest one',
      [{ kind: 'feast', day: (year) => dayNumber(year, 12, 25) }],
      '2013-12-25 2013-12-25..2013-12-25 published',
    ],
    ['a half without any day', [{ kind: 'part', grain: 'half', index: 1 }], 'XXXX-H2?', LOST],
    ['a season without any day', [{ kind: 'part', grain: 'season', index: 3 }], 'XXXX-WI?', LOST],
    ['a feast without any day', [{ kind: 'feast', day: (year) => dayNumber(year, 12, 25) }], 'XXXX-XX-XX?', LOST],
    [
      'the quarter, where none was named',
      [{ kind: 'again', grain: 'quarter' }],
      '2014-Q1 2014-01-01..2014-03-31 published',
    ],
    ['the quarter without any day', [{ kind: 'again', grain: 'quarter' }], 'XXXX-QX?', LOST],
    ['the month, where none was named', [{ kind: 'again', grain: 'month' }], 'XXXX-XX?'],
    ['the last day of the year', [{ kind: 'last-day', grain: 'year' }], '2014-12-31 2014-12-31..2014-12-31 published'],
    ['the last day without any day', [{ kind: 'last-day', grain: 'year' }], 'XXXX-XX-XX?', LOST],
  ],
  'times of the day': [
    [
      'of no day: of publication',
      [day(2014, 4, 1), { kind: 'clock', time: 'T10:00' }],
      '2014-04-23T10:00 2014-04-23..2014-04-23 published',
    ],
    [
      'of that day',
      [day(2014, 4, 1), { kind: 'clock', time: 'T10:00', day: { kind: 'again', grain: 'day' } }],
      '2014-04-01T10:00 2014-04-01..2014-04-01 t1',
    ],
    [
      'of that day, where none was named',
      [{ kind: 'clock', time: 'T10:00', day: { kind: 'again', grain: 'day' } }],
      '2014-04-23T10:00 2014-04-23..2014-04-23 published',
    ],
    [
      'of that day, without any',
      [{ kind: 'clock', time: 'T10:00', day: { kind: 'again', grain: 'day' } }],
      'XXXX-XX-XXT10:00?',
      LOST,
    ],
    [
      'of a day that is none',
      [{ kind: 'clock', time: 'T10:00', day: { kind: 'unclear', value: 'XXXX-02-30' } }],
      'XXXX-02-30T10:00?',
    ],
  ],
  lengths: [
    [
      'behind',
      [{ kind: 'length', value: 'P2W', turn: -1, unit: 'week', count: 2 }],
      'P2W 2014-04-09..2014-04-23 published',
    ],
    [
      'ahead',
      [{ kind: 'length', value: 'P2W', turn: 1, unit: 'week', count: 2 }],
      'P2W 2014-04-24..2014-05-07 published',
    ],
    [
      'behind, of nobody knows how many',
      [{ kind: 'length', value: 'PXD', turn: -1, unit: 'day' }],
      'PXD ..2014-04-23 published',
    ],
    [
      'ahead, of nobody knows how many',
      [{ kind: 'length', value: 'PXD', turn: 1, unit: 'day' }],
      'PXD 2014-04-24..2014-04-29 published',
    ],
    [
      'ahead, of so many years',
      [{ kind: 'length', value: 'PXY', turn: 1, unit: 'year' }],
      'PXY 2014-04-24.. published',
    ],
    ['ahead without any day', [{ kind: 'length', value: 'P2W', turn: 1, unit: 'week', count: 2 }], 'P2W?', LOST],
    [
      'ahead only in a clause that looks there',
      [{ kind: 'length', value: 'P2W', turn: 1, unit: 'week', count: 2, ifAhead: true }],
      'P2W',
    ],
    [
      'ahead in a clause that looks there',
      [{ kind: 'length', value: 'P2W', turn: 1, unit: 'week', count: 2, ifAhead: true }],
      'P2W 2014-04-24..2014-05-07 published',
      { turn: 1 },
    ],
    [
      'of 500 years',
      [{ kind: 'length', value: 'P', turn: -1, unit: 'day', count: 182_622 }],
      'P 1514-04-23..2014-04-23 published',
    ],
    [
      'of a day more',
      [{ kind: 'length', value: 'P', turn: -1, unit: 'day', count: 182_623 }],
      'P ..2014-04-23 published',
    ],
    [
      'of 2,000 years ahead',
      [{ kind: 'length', value: 'P', turn: 1, unit: 'year', count: 2000 }],
      'P 2014-04-24.. published',
    ],
  ],
  months: [
    ['without any day', [{ kind: 'month', month: 5 }], 'XXXX-05?', LOST],
    ['with a day of theirs, without any year', [{ kind: 'month', month: 5, day: 7 }], 'XXXX-05-07?', LOST],
    ['a day that does not exist', [{ kind: 'month', month: 2, day: 30, year: { kind: 'known', year: 2014 } }], '2014?'],
    ['a day that exists in no year', [{ kind: 'month', month: 2, day: 30 }], 'XXXX-02-30?'],
    [
      'a day that is not of its weekday',
      [{ kind: 'month', month: 4, day: 22, weekday: 1, year: { kind: 'known', year: 2014 } }],
      '2014?',
    ],
    [
      'a weekday that says the year',
      [{ kind: 'month', month: 4, day: 22, weekday: 1 }],
      '2013-04-22 2013-04-22..2013-04-22 published',
    ],
    ['the next one', [{ kind: 'month', month: 1, turn: 1 }], '2015-01 2015-01-01..2015-01-31 published'],
    [
      'of next year',
      [{ kind: 'month', month: 5, year: { kind: 'from-publication', by: 1 } }],
      '2015-05 2015-05-01..2015-05-31 published',
    ],
    [
      'a day that next year does not have',
      [{ kind: 'month', month: 2, day: 29, year: { kind: 'from-publication', by: 1 } }],
      'XXXX-02-29?',
    ],
    [
      'several days',
      [{ kind: 'month', month: 5, day: 5, until: 7 }],
      '2014-05-05/2014-05-07 2014-05-05..2014-05-07 published',
    ],
    ['several days of which the last does not exist', [{ kind: 'month', month: 4, day: 29, until: 31 }], 'XXXX-04-29?'],
    ['several days without any year', [{ kind: 'month', month: 5, day: 5, until: 7 }], 'XXXX-05-05?', LOST],
    [
      'the end of a range, in the next year',
      [day(2013, 12, 20), { kind: 'month', month: 1, day: 5, follows: true }],
      '2014-01-05 2014-01-05..2014-01-05 t1',
    ],
    [
      'the end of a range, never before its beginning',
      [day(2014, 5, 10), { kind: 'month', month: 5, day: 3, follows: true }],
      '2015-05-03 2015-05-03..2015-05-03 t1',
    ],
    [
      'the end of a range, never its beginning',
      [day(2014, 5, 10), { kind: 'month', month: 5, day: 10, follows: true }],
      '2015-05-10 2015-05-10..2015-05-10 t1',
    ],
    [
      'the end of a range that does not exist',
      [day(2014, 2, 10), { kind: 'month', month: 2, day: 30, follows: true }],
      'XXXX-02-30?',
    ],
  ],
  'days of a month': [
    ['without any day', [{ kind: 'day-of-month', day: 5 }], 'XXXX-XX-05?', LOST],
    [
      'in the past unless told otherwise',
      [{ kind: 'day-of-month', day: 30 }],
      '2014-03-30 2014-03-30..2014-03-30 published',
    ],
    [
      'in the month before the last',
      [{ kind: 'day-of-month', day: 31 }],
      '2014-01-31 2014-01-31..2014-01-31 published',
      { published: [2014, 3, 15] },
    ],
    [
      'in a month that has it',
      [{ kind: 'day-of-month', day: 31 }],
      '2014-05-31 2014-05-31..2014-05-31 published',
      { turn: 1 },
    ],
    ['of next month', [{ kind: 'day-of-month', day: 15, months: 1 }], '2014-05-15 2014-05-15..2014-05-15 published'],
    ['of a month that does not have it', [{ kind: 'day-of-month', day: 31, months: 0 }], 'XXXX-XX-31?'],
  ],
  weekdays: [
    [
      'in the past unless told otherwise',
      [{ kind: 'weekday', weekday: 5 }],
      '2014-04-18 2014-04-18..2014-04-18 published',
    ],
    [
      'ahead where the clause looks there',
      [{ kind: 'weekday', weekday: 5 }],
      '2014-04-25 2014-04-25..2014-04-25 published',
      { turn: 1 },
    ],
    [
      'the next one',
      [{ kind: 'weekday', weekday: 3, turn: 1 }],
      '2014-04-30 2014-04-30..2014-04-30 published',
      { turn: -1 },
    ],
    ['the weekend', [{ kind: 'weekday', weekday: 6, weekend: true }], '2014-W16-WE 2014-04-19..2014-04-20 published'],
    [
      'this one',
      [{ kind: 'weekday', weekday: 2, turn: 0 }],
      '2014-04-29 2014-04-29..2014-04-29 published',
      { turn: -1 },
    ],
    ['of next week', [{ kind: 'weekday', weekday: 2, weeks: 1 }], '2014-04-29 2014-04-29..2014-04-29 published'],
    [
      'of the week before the last',
      [{ kind: 'weekday', weekday: 5, weeks: -2 }],
      '2014-04-11 2014-04-11..2014-04-11 published',
    ],
    ['without any day', [{ kind: 'weekday', weekday: 2 }], 'XXXX-WXX-2?', LOST],
    ['the weekend without any day', [{ kind: 'weekday', weekday: 6, weekend: true }], 'XXXX-WXX-WE?', LOST],
    [
      'counted from publication, whatever was mentioned',
      [day(2014, 4, 1), { kind: 'weekday', weekday: 5, turn: -1 }],
      '2014-04-18 2014-04-18..2014-04-18 published',
    ],
  ],
  'so many units off': [
    ['without any day', [{ kind: 'shift', by: 1, unit: 'week', origin: 'published' }], 'XXXX-WXX?', LOST],
    [
      'from what was mentioned',
      [day(2014, 4, 1), { kind: 'shift', by: -3, unit: 'day', origin: 'mentioned' }],
      '2014-03-29 2014-03-29..2014-03-29 t1',
    ],
    [
      'from publication, where nothing was',
      [{ kind: 'shift', by: -3, unit: 'day', origin: 'mentioned' }],
      '2014-04-20 2014-04-20..2014-04-20 published',
    ],
    [
      'the days before publication',
      [{ kind: 'shift', by: -1, unit: 'year', origin: 'published', rolling: true }],
      '2013 2013-04-23..2014-04-23 published',
    ],
    ['beyond all years', [{ kind: 'shift', by: 9000, unit: 'year', origin: 'published', rolling: true }], 'XXXX?'],
  ],
};

/** Something without days that takes up ten words. */
const FILLER: Meaning = { kind: 'vague', value: 'PRESENT_REF' };
const filled = (count: number): Meaning[] => new Array<Meaning>(count).fill(FILLER);
const THAT_DAY: Meaning = { kind: 'again', grain: 'day' };

const MENTIONED: readonly Row[] = [
  ['a day', [day(2014, 3, 3), THAT_DAY], '2014-03-03 2014-03-03..2014-03-03 t1'],
  ['the month of a day', [day(2014, 3, 3), { kind: 'again', grain: 'month' }], '2014-03 2014-03-01..2014-03-31 t1'],
  ['no day of a month', [month(2014, 3), THAT_DAY], 'XXXX-XX-XX?'],
  ['a day, 390 words back', [day(2014, 3, 3), ...filled(38), THAT_DAY], '2014-03-03 2014-03-03..2014-03-03 t1'],
  ['no day 400 words back', [day(2014, 3, 3), ...filled(39), THAT_DAY], 'XXXX-XX-XX?'],
  ['a day far into the text', [...filled(30), day(2014, 3, 3), THAT_DAY], '2014-03-03 2014-03-03..2014-03-03 t31'],
  [
    'the quarter that is reported, not that of a day',
    [{ kind: 'period', period: quarter(2013, 3) }, day(2014, 4, 1), { kind: 'again', grain: 'quarter' }],
    '2013-Q3 2013-07-01..2013-09-30 t1',
  ],
  [
    'the quarter that is reported, not the one compared',
    [
      { kind: 'period', period: quarter(2013, 3) },
      { kind: 'compared', years: -1 },
      { kind: 'again', grain: 'quarter' },
    ],
    '2013-Q3 2013-07-01..2013-09-30 t1',
  ],
];

/** A clause that would put a date where news would name its year was read wrongly. */
const FAR: readonly Row[] = [
  [
    'a month ahead, most of a year off',
    [{ kind: 'month', month: 3 }],
    '2014-03 2014-03-01..2014-03-31 published',
    { turn: 1 },
  ],
  [
    'a day behind, most of a year off',
    [{ kind: 'month', month: 6, day: 10 }],
    '2014-06-10 2014-06-10..2014-06-10 published',
    { turn: -1 },
  ],
  [
    'a day behind, 300 days off',
    [{ kind: 'month', month: 6, day: 27 }],
    '2013-06-27 2013-06-27..2013-06-27 published',
    { turn: -1 },
  ],
  [
    'a month behind, 327 days off',
    [{ kind: 'month', month: 5 }],
    '2013-05 2013-05-01..2013-05-31 published',
    { turn: -1 },
  ],
  [
    'last May, whatever the clause',
    [{ kind: 'month', month: 5, turn: -1 }],
    '2013-05 2013-05-01..2013-05-31 published',
  ],
  [
    'this May, whatever the clause',
    [{ kind: 'month', month: 5, turn: 0 }],
    '2014-05 2014-05-01..2014-05-31 published',
    { turn: -1 },
  ],
  [
    'last Wednesday, never today',
    [{ kind: 'weekday', weekday: 3, turn: -1 }],
    '2014-04-16 2014-04-16..2014-04-16 published',
  ],
  [
    'Wednesday, which may be today',
    [{ kind: 'weekday', weekday: 3 }],
    '2014-04-23 2014-04-23..2014-04-23 published',
    { turn: -1 },
  ],
  [
    'Wednesday ahead, which may be today',
    [{ kind: 'weekday', weekday: 3 }],
    '2014-04-23 2014-04-23..2014-04-23 published',
    { turn: 1 },
  ],
];

for (const [group, rows] of Object.entries({ ...GROUPS, 'what was mentioned': MENTIONED, 'which year or week': FAR })) {
  describe(group, () => {
    test.each(rows.map((row) => [row[0], row] as const))('%s', (_name, [, meanings, expected, told]) => {
      expect(placed(meanings, told)).toBe(expected);
    });
  });
}

describe('a weekday before and after the day mentioned, Thursday 10 April', () => {
  const off = (weekday: number, turn: Turn): string =>
    placed([day(2014, 4, 10), { kind: 'weekday', weekday, turn, origin: 'mentioned' }]).slice(8, 10);
  test.each([
    [1, '07', '14'],
    [2, '08', '15'],
    [3, '09', '16'],
    [4, '03', '17'],
    [5, '04', '11'],
    [6, '05', '12'],
    [7, '06', '13'],
  ])('weekday %d', (weekday, before, after) => {
    expect([off(weekday, -1), off(weekday, 1)]).toEqual([before, after]);
  });
});
