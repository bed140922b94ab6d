/** Choosing among options with a linear model: softmax over the sums of their features' weights. */
import { elementAt } from '../../text/at';
import { join, type Part, part } from '../../weighing/features';

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
export const bucket = (n: number): Part => elementAt(LENGTHS, n) ?? (n < 19 ? ABOUT_13 : n < 28 ? ABOUT_19 : LONG);

const ABOUT_13 = part('13');
const ABOUT_19 = part('19');
const LONG = part('28');

/** From here on all lengths are one. */
const LONGEST = 28;

/** The same behind a lead, each joined once. */
export function bucketsBehind(lead: Part): (n: number) => Part {
  const joined = Array.from({ length: LONGEST + 1 }, (_, n) => join(lead, bucket(n)));
  return (n) => elementAt(joined, Math.min(n, LONGEST)) ?? join(lead, bucket(n));
}

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

/** An end is nearly as likely as the best where its probability is at least this share of the best's. */
const NEARLY = 0.6;

/**
 * Of the ends that are nearly as likely as the best, the one that is most likely to share at least half of its words
 * with the right one: between a short and a long reading that are both doubtful, the one that the others agree with.
 * `from`: where what ends there begins.
 */
export function chooseEnd(options: readonly Option<number>[], from: number): { at: number; share: number } | undefined {
  const best = choose(options);
  if (best === undefined || best.share > SURE) return best;
  let top = Number.NEGATIVE_INFINITY;
  for (const option of options) top = Math.max(top, option.features);
  let chosen = best;
  let agreed = -1;
  for (const { at, features } of options) {
    const nearness = Math.exp(features - top);
    if (nearness < NEARLY) continue;
    let sum = 0;
    for (const other of options) {
      const [short, long] = at < other.at ? [at - from, other.at - from] : [other.at - from, at - from];
      if (2 * short >= long) sum += Math.exp(other.features - top);
    }
    if (sum > agreed) {
      agreed = sum;
      chosen = { at, share: best.share * nearness };
    }
  }
  return chosen;
}

/** Beyond this share no other can be nearly as likely. */
const SURE = 1 / (1 + NEARLY);
