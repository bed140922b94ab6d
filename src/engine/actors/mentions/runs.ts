/**
 * Finds runs of capitalised words that make one name: "U.S. Secretary of State Jonas Marlow", "Institute for North Sea
 * Policy", "Greta von der Sand". What a run is (person, office, organisation, thing) is decided afterwards.
 */

import { COUNTRY_WORDS } from '../../lexicon/countries';
import { isCommonGivenName, NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/given-names';
import { CALENDAR, PLAIN_CAPITALS, SENTENCE_STARTERS } from '../../lexicon/not-actors';
import { COMPANY_FORMS, ORGANISATION_HEADS, ORGANISATION_WORDS } from '../../lexicon/organisations';
import { UNNAMED_NOUNS } from '../../lexicon/person-nouns';
import { OFFICE_HEADS, OFFICE_OF, SHORT_TITLES } from '../../lexicon/titles';
import { words } from '../../lexicon/words';
import type { Text, Token, TokenRange } from '../../text/types';
import { singular } from './nouns';
import { lawEnd } from './things';
import { isAcronym, isCapital, isInitial, isPossessive, isQuote, opensSentence } from './words';

/** Owners inside a name: "Workers' Party", "People's Republic". */
export const OWNERS = new Set([
  'people',
  'workers',
  'women',
  'children',
  'farmers',
  'veterans',
  'peoples',
  'lawyers',
  'governors',
]);
/** "Washington-based", "NATO-led": an adjective made of a name. */
const COMPOUND =
  /-(?:[a-z]+ed|born|led|run|held|made|era|style|wide|bound|area|owned|only|like|free|type|speaking|language|friendly)$/u;
const LINKS = new Set(['of', 'for', 'on', 'against', 'to', 'in']);

/** With its marks or without: "Ana", "Léa" as "Lea". */
export const isGivenName = (word: string): boolean =>
  isCommonGivenName(word) ||
  (/[^\x20-\x7E]/u.test(word) && isCommonGivenName(word.normalize('NFD').replace(/\p{M}/gu, '')));

/** Whether the token can be part of a name. A sentence's first word needs more than its capital. */
function isNameWord(text: Text, i: number): boolean {
  const token = text.tokens[i];
  if (token === undefined || !isCapital(token) || token.text === 'I' || CALENDAR.has(token.text)) return false;
  if (/^I['’]/u.test(token.text) || COMPOUND.test(token.text)) return false;
  if (SENTENCE_STARTERS.has(token.text) && /^(?:DET|ADP|PRON|CCONJ|SCONJ|AUX)$/u.test(token.pos)) return false;
  if (!opensSentence(text, i)) return true;
  // "New Zealand", "Downing Street": known as a whole.
  const limit = text.sentences[token.sentence]?.to ?? i + 1;
  const known = ORGANISATION_WORDS.match(text.tokens, i, limit) ?? COUNTRY_WORDS.match(text.tokens, i, limit);
  if (known !== undefined && known.to > i + 1) return true;
  // "Dockworkers said": people, read as a name for the capital.
  if (UNNAMED_NOUNS.has(singular(token)) && singular(token) !== token.lower && !isCapital(text.tokens[i + 1]))
    return false;
  if (SENTENCE_STARTERS.has(token.text)) return isGivenName(token.text) && isCapital(text.tokens[i + 1]);
  if (token.pos === 'PROPN' || isAcronym(token.text) || SHORT_TITLES.has(token.text)) return true;
  if (isGivenName(token.text)) return !opensReport(text, i);
  return (
    isCapital(text.tokens[i + 1]) && (OFFICE_HEADS.has(token.lower) || token.pos === 'NOUN' || token.pos === 'ADJ')
  );
}

/** `Said Ortega, “We stay.”`: the verb, which is a given name elsewhere. */
function opensReport(text: Text, i: number): boolean {
  if (text.tokens[i]?.text !== 'Said') return false;
  let at = i + 1;
  while (isCapital(text.tokens[at]) && at < i + 6) at++;
  return at > i + 1 && text.tokens[at]?.text === ',' && isQuote(text.tokens[at + 1]);
}

/** A name's end may be carried on by "of the …" if what stands before can have that. */
function takesLink(tokens: readonly Token[], from: number, last: number): boolean {
  const word = tokens[last]?.lower ?? '';
  if (ORGANISATION_HEADS.has(word) || ORGANISATION_HEADS.has(word.replace(/s$/u, ''))) return true;
  if (OFFICE_HEADS.has(word)) return true;
  return word === 'organisation' || (word === 'league' && last >= from);
}

/** Bodies that are named after two fields: "the Health and Harbours Ministry". */
const OF_FIELDS = words(`
  party ministry department committee commission council agency bureau organisation organization administration institute
  association authority
`);

/** "the Unity and Progress Party": the capitals on both sides of the "and" at `to` are one name. */
function joinsFields({ tokens }: Text, from: number, to: number): boolean {
  if (tokens[from - 1]?.lower !== 'the' || to - from > 3) return false;
  for (let i = from; i < to; i++) {
    const { text = '', lower = '' } = tokens[i] ?? {};
    const headed = i === to - 1 && (ORGANISATION_HEADS.has(lower) || OFFICE_HEADS.has(lower));
    const names = headed || isAcronym(text) || isGivenName(text);
    if (names || ORGANISATION_WORDS.get(text) !== undefined || COUNTRY_WORDS.get(text) !== undefined) return false;
  }
  let end = to + 1;
  while (isCapital(tokens[end]) && end < to + 4) end++;
  return end > to + 2 && OF_FIELDS.has(tokens[end - 1]?.lower ?? '') && !isGivenName(tokens[to + 1]?.text ?? '');
}

/** Where the run that begins at `from` ends. */
function runEnd(text: Text, from: number, limit: number): number {
  const { tokens } = text;
  const known = Math.max(
    COUNTRY_WORDS.match(tokens, from, limit)?.to ?? 0,
    ORGANISATION_WORDS.match(tokens, from, limit)?.to ?? 0,
  );
  const law = lawEnd(text, from, limit);
  if (law !== undefined) return law;
  let to = Math.max(from + 1, known);
  let linked = false;
  while (to < limit) {
    const token = tokens[to];
    if (token === undefined) break;
    if (
      to - from >= 2 &&
      isGivenName(tokens[from]?.text ?? '') &&
      /^\p{Lu}{3,}$/u.test(token.text) &&
      !NAME_SUFFIXES.has(token.text)
    )
      break;
    // "Norrick Ltd. Berg said": the full stop ends the sentence, too.
    const formed = to - from > 1 && COMPANY_FORMS.has(tokens[to - 1]?.text ?? '') && tokens[to - 1]?.text.endsWith('.');
    if (formed && !COMPANY_FORMS.has(token.text)) break;
    if (isCapital(token) && token.text !== 'I' && !CALENDAR.has(token.text) && !/^I['’]/u.test(token.text)) {
      to++;
      continue;
    }
    // A short title whose full stop stands apart.
    if (token.text === '.' && SHORT_TITLES.has(tokens[to - 1]?.text ?? '') && isCapital(tokens[to + 1])) {
      to += 2;
      continue;
    }
    if (NAME_PARTICLES.has(token.text)) {
      let next = to + 1;
      while (next < limit && NAME_PARTICLES.has(tokens[next]?.text ?? '')) next++;
      if (next < limit && isCapital(tokens[next]) && !isAcronym(tokens[to - 1]?.text ?? '')) {
        to = next + 1;
        continue;
      }
    }
    if (LINKS.has(token.lower) && (takesLink(tokens, from, to - 1) || (linked && token.lower === 'of'))) {
      const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
      // "the Supreme Court of Kenya": known without the country.
      if (to === known && COUNTRY_WORDS.match(tokens, next, limit) !== undefined) break;
      const office = OFFICE_HEADS.has(tokens[to - 1]?.lower ?? '');
      const fits = office
        ? token.lower === 'of' && OFFICE_OF.has(tokens[next]?.lower ?? '')
        : token.lower !== 'in' && token.lower !== 'to' && token.lower !== 'against';
      if (fits && next < limit && isCapital(tokens[next]) && !CALENDAR.has(tokens[next]?.text ?? '')) {
        to = next + 1;
        linked = !office;
        continue;
      }
    }
    if ((token.lower === 'and' || token.text === '&') && isCapital(tokens[to + 1])) {
      const before = tokens[to - 1]?.text ?? '';
      const joined =
        token.text === '&' ||
        joinsFields(text, from, to) ||
        (linked &&
          COUNTRY_WORDS.match(tokens, to + 1, limit) === undefined &&
          ORGANISATION_WORDS.match(tokens, to + 1, limit) === undefined &&
          COUNTRY_WORDS.get(before) === undefined &&
          !PLAIN_CAPITALS.has(before) &&
          !isAcronym(tokens[to + 1]?.text ?? '') &&
          !isGivenName(tokens[to + 1]?.text ?? '') &&
          !OFFICE_HEADS.has(tokens[to + 1]?.lower ?? ''));
      if (joined) {
        to += 2;
        continue;
      }
    }
    if (isPossessive(token) && OWNERS.has(tokens[to - 1]?.lower ?? '') && isCapital(tokens[to + 1])) {
      to += 2;
      continue;
    }
    // John "Jack" Smith
    if (
      isQuote(token) &&
      isQuote(tokens[to + 2]) &&
      isCapital(tokens[to + 1]) &&
      isCapital(tokens[to + 3]) &&
      to + 3 < limit
    ) {
      to += 4;
      continue;
    }
    break;
  }
  while (to - 1 > from && NAME_PARTICLES.has(tokens[to - 1]?.text ?? '') && !isCapital(tokens[to - 1])) to--;
  return to;
}

/** All runs of one sentence, in order, without overlap. */
export function findRuns(text: Text, from: number, to: number): TokenRange[] {
  const runs: TokenRange[] = [];
  let i = from;
  while (i < to) {
    if (
      !isNameWord(text, i) ||
      (isInitial(text.tokens[i]) && !isCapital(text.tokens[i + 1]) && (text.tokens[i]?.text.length ?? 0) < 3)
    ) {
      i++;
      continue;
    }
    const end = runEnd(text, i, to);
    runs.push({ from: i, to: end });
    i = end;
  }
  return runs;
}
