/** Every rule finds what it says it finds, by that rule, and leaves alone what it says it leaves. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/text';
import { findTimes } from '../../../src/engine/times';
import { RULES } from '../../../src/engine/times/rules';

const PUBLISHED = '2014-04-23';
const read = (sentence: string) => findTimes(readText(sentence), { published: PUBLISHED });

describe.each(RULES)('rule $name', ({ name, finds, leaves }) => {
  test.each(finds)('finds in: %s', (sentence, words, value) => {
    const found = read(sentence).map(({ span, ...time }) => ({ ...time, words: sentence.slice(span.start, span.end) }));
    expect(found.find((time) => time.words === words)).toMatchObject({ words, value });
    expect(found.map(({ rule }) => rule)).toContain(name);
  });

  test.each(leaves)('leaves alone: %s', (sentence) => {
    expect(read(sentence).filter(({ rule }) => rule === name)).toEqual([]);
  });
});

test('rule names are unique and as many sentences are left alone as found', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { name, finds, leaves } of RULES) {
    expect(name).toMatch(/^[a-z0-9-]+$/);
    expect(finds.length, name).toBeGreaterThan(0);
    expect(leaves.length, name).toBeGreaterThanOrEqual(Math.min(finds.length, 3));
  }
});
