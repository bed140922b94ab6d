/**
 * Words of a paragraph. What stands between two blanks is the same words wherever it stands, and texts have the same again and
 * again: it is read once and remembered. Such a chunk is found by its letters where it stands; it is cut out only the first time.
 */

import { lengthOf, unitAt } from '../units';
import { plainLetters } from './letters';
import { asName, spellingOf } from './spellings';
import type { Pos } from './types';
import { dropSpent, isInLexicon, posOf, type WinkWord, winkLemma, winkTags, winkWords } from './wink';

/** A word or a mark, at UTF-16 offsets of the string that was read. */
export interface RawToken {
  start: number;
  end: number;
  text: string;
  /** In lower case. */
  lower: string;
  lemma: string;
  pos: Pos;
}

/** All tokens are made here: with their fields in one order they are one kind of object to the engine's compiler, and read much faster. */
export const rawToken = (
  start: number,
  end: number,
  text: string,
  lower: string,
  lemma: string,
  pos: Pos,
): RawToken => ({ start, end, text, lower, lemma, pos });

interface Chunk {
  readonly text: string;
  readonly words: readonly WinkWord[];
  /** Where each word begins in the chunk, or -1 where it is none of the text's own. */
  readonly starts: readonly number[];
}

/** Unbroken runs longer than this are no words; wink would need quadratic time for them. */
const LONGEST_CHUNK = 80;
const MARKS_RUN = /[^\p{L}\p{N}]{12,}/gu;

/**
 * Of "the league's," wink takes "league's" for one word, keeps it, and reads "the league's boats" otherwise from then on: what was read
 * before would change what is found. With a blank behind it, it is two words, always.
 */
const OWNER_BEFORE_MARK = /(?<=\p{L}['’]s)(?=[^\s\p{L}\p{N}])/giu;

function readChunk(text: string): Chunk {
  const letters = plainLetters(text);
  const safe = letters.length < 12 ? letters : letters.replace(MARKS_RUN, (run) => ' '.repeat(run.length));
  const words = winkWords(safe.replace(OWNER_BEFORE_MARK, ' '));
  let cursor = 0;
  const starts = words.map((word) => {
    const start = safe.indexOf(word.text, cursor);
    // A word that is not where it should be was rewritten by the tokeniser: left out rather than misplaced.
    if (word.text.trim() === '' || start < 0 || safe.slice(cursor, start).trim() !== '') return -1;
    cursor = start + word.text.length;
    return start;
  });
  return { text, words: letters === text ? words : withLetters(text, words, starts), starts };
}

/** The words with the letters that the text has in their places. */
const withLetters = (text: string, words: readonly WinkWord[], starts: readonly number[]): WinkWord[] =>
  words.map((word, i) => {
    const start = starts[i] ?? -1;
    const own = text.slice(start, start + word.text.length);
    return start < 0 || own === word.text ? word : { ...word, ...spellingOf(own) };
  });

/** A power of two. A chunk has one place, by the hash of its letters, until another one needs it. */
const PLACES = 1 << 15;
const chunks = new Array<Chunk | undefined>(PLACES);

function chunkAt(paragraph: string, from: number, to: number, hash: number): Chunk {
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const known = chunks[place];
  if (known !== undefined && known.text.length === to - from && paragraph.startsWith(known.text, from)) return known;
  const chunk = readChunk(asName(paragraph.slice(from, to)));
  chunks[place] = chunk;
  return chunk;
}

const BLANK = ' '.charCodeAt(0);

const plurals = new Map<string, string | undefined>();

/** Forgets all chunks where wink's instance is spent: their words are of that instance. */
export function forgetSpent(limit?: number): void {
  if (!dropSpent(limit)) return;
  chunks.fill(undefined);
  plurals.clear();
}

/** Tokens of one paragraph (no line breaks, no white space but blanks), in order. */
export function readWords(paragraph: string): RawToken[] {
  forgetSpent();
  const words: WinkWord[] = [];
  const starts: number[] = [];
  const length = lengthOf(paragraph);
  for (let at = 0; at < length; ) {
    const from = at;
    let hash = 0;
    for (; at < length; at++) {
      const unit = unitAt(paragraph, at);
      if (unit === BLANK) break;
      hash = (Math.imul(hash, 31) + unit) | 0;
    }
    if (at > from && at - from <= LONGEST_CHUNK) {
      const chunk = chunkAt(paragraph, from, at, hash);
      for (const word of chunk.words) words.push(word);
      for (const start of chunk.starts) starts.push(start < 0 ? -1 : from + start);
    }
    at++;
  }
  const tags = winkTags(words);
  const out: RawToken[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const start = starts[i] ?? -1;
    if (word === undefined || start < 0) continue;
    const tag = tags[i] ?? 0;
    const { text, lower } = word;
    out.push(rawToken(start, start + text.length, text, lower, winkLemma(word, tag), posOf(tag)));
  }
  return out;
}

/** Lemma of a lower-case word that the lexicon lists as a plural noun, or undefined. */
export function pluralLemma(word: string): string | undefined {
  if (plurals.has(word)) return plurals.get(word);
  if (plurals.size >= PLACES) plurals.clear();
  let lemma: string | undefined;
  if (/^[a-z]{4,}s$/.test(word) && isInLexicon(word)) {
    const [raw] = readWords(word);
    if (raw?.pos === 'NOUN' && raw.lemma !== word) lemma = raw.lemma;
  }
  plurals.set(word, lemma);
  return lemma;
}
