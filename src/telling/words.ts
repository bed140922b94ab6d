/**
 * The reader's language as a function, so that card, panel and program say things alike and need no browser for it.
 *
 * Texts live in public/_locales; the extension passes `browser.i18n.getMessage`, the program a reader of the JSON file.
 */

/** Looks a message up; substitutions fill $1, $2, …; an unknown key gives the empty string. */
export type Words = (key: string, ...substitutions: readonly string[]) => string;

/** The BCP 47 tag of the language that the messages are in (they may be in English though the browser is not). */
export function languageOf(words: Words): string {
  return words('language_tag') || 'en';
}

/** "1 voice", "5 voices": takes `KEY_one`, `KEY_few`, … as the language asks, `KEY_other` where that one is missing. */
export function countOf(words: Words, key: string, count: number): string {
  const form = new Intl.PluralRules(languageOf(words)).select(count);
  const number = new Intl.NumberFormat(languageOf(words)).format(count);
  return words(`${key}_${form}`, number) || words(`${key}_other`, number);
}

/** "Russia", "Russia and China", "Russia, China, and Iran". */
export function listOf(words: Words, items: readonly string[]): string {
  return new Intl.ListFormat(languageOf(words), { type: 'conjunction' }).format(items);
}

/** 0.41 as "41%". */
export function shareOf(words: Words, share: number): string {
  return new Intl.NumberFormat(languageOf(words), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** "13 May 2026" or, `long`, "Wednesday, 13 May 2026"; what is no ISO day comes back as it is. */
export function dayOf(words: Words, iso: string, length: 'medium' | 'long' = 'medium'): string {
  if (!DAY.test(iso)) return iso;
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(languageOf(words), length === 'long' ? { weekday: 'long', ...parts } : parts).format(
    date,
  );
}

/** "4–10 May 2026": both days inclusive; one day where they are the same. */
export function rangeOf(words: Words, from: string, to: string): string {
  const [start, end] = [new Date(`${from.slice(0, 10)}T00:00:00Z`), new Date(`${to.slice(0, 10)}T00:00:00Z`)];
  if (from.slice(0, 10) === to.slice(0, 10)) return dayOf(words, from, 'long');
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime()) || end < start) return `${from} – ${to}`;
  return new Intl.DateTimeFormat(languageOf(words), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(start, end);
}

/** First letter in upper case: names that stand in the middle of an article, at the head of a line. */
export function capitalised(words: Words, text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? text : first.toLocaleUpperCase(languageOf(words)) + text.slice(first.length);
}

/** Messages as they lie in a locale's `messages.json`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Words from the messages themselves, for programs that have no browser to look them up. */
export function wordsFrom(messages: Messages): Words {
  return (key, ...substitutions) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
}
