/** How far a description goes to the left of its head, and which country its words say. */

import { COUNTRY_WORDS } from '../../lexicon/countries';
import { ORGANISATION_WORDS } from '../../lexicon/organisations';
import { NATIVES } from '../../lexicon/person-nouns';
import type { Text } from '../../text/types';
import type { Determiner } from '../types';
import { OWNERS } from './runs';
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

/** "no official", "any official": nobody in particular. */
const NEGATIVE = new Set(['no', 'neither', 'any']);

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

/** Verbs that look like plural nouns and have people for an object; a noun that qualifies people stands in the singular. */
const DEEDS = /^(?:strikes|attacks|hits|targets|fights|bombs|shells|raids|arrests|kills|hunts|blames|fines)$/u;

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
    // "The ruling People's Path party": the owner is part of the name.
    if (
      isPossessive(token) &&
      isCapital(tokens[from]) &&
      isCapital(tokens[from - 2]) &&
      OWNERS.has(tokens[from - 2]?.lower ?? '')
    ) {
      from -= 2;
      continue;
    }
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
    // "In 2016 lawmakers voted": when, not how many.
    if (/^(?:19|20)\d\d$/u.test(token.text) && /^(?:in|since|by|until)$/u.test(tokens[from - 2]?.lower ?? '')) break;
    if (INDEFINITE.has(token.lower) || token.pos === 'NUM') {
      counted = true;
      if (token.lower === 'a' || token.lower === 'an' || tokens[from - 2]?.lower === 'at')
        return { from, determiner: other ? 'other' : 'indefinite', ownerEnd: -1 };
      if (token.pos !== 'NUM' && token.pos !== 'DET' && token.pos !== 'ADJ') break;
      from--;
      continue;
    }
    if (token.pos === 'DET') return { from, determiner: 'indefinite', ownerEnd: -1 };
    // "The army strikes terrorists": what it does, not what they are called ("strike victims" would be).
    if (from === head && DEEDS.test(token.lower)) break;
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

type Edge = ReturnType<typeof leftEdge>;

/** "Polish and Hungarian ministers": the edge past the other sides, of whom none is theirs alone. */
export function pastSides(text: Text, edge: Edge, first: number): Edge & { readonly several: boolean } {
  const { tokens } = text;
  const isSide = (from: number, to: number): boolean => {
    const word = COUNTRY_WORDS.match(tokens, from, to);
    // "Dutch", "French" are people as well.
    return (
      word?.value.form === 'adjective' || (word?.value.form === 'people' && /[cs]h$/u.test(tokens[from]?.text ?? ''))
    );
  };
  let { from } = edge;
  if (edge.determiner !== 'bare' || !isSide(from, from + 3)) return { ...edge, several: false };
  while (from - 2 >= first && /^(?:and|or|,)$/u.test(tokens[from - 1]?.lower ?? '') && isSide(from - 2, from - 1))
    from -= 2;
  if (from === edge.from) return { ...edge, several: false };
  const definite = DEFINITE.has(tokens[from - 1]?.lower ?? '');
  return { ...edge, from, determiner: definite ? 'definite' : 'bare', several: true };
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
