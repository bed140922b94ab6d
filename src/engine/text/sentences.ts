/** Where sentences end. Works on the tokens of one paragraph. */

import { SPEECH_LEMMAS } from '../lexicon/speech-cues';
import type { RawToken } from './chunks';
import { beginsPlainly } from './letters';
import { opensQuotation } from './mend-closing';
import { ABBREVIATIONS, SENTENCE_OPENERS, TITLES_WITH_POINT } from './words';

/** Marks that close wherever they stand; the others close what they touch. */
const CLOSERS = new Set(['”', '»', ')', ']', '}']);
const TOUCHING_CLOSERS = new Set(['’', "''", '"', "'"]);
const OPENERS = new Set(["''", '"', "'", '“', '‘', '«', '„', '(', '[', '``', '—', '–', '-', '•', '*']);
/** What is put in behind an abbreviation: "Quill Inc. (once great)", "Quill Inc. — once great". */
const INSERTS = new Set(['(', '—', '–', '-']);
const STOP = /^[.!?…]+$/;
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** Token positions after which a sentence ends (exclusive ends, ascending, the last one `tokens.length`). */
export function sentenceEnds(tokens: readonly RawToken[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    // Most words are none.
    const stop = !beginsPlainly(token.text) && STOP.test(token.text);
    if (!stop && !token.text.endsWith('.')) continue;
    let next = i + 1;
    while (isCloser(tokens[next - 1], tokens[next], tokens[next + 1])) next++;
    const after = tokens[next];
    if (after === undefined) break;
    const closed = next > i + 1;
    if (stop ? endsAtStop(tokens, i, next, after) : endsAtAbbreviation(token, after, closed)) ends.push(next);
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return withoutEndless(ends);
}

/**
 * A sentence of more tokens is read as several: five times as many as the longest that is known from news (a list of names), since rules look through a sentence
 * for each of its clauses and names, and one without end would take time by the square of its length.
 */
const LONGEST = 1100;

function withoutEndless(ends: readonly number[]): number[] {
  const shorter: number[] = [];
  let last = 0;
  for (const end of ends) {
    while (end - last > LONGEST) {
      last += LONGEST;
      shorter.push(last);
    }
    shorter.push(end);
    last = end;
  }
  return shorter;
}

/** A mark that may open as well closes when it touches what stands before it and no word behind it. */
function isCloser(previous: RawToken | undefined, token: RawToken | undefined, next: RawToken | undefined): boolean {
  if (token === undefined) return false;
  if (CLOSERS.has(token.text)) return true;
  if (!TOUCHING_CLOSERS.has(token.text) || token.start !== previous?.end) return false;
  return next?.start !== token.end || !WORD.test(next.text);
}

function endsAtStop(tokens: readonly RawToken[], at: number, next: number, after: RawToken): boolean {
  const stop = tokens[at];
  const opener = OPENERS.has(after.text);
  // "www.example" and "3.5" never come here as single points; a point without space before a letter is no end.
  if (after.start === stop?.end && !opener) return false;
  // A lower-case word goes on: '"Will you?" he asked', "… and".
  if (!opener && !/^[\p{Lu}\p{N}]/u.test(after.text)) return false;
  const point = stop?.text === '.';
  const before = point ? (tokens[at - 1]?.text ?? '') : '';
  // "then-Sen. Ortega" is a title too.
  const last = before.slice(before.lastIndexOf('-') + 1);
  // "No" and its point are two words only where it is an answer.
  if (CAPITAL.test(last) && last !== 'No' && TITLES_WITH_POINT.has(`${last.toLowerCase()}.`)) return false;
  // An initial that is no ASCII letter: "Jan Ł. Kovac". Others are one word with their point.
  if (/^\p{Lu}$/u.test(before) && CAPITAL.test(after.text)) return isOpener(after);
  // 'he asked "Why?" In the' — a quotation that ends in "?" followed by its own reporting clause: "Why?" Marlow asked.
  return next === at + 1 || !reportingFollows(tokens, next, point);
}

/** Longest name or description before its verb. */
const LONGEST_NAME = 7;

/**
 * After `"…?"` or `"…!"`: a name or two and a past verb, as in `"Why?" Olwen Kirsch asked.` Behind a full stop, which should
 * have been a comma, only where nothing else stands in the sentence (`"We left." Kovac said.`).
 */
function reportingFollows(tokens: readonly RawToken[], from: number, point: boolean): boolean {
  for (let i = from; i < from + LONGEST_NAME; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    const { text, pos } = token;
    const next = tokens[i + 1];
    // `“… go?” Maria “Mia” Ortega said`, `“… go?” Ortega, a farmer from Lund, said`
    const inside = i > from && !point ? insertedEnd(tokens, i) : undefined;
    if (inside !== undefined) {
      if (REPORTING.test(tokens[inside]?.text ?? '')) return true;
      if (text === ',') return false;
      i = inside - 1;
      continue;
    }
    if (point && pos !== 'PROPN') return /^sa(?:id|ys)$/.test(text) && next?.text === '.';
    // `“… go?” He answered, “We …”`: a pronoun or article that is written large begins anew, as the mark behind tells.
    if (i > from && pos === 'VERB' && ANEW.test(tokens[from]?.text ?? '') && opensQuotation(tokens, i + 1))
      return false;
    if (REPORTING.test(text)) return true;
    if (/^(?:went|goes)$/.test(text) && next?.text === 'on') return endsReport(tokens[i + 2]);
    // Other verbs of speech only where nothing but an adverb, a preposition or a mark follows: "Kovac continued."
    if (i > from && pos === 'VERB' && SPEECH_LEMMAS.has(token.lemma)) return endsReport(next);
    if (pos !== 'PROPN' && pos !== 'PRON' && pos !== 'DET' && pos !== 'NOUN') return false;
  }
  return false;
}

/** Position behind what is put in behind a name at `at`: a nickname in marks, a bracket, what stands between commas. */
function insertedEnd(tokens: readonly RawToken[], at: number): number | undefined {
  const opening = tokens[at]?.text ?? '';
  if (opening === '"' || opening === '“') return CLOSING_MARKS.has(tokens[at + 2]?.text ?? '') ? at + 3 : undefined;
  if (opening !== ',' && opening !== '(') return undefined;
  const closing = opening === ',' ? ',' : ')';
  for (let i = at + 1; i < at + LONGEST_INSERTION; i++) {
    if (tokens[i]?.text === closing) return i + 1;
    if (STOP.test(tokens[i]?.text ?? '.')) return undefined;
  }
  return undefined;
}
const CLOSING_MARKS = new Set(['"', '”']);
const LONGEST_INSERTION = 16;

const ANEW = /^(?:He|She|They|We|It|The)$/;

const REPORTING =
  /^(?:said|asked|says|asks|wrote|added|replied|tweeted|shouted|told|cried|wondered|exclaimed|yelled|responded|declared|demanded)$/;

const endsReport = (next: RawToken | undefined): boolean =>
  next === undefined || next.pos === 'PUNCT' || next.pos === 'ADV' || next.pos === 'ADP';

function isOpener(token: RawToken): boolean {
  return SENTENCE_OPENERS.has(token.lower);
}

/** `closed`: marks that close stand between the two. */
function endsAtAbbreviation(token: RawToken, after: RawToken, closed: boolean): boolean {
  const lower = token.lower;
  if (TITLES_WITH_POINT.has(lower)) return false;
  const initials = INITIALS.test(token.text);
  if (OPENERS.has(after.text)) return !INSERTS.has(after.text) && (closed || !initials);
  if (!CAPITAL.test(after.text)) return false;
  if (!initials && !ABBREVIATIONS.has(lower)) return true;
  return isOpener(after) || TITLES_WITH_POINT.has(after.lower);
}
