/** Which of several ends is taken, by their probabilities alone. */
import { describe, expect, test } from 'vitest';
import { choose, chooseEnd } from '../../../src/engine/statements/decision/options';

/** Options for the end of what begins at 10, by their lengths and probabilities. */
const ends = (...of: readonly (readonly [length: number, probability: number])[]) =>
  of.map(([length, probability]) => ({ at: 10 + length, features: Math.log(probability) }));

describe('of ends that are nearly as likely, the one that agrees with most others', () => {
  test.each<[about: string, options: ReturnType<typeof ends>, length: number, share: number]>([
    ['the middle one of three', ends([2, 0.36], [6, 0.34], [10, 0.3]), 6, 0.34],
    ['the longer of two, where a third shares half of it', ends([3, 0.4], [8, 0.35], [12, 0.25]), 8, 0.35],
    ['the likeliest, where all agree with it', ends([8, 0.4], [9, 0.3], [10, 0.3]), 8, 0.4],
    ['the likeliest, where no other is near', ends([2, 0.5], [6, 0.26], [10, 0.24]), 2, 0.5],
    ['the likeliest, where it is sure', ends([2, 0.9], [6, 0.06], [10, 0.04]), 2, 0.9],
    ['the only one', ends([4, 1]), 4, 1],
  ])('%s', (_, options, length, share) => {
    const chosen = chooseEnd(options, 10);
    expect(chosen?.at).toBe(10 + length);
    expect(chosen?.share).toBeCloseTo(share, 6);
  });

  test('none of none', () => {
    expect(chooseEnd([], 10)).toBeUndefined();
  });

  test('never one that is far less likely than the best, whatever agrees with it', () => {
    const options = ends([1, 0.3], [4, 0.17], [6, 0.17], [7, 0.17], [8, 0.17]);
    expect(chooseEnd(options, 10)).toEqual(choose(options));
  });
});
