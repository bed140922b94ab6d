/**
 * Counts and weights for the statements' rules from a corpus in PolNeAR's layout.
 *
 *     npx tsx tests/training/train-attribution.ts CORPUS/train
 *
 * Writes src/engine/lexicon/cue-weights.data.ts: names of lemmas, patterns and their weights, no sentence of the corpus.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { layGold } from '../eval/attribution-gold';
import { readCorpus } from '../eval/polnear';
import { cueNouns, gather, trainModel } from './attribution';

const dir = process.argv[2];
if (dir === undefined) {
  console.error('usage: train-attribution.ts DIR   (DIR/text/*.txt, DIR/attributions/*.ann)');
  process.exit(2);
}
const documents = readCorpus(dir).map(layGold);
const nouns = cueNouns(documents);
const model = trainModel(gather(documents, nouns));

const table = (weights: ReadonlyMap<string, number>) =>
  [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}\t${Math.round(value * 20)}`)
    .join('\n')
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${');
const block = (name: string, comment: string, content: string) =>
  `\n/** ${comment} */\nexport const ${name} = \`\n${content}\n\`;\n`;
const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../src/engine/lexicon/cue-weights.data.ts');
fs.writeFileSync(
  file,
  [
    '/**\n * How much each word and pattern speaks for an attribution. Written by tests/training/train-attribution.ts from counts over the',
    ` * ${documents.length} training texts of PolNeAR (Newell et al. 2018); holds names of lemmas and patterns with weights in twentieths, no text.\n */\n`,
    block('FIRST_WEIGHTS', 'Whether a candidate is worth a closer look.', table(model.first)),
    block('GATE_WEIGHTS', 'Whether a candidate is an attribution.', table(model.gate)),
    block('END_WEIGHTS', 'Where a content ends.', table(model.ends)),
    block('START_WEIGHTS', 'Where a content before its cue begins.', table(model.starts)),
    block('SOURCE_WEIGHTS', 'Who the source is where no subject stands at the verb.', table(model.sources)),
    block('OUTSIDE_WEIGHTS', "Whether a report stands outside of another's content.", table(model.outside)),
    block('CUE_NOUNS', 'Nouns that head attributions.', [...nouns].sort().join(' ')),
  ].join(''),
);
