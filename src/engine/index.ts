/** The engine's one door: an article in, what it says about actors and their positions out. Pure and deterministic. */
import { runPipeline } from './pipeline';
import { hashText } from './text/hash';
import type { Analysis, Article } from './types';

/** Longest text that is analysed, in UTF-16 code units; of a longer one the first part is, up to a paragraph's end. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** Analyses one article. Never throws for any text. Offsets in the result count in `article.text`. */
export function analyze(article: Article): Analysis {
  const { text, ...about } = article;
  const identity = { ...about, length: text.length, hash: hashText(text) };
  if (text.length <= MAX_TEXT_LENGTH) return { version: 1, article: identity, ...runPipeline(article) };
  const lineEnd = text.lastIndexOf('\n', MAX_TEXT_LENGTH);
  const first = text.slice(0, lineEnd > MAX_TEXT_LENGTH / 2 ? lineEnd : MAX_TEXT_LENGTH);
  return { version: 1, article: identity, ...runPipeline({ ...article, text: first }), truncated: true };
}
