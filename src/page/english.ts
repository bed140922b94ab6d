/** Whether a text is English, and what a page says of its language: as little as the script in every page needs. */

/** The commonest function words of English, few of them words of other languages. */
export const ENGLISH_WORDS =
  'the of and to in that is was for on with as it by from are has have this which said but not were be at an its';

/** So many characters of a text tell its language. */
export const SAMPLE = 2000;

const ENGLISH: ReadonlySet<string> = new Set(ENGLISH_WORDS.split(' '));

/** Share of English function words among the words of a text's first part, 0 to 1; about 0.3 in news, 0 elsewhere. */
export function englishShare(text: string): number {
  const words = text.slice(0, SAMPLE).toLowerCase().split(' ');
  let known = 0;
  for (const word of words) if (ENGLISH.has(word)) known++;
  // A script without spaces has few and very long words.
  return known / Math.max(words.length, Math.min(text.length, SAMPLE) / 12);
}

/** Running English text has more than this of function words; lists of headlines and other languages have less. */
export const ENGLISH_SHARE = 0.12;

/** The language subtag of a page's `lang`, in lower case; empty where it says none. */
export function declaredLanguage(tag: string | null | undefined): string {
  return /^\s*([a-z]{2,3})(?=$|[-_\s])/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? '';
}
