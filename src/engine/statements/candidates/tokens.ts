/** Small questions about tokens that several rules ask. */
import { elementAt } from '../../text/at';
import { beginsPlainly } from '../../text/letters';
import type { Sentence, Text, Token } from '../../text/types';

const QUOTE_MARKS = new Set(['"', '“', '”', '‘', '’', '«', '»', '„', "''", '``', "'"]);
const DASHES = new Set(['—', '–', '--', '-', '―', '‒']);

export const lower = (text: Text, i: number): string => elementAt(text.tokens, i)?.lower ?? '';
export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'PUNCT' && QUOTE_MARKS.has(token.text);
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && !beginsPlainly(token.text) && DASHES.has(token.text);
export const isComma = (token: Token | undefined): boolean => token?.text === ',';

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
