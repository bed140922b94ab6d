/**
 * Keeps a fault of the engine to the paragraph that provokes it: the rest of the article is analysed all the same, and
 * what was left out is said.
 *
 * The paragraph is found by halving: a part of the text is analysed with everything else blanked out. Blanks take up the
 * same room, so all offsets hold.
 */
import { type Parts, whole } from './parts';
import type { Article, FailedPart } from './types';

export interface Contained<T> {
  readonly findings: T;
  /** In text order; empty where nothing failed. */
  readonly failed: readonly FailedPart[];
}

/** A text that fails in more places than this is not worth the search. */
const MOST_FAILED = 8;

/**
 * Runs `run` on the article, without the paragraphs over which it throws.
 * @throws what `run` threw first, where no few paragraphs are to blame.
 */
export function contained<T>(run: (article: Article) => T, article: Article): Contained<T> {
  return whole(containedInParts(run, once(run), article));
}

/** The same in parts: `parts` does what `run` does. The search for a fault, which is rare, is done at once. */
export function* containedInParts<T>(
  run: (article: Article) => T,
  parts: (article: Article) => Parts<T>,
  article: Article,
): Parts<Contained<T>> {
  try {
    return { findings: yield* parts(article), failed: [] };
  } catch (fault) {
    const failed = guilty(run, article, paragraphsOf(article.text));
    if (failed.length === 0 || failed.length > MOST_FAILED) throw fault;
    return { findings: attempt(run, { ...article, text: without(article.text, failed) }, fault), failed };
  }
}

function once<T>(run: (article: Article) => T): (article: Article) => Parts<T> {
  // biome-ignore lint/correctness/useYield: work without parts.
  return function* (article) {
    return run(article);
  };
}

/** Runs once more; a second fault says less than the first. */
function attempt<T>(run: (article: Article) => T, article: Article, fault: unknown): T {
  try {
    return run(article);
  } catch {
    throw fault;
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Those of neighbouring paragraphs that fail by themselves. Gives up early where there are too many. */
function guilty<T>(run: (article: Article) => T, article: Article, paragraphs: readonly Range[]): FailedPart[] {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return [];
  try {
    run({ ...article, text: only(article.text, first.start, last.end) });
    return [];
  } catch (fault) {
    if (paragraphs.length === 1) return [{ ...first, what: fault instanceof Error ? fault.message : String(fault) }];
  }
  const middle = paragraphs.length >> 1;
  const left = guilty(run, article, paragraphs.slice(0, middle));
  if (left.length > MOST_FAILED) return left;
  return [...left, ...guilty(run, article, paragraphs.slice(middle))];
}

function paragraphsOf(text: string): Range[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

/** Blanks out everything but line breaks. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const only = (text: string, start: number, end: number): string =>
  blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));

function without(text: string, parts: readonly Range[]): string {
  let rest = text;
  for (const { start, end } of parts) rest = rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end);
  return rest;
}
