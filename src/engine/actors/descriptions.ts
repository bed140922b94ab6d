/**
 * Finds people and bodies that are described, not named: "a senior U.S. official", "the ministry", "two diplomats",
 * "the foreign minister of France", "Iraqi authorities", "separatists".
 */

import { COUNTRY_WORDS } from '../lexicon/countries';
import { NEWS_HEADS, ORGANISATION_HEADS, ORGANISATION_WORDS, STATE_HEADS, VAGUE_HEADS } from '../lexicon/organisations';
import {
  CIVIL_NOUNS,
  GENERAL_NOUNS,
  GROUP_NOUNS,
  UNNAMED_NOUNS,
  VAGUE_GROUPS,
  WIDE_GROUPS,
} from '../lexicon/person-nouns';
import { FEMALE_OFFICES, MALE_OFFICES, OFFICE_HEADS, OFFICE_OF, WEAK_OFFICES } from '../lexicon/titles';
import type { Text, Token } from '../text/types';
import type { ActorKind, MentionForm } from '../types';
import type { Determiner, Gender, Mention } from './types';
import { isCapital, isPossessive, wordsOf } from './words';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
const INDEFINITE = new Set([
  'a',
  'an',
  'one',
  'some',
  'several',
  'many',
  'most',
  'few',
  'every',
  'each',
  'any',
  'all',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'twelve',
  'dozens',
]);
const OTHER = new Set(['another', 'other', 'second', 'third', 'separate', 'different']);
const NEGATIVE = new Set(['no', 'neither']);

const TIME_NOUNS = new Set([
  'week',
  'month',
  'year',
  'day',
  'today',
  'yesterday',
  'tomorrow',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);
/** Heads that are a house more often than those in it. */
const BUILDINGS = new Set([
  'headquarters',
  'school',
  'hospital',
  'house',
  'museum',
  'store',
  'exchange',
  'summit',
  'division',
  'club',
  'center',
  'centre',
  'office',
  'conference',
  'church',
  'chamber',
]);
const STUDENTS = new Set([
  'scholar',
  'expert',
  'analyst',
  'specialist',
  'watcher',
  'adviser',
  'advisor',
  'researcher',
  'historian',
  'director',
  'correspondent',
  'envoy',
  'negotiator',
  'editor',
  'hand',
]);

interface Noun {
  readonly kind: ActorKind;
  readonly form: MentionForm;
  readonly weak: boolean;
}

/** What a noun names, or undefined for all the nouns that name no actor. */
function nounKind(token: Token): Noun | undefined {
  const { lower, lemma } = token;
  if (STATE_HEADS.has(lower)) return { kind: 'state', form: 'description', weak: true };
  if (GROUP_NOUNS.has(lower)) return { kind: 'group', form: 'description', weak: VAGUE_GROUPS.has(lower) };
  if (OFFICE_HEADS.has(lower) && !UNNAMED_NOUNS.has(lower))
    return { kind: 'person', form: 'role', weak: WEAK_OFFICES.has(lower) };
  if (UNNAMED_NOUNS.has(lemma) || UNNAMED_NOUNS.has(lower)) {
    return {
      kind: 'unnamed',
      form: OFFICE_HEADS.has(lower) ? 'role' : 'description',
      weak: GENERAL_NOUNS.has(lemma) || GENERAL_NOUNS.has(lower),
    };
  }
  if (OFFICE_HEADS.has(lemma)) return { kind: 'unnamed', form: 'description', weak: true };
  if (ORGANISATION_HEADS.has(lower)) return { kind: 'organisation', form: 'description', weak: VAGUE_HEADS.has(lower) };
  return undefined;
}

/** How far left the noun phrase of the head at `head` goes, and what introduces it. */
function leftEdge(text: Text, head: number, first: number): { from: number; determiner: Determiner; ownerEnd: number } {
  const { tokens } = text;
  let from = head;
  let other = false;
  let counted = false;
  while (from > first) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    if (isPossessive(token)) return { from, determiner: other ? 'other' : 'possessive', ownerEnd: from - 1 };
    if (token.pos === 'PRON')
      return /^(?:his|her|its|their|our|my|your)$/u.test(token.lower)
        ? { from, determiner: 'possessive', ownerEnd: -1 }
        : { from, determiner: 'bare', ownerEnd: -1 };
    if (DEFINITE.has(token.lower)) return { from, determiner: other ? 'other' : 'definite', ownerEnd: -1 };
    if (NEGATIVE.has(token.lower)) return { from, determiner: 'negative', ownerEnd: -1 };
    if (OTHER.has(token.lower)) {
      other = true;
      from--;
      continue;
    }
    if (INDEFINITE.has(token.lower) || token.pos === 'NUM') {
      counted = true;
      if (token.lower === 'a' || token.lower === 'an' || tokens[from - 2]?.lower === 'at')
        return { from, determiner: other ? 'other' : 'indefinite', ownerEnd: -1 };
      if (token.pos !== 'NUM' && token.pos !== 'DET' && token.pos !== 'ADJ') break;
      from--;
      continue;
    }
    if (token.pos === 'DET') return { from, determiner: 'indefinite', ownerEnd: -1 };
    const joins =
      token.pos === 'ADJ' ||
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      (token.pos === 'VERB' &&
        /(?:ed|ing|en)$/u.test(token.lower) &&
        (text.verbGroupOf[from - 1] === -1 || tokens[from - 2]?.pos === 'DET'));
    if (!joins || counted || TIME_NOUNS.has(token.lemma)) break;
    from--;
  }
  while (from < head && !counted && !other && tokens[from]?.pos === 'VERB' && /ing$/u.test(tokens[from]?.lower ?? ''))
    from++;
  return { from, determiner: other ? 'other' : counted ? 'indefinite' : 'bare', ownerEnd: -1 };
}

/** Where the country of a description is said: before the head ("Russian"), by its owner ("France's"), or after "of". */
function countryOf(
  text: Text,
  from: number,
  head: number,
  ownerFrom: number,
  ownerEnd: number,
  complementEnd: number,
): string | undefined {
  const { tokens } = text;
  for (let i = from; i < head; i++) {
    const place = COUNTRY_WORDS.match(tokens, i, head);
    // "a China scholar" is not Chinese.
    if (place !== undefined)
      return place.value.form === 'name' && STUDENTS.has(tokens[head]?.lemma ?? '') ? undefined : place.value.code;
    const body = ORGANISATION_WORDS.match(tokens, i, head);
    if (body !== undefined) return body.value.country;
  }
  if (ownerFrom >= 0) return COUNTRY_WORDS.match(tokens, ownerFrom, ownerEnd)?.value.code;
  const link = tokens[head + 1]?.lower;
  if (complementEnd > head + 1 && (link === 'of' || link === 'in' || link === 'from')) {
    const at = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2;
    return COUNTRY_WORDS.match(tokens, at, complementEnd)?.value.code;
  }
  return undefined;
}

/** Where the country that owns begins ("South Korea's president"), or -1. */
function ownerStart(text: Text, ownerEnd: number): number {
  for (let length = 1; length <= 4 && ownerEnd - length >= 0; length++) {
    if (COUNTRY_WORDS.match(text.tokens, ownerEnd - length, ownerEnd)?.to === ownerEnd) {
      const longer = COUNTRY_WORDS.match(text.tokens, ownerEnd - length - 1, ownerEnd);
      return longer?.to === ownerEnd ? ownerEnd - length - 1 : ownerEnd - length;
    }
  }
  return -1;
}

const COMPLEMENT = new Set(['of', 'for', 'at', 'to', 'on', 'with', 'in']);

/** End of "of France", "to Greece", "at the Arms Center" after an office's head; `head + 1` without one. */
export function complementEnd(
  text: Text,
  head: number,
  limit: number,
  role: boolean,
  state: boolean,
  taken: Uint8Array,
): number {
  const { tokens } = text;
  let end = head + 1;
  if (tokens[end]?.lower === 'general' && role) end++;
  if (tokens[end]?.lower === 'of' && OFFICE_OF.has(tokens[end + 1]?.lower ?? '') && end + 1 < limit) end += 2;
  const link = tokens[end]?.lower ?? '';
  if (
    end >= limit ||
    !(role
      ? COMPLEMENT.has(link) &&
        link !== 'in' &&
        link !== 'with' &&
        (link !== 'on' || /^(?:democrat|republican|member|chair|chairman|expert)$/u.test(tokens[head]?.lower ?? ''))
      : state && (link === 'of' || link === 'in'))
  )
    return end;
  const phrase = text.nounPhrases[text.nounPhraseOf[end + 1] ?? -1];
  if (phrase === undefined || phrase.to > limit || phrase.from !== end + 1 || phrase.pronoun) return end;
  if (
    state &&
    !role &&
    COUNTRY_WORDS.match(tokens, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1, limit) === undefined
  )
    return end;
  let to = phrase.possessive ? phrase.to - 1 : phrase.to;
  // "… of the White House Council of Economic Advisers at …": names go on.
  for (let steps = 0; role && steps < 3 && /^(?:of|for|at)$/u.test(tokens[to]?.lower ?? ''); steps++) {
    const next = text.nounPhrases[text.nounPhraseOf[to + 1] ?? -1];
    if (next === undefined || next.from !== to + 1 || next.to > limit || !next.proper || next.possessive) break;
    to = next.to;
  }
  // A name is never cut: "the Center for Health and Human Rights".
  while (role && to < limit && taken[to - 1] === 1 && taken[to] === 1) to++;
  const head2 = tokens[phrase.head];
  if (head2 === undefined || (role && !phrase.proper && !isCapital(tokens[to - 1]) && link !== 'of')) return end;
  return to;
}

/** People that are told apart by what follows: "people familiar with the talks", "a person who attended". */
function looseComplement(text: Text, head: number, limit: number): number {
  const { tokens } = text;
  const next = tokens[head + 1];
  if (next === undefined || head + 1 >= limit) return head + 1;
  const fits =
    ['familiar', 'close', 'briefed', 'involved', 'knowledgeable'].includes(next.lower) ||
    (next.lower === 'with' &&
      /^(?:knowledge|direct|ties|access|first-hand|firsthand)$/u.test(tokens[head + 2]?.lower ?? ''));
  if (next.lower === 'who' && CIVIL_NOUNS.has(tokens[head]?.lemma ?? '')) {
    let to = head + 2;
    while (to < limit && to < head + 8 && !/^(?:PUNCT|CCONJ|SCONJ)$/u.test(tokens[to]?.pos ?? 'PUNCT')) to++;
    return to;
  }
  if (!fits) return head + 1;
  let end = head + 2;
  while (end < limit && end < head + 14) {
    const token = tokens[end];
    if (token === undefined || token.pos === 'PUNCT') break;
    const group = text.verbGroups[text.verbGroupOf[end] ?? -1];
    if (group !== undefined && group.form === 'finite') break;
    end++;
  }
  return end;
}

/** All descriptions of one sentence, in text order. `taken` marks tokens inside names and their titles. */
export function findDescriptions(text: Text, from: number, to: number, taken: Uint8Array): Mention[] {
  const { tokens } = text;
  const found: Mention[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || taken[i] === 1 || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV')
      continue;
    const noun = nounKind(token);
    if (noun === undefined) continue;
    // "the official Iraqi News Agency": an adjective.
    if (token.lower === 'official' && i + 1 < to && isCapital(tokens[i + 1]) && taken[i + 1] === 1) continue;
    // "the sanctions regime" rules nobody.
    if (token.lower === 'regime' && tokens[i - 1]?.pos === 'NOUN' && i > from) continue;
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (
      next !== undefined &&
      next.pos === 'NOUN' &&
      text.verbGroupOf[i + 1] === -1 &&
      taken[i + 1] !== 1 &&
      !(next.lower === 'general')
    )
      continue;
    if (token.pos === 'ADJ' && next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ')) continue;
    const mention = describe(text, i, from, to, noun, taken);
    // "economic sanctions force Iraq to …", "the spokesman's job as envoy": a singular without determiner is seldom somebody.
    if (
      mention.determiner === 'bare' &&
      !mention.plural &&
      noun.kind === 'group' &&
      !/^(?:opposition|militia)$/u.test(token.lower)
    )
      continue;
    found.push(mention);
  }
  return found;
}

function describe(text: Text, head: number, first: number, limit: number, noun: Noun, taken: Uint8Array): Mention {
  const { tokens } = text;
  const token = tokens[head];
  const edge = leftEdge(text, head, first);
  const role = noun.form === 'role';
  const state = noun.kind === 'state';
  let end = complementEnd(text, head, limit, role, state, taken);
  if (end === head + 1 && noun.kind === 'unnamed') end = looseComplement(text, head, limit);
  const owner = edge.ownerEnd > 0 ? ownerStart(text, edge.ownerEnd) : -1;
  const from = owner >= first ? owner : edge.from;
  const country = countryOf(text, edge.from, head, owner, edge.ownerEnd, end);
  const lower = token?.lower ?? '';
  const plural =
    token !== undefined &&
    (token.lemma !== lower || noun.kind === 'group' || lower === 'people') &&
    /s$|people|men$|women$/u.test(lower);
  const named = country !== undefined || hasName(tokens, edge.from, head);
  // "people familiar with the talks" are always somebody's source.
  const told = noun.kind === 'unnamed' && !role && end > head + 1 && edge.determiner !== 'negative';
  const weak = !told && isWeak(noun, token, named || isArmed(tokens, edge.from, head), edge.determiner, country);
  const gender: Gender | undefined = FEMALE_OFFICES.has(lower)
    ? 'female'
    : MALE_OFFICES.has(lower)
      ? 'male'
      : noun.kind === 'organisation' || state
        ? 'neuter'
        : undefined;
  const nameEnd = role || end > head + 1 ? end : head + 1;
  const name = wordsOf(text, from, nameEnd);
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[nameEnd - 1]?.end ?? 0,
    from,
    to: nameEnd,
    head,
    form: noun.form,
    kind: noun.kind,
    name,
    ...(role ? { role: name } : {}),
    ...(country === undefined ? {} : { country }),
    plural,
    ...(gender === undefined ? {} : { gender }),
    ...(weak ? { weak: true as const } : {}),
    determiner: edge.determiner,
  };
}

/** Whether the words alone, with nobody named or quoted, are too little for an actor. */
function isWeak(
  noun: Noun,
  token: Token | undefined,
  named: boolean,
  determiner: Determiner,
  country: string | undefined,
): boolean {
  const lower = token?.lower ?? '';
  const lemma = token?.lemma ?? '';
  if (determiner === 'negative') return true;
  switch (noun.kind) {
    case 'state':
      return country === undefined;
    case 'organisation':
      return (
        !named ||
        BUILDINGS.has(lower) ||
        determiner === 'indefinite' ||
        (NEWS_HEADS.has(lower) && country === undefined)
      );
    case 'person':
      return noun.weak || !named || determiner === 'indefinite';
    case 'group':
      return noun.weak && (!named || (WIDE_GROUPS.has(lower) && country !== undefined));
    case 'unnamed':
      return noun.weak && (!named || CIVIL_NOUNS.has(lemma));
  }
}

/** "the multinational force", "coalition troops": whose they are is said without a name. */
function isArmed(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++)
    if (
      /^(?:multinational|peacekeeping|coalition|allied|rebel|opposition|resistance|separatist)$/u.test(
        tokens[i]?.lower ?? '',
      )
    )
      return true;
  return false;
}

/** A capitalised word stands before the head: "State Department employees", "the Obama administration". */
function hasName(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (isCapital(tokens[i]) && tokens[i]?.pos === 'PROPN') return true;
  return false;
}
