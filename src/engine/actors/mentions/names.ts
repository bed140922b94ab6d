/** Decides what a run of capitals is: person with title, country, organisation, office without a name, or a thing. */
import { COUNTRY_NAMES, COUNTRY_WORDS, type CountryWord } from '../../lexicon/countries';
import { FAMILY_NAMES_FIRST, NAME_SUFFIXES } from '../../lexicon/given-names';
import {
  CALENDAR,
  NO_FAMILY,
  PLACE_FIRST,
  PLAIN_ACRONYMS,
  PLAIN_CAPITALS,
  SENTENCE_STARTERS,
  THING_HEADS,
} from '../../lexicon/not-actors';
import {
  COMPANY_FORMS,
  COMPANY_HEADS,
  COMPANY_OPENERS,
  GENERAL_NAMES,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  type OrganisationWord,
} from '../../lexicon/organisations';
import { PARTY_PEOPLE_WORDS } from '../../lexicon/person-nouns';
import type { Text, Token, TokenRange } from '../../text/types';
import type { Gender } from '../types';
import { isOffice, lastOffice, ROYAL } from './offices';
import { genderOf, looksLikePerson, surnameLike } from './person-names';
import { isGivenName } from './runs';
import { lawEnd } from './things';
import { isAcronym, isCapital } from './words';

/** A run with its parts told apart. Token positions; `from` to `to` is the name's core. */
export interface NamePart extends TokenRange {
  readonly what: 'person' | 'single' | 'country' | 'organisation' | 'movement' | 'office' | 'acronym' | 'thing';
  /** Where the title before the core begins (= `from` without one). */
  readonly titleFrom: number;
  readonly country?: string;
  readonly countryWord?: CountryWord;
  readonly organisation?: OrganisationWord;
  readonly gender?: Gender;
  /** A title, given name or the like says that this is a person. */
  readonly sure: boolean;
}

/** Said of a politician before the name: "Democrat Jane Doe". */
const PARTY_SIDE = new Set([
  'Democrat',
  'Republican',
  'Conservative',
  'Tory',
  'Liberal',
  'Socialist',
  'Labour',
  'Independent',
  'Communist',
]);
/** Inside a place's name that may begin like a person's: "Orlando International Airport". */
const PUBLIC = new Set([
  'International',
  'National',
  'Regional',
  'Municipal',
  'Memorial',
  'Community',
  'County',
  'State',
]);
/** A body by its bare word, with a capital and "the". */
const LEGISLATURES = new Set([
  'house',
  'senate',
  'parliament',
  'congress',
  'assembly',
  'cabinet',
  'politburo',
  'chamber',
]);
/** What an office is about, or where it is held, stands behind these. */
const ABOUT = new Set(['for', 'to', 'on']);
const NOT_SURNAMES = new Set(['state', 'defense', 'defence', 'treasury', 'affairs']);

const some = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });

/** Splits a run into its parts, left to right; most runs have one. */
export function readRun(text: Text, run: TokenRange): NamePart[] {
  const { tokens } = text;
  const parts: NamePart[] = [];
  if (lawEnd(text, run.from, run.to) === run.to)
    return [{ what: 'thing', from: run.from, to: run.to, titleFrom: run.from, sure: true }];
  let to = run.to;
  while (to - 1 > run.from && CALENDAR.has(tokens[to - 1]?.text ?? '')) to--;
  let at = run.from;
  let country: string | undefined;
  const titleFrom = at;
  // Leading country words and organisations, until what is left is one name.
  while (at < to) {
    const place = COUNTRY_WORDS.match(tokens, at, to);
    const body = ORGANISATION_WORDS.match(tokens, at, to);
    if (body !== undefined && body.to >= (place?.to ?? 0)) {
      parts.push({
        what: body.value.kind === 'group' ? 'movement' : 'organisation',
        from: at,
        to: body.to,
        titleFrom: at,
        organisation: body.value,
        ...some('country', body.value.country ?? country),
        sure: true,
      });
      // "American Israel Committee": the first word says the side.
      country ??= body.value.country;
      at = body.to;
      continue;
    }
    if (place === undefined) break;
    const named = at > run.from ? false : surnameLike(tokens, at, place.to, to, place.value);
    if (named) break;
    parts.push({
      what: 'country',
      from: at,
      to: place.to,
      titleFrom: at,
      country: place.value.code,
      countryWord: place.value,
      sure: true,
    });
    // "the envoy for Iran Karl Lund": not his country, but "to Iran President Karim" is.
    const about = place.value.form === 'name' && ABOUT.has(tokens[at - 1]?.lower ?? '') && !isOffice(tokens[place.to]);
    if (!about) country ??= place.value.code;
    at = place.to;
  }
  if (at >= to) return parts;
  // "Ethnic Albanians": what opens the sentence only says which.
  const people = COUNTRY_WORDS.match(tokens, to - 1, to);
  if (people?.value.form === 'people' && to - at === 2 && !isGivenName(tokens[at]?.text ?? '')) {
    const word = people.value;
    parts.push({
      what: 'country',
      from: to - 1,
      to,
      titleFrom: to - 1,
      country: word.code,
      countryWord: word,
      sure: true,
    });
    return parts;
  }
  const split = bodyBefore(tokens, at, to);
  const body = readRest(tokens, at, split, titleFrom, country);
  parts.push(body.what === 'organisation' ? { ...body, from: titleFrom } : body);
  if (split < to) parts.push(readRest(tokens, split, to, split, body.country));
  return parts;
}

/** "Harbour Council Omar Sayed": where the name begins that stands right behind a body's; `to` without one. */
function bodyBefore(tokens: readonly Token[], from: number, to: number): number {
  // "chairman of the Harbour Council Omar Sayed"
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const headed = tokens[link]?.lower === 'of' && isOffice(tokens[link - 1]);
  for (let k = from + 2; k <= to - 2; k++) {
    if (!isOrganisationHead(tokens[k - 1]?.lower ?? '') || !(headed || isGivenName(tokens[k]?.text ?? ''))) continue;
    if (tokens.slice(k, to).some((token) => !isCapital(token))) continue;
    const last = tokens[to - 1]?.lower ?? '';
    if (to - k <= 3 && !isOrganisationHead(last) && !THING_HEADS.has(last) && !COMPANY_HEADS.has(last)) return k;
  }
  return to;
}

function readRest(
  tokens: readonly Token[],
  from: number,
  runTo: number,
  titleFrom: number,
  country: string | undefined,
): NamePart {
  let to = runTo;
  while (to - 1 > from && NAME_SUFFIXES.has(tokens[to - 1]?.text ?? '')) to--;
  const extra = some('country', country);
  const last = tokens[to - 1];
  const head = last?.lower ?? '';
  const side =
    PARTY_SIDE.has(tokens[from]?.text ?? '') && isGivenName(tokens[from + 1]?.text ?? '') && to - from > 2
      ? from + 1
      : from;
  if (side > from)
    return {
      what: 'person',
      from: side,
      to: runTo,
      titleFrom,
      ...extra,
      ...some('gender', genderOf(tokens, titleFrom, side, to)),
      sure: true,
    };
  if (to - from === 1 && PARTY_PEOPLE_WORDS.has(last?.text ?? ''))
    return { what: 'movement', from, to, titleFrom: from, ...extra, sure: true };
  // "Union of Teachers", "Council of Ministers"
  if (
    to - from === 3 &&
    tokens[from + 1]?.lower === 'of' &&
    isOrganisationHead(tokens[from]?.lower ?? '') &&
    /s$/u.test(head)
  )
    return { what: 'organisation', from, to, titleFrom, ...extra, sure: true };
  // "General Herring Inc." is nobody's rank.
  if (to - from > 1 && (COMPANY_FORMS.has(last?.text ?? '') || COMPANY_OPENERS.has(tokens[from]?.text ?? '')))
    return { what: 'organisation', from, to, titleFrom, ...extra, sure: true };
  // "General Motors", but "Gen. Mills" commands.
  if (to - from === 2 && tokens[from]?.text === 'General' && GENERAL_NAMES.has(head))
    return { what: 'organisation', from, to, titleFrom, ...extra, sure: true };
  const office = lastOffice(tokens, from, to);
  if (office !== undefined) {
    const royal = ROYAL.has(tokens[office.at]?.lower ?? '') && office.at + 1 < to;
    const core = royal ? office.at : office.end;
    // "the Harbour Center for Justice"
    if (office.end >= to && !royal && office.at > from && linkedOrganisation(tokens, from, to))
      return { what: 'organisation', from, to, titleFrom, ...extra, sure: true };
    if (office.end >= to && !royal) return { what: 'office', from, to, titleFrom, ...extra, sure: true };
    const after = tokens[to - 1]?.lower ?? '';
    // "Republican Jewish (voters)"
    if (to - office.end === 1 && PLAIN_CAPITALS.has(last?.text ?? ''))
      return { what: 'thing', from, to, titleFrom, ...extra, sure: true };
    if (!ORGANISATION_HEADS.has(after) && !THING_HEADS.has(after) && !NOT_SURNAMES.has(after) && to - office.end <= 5)
      return {
        what: 'person',
        from: core,
        to: runTo,
        titleFrom,
        ...extra,
        ...some('gender', genderOf(tokens, titleFrom, office.end, to)),
        sure: true,
      };
  }
  const one = to - from === 1;
  // "West Bank", "Oval Office"
  if (
    (head === 'bank' && /^(?:West|East|North|South|Left|Right)$/u.test(tokens[to - 2]?.text ?? '')) ||
    (head === 'office' && tokens[to - 2]?.text === 'Oval')
  )
    return { what: 'thing', from, to, titleFrom, ...extra, sure: true };
  // "super PACs" that open a sentence
  if (to - from === 2 && /^pacs?$/u.test(head) && tokens[from]?.lower === 'super')
    return { what: 'thing', from, to, titleFrom, ...extra, sure: true };
  if (
    linkedOrganisation(tokens, from, to) ||
    (!one && (isOrganisationHead(head) || (COMPANY_HEADS.has(head) && !isGivenName(tokens[from]?.text ?? ''))))
  )
    return { what: 'organisation', from, to, titleFrom, ...extra, sure: true };
  // "Brandt & Lund", but "Bar & Grill": a body where it acts.
  if (tokens.slice(from + 1, to - 1).some(({ text }) => text === '&'))
    return { what: 'organisation', from, to, titleFrom, ...extra, sure: false };
  // "Ann Hill" is a person, "Ann Doe Memorial Bridge" is not.
  const isPublic = tokens.slice(from + 1, to - 1).some(({ text }) => PUBLIC.has(text));
  if (
    THING_HEADS.has(head) &&
    (!isGivenName(tokens[from]?.text ?? '') || to - from > 3 || isPublic || NO_FAMILY.has(head))
  )
    return { what: 'thing', from, to, titleFrom, ...extra, sure: true };
  if (one) {
    const word = last?.text ?? '';
    // "New Zealand Herald"
    if (isOrganisationHead(head) || (titleFrom < from && COMPANY_HEADS.has(head)))
      return {
        what: 'organisation',
        from,
        to,
        titleFrom,
        ...extra,
        sure: country !== undefined || (LEGISLATURES.has(head) && tokens[from - 1]?.lower === 'the'),
      };
    if (SENTENCE_STARTERS.has(`${word[0] ?? ''}${word.slice(1).toLowerCase()}`) && word.length > 3)
      return { what: 'thing', from, to, titleFrom, ...extra, sure: true };
    if (PLAIN_CAPITALS.has(word) || PLAIN_ACRONYMS.has(word) || /^[RDI]-/u.test(word))
      return { what: 'thing', from, to, titleFrom, ...extra, sure: true };
    // "U-2", "STS-1"
    if (isAcronym(word) && /\d/u.test(word)) return { what: 'thing', from, to, titleFrom, ...extra, sure: true };
    if (isAcronym(word) && word.length <= 6 && last?.pos !== 'AUX' && last?.pos !== 'ADP')
      return { what: 'acronym', from, to, titleFrom, ...extra, sure: true };
    if (isHyphenPeople(word)) return { what: 'thing', from, to, titleFrom, ...extra, sure: true };
    if (/-(?:TV|FM|AM)$/u.test(word)) return { what: 'organisation', from, to, titleFrom, ...extra, sure: true };
    if (isBrand(word)) return { what: 'organisation', from, to, titleFrom, ...extra, sure: false };
    return { what: 'single', from, to: runTo, titleFrom: from, ...extra, sure: false };
  }
  const first = tokens[from]?.text ?? '';
  // "M.Sc." is not one word to everybody.
  if (to - from === 2 && PLAIN_ACRONYMS.has(`${first}${last?.text ?? ''}`))
    return { what: 'thing', from, to, titleFrom, ...extra, sure: true };
  if (isBrand(first) && !isGivenName(first))
    return { what: 'organisation', from, to, titleFrom, ...extra, sure: false };
  const placed = PLACE_FIRST.has(first) || PLAIN_CAPITALS.has(first) || PLAIN_CAPITALS.has(last?.text ?? '');
  const eastern = FAMILY_NAMES_FIRST.has(first) && /-\p{Ll}/u.test(tokens[from + 1]?.text ?? '');
  const person = looksLikePerson(tokens, from, to) && (!placed || eastern || isGivenName(first));
  if (!person && (placed || to - from > 4 || last === undefined || isAcronym(last.text) || /^\p{Lu}{2,}$/u.test(first)))
    return { what: 'thing', from, to, titleFrom, ...extra, sure: false };
  return {
    what: 'person',
    from,
    to: runTo,
    titleFrom: from,
    ...extra,
    ...some('gender', genderOf(tokens, from, from, to)),
    sure: person,
  };
}

/** "Irish-Americans" */
export const isHyphenPeople = (word: string): boolean =>
  word.includes('-') && COUNTRY_WORDS.get(word.slice(word.lastIndexOf('-') + 1))?.form === 'people';

/** "NextPort", "Web2": capitals or digits inside, as no person has them but in a particle. */
const isBrand = (word: string): boolean =>
  /\d|\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|La|Le|Van|Jo|Da|Di|Fitz|Mary|O['’])/u.test(word);

const isOrganisationHead = (word: string): boolean =>
  ORGANISATION_HEADS.has(word) || ORGANISATION_HEADS.has(word.replace(/s$/u, ''));

/** "Ministry of …", "Center for …": an organisation's head before a link. */
function linkedOrganisation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const word = tokens[i]?.lower;
    if (word === 'of' || word === 'for' || word === 'on')
      return isOrganisationHead(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.lower === 'organisation';
  }
  return false;
}

/** The country's common name, for a state's mention. */
export const stateName = (code: string): string => COUNTRY_NAMES.get(code) ?? code;
