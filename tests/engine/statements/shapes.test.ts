/** Words as the models know them: names are one word, whoever was in the news of the corpus. */
import { expect, test } from 'vitest';
import { nameless } from '../../../src/engine/statements/decision/shapes';
import { readText } from '../../../src/engine/text';

test.each([
  ['Kovac met Ortega in Zagreb.', 'Ortega', 'NAME'],
  ['Kovac met Ortega in Zagreb.', 'Zagreb', 'NAME'],
  ['Kovac met Ortega on Tuesday.', 'Tuesday', 'tuesday'],
  ['Kovac met two farmers.', 'farmers', 'farmer'],
])('%s: %s', (sentence, word, weighed) => {
  const token = readText(sentence).tokens.find(({ text }) => text === word);
  expect(nameless(token, 'lemma').text).toBe(weighed);
});

test('past the text is nothing', () => {
  expect(nameless(undefined, 'lower').text).toBe('');
});
