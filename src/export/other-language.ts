/** Says of an article that it is not in English, which is all that the engine reads. */

/** One sentence for the reader of an analysis; undefined for English, and where the language (a BCP 47 tag) is not known. */
export function otherLanguage(language: string): string | undefined {
  if (/^(?:en|und)(?:-|$)/i.test(language)) return undefined;
  const found = 'what little may be found here is likely wrong';
  return `This text is not in English (it seems to be in ${nameOf(language)}), and Demarche reads English only: ${found}.`;
}

function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? 'another language';
  } catch {
    return 'another language';
  }
}
