/** What a single word says by its letters and its place: capital, initial, acronym, first in its sentence. */
import { elementAt } from '../../text/at';
import { beginsPlainly, isPlainLetter } from '../../text/letters';
import type { Text, Token, TokenRange } from '../../text/types';

// "al-Karim", "d'Orsay": the capital is behind the particle.
const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|ar|as|ash|at|ad|az|ul|d|l)[-’']\p{Lu})/u;
const INITIAL = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;
const ACRONYM = /^(?:\p{Lu}\.){2,}$|^\p{Lu}[\p{Lu}&-]*\p{Lu}s?$|^\p{Lu}-?\d{1,2}$/u;
const OPENING = /^["“„«‘`'([–—:•*_-]+$/u;

export const isCapital = (token: Token | undefined): boolean => token !== undefined && hasCapital(token.text);

/** Plain letters are told by their numbers: the pattern is for those of other alphabets, and for particles. */
function hasCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (!isPlainLetter(first)) return first >= 128 && CAPITAL.test(word);
  return first < SMALL_A || (PARTICLE_LETTERS.includes(word.charAt(0)) && CAPITAL.test(word));
}

const SMALL_A = 0x61;
/** With which the particles of names begin. */
const PARTICLE_LETTERS = 'aeuld';

/** "J.", "F.", also "J.R." */
export const isInitial = (token: Token | undefined): boolean => token !== undefined && INITIAL.test(token.text);
/** "OSCE", "U.N.", "G-7": two letters or more, all capitals. */
export const isAcronym = (word: string): boolean => ACRONYM.test(word);
export const isQuote = (token: Token | undefined): boolean =>
  token !== undefined && !beginsPlainly(token.text) && /^["“”„«»‘’`']+$/u.test(token.text);
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && !beginsPlainly(token.text) && /^['’]s?$/iu.test(token.text);

/** The token has its capital because a sentence or quotation begins with it. */
export function opensSentence(text: Text, i: number): boolean {
  const token = text.tokens[i];
  if (token === undefined) return false;
  if (text.sentences[token.sentence]?.from === i) return true;
  const before = elementAt(text.tokens, i - 1);
  return before !== undefined && !beginsPlainly(before.text) && OPENING.test(before.text);
}

/** "Roe v. Board of Piers": a case at court, not those who fought it. */
export const isOfCase = ({ tokens }: Text, { from, to }: TokenRange): boolean =>
  /^v\.?$/u.test(tokens[from - 1]?.text ?? '') || /^v\.?$/u.test(tokens[to]?.text ?? '');

/** Letters as a name key: lower case, one apostrophe, without full stops. */
export function keyOf(name: string): string {
  const lower = name.toLowerCase();
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return straight.includes('.') ? straight.replaceAll('.', '') : straight;
}

/** The tokens' own words, with the spaces that the source has (line breaks are never inside). */
export function wordsOf(text: Text, from: number, to: number): string {
  const first = text.tokens[from];
  const last = text.tokens[to - 1];
  return first === undefined || last === undefined ? '' : text.source.slice(first.start, last.end);
}

/** A name's words, without a possessive mark that is stuck to the last. */
export const nameWords = (text: Text, from: number, to: number): string =>
  wordsOf(text, from, to).replace(/['’]s?$|(?<=\p{Ll}{2})\.$/u, '');

/** Position after a dateline ("TALLINN, Estonia (AP) —") at the paragraph's start; the start itself without one. */
export function datelineEnd(text: Text, from: number, to: number): number {
  if (!/^\p{Lu}{3,}$/u.test(text.tokens[from]?.text ?? '')) return from;
  const limit = Math.min(to, from + 14);
  for (let i = from + 1; i < limit; i++) {
    const word = text.tokens[i]?.text ?? '';
    if (/^(?:[–—_-]+|[)]?[–—_-]+)$/u.test(word)) return i + 1;
    if (/^[.;!?"“”]$/u.test(word)) return from;
  }
  return from;
}

/** With four of them. */
function beginsWithLetters(word: string): boolean {
  if (word.length < 4) return false;
  for (let i = 0; i < 4; i++) if (!isPlainLetter(word.charCodeAt(i))) return /^\p{L}{4}/u.test(word);
  return true;
}

/** Paragraphs whose capitals say nothing: headlines in title case, lines in capitals only. By paragraph index. */
export function capitalParagraphs(text: Text): boolean[] {
  return text.paragraphs.map((paragraph) => {
    let words = 0;
    let capitals = 0;
    for (let i = paragraph.from; i < paragraph.to; i++) {
      const token = text.tokens[i];
      if (token === undefined || !beginsWithLetters(token.text)) continue;
      words++;
      if (hasCapital(token.text)) capitals++;
    }
    const share = capitals / Math.max(1, words);
    if (words >= 3 && (share > 0.9 || (paragraph.heading && share > 0.65))) return true;
    // A headline may be printed like a sentence.
    const first = paragraph.index === 0 && text.paragraphs.length > 1;
    return first && paragraph.lastSentence - paragraph.firstSentence === 1 && words >= 8 && share > 0.75;
  });
}
