/** Spans compared by the words that they touch, so that punctuation at their ends does not count. */
import type { Span } from '../../src/engine/types';

const WORD = /[\p{L}\p{N}]+/gu;

export function wordSpans(text: string): readonly Span[] {
  return Array.from(text.matchAll(WORD), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Indexes of the words that any of the spans touches. */
export function wordsIn(words: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const touched = words.flatMap((word, i) =>
    spans.some((span) => word.start < span.end && word.end > span.start) ? [i] : [],
  );
  return new Set(touched);
}

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
