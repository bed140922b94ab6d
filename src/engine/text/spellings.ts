/**
 * One string for each word, however often texts have it. A tokeniser's words are pieces of paragraphs, strings of half a dozen kinds
 * to a JavaScript engine, and two that read the same are compared letter by letter. The engine itself keeps names of properties
 * once each; words that went through there are one kind of string, are compared in one step, and are found in sets and maps at once.
 */

export interface Spelling {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
}

/** Words of texts are met again and again, but not for ever. */
const MOST_KNOWN = 40_000;
const known = new Map<string, Spelling>();

/** The word as it is kept; the same letters. */
export function spellingOf(word: string): Spelling {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const text = asName(word);
  const lower = word.toLowerCase();
  const spelling = { text, lower: lower === word ? text : asName(lower) };
  known.set(text, spelling);
  return spelling;
}

/** The same letters as a string of their own: a piece that is cut out of a text keeps all of it in memory. */
export function asName(word: string): string {
  // Without a prototype it is a plain table: no class of objects is made for each word.
  const names: Record<string, true> = Object.create(null);
  names[word] = true;
  return Object.keys(names)[0] ?? word;
}
