/** Words with letters that the tagger does not know are whole, and as the text has them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../src/engine/text';
import { plainLetters } from '../../../src/engine/text/letters';

const NAMES = [
  'Kovačević',
  'Šimůnek',
  'Wałkowicz',
  'Yıldız',
  'Țărănu',
  'Đorđević',
  'Əliyov',
  'Nguyễn',
  'Bērziņš',
  'Kőszegi',
  'Müller',
];

test.each(NAMES)('%s is one word, a name', (name) => {
  const source = `Envoy ${name} left. ${name}'s plan is dead.`;
  const { tokens } = readText(source);
  const words = tokens.filter(({ text }) => text === name);
  expect(words.map(({ pos }) => pos)).toEqual(['PROPN', 'PROPN']);
  for (const { start, end } of words) expect(source.slice(start, end)).toBe(name);
});

test('a mark that stands behind its letter belongs to the word', () => {
  const name = 'Vuković'.normalize('NFD');
  expect(readText(`${name} left.`).tokens.map(({ text }) => text)).toEqual([name, 'left', '.']);
});

test('an initial is left to who reads initials', () => {
  expect(plainLetters('Jan Ł. Novák, plan Š.')).toBe('Jan Ł. Novák, plan Š.');
});

test('another script is left alone', () => {
  expect(plainLetters('Владимир')).toBe('Владимир');
});

test('plain letters stand one for one, and words are the text’s own', () => {
  const letters = fc.constantFrom(...'ačżŁıəễ\u0301 .-’s'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(plainLetters(text)).toHaveLength(text.length);
      for (const token of readText(text).tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    }),
  );
});
