/** Numbers in digits and words. */
import { describe, expect, test } from 'vitest';
import { readCount, readOrdinal, readYearWords } from '../../../src/engine/times/numbers';
import { scanWords } from '../../../src/engine/times/words';

const words = (text: string) => scanWords(text).list;

test.each<[string, number | undefined]>([
  ['7', 7],
  ['2.5', 2.5],
  ['two', 2],
  ['a', undefined],
  ['a hundred', 100],
  ['twenty-one', 21],
  ['two hundred and five', 205],
  ['three dozen', 36],
  ['two thousand', 2000],
  ['two thousand three hundred and four', 2304],
  ['one million two thousand', 1_002_000],
  ['3 million', 3_000_000],
  ['half', 0.5],
  ['three and a half', 3.5],
  ['a couple of', 2],
  ['1 / 2', 0.5],
  ['3 / 4', 0.75],
  ['1 / 0', 0],
  ['two hundred and five thousand', 205_000],
  ['several', undefined],
  ['several hundred', undefined],
  ['a few thousand', undefined],
  ['a few', undefined],
  ['', undefined],
  ['minister', undefined],
])('the count of %j is %s', (text, count) => expect(readCount(words(text))).toBe(count));

test.each([
  ['21st', 21],
  ['twenty-first', 21],
  ['third', 3],
  ['minister', 0],
  ['', 0],
])('the ordinal of %j is %d', (text, value) => expect(readOrdinal(words(text))).toBe(value));

describe('a year in words', () => {
  test.each<[string, number | undefined]>([
    ['nineteen ninety-six', 1996],
    ['nineteen oh five', 1905],
    ['nineteen oh one', 1901],
    ['nineteen ninety-nine', 1999],
    ['nineteen oh', undefined],
    ['nineteen eighty eighty', undefined],
    ['minister ninety', undefined],
    ['twenty thirty-one', 2031],
    ['ten sixty-six', 1066],
    ['two thousand and one', 2001],
    ['two thousand', 2000],
    ['nineteen hundred', 1900],
    ['nineteen', undefined],
    ['nine ninety', undefined],
    ['thirty thirty', undefined],
    ['nineteen minister', undefined],
    ['minister', undefined],
    ['', undefined],
  ])('%j: %s', (text, year) => expect(readYearWords(words(text))).toBe(year));
});
