/** Words of a page as harmless, single-line words: they may hold anything, terminal commands included. */

/** C0 and C1 controls, line and paragraph separators, and the marks that reorder text on the screen. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The text on one line, white space collapsed, without control characters and broken surrogates. Offsets are lost. */
export function printable(text: string): string {
  return wellFormed(text.replace(UNPRINTABLE, ' ')).replace(/\s+/g, ' ').trim();
}

/** The text with each half of a torn surrogate pair replaced, so that it can be encoded as UTF-8. Same length. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}
