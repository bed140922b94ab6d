/**
 * Weights for whom a position is aimed at where its words do not say, from our own labels of the corpora's articles.
 *
 *     npx tsx tests/training/train-targets.ts CORPORA
 *
 * Writes src/engine/lexicon/target-weights.data.ts: names of places and ties with their weights, no name and no word of an article. Labels that are kept unseen are
 * not read. Run it after train-positions.ts, whose clauses it aims.
 */
import fs from 'node:fs';
import path from 'node:path';
import { POSITION_KINDS } from '../../src/engine/types';
import { readLabels } from '../eval/labels';
import { tableOf, targetChoices, trainTargets } from './targets';

const corpora = process.argv[2];
if (corpora === undefined) {
  console.error('usage: train-targets.ts CORPORA   (the folder of polnear, tempeval3 and gum)');
  process.exit(2);
}
const documents = readLabels(corpora);
const choices = targetChoices(documents);
const lines = tableOf(trainTargets(choices));
fs.writeFileSync(
  path.join(import.meta.dirname, '../../src/engine/lexicon/target-weights.data.ts'),
  [
    '/**',
    ' * What speaks for somebody as the target of a position whose words name none: weights in twentieths, one that all kinds share, then those of',
    ` * ${POSITION_KINDS.join(', ')}. Written by tests/training/train-targets.ts`,
    ` * from ${choices.length} positions in ${documents.length} articles labelled by hand; holds names of places and ties, no text.`,
    ' */',
    `export const TARGET_WEIGHTS = \`\n${lines}\n\`;`,
    '',
  ].join('\n'),
);
console.error(`${choices.length} positions, ${lines.split('\n').length} features`);
