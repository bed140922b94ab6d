/** "A year earlier": than what? */
import { expect, test } from 'vitest';
import type { Meaning } from '../../../src/engine/times/types';
import { day, LOST, month, placed, quarter, type Row } from './placing';

const EARLIER: Meaning = { kind: 'compared', years: -1 };

const ROWS: readonly Row[] = [
  ['than a quarter', [{ kind: 'period', period: quarter(2014, 1) }, EARLIER], '2013-Q1 2013-01-01..2013-03-31 t1'],
  ['than a month', [month(2014, 3), EARLIER], '2013-03 2013-03-01..2013-03-31 t1'],
  ['than a day: than publication', [day(2014, 3, 3), EARLIER], '2013 2013-01-01..2013-12-31 published'],
  [
    'than nothing that has days',
    [{ kind: 'vague', value: 'PAST_REF' }, EARLIER],
    '2013 2013-01-01..2013-12-31 published',
  ],
  ['without any day', [EARLIER], 'XXXX?', LOST],
  [
    'than last year, which is itself the year compared with',
    [{ kind: 'shift', by: -1, unit: 'year', origin: 'published' }, EARLIER],
    '2013 2013-01-01..2013-12-31 published',
  ],
  [
    'than two years ago',
    [{ kind: 'shift', by: -2, unit: 'year', origin: 'published' }, EARLIER],
    '2011 2011-01-01..2011-12-31 t1',
  ],
  [
    'than last month',
    [{ kind: 'shift', by: -1, unit: 'month', origin: 'published' }, EARLIER],
    '2013-03 2013-03-01..2013-03-31 t1',
  ],
  [
    'than what was found by comparing: than what that was compared with',
    [{ kind: 'period', period: quarter(2014, 1) }, EARLIER, EARLIER],
    '2013-Q1 2013-01-01..2013-03-31 t1',
  ],
  [
    'than a quarter that lies ahead',
    [{ kind: 'part', grain: 'quarter', index: 2 }, EARLIER],
    '2013 2013-01-01..2013-12-31 published',
    { turn: 1 },
  ],
  [
    'than a quarter that lies behind',
    [{ kind: 'part', grain: 'quarter', index: 2 }, EARLIER],
    '2012-Q3 2012-07-01..2012-09-30 t1',
    { turn: -1 },
  ],
  [
    'than a quarter of a known year',
    [{ kind: 'part', grain: 'quarter', index: 2, year: { kind: 'known', year: 2015 } }, EARLIER],
    '2014-Q3 2014-07-01..2014-09-30 t1',
    { turn: 1 },
  ],
  [
    'than a month that lies ahead',
    [{ kind: 'month', month: 9 }, EARLIER],
    '2013-09 2013-09-01..2013-09-30 t1',
    { turn: 1 },
  ],
  ['than six months of results', [{ kind: 'length', value: 'P6M' }, EARLIER], '2013 2013-01-01..2013-12-31 t1'],
  ['than nine months of results', [{ kind: 'length', value: 'P9M' }, EARLIER], '2013 2013-01-01..2013-12-31 t1'],
  ['than three months', [{ kind: 'length', value: 'P3M' }, EARLIER], '2013 2013-01-01..2013-12-31 published'],
  ['than six months of an unknown year', [{ kind: 'length', value: 'P6M' }, EARLIER], 'XXXX?', LOST],
  [
    'in a text of quarters only, which a month is none of',
    [month(2014, 3), { kind: 'compared', years: -1, loose: true }],
    '2013 2013-01-01..2013-12-31 published',
  ],
  [
    'in a text of quarters only',
    [
      { kind: 'period', period: quarter(2014, 1) },
      { kind: 'compared', years: -1, loose: true },
    ],
    '2013-Q1 2013-01-01..2013-03-31 t1',
  ],
  [
    'in a text of halves',
    [
      { kind: 'period', period: { grain: 'half', n: 2013 * 2 } },
      { kind: 'compared', years: -1, loose: true },
    ],
    '2012-H1 2012-01-01..2012-06-30 t1',
  ],
  [
    '400 words behind a month',
    [month(2014, 3), ...new Array<Meaning>(39).fill({ kind: 'vague', value: 'PAST_REF' }), EARLIER],
    '2013 2013-01-01..2013-12-31 published',
  ],
  [
    '390 words behind a month',
    [month(2014, 3), ...new Array<Meaning>(38).fill({ kind: 'vague', value: 'PAST_REF' }), EARLIER],
    '2013-03 2013-03-01..2013-03-31 t1',
  ],
  [
    'far into the text',
    [...new Array<Meaning>(30).fill({ kind: 'vague', value: 'PAST_REF' }), month(2014, 3), EARLIER],
    '2013-03 2013-03-01..2013-03-31 t31',
  ],
  [
    'in a year that is named',
    [
      { kind: 'period', period: quarter(2014, 2) },
      { kind: 'compared', years: 0, in: 1988 },
    ],
    '1988-Q2 1988-04-01..1988-06-30',
  ],
  [
    'in a year that is named, of a month',
    [month(2014, 3), { kind: 'compared', years: 0, in: 1988 }],
    '1988 1988-01-01..1988-12-31',
  ],
  ['in a year that is named, of nothing', [{ kind: 'compared', years: 0, in: 1988 }], '1988 1988-01-01..1988-12-31'],
];

test.each(ROWS.map((row) => [row[0], row] as const))('%s', (_name, [, meanings, expected, told]) => {
  expect(placed(meanings, told)).toBe(expected);
});
