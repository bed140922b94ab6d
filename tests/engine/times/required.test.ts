/** Patterns are left out where a text lacks what they need: that must never leave out one that would have found something. */
import { expect, test } from 'vitest';
import { compile } from '../../../src/engine/times/pattern';
import { hasRequired, requiredSets, unitsOf } from '../../../src/engine/times/required';
import { RULES } from '../../../src/engine/times/rules';
import { scanWords } from '../../../src/engine/times/words';

test.each([
  ['ab', ['a', 'b']],
  ['a?b', ['b']],
  ['a*b+', ['b']],
  ['a{0,2}b{1,2}', ['b']],
  ['[ab]c', ['ab', 'c']],
  ['(?:ab)c', ['a', 'b', 'c']],
  ['(?<n>a|b)?c', ['c']],
  ['(?<n>a|[bc])d', ['abc', 'd']],
  ['(?:ab?|c)d', ['ac', 'd']],
  ['(?:a?|c)d', ['d']],
  ['a|b', ['ab']],
  ['(?:(?<n>a)|b(?:c)?)+', ['ab']],
])('%s needs %j', (source, sets) => {
  expect(requiredSets(source)).toEqual(sets);
});

test('a text has what is required if it has one of each set', () => {
  const holds = (text: string) => hasRequired(['ab', 'c'], unitsOf(text));
  expect([holds('xbc'), holds('ac'), holds('ab'), holds('c'), holds('')]).toEqual([true, true, false, false, false]);
});

test('no pattern is left out that finds something in any rule’s examples', () => {
  const texts = RULES.flatMap(({ finds, leaves }) => [...finds.map(([text]) => text), ...leaves]);
  const scanned = texts.map((text) => scanWords(text).symbols);
  let found = 0;
  for (const { patterns } of RULES)
    for (const pattern of patterns) {
      const expression = compile(pattern);
      const sets = requiredSets(expression.source);
      for (const symbols of scanned) {
        expression.lastIndex = 0;
        if (!expression.test(symbols)) continue;
        found++;
        expect(hasRequired(sets, unitsOf(symbols)), pattern).toBe(true);
      }
    }
  expect(found).toBeGreaterThan(texts.length / 2);
});

test('most patterns need something that a plain sentence lacks', () => {
  const { symbols } = scanWords('The minister said that the talks had failed.');
  const patterns = RULES.flatMap((rule) => rule.patterns);
  const run = patterns.filter((pattern) => hasRequired(requiredSets(compile(pattern).source), unitsOf(symbols)));
  expect(run.length).toBeLessThan(patterns.length / 5);
});
