/**
 * Makes the statements' confidence mean what it says, and tells readers how far that holds.
 *
 *     npx tsx tests/training/calibrate-attribution.ts CORPUS/train
 *
 * Judges every text with a model made from the others (two folds), fits a rising curve from the model's probability to the
 * share of right ones (isotonic regression, pool adjacent violators), writes it to src/engine/lexicon/cue-calibration.data.ts,
 * and renews the tables in docs/statements.md: reliability of a curve that was fitted on the other fold, and what goes wrong.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEAST } from '../../src/engine/statements';
import { interpolate, type Point } from '../../src/engine/statements/decision/calibration';
import { layGold } from '../eval/attribution-gold';
import { readCorpus } from '../eval/polnear';
import { causeOf, type Judged, judgeFolds } from './attribution-folds';

const dir = process.argv[2];
if (dir === undefined) {
  console.error('usage: calibrate-attribution.ts DIR   (DIR/text/*.txt, DIR/attributions/*.ann)');
  process.exit(2);
}
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const FEWEST = 150;

interface Sample {
  readonly probability: number;
  readonly right: boolean;
}

/** Share of right ones as a rising function of the probability, as points to interpolate between. */
function isotonic(samples: readonly Sample[]): Point[] {
  const sorted = [...samples].sort((a, b) => a.probability - b.probability);
  const pools: { sum: number; right: number; n: number }[] = [];
  for (let i = 0; i < sorted.length; i += FEWEST) {
    const part = sorted.slice(i, i + FEWEST);
    const sum = part.reduce((total, { probability }) => total + probability, 0);
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

const judged = judgeFolds(readCorpus(dir).map(layGold), 2, LEAST);
const documents = [...new Set(judged.map(({ document }) => document))];
const side = new Map(documents.map((document, i) => [document, i % 2]));
const samplesOf = (list: readonly Judged[]): Sample[] =>
  list.flatMap(({ found, right }) => (found === undefined ? [] : [{ probability: found.probability, right }]));

const curve = isotonic(samplesOf(judged));
fs.writeFileSync(
  path.join(root, 'src/engine/lexicon/cue-calibration.data.ts'),
  [
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not mathematics',
    "/** From the model's probability to the share of right statements. Written by tests/training/calibrate-attribution.ts. */",
    `export const CALIBRATION: readonly (readonly [probability: number, right: number])[] = [\n${curve.map(([x, y]) => `  [${x}, ${y}],`).join('\n')}\n];\n`,
  ].join('\n'),
);

/** Each half judged by the curve of the other. */
const halves = [0, 1].map((half) => samplesOf(judged.filter(({ document }) => side.get(document) === half)));
const held = halves.flatMap((half, i) => {
  const other = isotonic(halves[1 - i] ?? []);
  return half.map(({ probability, right }) => ({ confidence: interpolate(other, probability), right }));
});
const BINS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
const percent = (x: number) => (100 * x).toFixed(1);
const reliability = BINS.slice(0, -1).flatMap((low, i) => {
  const high = BINS[i + 1] ?? 1;
  const bin = held.filter(({ confidence }) => low <= confidence && confidence < high);
  if (bin.length === 0) return [];
  const said = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
  const right = bin.filter((one) => one.right).length / bin.length;
  return [
    `| ${low.toFixed(1)} to ${Math.min(1, high).toFixed(1)} | ${bin.length} | ${percent(said)} | ${percent(right)} |`,
  ];
});
const error =
  held.reduce((sum, { confidence, right }) => sum + (confidence - (right ? 1 : 0)) ** 2, 0) / Math.max(1, held.length);

const errors = judged.filter(({ right }) => !right);
const causes = new Map<string, number>();
for (const one of errors) causes.set(causeOf(one), (causes.get(causeOf(one)) ?? 0) + 1);
const ranked = [...causes].sort((a, b) => b[1] - a[1]).slice(0, 20);

function renew(text: string, name: string, lines: readonly string[]): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < 0) throw new Error(`docs/statements.md has no place for ${name}`);
  return `${text.slice(0, from + open.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`;
}
const page = path.join(root, 'docs/statements.md');
const tables = renew(fs.readFileSync(page, 'utf8'), 'reliability', [
  '| confidence | statements | mean confidence, % | right, % |',
  '|---|---|---|---|',
  ...reliability,
  '',
  `${held.length} statements of ${documents.length} texts; Brier score ${error.toFixed(3)}.`,
]);
fs.writeFileSync(
  page,
  renew(tables, 'causes', [
    '| cause | errors | share of all, % |',
    '|---|---|---|',
    ...ranked.map(([cause, n]) => `| ${cause} | ${n} | ${percent(n / errors.length)} |`),
    '',
    `${errors.length} errors in all: statements missed, and statements found that are not right.`,
  ]),
);
