/** Companies, and the short names that the same article calls them by: "Norrick Holdings Corp.", then "Norrick". */
import { COUNTRY_WORDS } from '../lexicon/countries';
import { PLAIN_CAPITALS, SENTENCE_STARTERS } from '../lexicon/not-actors';
import { COMPANY_FORMS, COMPANY_HEADS, COMPANY_OPENERS, ORGANISATION_HEADS } from '../lexicon/organisations';
import { OFFICE_HEADS } from '../lexicon/titles';
import type { Text } from '../text/types';
import type { NamePart } from './names';
import { isOffice } from './offices';
import { isGivenName } from './runs';
import { keyOf, nameWords } from './words';

const FORMS = new Set([...COMPANY_FORMS].map(keyOf));
/** Behind these words the short name of a broadcaster is a name by itself: "Lark News". */
const isNews = (word: string): boolean => word === 'news';
const isTrade = (word: string): boolean => COMPANY_HEADS.has(word) || word === 'group';

/**
 * The names that are left of a company's without the words that only say its kind, as keys: of "Colonial Herring International Inc."
 * "colonial herring international", "colonial herring" and "colonial". None of what does not end like a company.
 */
export function shortNames(name: string): string[] {
  const words = name.split(' ');
  const keys = words.map(keyOf);
  const last = keys.at(-1) ?? '';
  const found: string[] = [];
  // "Banque Lacustre de Norrick"
  if (COMPANY_OPENERS.has(words[0] ?? '') && words.length > 2 && standsAlone(words.at(-1) ?? '')) return [last];
  if (!FORMS.has(last) && !isNews(last)) return found;
  for (let end = words.length - 1; end > 0; end--) {
    const before = words[end - 1] ?? '';
    if (before === '&' || before === 'and' || FORMS.has(keys[end - 1] ?? '')) continue;
    if (end > 1 || standsAlone(before)) found.push(keys.slice(0, end).join(' '));
    if (!isTrade(keys[end - 1] ?? '')) break;
  }
  // "Norrick Cellular Communications Inc."
  const first = keys[0] ?? '';
  if (FORMS.has(last) && words.length > 2 && standsAlone(words[0] ?? '') && !found.includes(first)) found.push(first);
  return found;
}

/** A company's first word that says by itself which it is. */
const standsAlone = (word: string): boolean =>
  word.length > 2 &&
  !isGivenName(word) &&
  !PLAIN_CAPITALS.has(word) &&
  !SENTENCE_STARTERS.has(word) &&
  !ORGANISATION_HEADS.has(word.toLowerCase()) &&
  !OFFICE_HEADS.has(word.toLowerCase()) &&
  COUNTRY_WORDS.get(word) === undefined;

/** The short names of all companies in an article, as keys. */
export function companyNames(text: Text, runs: readonly (readonly NamePart[])[]): Set<string> {
  const found = new Set<string>();
  for (const parts of runs)
    for (const { what, from, to } of parts)
      if (what === 'organisation') for (const name of shortNames(nameWords(text, from, to))) found.add(name);
  return found;
}

/** A run that is a company's short name, as one part; as it was read where it may be somebody of that family name. */
export function asCompany(
  text: Text,
  parts: readonly NamePart[],
  companies: ReadonlySet<string>,
  families: ReadonlySet<string>,
): readonly NamePart[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (companies.size === 0 || first === undefined || last === undefined || first.organisation !== undefined)
    return parts;
  const from = Math.min(first.titleFrom, first.from);
  const key = keyOf(nameWords(text, from, last.to));
  if (!companies.has(key) || families.has(key) || isOffice(text.tokens[from - 1])) return parts;
  return [{ what: 'organisation', from, to: last.to, titleFrom: from, sure: true }];
}
