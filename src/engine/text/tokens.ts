/**
 * From raw words to tokens: hyphen compounds become one, marks that belong together are joined, and points are given back to
 * sentences.
 */

import { type RawToken, rawToken } from './chunks';
import { isPlainLetter } from './letters';
import { spellingOf } from './spellings';
import type { Pos } from './types';
import { PAST_BOTH, WORDS_NOT_ABBREVIATIONS } from './words';

const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Joins and splits raw tokens of one paragraph; works on and returns plain raw tokens in order. Each step looks first whether there
 * is anything for it: in most paragraphs there is not, and nothing is copied.
 */
export function shapeTokens(raw: readonly RawToken[]): readonly RawToken[] {
  return joinMarks(joinInitials(joinCompounds(splitFinalPoints(splitFirstPerson(raw)))));
}

/** A token made of others or of a part of one; it is as long as its text. */
function shaped(start: number, word: string, lemma: string, pos: Pos): RawToken {
  const { text, lower } = spellingOf(word);
  return rawToken(start, start + text.length, text, lower, spellingOf(lemma).text, pos);
}

/** wink leaves "I'm" as one word, a name: who and what he does are two. */
function splitFirstPerson(raw: readonly RawToken[]): readonly RawToken[] {
  if (!raw.some(isFirstPerson)) return raw;
  const out: RawToken[] = [];
  for (const token of raw) {
    const { start, text } = token;
    if (isFirstPerson(token)) {
      out.push(shaped(start, text.slice(0, 1), 'i', 'PRON'));
      out.push(shaped(start + 1, text.slice(1), 'be', 'AUX'));
    } else out.push(token);
  }
  return out;
}

const isFirstPerson = ({ text }: RawToken): boolean =>
  text.length === 3 && !isPlainLetter(text.charCodeAt(1)) && /^i['’]m$/i.test(text);

/** "The cat sat." reads "sat." as Saturday: a lower-case word with a point at the paragraph's end gives the point back. */
function splitFinalPoints(raw: readonly RawToken[]): readonly RawToken[] {
  if (!raw.some((token) => isWordWithPoint(token) || token.text === NO)) return raw;
  const out: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i];
    if (token === undefined) continue;
    if (isWordWithPoint(token) && closes(raw[i + 1])) {
      const text = token.text.slice(0, -1);
      const sat = text === 'sat';
      out.push(shaped(token.start, text, sat ? 'sit' : text, sat ? 'VERB' : 'NOUN'));
      out.push(shaped(token.end - 1, '.', '.', 'PUNCT'));
    } else if (token.text === NO && isAnswer(raw[i - 1], raw[i + 1])) {
      out.push(shaped(token.start, 'No', 'no', 'INTJ'));
      out.push(shaped(token.end - 1, '.', '.', 'PUNCT'));
    } else out.push(token);
  }
  return out;
}

/** "No. Mr. Kovac left.": a sentence by itself, where "No. 10" and "the No. Two" are numbers. */
const isAnswer = (before: RawToken | undefined, next: RawToken | undefined): boolean =>
  (before === undefined || before.pos === 'PUNCT') &&
  (next === undefined || (closes(next) && !ORDERED.test(next.text)));
const NO = 'No.';
const ORDERED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/iu;

const isWordWithPoint = ({ text }: RawToken): boolean =>
  text.length > 1 && text.charCodeAt(text.length - 1) === POINT && WORDS_NOT_ABBREVIATIONS.has(text);
const POINT = '.'.charCodeAt(0);

/** A sentence may end before it. */
const closes = (next: RawToken | undefined): boolean =>
  next === undefined || CAPITAL.test(next.text) || !WORD.test(next.text);

/** "state", "-", "of", "-", "the", "-", "art" without spaces is one word. */
function joinCompounds(raw: readonly RawToken[]): readonly RawToken[] {
  if (!raw.some(({ text }) => text === '-')) return raw;
  const out: RawToken[] = [];
  let i = 0;
  while (i < raw.length) {
    const first = raw[i];
    if (first === undefined) break;
    let last = i;
    if (raw[i + 1]?.text === '-' && WORD.test(first.text)) {
      for (;;) {
        const end = raw[last]?.end;
        const hyphen = raw[last + 1];
        const next = raw[last + 2];
        if (hyphen === undefined || next === undefined || hyphen.text !== '-') break;
        if (hyphen.start !== end || next.start !== hyphen.end || !WORD.test(next.text)) break;
        last += 2;
      }
    }
    out.push(last === i ? first : compound(raw.slice(i, last + 1)));
    i = last + 1;
  }
  return out;
}

function compound(parts: readonly RawToken[]): RawToken {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) throw new RangeError('a compound has at least one part');
  const text = parts.map((part) => part.text).join('');
  const lower = text.toLowerCase();
  const tail = last.text.toLowerCase();
  const whole = (pos: Pos, lemma = lower): RawToken => shaped(first.start, text, lemma, pos);
  const withLastLemma = (): string => `${lower.slice(0, -tail.length)}${last.lemma}`;
  if (CAPITAL.test(last.text)) return whole('PROPN');
  if (/^(?:year|month|week|day|hour|minute|mile|point|percent)$/.test(tail) || tail === 'old') return whole('ADJ');
  if (/\d/.test(first.text) && last.pos === 'NUM') return whole('NUM');
  if (last.pos === 'VERB') {
    const participle = /(?:ed|ing|en)$/.test(tail) || PAST_BOTH.has(tail);
    // "re-imposed" is a verb, "U.S.-led" and "oil-producing" are not.
    const prefix = /^(?:re|de|co|pre|over|under|out|mis)$/i.test(first.text);
    return !participle || prefix ? whole('VERB', withLastLemma()) : whole('ADJ');
  }
  if (last.pos === 'NOUN' && tail !== last.lemma) return whole('NOUN', withLastLemma());
  return whole(last.pos === 'ADJ' ? 'ADJ' : 'NOUN');
}

/** "D-N", ".", "Y." without spaces is one word. */
function joinInitials(raw: readonly RawToken[]): readonly RawToken[] {
  if (!raw.some(({ text, end }, i) => text === '.' && raw[i + 1]?.start === end)) return raw;
  const out: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i];
    const point = raw[i + 1];
    const next = raw[i + 2];
    if (token === undefined) continue;
    const joins =
      point?.text === '.' &&
      next !== undefined &&
      /\p{Lu}$/u.test(token.text) &&
      /^\p{Lu}\.$/u.test(next.text) &&
      point.start === token.end &&
      next.start === point.end;
    if (joins) {
      const text = `${token.text}.${next.text}`;
      out.push(shaped(token.start, text, text.toLowerCase(), 'PROPN'));
      i += 2;
    } else out.push(token);
  }
  return out;
}

/** Wire services write quotation marks as two grave accents or two apostrophes: one mark each. */
function joinMarks(raw: readonly RawToken[]): readonly RawToken[] {
  if (!raw.some(({ text }) => text === '`' || text === "'")) return raw;
  const out: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i];
    const next = raw[i + 1];
    if (token === undefined) continue;
    // Three: the last two close what was opened around the first's quotation ("''He said 'no.'''").
    const third = raw[i + 2];
    const closesFirst =
      token.text === "'" &&
      next?.text === "'" &&
      third?.text === "'" &&
      third.start === next.end &&
      raw[i - 1]?.end === token.start;
    const pair =
      (token.text === '`' && next?.text === '`') || (!closesFirst && token.text === "'" && next?.text === "'");
    if (pair && next !== undefined && next.start === token.end) {
      const text = token.text + next.text;
      out.push(shaped(token.start, text, text, 'PUNCT'));
      i++;
    } else out.push(token);
  }
  return out;
}
