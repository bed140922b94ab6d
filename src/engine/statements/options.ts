/** Choosing among options with a linear model: softmax over the sums of their features' weights. */
import type { Weights } from './weights';

export interface Option {
  /** Token position. */
  readonly at: number;
  readonly features: readonly string[];
  /** Sum of the weights of features that are not listed because they were summed before. */
  readonly known?: number;
}

/** No candidate weighs more options than this. */
export const MOST_OPTIONS = 48;

/** A length in tokens, roughly. */
export const bucket = (n: number): string =>
  n < 4 ? String(n) : n < 6 ? '4' : n < 9 ? '6' : n < 13 ? '9' : n < 19 ? '13' : n < 28 ? '19' : '28';

/** The best option and its share of the probability. */
export function choose(options: readonly Option[], weights: Weights): { at: number; share: number } | undefined {
  let best: Option | undefined;
  let top = Number.NEGATIVE_INFINITY;
  const scores: number[] = [];
  for (const option of options) {
    let score = option.known ?? 0;
    for (const name of option.features) score += weights.get(name) ?? 0;
    scores.push(score);
    if (score > top) {
      top = score;
      best = option;
    }
  }
  if (best === undefined) return undefined;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  return { at: best.at, share: 1 / sum };
}
