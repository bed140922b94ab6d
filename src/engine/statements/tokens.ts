/** Small questions about tokens that several rules ask. */
import type { NounPhrase, Sentence, Text, Token, VerbGroup } from '../text/types';

export const OPENING = new Set(['“', '‘', '«', '„', '``']);
const QUOTE_MARKS = new Set(['"', '“', '”', '‘', '’', '«', '»', '„', "''", '``', "'"]);
const DASHES = new Set(['—', '–', '--', '-', '―', '‒']);

export const lower = (text: Text, i: number): string => text.tokens[i]?.lower ?? '';
export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'PUNCT' && QUOTE_MARKS.has(token.text);
export const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text);
export const isComma = (token: Token | undefined): boolean => token?.text === ',';

export function nounPhraseAt(text: Text, i: number): NounPhrase | undefined {
  const index = text.nounPhraseOf[i];
  return index === undefined || index < 0 ? undefined : text.nounPhrases[index];
}

export function verbGroupAt(text: Text, i: number): VerbGroup | undefined {
  const index = text.verbGroupOf[i];
  return index === undefined || index < 0 ? undefined : text.verbGroups[index];
}

/** Position after the last word of a sentence: its closing point and marks left out. */
export function wordsEnd(text: Text, sentence: Sentence): number {
  let to = sentence.to;
  while (to > sentence.from) {
    const token = text.tokens[to - 1];
    if (token === undefined || (token.pos !== 'PUNCT' && token.pos !== 'SYM')) break;
    if (token.text === ')' || token.text === '%' || token.text === '$') break;
    to--;
  }
  return to;
}

/** No rule looks further than this many tokens, so a sentence without end costs no more than a long one. */
export const REACH = 90;
