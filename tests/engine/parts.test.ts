/** The engine in parts gives what it gives at once, and says truly how far it is. */
import { describe, expect, test } from 'vitest';
import { analyze, analyzeInParts } from '../../src/engine';
import { type Parts, whole, within } from '../../src/engine/parts';
import type { Article } from '../../src/engine/types';

const SENTENCES = [
  'Estonian Foreign Minister Kadri Saar said on Monday that Russia must return the patrol boat by Friday.',
  'The Russian Foreign Ministry rejected the demand and accused Tallinn of staging the incident.',
  'The European Union will impose sanctions on the port of Kolkja if the crew is not released, a senior official said.',
];
const article = (paragraphs: number): Article => ({
  language: 'en',
  published: '2026-05-11',
  text: Array.from({ length: paragraphs }, (_, at) => SENTENCES[at % SENTENCES.length]).join('\n\n'),
});

function sharesOf<T>(parts: Parts<T>): { shares: number[]; result: T } {
  const shares: number[] = [];
  for (;;) {
    const step = parts.next();
    if (step.done === true) return { shares, result: step.value };
    shares.push(step.value);
  }
}

describe.each([0, 1, 12])('an article of %d paragraphs', (paragraphs) => {
  const { shares, result } = sharesOf(analyzeInParts(article(paragraphs)));

  test('has the same analysis', () => expect(result).toEqual(analyze(article(paragraphs))));

  test('is told in shares from 0 to 1 that never fall', () => {
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  test('has at least a share for each paragraph', () => expect(shares.length).toBeGreaterThan(paragraphs));
});

test('a fault in the middle of the parts is kept to its paragraph', () => {
  // biome-ignore lint/correctness/useYield: a part that fails at once.
  function* broken(): Parts<string> {
    throw new Error('no rule');
  }
  expect(() => whole(within(0.2, 0.4, broken()))).toThrow('no rule');
});

test('the shares of a part are laid within those of the whole', () => {
  function* half(): Parts<string> {
    yield 0;
    yield 0.5;
    yield 1;
    return 'done';
  }
  expect(sharesOf(within(0.2, 0.4, half()))).toEqual({ shares: [0.2, expect.closeTo(0.3), 0.4], result: 'done' });
});
