/**
 * Two small learners for named features: logistic regression and softmax over options. Both follow FTRL-Proximal
 * (McMahan et al. 2013), whose L1 part keeps only weights that earn their place.
 */

export interface Example {
  readonly features: readonly string[];
  /** 0 wrong, 1 right; in between for half right. */
  readonly label: number;
}

/** One choice: the features of each option and which one is right. */
export interface Choice {
  readonly options: readonly (readonly string[])[];
  /** Positions of the right options; where there are several, any of them will do. */
  readonly right: readonly number[];
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Names seen in fewer examples are left out. */
  readonly least: number;
  /** Trained so many times in different orders; the weights are the mean. */
  readonly rounds: number;
  /** Weights of so many twentieths or fewer are left out; none but 0 where it is absent. A table half as large is asked faster and says the same. */
  readonly faint?: number;
}

/** A fixed pseudo-random order (mulberry32), so that training can be repeated. */
function shuffler(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

export function indexNames(lists: Iterable<readonly string[]>, least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of lists) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [name, count] of counts) if (count >= least) index.set(name, index.size);
  return index;
}

export const ids = (names: readonly string[], index: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(names.flatMap((name) => index.get(name) ?? []));

export function logisticRegression(examples: readonly Example[], settings: Settings): Map<string, number> {
  const index = indexNames(
    examples.map((example) => example.features),
    settings.least,
  );
  const rows = examples.map((example) => ids(example.features, index));
  return trained(index, rows.length, settings, (learner, n) => {
    const row = rows[n];
    const example = examples[n];
    if (row === undefined || example === undefined) return;
    learner.learn(row, 1 / (1 + Math.exp(-learner.score(row))) - example.label);
  });
}

export function softmaxChoice(choices: readonly Choice[], settings: Settings): Map<string, number> {
  const index = indexNames(
    choices.flatMap((choice) => choice.options),
    settings.least,
  );
  const rows = choices.map((choice) => choice.options.map((option) => ids(option, index)));
  return trained(index, rows.length, settings, (learner, n) => {
    const options = rows[n];
    const choice = choices[n];
    if (options === undefined || choice === undefined) return;
    const scores = options.map((row) => learner.score(row));
    const top = Math.max(...scores);
    const parts = scores.map((score) => Math.exp(score - top));
    const total = parts.reduce((a, b) => a + b, 0);
    // With several right options the mass goes to those that the model already prefers.
    const rightMass = choice.right.reduce((sum, o) => sum + (parts[o] ?? 0), 0);
    options.forEach((row, o) => {
      const wanted = choice.right.includes(o) ? (parts[o] ?? 0) / (rightMass || 1) : 0;
      const error = (parts[o] ?? 0) / total - wanted;
      if (Math.abs(error) >= 1e-4) learner.learn(row, error);
    });
  });
}

/** Goes over all examples in a new order each time, as often as the settings say. */
export function trained(
  index: ReadonlyMap<string, number>,
  examples: number,
  settings: Settings,
  learn: (learner: Learner, example: number) => void,
): Map<string, number> {
  const mean = new Float64Array(index.size);
  for (let round = 0; round < settings.rounds; round++) {
    const learner = new Learner(index.size, settings);
    const order = Array.from({ length: examples }, (_, i) => i);
    const random = shuffler(7 + round);
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = random(i + 1);
        [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
      }
      for (const n of order) learn(learner, n);
    }
    for (let k = 0; k < mean.length; k++) mean[k] = (mean[k] ?? 0) + (learner.w[k] ?? 0) / settings.rounds;
  }
  return named(index, mean, settings.faint ?? 0);
}

/** State of FTRL-Proximal for one table of weights. */
class Learner {
  readonly w: Float64Array;
  private readonly z: Float64Array;
  private readonly n: Float64Array;

  constructor(
    size: number,
    private readonly settings: Settings,
  ) {
    this.w = new Float64Array(size);
    this.z = new Float64Array(size);
    this.n = new Float64Array(size);
  }

  score(row: Int32Array): number {
    let sum = 0;
    for (const k of row) sum += this.w[k] ?? 0;
    return sum;
  }

  learn(row: Int32Array, gradient: number): void {
    const { rate, l1, l2 } = this.settings;
    for (const k of row) {
      const before = this.n[k] ?? 0;
      const after = before + gradient * gradient;
      const sigma = (Math.sqrt(after) - Math.sqrt(before)) / rate;
      const z = (this.z[k] ?? 0) + gradient - sigma * (this.w[k] ?? 0);
      this.z[k] = z;
      this.n[k] = after;
      this.w[k] = Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(after)) / rate + l2);
    }
  }
}

function named(index: ReadonlyMap<string, number>, w: Float64Array, faint: number): Map<string, number> {
  const table = new Map<string, number>();
  for (const [name, k] of index) {
    const value = Math.round((w[k] ?? 0) * 20);
    if (Math.abs(value) > faint) table.set(name, value / 20);
  }
  return table;
}
