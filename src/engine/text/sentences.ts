/** Where sentences end. Works on the tokens of one paragraph. */

import { SPEECH_LEMMAS } from '../lexicon/speech-cues';
import type { RawToken } from './wink';
import { ABBREVIATIONS, SENTENCE_OPENERS, TITLES_WITH_POINT } from './words';

const CLOSERS = new Set(['"', '”', '’', '»', ')', ']', "''", "'", '}']);
const OPENERS = new Set(["''", '"', '“', '‘', '«', '„', '(', '[', '``', '—', '–', '-', '•', '*']);
const STOPS = new Set(['.', '!', '?', '…', '?!', '!?', '!!', '??', '...', '....', '. . .']);
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{N}]/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** Token positions after which a sentence ends (exclusive ends, ascending, the last one `tokens.length`). */
export function sentenceEnds(tokens: readonly RawToken[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const stop = STOPS.has(token.text) || /^\.{2,}$/.test(token.text);
    const pointed = !stop && token.text.length > 1 && token.text.endsWith('.');
    if (!stop && !pointed) continue;
    let next = i + 1;
    while (next < tokens.length && isCloser(tokens, next)) next++;
    if (next >= tokens.length) break;
    const after = tokens[next];
    if (after === undefined) break;
    if (stop ? endsAtStop(tokens, i, next) : endsAtAbbreviation(tokens, i, next)) {
      ends.push(next);
      i = next - 1;
    }
  }
  if (ends[ends.length - 1] !== tokens.length && tokens.length > 0) ends.push(tokens.length);
  return ends;
}

/** A straight mark closes when it touches what stands before it and not what follows. */
function isCloser(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined || previous === undefined || !CLOSERS.has(token.text)) return false;
  if (token.start !== previous.end) return false;
  if (token.text !== '"' && token.text !== "'") return true;
  const next = tokens[at + 1];
  return next === undefined || next.start > token.end || CLOSERS.has(next.text) || !/[\p{L}\p{N}]/u.test(next.text);
}

function endsAtStop(tokens: readonly RawToken[], at: number, next: number): boolean {
  const after = tokens[next];
  const stop = tokens[at];
  const previous = tokens[at - 1];
  if (after === undefined || stop === undefined) return true;
  const opener = OPENERS.has(after.text) || after.text === "'";
  // "www.example" and "3.5" never come here as single points; a point without space before a letter is no end.
  if (next === at + 1 && after.start === stop.end && !opener) return false;
  // A lower-case word goes on: '"Will you?" he asked', "… and".
  if (!opener && !CAPITAL_OR_DIGIT.test(after.text)) return false;
  if (previous !== undefined && stop.text === '.' && previous.end === stop.start) {
    // "then-Sen. Ortega" is a title too.
    const dotted = `${previous.text.toLowerCase().replace(/^.*-(?=\p{L}+$)/u, '')}.`;
    if (TITLES_WITH_POINT.has(dotted) && /(?:^|-)\p{Lu}/u.test(previous.text)) return false;
    // An initial: "Jonas F. Marlow".
    if (/^\p{Lu}$/u.test(previous.text) && /^\p{Lu}/u.test(after.text) && previous.text !== 'I')
      return isOpener(after) && at >= 3;
  }
  if (stop.text === '…' || /^\.{2,}$/.test(stop.text)) return CAPITAL_OR_DIGIT.test(after.text) || opener;
  // 'he asked "Why?" In the' — a quotation that ends in "?" followed by its own reporting clause: "Why?" Marlow asked.
  if (next > at + 1 && reportingFollows(tokens, next, stop.text === '.')) return false;
  return true;
}

/** Longest name or description before its verb. */
const LONGEST_NAME = 7;

/**
 * After `"…?"` or `"…!"`: a name or two and a past verb, as in `"Why?" Olwen Kirsch asked.` Behind a full stop, which should
 * have been a comma, only where nothing else stands in the sentence (`"We left." Kovac said.`).
 */
function reportingFollows(tokens: readonly RawToken[], from: number, point: boolean): boolean {
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_NAME); i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (point && token.pos !== 'PROPN')
      return i > from && /^(?:said|says)$/.test(token.text) && tokens[i + 1]?.text === '.';
    if (REPORTING.test(token.text)) return i > from;
    if (/^(?:went|goes)$/.test(token.text) && tokens[i + 1]?.text === 'on')
      return i > from && endsReport(tokens[i + 2]);
    // Other verbs of speech only where nothing but an adverb, a preposition or a mark follows: "Kovac continued."
    if (i > from && token.pos === 'VERB' && SPEECH_LEMMAS.has(token.lemma)) return endsReport(tokens[i + 1]);
    if (token.pos !== 'PROPN' && token.pos !== 'PRON' && token.pos !== 'DET' && token.pos !== 'NOUN') return false;
  }
  return false;
}

const REPORTING =
  /^(?:said|asked|says|asks|wrote|added|replied|tweeted|shouted|told|cried|wondered|exclaimed|yelled|responded|declared|demanded)$/;

const endsReport = (next: RawToken | undefined): boolean =>
  next === undefined || next.pos === 'PUNCT' || next.pos === 'ADV' || next.pos === 'ADP';

function isOpener(token: RawToken): boolean {
  return SENTENCE_OPENERS.has(token.text.toLowerCase());
}

function endsAtAbbreviation(tokens: readonly RawToken[], at: number, next: number): boolean {
  const token = tokens[at];
  const after = tokens[next];
  if (token === undefined || after === undefined) return true;
  const lower = token.text.toLowerCase();
  if (TITLES_WITH_POINT.has(lower)) return false;
  const closed = next > at + 1;
  const opener =
    OPENERS.has(after.text) && after.text !== '(' && after.text !== '-' && after.text !== '—' && after.text !== '–';
  if (!opener && !CAPITAL_OR_DIGIT.test(after.text)) return false;
  if (opener && after.start > token.end) return !INITIALS.test(token.text) || closed;
  if (closed) return isOpener(after) && /^\p{Lu}/u.test(after.text);
  if (INITIALS.test(token.text) || ABBREVIATIONS.has(lower)) {
    return /^\p{Lu}/u.test(after.text) && (isOpener(after) || TITLES_WITH_POINT.has(after.text.toLowerCase()));
  }
  // Any other word with its point inside the token.
  return /^\p{Lu}/u.test(after.text);
}
