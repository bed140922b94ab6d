/** A softmax over kinds and none: each kind has its own weight of a feature, and all kinds share one. */
import { indexNames, type Settings, trained } from './linear-models';

export interface KindRow {
  readonly features: readonly string[];
  /** Place of the right kind from 0 on; absent for none. */
  readonly kind?: number;
}

/** By feature: the shared weight, then that of each kind. */
export function learnKinds(
  examples: readonly KindRow[],
  kinds: number,
  settings: Settings,
): ReadonlyMap<string, readonly number[]> {
  const features = indexNames(
    examples.map((example) => example.features),
    settings.least,
  );
  const columns = Array.from({ length: 1 + kinds }, (_, column) => column);
  // A column behind the other: place of a feature's weight in it is that of the feature, further on.
  const places = new Map(
    columns.flatMap((column) =>
      [...features].map(([name, at]) => [`${column}\t${name}`, column * features.size + at] as const),
    ),
  );
  const rows = examples.map((example) => {
    const row = example.features.flatMap((name) => features.get(name) ?? []);
    return columns.map((column) => Int32Array.from(row, (at) => column * features.size + at));
  });
  const weights = trained(places, examples.length, settings, (learner, n) => {
    const [shared, ...own] = rows[n] ?? [];
    if (shared === undefined) return;
    const common = learner.score(shared);
    const scores = own.map((row) => common + learner.score(row));
    const top = Math.max(0, ...scores);
    const parts = scores.map((score) => Math.exp(score - top));
    const total = parts.reduce((sum, one) => sum + one, Math.exp(-top));
    const errors = parts.map((one, kind) => one / total - (examples[n]?.kind === kind ? 1 : 0));
    learner.learn(
      shared,
      errors.reduce((sum, error) => sum + error, 0),
    );
    own.forEach((row, kind) => {
      learner.learn(row, errors[kind] ?? 0);
    });
  });
  const table = new Map<string, number[]>();
  for (const [name, weight] of weights) {
    const tab = name.indexOf('\t');
    const row = table.get(name.slice(tab + 1)) ?? columns.map(() => 0);
    row[Number(name.slice(0, tab))] = weight;
    table.set(name.slice(tab + 1), row);
  }
  return table;
}
