import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalised, countOf, dayOf, listOf, rangeOf, wordsFrom } from '../../src/telling/words';
import { WORDS } from '../fixtures/words';

const russian = wordsFrom({
  language_tag: { message: 'ru' },
  voices_one: { message: '$1 голос' },
  voices_few: { message: '$1 голоса' },
  voices_other: { message: '$1 голосов' },
});

/** Ranges are set with thin spaces, or not, as the language data has it. */
const plainly = (said: string): string => said.replace(/\s/g, ' ');

describe('countOf', () => {
  test.each([
    [0, '0 voices'],
    [1, '1 voice'],
    [5, '5 voices'],
    [1200, '1,200 voices'],
  ])('%d: %s', (count, said) => expect(countOf(WORDS, 'voices', count)).toBe(said));

  test.each([
    [1, '1 голос'],
    [3, '3 голоса'],
    [7, '7 голосов'],
    [21, '21 голос'],
  ])('in a language with more forms, %d: %s', (count, said) => expect(countOf(russian, 'voices', count)).toBe(said));
});

describe('days', () => {
  test.each([
    ['2026-05-13', 'May 13, 2026'],
    ['2026-05-13T22:10:00+02:00', 'May 13, 2026'],
    ['soon', 'soon'],
    ['2026-13-45', '2026-13-45'],
  ])('%s is %s', (iso, said) => expect(dayOf(WORDS, iso)).toBe(said));

  test('with the day of the week', () => expect(dayOf(WORDS, '2026-05-15', 'long')).toBe('Friday, May 15, 2026'));

  test.each([
    ['2026-05-15', '2026-05-15', 'Friday, May 15, 2026'],
    ['2026-05-04', '2026-05-10', 'May 4 – 10, 2026'],
    ['2026-05-10', '2026-05-04', '2026-05-10 – 2026-05-04'],
  ])('%s to %s is %s', (from, to, said) => expect(plainly(rangeOf(WORDS, from, to))).toBe(said));
});

test.each([
  [[], ''],
  [['Russia'], 'Russia'],
  [['Russia', 'China'], 'Russia and China'],
])('%j as a list is %j', (items, said) => expect(listOf(WORDS, items)).toBe(said));

test.each([
  ['shipowners', 'Shipowners'],
  ['', ''],
  ['ärzte', 'Ärzte'],
  ['𐐨x', '𐐀x'],
])('%s at the head of a line is %s', (text, said) => expect(capitalised(WORDS, text)).toBe(said));

test('substitutions are put in as they are, dollars and all', () => {
  const words = wordsFrom({ key: { message: '[$1] [$2]' } });
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, two) => {
      expect(words('key', one, two)).toBe(`[${one}] [${two}]`);
    }),
  );
});
