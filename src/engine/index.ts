/** The engine's one door: an article in, what it says about actors and their positions out. Pure and deterministic. */
import { type Contained, contained, containedInParts } from './containment';
import type { Parts } from './parts';
import { type Findings, pipelineInParts, runPipeline } from './pipeline';
import { hashText } from './text/hash';
import type { Analysis, Article } from './types';

export { hashText };

/** Longest text that is analysed, in UTF-16 code units; of a longer one the first part is, up to a paragraph's end. */
export const MAX_TEXT_LENGTH = 1_000_000;

/**
 * Analyses one article. Offsets in the result count in `article.text`.
 *
 * Never throws for any text that its rules can read. Should one of them fail all the same, the paragraphs over which it
 * fails are left out and named in `failed`; only a fault that no few paragraphs explain is thrown.
 */
export function analyze(article: Article): Analysis {
  return analyzeWith(runPipeline, article);
}

/**
 * The same in parts, so that other work can be done in between. Two analyses must not be mixed: one is done, or given up,
 * before the next begins.
 */
export function* analyzeInParts(article: Article): Parts<Analysis> {
  const first = firstPart(article.text);
  const part = first === article.text ? article : { ...article, text: first };
  return analysisOf(article, first, yield* containedInParts(runPipeline, pipelineInParts, part));
}

/** `analyze` with the pipeline as an argument, so that a fault can be shown to be contained. */
export function analyzeWith(run: (article: Article) => Findings, article: Article): Analysis {
  const first = firstPart(article.text);
  return analysisOf(article, first, contained(run, first === article.text ? article : { ...article, text: first }));
}

function analysisOf({ text, ...about }: Article, first: string, { findings, failed }: Contained<Findings>): Analysis {
  return {
    version: 1,
    article: { ...about, length: text.length, hash: hashText(text) },
    ...findings,
    ...(first === text ? {} : { truncated: true }),
    ...(failed.length === 0 ? {} : { failed }),
  };
}

function firstPart(text: string): string {
  if (text.length <= MAX_TEXT_LENGTH) return text;
  const lineEnd = text.lastIndexOf('\n', MAX_TEXT_LENGTH);
  return text.slice(0, lineEnd > MAX_TEXT_LENGTH / 2 ? lineEnd : MAX_TEXT_LENGTH);
}
