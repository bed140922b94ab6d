/** Every rule finds its examples, with exactly these words, and leaves alone what it must. */
import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/engine/statements';
import { RULES } from '../../../src/engine/statements/rules';
import type { Rule } from '../../../src/engine/statements/rules/rule';
import { readText } from '../../../src/engine/text';
import type { Span } from '../../../src/engine/types';

const rules = Object.entries<Rule>(RULES);

describe.each(rules)('%s', (name, rule) => {
  test.each(rule.finds.map((one) => [one.text, one] as const))('finds: %s', (sentence, expected) => {
    const words = ({ start, end }: Span) => sentence.slice(start, end);
    const found = findAttributions(readText(sentence)).filter((one) => one.rule === name);
    const shown = found.map((one) => ({
      ...(one.source === undefined ? {} : { source: words(one.source) }),
      cue: one.cue === undefined ? '' : words(one.cue),
      content: one.content.map(words),
    }));
    const { source, cue, content } = expected;
    expect(shown).toContainEqual({ ...(source === undefined ? {} : { source }), cue, content });
  });

  test.each(rule.leaves)('leaves alone: %s', (sentence) => {
    expect(findAttributions(readText(sentence)).filter((one) => one.rule === name)).toEqual([]);
  });
});
