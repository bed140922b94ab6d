/** Reads articles labelled with actors and positions: NAME.txt beside NAME.json. Labels are words of the article. */
import fs from 'node:fs';
import path from 'node:path';
import { either, isIndex, isNull, isString, listOf, optional, shapeOf } from '../../src/engine/format/guards';
import type { Span } from '../../src/engine/types';

export interface GoldActor {
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface GoldPosition {
  readonly kind: string;
  readonly holder?: readonly string[];
  readonly target?: readonly string[];
  readonly text: string;
  /** Offset of `text`, where it is not its first occurrence. */
  readonly at?: number;
  readonly condition?: string;
  readonly stage?: string;
}

export interface GoldLabels {
  readonly id: string;
  readonly title?: string | null;
  readonly outlet?: string;
  readonly published: string;
  readonly actors: readonly GoldActor[];
  readonly positions: readonly GoldPosition[];
}

const isLabels = shapeOf<GoldLabels>({
  id: isString,
  title: optional(either(isString, isNull)),
  outlet: optional(isString),
  published: isString,
  actors: listOf(shapeOf<GoldActor>({ name: isString, aliases: optional(listOf(isString)) })),
  positions: listOf(
    shapeOf<GoldPosition>({
      kind: isString,
      holder: optional(listOf(isString)),
      target: optional(listOf(isString)),
      text: isString,
      at: optional(isIndex),
      condition: optional(isString),
      stage: optional(isString),
    }),
  ),
});

export interface GoldDocument {
  readonly labels: GoldLabels;
  readonly text: string;
}

export function readGold(dir: string): GoldDocument[] {
  const files = fs.readdirSync(dir).filter((name) => name.endsWith('.json'));
  return files.sort().map((file) => {
    const labels: unknown = JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8'));
    if (!isLabels(labels)) throw new Error(`${file} does not have the shape of labels`);
    return { labels, text: fs.readFileSync(path.join(dir, file.replace(/json$/, 'txt')), 'utf8') };
  });
}

/** Where the words stand: at `at`, or at their first occurrence. */
export function placeOf(text: string, words: string, at?: number): readonly Span[] {
  const start = at ?? text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}
