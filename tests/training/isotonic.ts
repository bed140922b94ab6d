/** Rising curves that make a confidence mean what it says (isotonic regression, pool adjacent violators), and tables of how far it holds. */
import { interpolate, type Point } from '../../src/engine/weighing/calibration';

/** What was said of a finding, 0 to 1, and whether it was right. */
export interface Sample {
  readonly said: number;
  readonly right: boolean;
}

/** Share of right ones as a rising function of what was said, as points to interpolate between; `fewest` samples make a point. */
export function isotonic(samples: readonly Sample[], fewest: number): Point[] {
  const sorted = [...samples].sort((a, b) => a.said - b.said);
  const pools: { sum: number; right: number; n: number }[] = [];
  for (let i = 0; i < sorted.length; i += fewest) {
    const part = sorted.slice(i, i + fewest);
    const sum = part.reduce((total, { said }) => total + said, 0);
    pools.push({ sum, right: part.filter(({ right }) => right).length, n: part.length });
    for (;;) {
      const last = pools[pools.length - 1];
      const before = pools[pools.length - 2];
      if (last === undefined || before === undefined || before.right / before.n <= last.right / last.n) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, right: before.right + last.right, n: before.n + last.n });
    }
  }
  const round = (x: number) => Math.round(x * 1000) / 1000;
  return pools.map(({ sum, right, n }) => [round(sum / n), round(right / n)] as const);
}

/** Points as a constant of that name in a data file. */
export const pointsAs = (name: string, points: readonly Point[]): string =>
  `export const ${name}: readonly (readonly [said: number, right: number])[] = [\n${points.map(([x, y]) => `  [${x}, ${y}],`).join('\n')}\n];\n`;

/** What the curve says of each, beside whether it was right. */
export const saidBy = (curve: readonly Point[], samples: readonly Sample[]): Sample[] =>
  samples.map(({ said, right }) => ({ said: interpolate(curve, said), right }));

const BINS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
export const percentOf = (x: number): string => (100 * x).toFixed(1);

/** Markdown: for each tenth, how many findings say so, and how many of them are right. `what` they are; the last line sums up. */
export function reliabilityTable(held: readonly Sample[], what: string, texts: number): string[] {
  const rows = BINS.slice(0, -1).flatMap((low, i) => {
    const high = BINS[i + 1] ?? 1;
    const bin = held.filter(({ said }) => low <= said && said < high);
    if (bin.length === 0) return [];
    const said = bin.reduce((sum, one) => sum + one.said, 0) / bin.length;
    const right = bin.filter((one) => one.right).length / bin.length;
    return [
      `| ${low.toFixed(1)} to ${Math.min(1, high).toFixed(1)} | ${bin.length} | ${percentOf(said)} | ${percentOf(right)} |`,
    ];
  });
  const error =
    held.reduce((sum, { said, right }) => sum + (said - (right ? 1 : 0)) ** 2, 0) / Math.max(1, held.length);
  return [
    `| confidence | ${what} | mean confidence, % | right, % |`,
    '|---|---|---|---|',
    ...rows,
    '',
    `${held.length} ${what} of ${texts} texts; Brier score ${error.toFixed(3)}.`,
  ];
}

/** The text with these lines where it has `<!-- name -->` and `<!-- /name -->`. Throws where it has not. */
export function renewTable(text: string, name: string, lines: readonly string[]): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < 0) throw new Error(`there is no place for ${name}`);
  return `${text.slice(0, from + open.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`;
}
