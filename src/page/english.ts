/** Whether a text is English, and what a page says of its language: as little as the script in every page needs. */

/** So many characters of a text tell its language. */
export const SAMPLE = 2000;

/** The commonest four, which are words of hardly any other language and never frequent there. */
const COMMONEST = / (?:the|of|and|to)(?= )/g;
/** Running English text has one of them in about 45 characters; lists of headlines and other languages have far fewer. */
const FREQUENT = 100;

/** Whether running text is English, whatever its page says. White space in it is single. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(COMMONEST)?.length ?? 0) * FREQUENT > sample.length;
}

/** The language subtag of a page's `lang`, in lower case; empty where it says none. */
export function declaredLanguage(tag: string | null | undefined): string {
  return /^\s*([a-z]{2,3})(?=$|[-_\s])/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? '';
}
