import { expect, test } from 'vitest';
import type { TimeExpression } from '../../src/engine/types';
import { inDays } from '../../src/telling/days';

const year = (
  words: string,
  days: Partial<TimeExpression> = { from: '2031-01-01', to: '2031-12-31' },
): TimeExpression => ({
  id: 't1',
  type: 'DATE',
  value: '2031',
  span: { start: 0, end: words.length },
  rule: 'year',
  ...days,
});

test.each([
  ['the end of the year', '2031-12-31'],
  ['End of 2031', '2031-12-31'],
  ['the very end of 2031', '2031-12-31'],
  ['the year', '2031-01-01'],
  ['the beginning of the year', '2031-01-01'],
  ['', '2031-01-01'],
])('%j begins on %s', (words, from) => {
  expect(inDays(words, year(words))).toMatchObject({ from, to: '2031-12-31' });
});

test('a period without a last day stays as it is', () => {
  const open = year('the end of the war', { from: '2031-01-01' });
  expect(inDays('the end of the war', open)).toEqual(open);
});
