/** Quotations that carry on after their attribution: in the next sentence, to the end of the paragraph, over paragraphs. */
import type { Paragraph, Quotation, Text, TokenRange } from '../../text/types';
import type { Clauses } from '../candidates/clauses';
import { interrupter } from '../candidates/interruptions';

/** More quotations than any article strings together. */
const LONGEST_CHAIN = 40;

/**
 * Quotations behind token `after` that open a sentence of the same paragraph, fill it, and have no reporting words of
 * their own; and the following paragraphs of a quotation that was left open.
 */
export function continuedQuotations(
  text: Text,
  clauses: Clauses,
  after: number,
  last: Quotation | undefined,
): TokenRange[] {
  const out: TokenRange[] = [];
  const here = text.tokens[Math.max(0, after - 1)];
  if (here === undefined || interrupter(text, clauses, here.sentence) !== undefined) return out;
  let sentence = here.sentence + 1;
  let previous = last;
  while (out.length < LONGEST_CHAIN) {
    const next = text.sentences[sentence];
    if (next === undefined || next.paragraph !== here.paragraph) break;
    const quotation = clauses.quotationAt(next.from);
    if (quotation === undefined || !standsAlone(text, quotation)) break;
    out.push({ from: quotation.from, to: quotation.to });
    previous = quotation;
    const end = text.tokens[quotation.to - 1];
    if (end === undefined) break;
    sentence = end.sentence + 1;
  }
  // An open quotation goes on in the next paragraph.
  let open = previous;
  while (open !== undefined && !open.closed && out.length < LONGEST_CHAIN) {
    const carried = following(text, open);
    if (carried === undefined || !standsAlone(text, carried)) break;
    out.push({ from: carried.from, to: carried.to });
    open = carried;
  }
  return out;
}

/** The next paragraph of a quotation that was left open. */
export function following(text: Text, quotation: Quotation): Quotation | undefined {
  for (let i = quotation.index + 1; i < text.quotations.length && i <= quotation.index + 8; i++) {
    const one = text.quotations[i];
    if (one?.continues === quotation.index) return one;
  }
  return undefined;
}

/** Nothing but marks follows it in its sentence, and it does not end in a comma. */
export function standsAlone(text: Text, quotation: Quotation): boolean {
  const last = text.tokens[quotation.closed ? quotation.to - 2 : quotation.to - 1];
  if (last === undefined || last.text === ',') return false;
  const sentence = text.sentences[text.tokens[quotation.to - 1]?.sentence ?? -1];
  if (sentence === undefined) return true;
  for (let i = quotation.to; i < sentence.to; i++) if (text.tokens[i]?.pos !== 'PUNCT') return false;
  return true;
}

/** `'The Long Way Home.'` as a line by itself, between quoted paragraphs: a crosshead, with capitals as titles have them. */
export function isCrosshead(text: Text, quotation: Quotation, paragraph: Paragraph): boolean {
  if (quotation.from !== paragraph.from || quotation.to < paragraph.to - 1) return false;
  if (quotation.to - quotation.from > LONGEST_CROSSHEAD) return false;
  let words = 0;
  for (let i = quotation.from; i < quotation.to; i++) {
    const word = text.tokens[i]?.text ?? '';
    if (!/\p{L}/u.test(word)) continue;
    if (/^\p{Lu}/u.test(word)) words++;
    else if (word.length > LONGEST_SMALL_WORD) return false;
  }
  return words >= 3;
}
const LONGEST_CROSSHEAD = 14;
/** Titles leave "with" and "from" small, but hardly anything longer. */
const LONGEST_SMALL_WORD = 4;
