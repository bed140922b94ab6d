import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/engine/pipeline';
import { RULES } from '../../../src/engine/positions/rules';

const rulesIn = (text: string): string[] =>
  runPipeline({ text, language: 'en', published: '2024-05-06' }).positions.map((position) => position.rule);

describe.each(RULES)('$name', ({ name, finds, leaves }) => {
  test.each(finds)('finds: %s', (sentence) => {
    expect(rulesIn(sentence)).toContain(name);
  });
  test.each(leaves)('leaves alone: %s', (sentence) => {
    expect(rulesIn(sentence)).not.toContain(name);
  });
});

test('every rule has a name of its own, in small letters, and as many sentences to leave as to find', () => {
  const names = RULES.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
  for (const rule of RULES) {
    expect(rule.name).toMatch(/^[a-z0-9-]+$/);
    expect(rule.finds.length).toBeGreaterThanOrEqual(2);
    expect(rule.leaves.length).toBeGreaterThanOrEqual(rule.finds.length);
  }
});
