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
import { layGold } from '../eval/attribution-gold';
import { readCorpus } from '../eval/polnear';
import { causeOf, type Judged, judgeFolds } from './attribution-folds';
import { isotonic, percentOf, pointsAs, reliabilityTable, renewTable, type Sample, saidBy } from './isotonic';

const dir = process.argv[2];
if (dir === undefined) {
  console.error('usage: calibrate-attribution.ts DIR   (DIR/text/*.txt, DIR/attributions/*.ann)');
  process.exit(2);
}
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const FEWEST = 150;

const judged = judgeFolds(readCorpus(dir).map(layGold), 2, LEAST);
const documents = [...new Set(judged.map(({ document }) => document))];
const side = new Map(documents.map((document, i) => [document, i % 2]));
const samplesOf = (list: readonly Judged[]): Sample[] =>
  list.flatMap(({ found, right }) => (found === undefined ? [] : [{ said: found.probability, right }]));

const curve = isotonic(samplesOf(judged), FEWEST);
fs.writeFileSync(
  path.join(root, 'src/engine/lexicon/cue-calibration.data.ts'),
  [
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not mathematics',
    "/** From the model's probability to the share of right statements. Written by tests/training/calibrate-attribution.ts. */",
    pointsAs('CALIBRATION', curve),
  ].join('\n'),
);

/** Each half judged by the curve of the other. */
const halves = [0, 1].map((half) => samplesOf(judged.filter(({ document }) => side.get(document) === half)));
const held = halves.flatMap((half, i) => saidBy(isotonic(halves[1 - i] ?? [], FEWEST), half));

const errors = judged.filter(({ right }) => !right);
const causes = new Map<string, number>();
for (const one of errors) causes.set(causeOf(one), (causes.get(causeOf(one)) ?? 0) + 1);
const ranked = [...causes].sort((a, b) => b[1] - a[1]).slice(0, 20);

const page = path.join(root, 'docs/statements.md');
const tables = renewTable(
  fs.readFileSync(page, 'utf8'),
  'reliability',
  reliabilityTable(held, 'statements', documents.length),
);
fs.writeFileSync(
  page,
  renewTable(tables, 'causes', [
    '| cause | errors | share of all, % |',
    '|---|---|---|',
    ...ranked.map(([cause, n]) => `| ${cause} | ${n} | ${percentOf(n / errors.length)} |`),
    '',
    `${errors.length} errors in all: statements missed, and statements found that are not right.`,
  ]),
);
