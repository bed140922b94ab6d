/** Companies, and the short names that the same article calls them by: "Norrick Holdings Corp.", then "Norrick". */
import { FIRM_NOUNS } from '../../lexicon/businesses';
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { PLAIN_CAPITALS, SENTENCE_STARTERS } from '../../lexicon/not-actors';
import { COMPANY_FORMS, COMPANY_HEADS, COMPANY_OPENERS, ORGANISATION_HEADS } from '../../lexicon/organisations';
import { OFFICE_HEADS } from '../../lexicon/titles';
import type { Text, Token } from '../../text/types';
import type { NamePart } from '../mentions/names';
import { isOffice } from '../mentions/offices';
import { isGivenName } from '../mentions/runs';
import { keyOf, nameWords } from '../mentions/words';

const FORMS = new Set([...COMPANY_FORMS].map(keyOf));
/** Behind these words the short name of a broadcaster is a name by itself: "Lark News". */
const isNews = (word: string): boolean => word === 'news';
const isTrade = (word: string): boolean => COMPANY_HEADS.has(word) || word === 'group';

/**
 * The names that are left of a company's without the words that only say its kind, as keys: of "Colonial Herring International Inc."
 * "colonial herring international", "colonial herring" and "colonial". None of what does not end like a company.
 */
export function shortNames(name: string): string[] {
  const parts = name.split(' ');
  const keys = parts.map(keyOf);
  const last = keys.at(-1) ?? '';
  const found: string[] = [];
  // "Banque Lacustre de Norrick"
  if (COMPANY_OPENERS.has(parts[0] ?? '') && parts.length > 2 && standsAlone(parts.at(-1) ?? '')) return [last];
  if (!FORMS.has(last) && !isNews(last)) return found;
  for (let end = parts.length - 1; end > 0; end--) {
    const before = parts[end - 1] ?? '';
    if (before === '&' || before === 'and' || FORMS.has(keys[end - 1] ?? '')) continue;
    if (end > 1 || standsAlone(before)) found.push(keys.slice(0, end).join(' '));
    if (!isTrade(keys[end - 1] ?? '')) break;
  }
  // "Norrick Cellular Communications Inc."
  const first = keys[0] ?? '';
  if (FORMS.has(last) && parts.length > 2 && standsAlone(parts[0] ?? '') && !found.includes(first)) found.push(first);
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

/** The short names of all companies in an article, and names that are called a company's, as keys. */
export function companyNames(text: Text, runs: readonly (readonly NamePart[])[]): Set<string> {
  const found = new Set<string>();
  for (const parts of runs)
    for (const part of parts) {
      const name = nameWords(text, part.from, part.to);
      if (part.what === 'organisation') for (const short of shortNames(name)) found.add(short);
      else if (parts.length === 1 && isCalledFirm(text, part)) found.add(keyOf(name));
    }
  return found;
}

/** "The operator, Scheldt Terminals, refused", "the charity Clear Water": a name beside what it is. */
function isCalledFirm(text: Text, { what, sure, from, to, titleFrom }: NamePart): boolean {
  const { tokens } = text;
  const unsure = (what === 'person' && !sure) || what === 'single' || (what === 'thing' && to - from > 1);
  if (!unsure || titleFrom < from || isGivenName(tokens[from]?.text ?? '')) return false;
  const comma = tokens[from - 1]?.text === ',';
  const clause = comma && tokens[to]?.text === ',' ? describedFirm(text, from - 2) : undefined;
  const noun = clause ?? tokens[comma ? from - 2 : from - 1];
  if (noun === undefined || noun.pos === 'PROPN' || noun.lower !== noun.lemma || !FIRM_NOUNS.has(noun.lemma))
    return false;
  if (noun.sentence !== tokens[from]?.sentence) return false;
  // "The firm, Norrick, …": set off on both sides; "hired a firm, Norrick said" is not.
  return !comma || tokens[to]?.text === ',';
}

/** "The charity for which they worked, Clear Water, left": the noun before the clause that ends at a token. */
function describedFirm({ tokens }: Text, end: number): Token | undefined {
  for (let i = end; i > end - LONGEST_CLAUSE; i--) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return undefined;
    if (!/^(?:which|that|whose|where)$/u.test(token.lower)) continue;
    const noun = tokens[tokens[i - 1]?.pos === 'ADP' ? i - 2 : i - 1];
    return noun?.pos === 'NOUN' && FIRM_NOUNS.has(noun.lemma) ? noun : undefined;
  }
  return undefined;
}
const LONGEST_CLAUSE = 12;

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
