/** What a plain text's headline is: it stands over a readable export, and the program takes it for the title. */

/** Longer first lines are paragraphs. */
const LONGEST = 150;

/**
 * The text's first line where it looks like a headline: short, without a full stop, with more text below. A name for
 * it; offsets count in the whole text, this line included.
 */
export function headlineOf(text: string): string | undefined {
  const [line = '', ...below] = text.trim().split(/\r?\n/, 3);
  const headline = line.trim();
  if (headline === '' || headline.length > LONGEST || below.length === 0) return undefined;
  return /[.:;,]["”’']?$/.test(headline) ? undefined : headline;
}
