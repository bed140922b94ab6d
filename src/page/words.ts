/** The words of a text, without what they are set with. */

/** In lower case, with a space between them: equal where texts differ in punctuation and white space alone. */
export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Equal but for case, punctuation and white space; of long texts their beginnings. */
export function sameWords(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) < 40 && wordsOf(a.slice(0, 1000)) === wordsOf(b.slice(0, 1000));
}
