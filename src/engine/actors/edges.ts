/** How far a description goes to the left and right of its head, and which country its words say. */

import { COUNTRY_WORDS } from '../lexicon/countries';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { CIVIL_NOUNS, NATIVES } from '../lexicon/person-nouns';
import { OFFICE_OF } from '../lexicon/titles';
import { nounPhraseAt, verbGroupAt } from '../text/at';
import type { NounPhrase, Text } from '../text/types';
import type { Determiner } from './types';
import { isCapital, isPossessive } from './words';

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

/** Words in -ing that say what somebody is, not what is done to him ("supporting rebels"). */
const QUALITIES = new Set([
  'leading',
  'ruling',
  'governing',
  'warring',
  'fighting',
  'neighboring',
  'neighbouring',
  'outgoing',
  'incoming',
  'visiting',
  'acting',
  'remaining',
  'existing',
  'sitting',
  'standing',
  'monitoring',
  'peacekeeping',
  'competing',
  'opposing',
  'advancing',
]);

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

/** How far left the noun phrase of the head at `head` goes, and what introduces it. */
export function leftEdge(
  text: Text,
  head: number,
  first: number,
): { from: number; determiner: Determiner; ownerEnd: number } {
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
    // "to train Syrian rebels", "shuffling top diplomats": what stands there is a verb.
    if (from < head && token.pos === 'NOUN' && isCapital(tokens[from])) break;
    if (token.pos === 'VERB' && /ing$/u.test(token.lower) && !QUALITIES.has(token.lower)) break;
    from--;
  }
  while (
    from < head &&
    !counted &&
    !other &&
    /ing$/u.test(tokens[from]?.lower ?? '') &&
    !QUALITIES.has(tokens[from]?.lower ?? '')
  )
    from++;
  return { from, determiner: other ? 'other' : counted ? 'indefinite' : 'bare', ownerEnd: -1 };
}

/** Where the country of a description is said: before the head ("Russian"), by its owner ("France's"), or after "of". */
export function countryOf(
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
  if (NATIVES.has(tokens[head]?.lemma ?? '') && /^(?:in|of)$/u.test(tokens[head + 1]?.lower ?? '')) {
    let at = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2;
    if (/^(?:north|south|east|west|central)/u.test(tokens[at]?.lower ?? '') && !isCapital(tokens[at])) at++;
    const home = COUNTRY_WORDS.match(tokens, at, at + 4);
    if (home !== undefined && /^(?:name|capital)$/u.test(home.value.form)) return home.value.code;
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
export function ownerStart(text: Text, ownerEnd: number): number {
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
  const begun = nounPhraseAt(text, end + 1);
  if (begun === undefined || begun.from !== end + 1 || begun.pronoun) return end;
  const phrase = role ? pastOwners(text, begun, limit) : begun;
  if (phrase.to > limit) return end;
  if (
    state &&
    !role &&
    COUNTRY_WORDS.match(tokens, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1, limit) === undefined
  )
    return end;
  let to = phrase.possessive ? phrase.to - 1 : phrase.to;
  // "… of the White House Council of Economic Advisers at …": names go on.
  for (let steps = 0; role && steps < 3 && /^(?:of|for|at)$/u.test(tokens[to]?.lower ?? ''); steps++) {
    const next = nounPhraseAt(text, to + 1);
    if (next === undefined || next.from !== to + 1 || next.to > limit || !next.proper || next.possessive) break;
    to = next.to;
  }
  // A name is never cut: "the Center for Health and Human Rights".
  while (role && to < limit && taken[to - 1] === 1 && taken[to] === 1) to++;
  if (role && !phrase.proper && !isCapital(tokens[to - 1]) && link !== 'of') return end;
  return to;
}

/** Of "the government's Academy" the academy. */
function pastOwners(text: Text, phrase: NounPhrase, limit: number): NounPhrase {
  let at = phrase;
  for (let steps = 0; at.possessive && steps < 3; steps++) {
    const next = text.nounPhrases[at.index + 1];
    if (next === undefined || next.from !== at.to || next.to > limit) break;
    at = next;
  }
  return at;
}

/** People that are told apart by what follows: "people familiar with the talks", "a person who attended". */
export function looseComplement(text: Text, head: number, limit: number): number {
  const { tokens } = text;
  const next = tokens[head + 1];
  if (next === undefined || head + 1 >= limit) return head + 1;
  const fits =
    ['familiar', 'close', 'briefed', 'involved', 'knowledgeable'].includes(next.lower) ||
    (next.lower === 'with' &&
      /^(?:knowledge|direct|ties|access|first-hand|firsthand)$/u.test(tokens[head + 2]?.lower ?? ''));
  if (next.lower === 'who' && CIVIL_NOUNS.has(tokens[head]?.lemma ?? '')) {
    let to = head + 2;
    let verbs = 0;
    while (to < limit && to < head + 8 && !/^(?:PUNCT|CCONJ|SCONJ)$/u.test(tokens[to]?.pos ?? 'PUNCT')) {
      const group = verbGroupAt(text, to);
      if (group?.from === to && group.form === 'finite' && ++verbs > 1) break;
      to++;
    }
    // A clause that goes on farther, or that is cut, tells nobody apart in few words.
    const whole = to < head + 8 && /^(?:NOUN|PROPN|VERB|PRON|ADV)$/u.test(tokens[to - 1]?.pos ?? '');
    return whole ? to : head + 1;
  }
  if (!fits) return head + 1;
  let end = head + 2;
  while (end < limit && end < head + 14) {
    const token = tokens[end];
    if (token === undefined || token.pos === 'PUNCT') break;
    const group = verbGroupAt(text, end);
    if (group !== undefined && group.form === 'finite') break;
    end++;
  }
  return end;
}
