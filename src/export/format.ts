/** What an export format is: pure functions from an analysis and its text to a string. */
import type { Analysis } from '../engine/types';
import type { Words } from '../telling/words';

/** An analysis with the name that its article goes by outside, where it has one: given with the article, or its file's. */
export type NamedAnalysis = Analysis & { readonly id?: string | number; readonly file?: string };

/**
 * `text` is `Article.text`, in which all offsets of the analysis count. `words` are for the formats that people read:
 * with them, the note opens with the summary in one sentence.
 */
export type Write = (analysis: NamedAnalysis, text: string, words?: Words) => string;

/** One way to write analyses down. */
export interface Format {
  /** For people: what it is good for. */
  readonly label: string;
  /** Of a saved file, without the leading dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** One article as a whole document. */
  readonly one: Write;
  /** Several articles as one document: `open`, parts with `between` among them, `close`. */
  readonly many: {
    readonly open: string;
    readonly part: Write;
    readonly between: string;
    readonly close: string;
  };
}
