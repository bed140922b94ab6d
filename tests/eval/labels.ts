/**
 * Our own labels for articles of the public corpora, in the manner of the hand-labelled set. `labels/` holds offsets,
 * names and kinds only; the articles are their publishers' and are read from a folder of corpora given as argument.
 */
import fs from 'node:fs';
import path from 'node:path';
import { isIndex, isString, listOf, optional, shapeOf } from '../../src/engine/format/guards';
import type { GoldActor, GoldDocument } from './gold';
import { readGum } from './gum';
import { readTimeMl } from './timeml';
import { readTruths } from './truths';

/** UTF-16 offsets into the article's text as the corpus has it, end exclusive. */
type Offsets = readonly number[];

interface Label {
  readonly kind: string;
  readonly stage?: string;
  readonly holder?: readonly string[];
  readonly target?: readonly string[];
  readonly at: Offsets;
  readonly condition?: Offsets;
}

interface LabelFile {
  readonly id: string;
  /** `polnear/train`, `polnear/dev`, `tempeval3`, `gum` or `article-extraction-benchmark`. */
  readonly corpus: string;
  readonly published: string;
  readonly actors: readonly GoldActor[];
  readonly positions: readonly Label[];
}

const isLabelFile = shapeOf<LabelFile>({
  id: isString,
  corpus: isString,
  published: isString,
  actors: listOf(shapeOf<GoldActor>({ name: isString, aliases: optional(listOf(isString)) })),
  positions: listOf(
    shapeOf<Label>({
      kind: isString,
      stage: optional(isString),
      holder: optional(listOf(isString)),
      target: optional(listOf(isString)),
      at: listOf(isIndex),
      condition: optional(listOf(isIndex)),
    }),
  ),
});

const FOLDER = path.join(import.meta.dirname, 'labels');
const TIME_BANK = 'tempeval3/TBAQ-cleaned/TimeBank';
const PAGES = 'article-extraction-benchmark';

/** Of the labels: those that rules and weights were made with, and those that nobody looked at while making them. */
export type Seen = 'seen' | 'unseen';

/** @param corpora the folder that holds the corpora. Throws where an article is not there. */
export function readLabels(corpora: string, seen: Seen = 'seen'): GoldDocument[] {
  const timeBank = new Map(readTimeMl(path.join(corpora, TIME_BANK)).map(({ id, text }) => [`tempeval3 ${id}`, text]));
  const gum = new Map(readGum(path.join(corpora, 'gum')).map(({ id, text }) => [`gum ${id}`, text]));
  const pages = new Map(
    [...readTruths(path.join(corpora, PAGES))].map(([id, { articleBody }]) => [`${PAGES} ${id}`, articleBody.trim()]),
  );
  const folder = path.join(FOLDER, seen);
  return fs
    .readdirSync(folder)
    .sort()
    .map((file) => {
      const read: unknown = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
      if (!isLabelFile(read)) throw new Error(`${file} does not have the shape of labels`);
      const { id, corpus, published, actors } = read;
      const text =
        timeBank.get(`${corpus} ${id}.tml`) ??
        gum.get(`${corpus} ${id}`) ??
        pages.get(`${corpus} ${id}`) ??
        fs.readFileSync(path.join(corpora, corpus, 'text', `${id}.txt`), 'utf8');
      const words = ([start, end]: Offsets): string => text.slice(start, end);
      const positions = read.positions.map(({ at, condition, ...label }) => ({
        ...label,
        text: words(at),
        at: at[0] ?? 0,
        ...(condition === undefined ? {} : { condition: words(condition) }),
      }));
      return { labels: { id, published, actors, positions }, text };
    });
}
