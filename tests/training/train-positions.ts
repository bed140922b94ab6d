/**
 * Weights for the clauses that no rule finds, from our own labels of the corpora's articles.
 *
 *     npx tsx tests/training/train-positions.ts CORPORA
 *
 * Writes src/engine/lexicon/clause-weights.data.ts: names of words and patterns with their weights, no sentence of an article. What they are
 * worth on articles that they were not learned from: `npm run eval -- position-folds CORPORA`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { POSITION_KINDS } from '../../src/engine/types';
import { readLabels } from '../eval/labels';
import { readDocument, trainKinds } from './positions';

const corpora = process.argv[2];
if (corpora === undefined) {
  console.error('usage: train-positions.ts CORPORA   (the folder of polnear, tempeval3 and gum)');
  process.exit(2);
}
const documents = readLabels(corpora);
const examples = documents.flatMap((document) => readDocument(document).examples);
const lines = trainKinds(examples).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
const positions = examples.filter(({ kind }) => kind !== undefined).length;
const file = path.join(import.meta.dirname, '../../src/engine/lexicon/clause-weights.data.ts');
fs.writeFileSync(
  file,
  [
    '/**',
    ' * How much the words and patterns of a clause speak for a position: weights in twentieths, one that all kinds share, then those of',
    ` * ${POSITION_KINDS.join(', ')}. Written by tests/training/train-positions.ts`,
    ` * from ${positions} positions in ${documents.length} articles labelled by hand; holds names of lemmas and patterns, no text.`,
    ' */',
    `export const CLAUSE_WEIGHTS = \`\n${lines}\n\`;`,
    '',
  ].join('\n'),
);
console.error(`${examples.length} clauses, ${positions} positions, ${lines.split('\n').length} features`);
