/** Gold attributions laid over the engine's tokens: labels for training. */
import type { Candidate } from '../../src/engine/statements/candidates/candidate';
import { readText } from '../../src/engine/text';
import type { Text, TokenRange } from '../../src/engine/text/types';
import type { GoldDocument, Pair } from './polnear';

export interface TokenGold {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  /** The content's fragments as token ranges. */
  readonly fragments: readonly TokenRange[];
}

export interface TrainingDocument {
  readonly text: Text;
  /** By token: whether it holds a letter or digit. */
  readonly isWord: readonly boolean[];
  readonly gold: readonly TokenGold[];
}

const WORD = /[\p{L}\p{N}]/u;

export function layGold(document: GoldDocument): TrainingDocument {
  const text = readText(document.text);
  const isWord = text.tokens.map((token) => WORD.test(token.text));
  const range = ([start, end]: Pair): TokenRange => {
    let low = 0;
    let high = text.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((text.tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < text.tokens.length && (text.tokens[to]?.start ?? end) < end) to++;
    return { from: low, to };
  };
  const cover = (pairs: readonly Pair[]) => coverOf(isWord, pairs.map(range));
  return {
    text,
    isWord,
    gold: document.attributions.map((one) => ({
      source: cover(one.source),
      cue: cover(one.cue),
      content: cover(one.content),
      fragments: one.content.map(range),
    })),
  };
}

export function coverOf(isWord: readonly boolean[], ranges: readonly TokenRange[]): Set<number> {
  const found = new Set<number>();
  for (const { from, to } of ranges) for (let i = from; i < to; i++) if (isWord[i] === true) found.add(i);
  return found;
}

export function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0;
  for (const one of a) if (b.has(one)) n++;
  return n;
}

/** How well a candidate fits a gold relation: the contents' Jaccard overlap, or 0 where the sources do not touch. */
export function fit(document: TrainingDocument, c: Candidate, gold: TokenGold): number {
  const content = coverOf(document.isWord, c.content);
  const shared = common(content, gold.content);
  if (shared === 0) return 0;
  const source = coverOf(document.isWord, c.source === undefined ? [] : [c.source]);
  const touches = common(source, gold.source) > 0 || (source.size === 0 && gold.source.size === 0);
  return touches ? shared / (content.size + gold.content.size - shared) : 0;
}
