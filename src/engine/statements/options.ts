/** Choosing among options with a linear model: softmax over the sums of their features' weights. */
import { type Part, part } from './features';

export interface Option<Result> {
  /** Token position. */
  readonly at: number;
  /** What came of its features: with the model's weights, their sum. */
  readonly features: Result;
}

/** No candidate weighs more options than this. */
export const MOST_OPTIONS = 48;

const LENGTHS = [...'0123446669999'].map(part);

/** A length in tokens, roughly. */
export const bucket = (n: number): Part => LENGTHS[n] ?? (n < 19 ? ABOUT_13 : n < 28 ? ABOUT_19 : LONG);
const ABOUT_13 = part('13');
const ABOUT_19 = part('19');
const LONG = part('28');

/** The best option and its share of the probability. */
export function choose(options: readonly Option<number>[]): { at: number; share: number } | undefined {
  let best: Option<number> | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const option of options)
    if (option.features > top) {
      top = option.features;
      best = option;
    }
  if (best === undefined) return undefined;
  let sum = 0;
  for (const option of options) sum += Math.exp(option.features - top);
  return { at: best.at, share: 1 / sum };
}
