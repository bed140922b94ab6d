import { expect, test } from 'vitest';
import countries from 'world-countries';
import { alpha2, sideInSentence, sideName } from '../../src/telling/sides';
import { WORDS } from '../fixtures/words';

test('every country has the two-letter code that the data package gives', () => {
  expect(countries.length).toBeGreaterThan(240);
  for (const { cca3, cca2 } of countries) expect(alpha2(cca3), cca3).toBe(cca2);
});

test.each([
  ['USA', 'United States', 'the U.S.'],
  ['UKR', 'Ukraine', 'Ukraine'],
  ['TUR', 'Turkey', 'Turkey'],
  ['NLD', 'Netherlands', 'the Netherlands'],
  ['EUE', 'European Union', 'the EU'],
  ['??', '??', '??'],
  ['QQQ', 'QQQ', 'QQQ'],
])('%s is %s, in a sentence %s', (code, name, inSentence) => {
  expect([sideName(WORDS, code), sideInSentence(WORDS, code)]).toEqual([name, inSentence]);
});
