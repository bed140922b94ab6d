/**
 * Makes the positions' confidence mean what it says, and tells readers how far that holds.
 *
 *     npx tsx tests/training/calibrate-positions.ts CORPORA
 *
 * Judges every labelled article with weights made from the others, fits rising curves from what rules and clause weights claim
 * to the share of those with the right kind and holder, writes them to src/engine/lexicon/position-calibration.data.ts, and
 * renews the table in docs/positions.md: reliability of curves that were fitted on other articles.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLAUSE_WEIGHTS_RULE } from '../../src/engine/positions/weighed/weighed-clauses';
import { readLabels } from '../eval/labels';
import { byOthers, FOLDS } from '../eval/position-folds';
import { pairPositions } from '../eval/positions';
import { isotonic, pointsAs, reliabilityTable, renewTable, type Sample, saidBy } from './isotonic';

const dir = process.argv[2];
if (dir === undefined) {
  console.error('usage: calibrate-positions.ts DIR   (the folder that holds polnear, tempeval3 and gum)');
  process.exit(2);
}
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** A point of a curve stands for at least so many positions. */
const FEWEST = 60;

const documents = readLabels(dir);
const read = byOthers(documents);
const samples = documents.flatMap((document, i) => {
  const { found, pairs, isOneOf } = pairPositions(document, read(document));
  const labels = new Map(pairs);
  return found.map((position) => {
    const label = labels.get(position);
    const isHeld =
      position.holder === undefined ? (label?.holder ?? []).length === 0 : isOneOf(position.holder, label?.holder);
    return {
      fold: i % FOLDS,
      isWeighed: position.rule === CLAUSE_WEIGHTS_RULE,
      said: position.confidence,
      right: label !== undefined && label.kind === position.kind && isHeld,
    };
  });
});
const curveOf = (isWeighed: boolean, but = -1) =>
  isotonic(
    samples.filter((one) => one.isWeighed === isWeighed && one.fold !== but),
    FEWEST,
  );

fs.writeFileSync(
  path.join(root, 'src/engine/lexicon/position-calibration.data.ts'),
  [
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not mathematics',
    '/** From what a rule claims to the share of its positions with the right kind and holder. Written by tests/training/calibrate-positions.ts. */',
    pointsAs('RULES', curveOf(false)),
    '/** The same for what the clause weights claim. */',
    pointsAs('WEIGHTS', curveOf(true)),
  ].join('\n'),
);

const held = Array.from({ length: FOLDS }, (_, fold) =>
  [false, true].flatMap((isWeighed) => {
    const left: Sample[] = samples.filter((one) => one.isWeighed === isWeighed && one.fold === fold);
    return saidBy(curveOf(isWeighed, fold), left);
  }),
).flat();
const page = path.join(root, 'docs/positions.md');
const text = fs.readFileSync(page, 'utf8');
fs.writeFileSync(page, renewTable(text, 'reliability', reliabilityTable(held, 'positions', documents.length)));
