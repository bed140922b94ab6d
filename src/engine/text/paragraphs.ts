/** Puts a paragraph's mended words into a text: tokens, sentences, quotations. */

import { elementAt } from './at';
import type { RawToken } from './chunks';
import { beginsPlainly } from './letters';
import type { Line } from './lines';
import { findQuotations } from './quotations';
import type { Paragraph, Quotation, Sentence, Token } from './types';

/** A text to which paragraphs are still added. */
export interface Growing {
  readonly source: string;
  readonly paragraphs: Paragraph[];
  readonly sentences: Sentence[];
  readonly tokens: Token[];
  readonly quotations: Quotation[];
  readonly same: number[];
}

/** A token whose tag and quotation are still to be told. */
interface OpenToken extends RawToken {
  readonly i: number;
  readonly sentence: number;
  readonly paragraph: number;
  quotation: number;
}

let paragraphsRead = 0;

/** Adds the line that begins at `offset` in the text. `mend` changes the tags of its words. */
export function addParagraph(
  { source, paragraphs, sentences, tokens, quotations, same }: Growing,
  line: Pick<Line, 'tokens' | 'sentenceEnds'>,
  offset: number,
  mend: (words: RawToken[]) => void,
): void {
  const from = tokens.length;
  const firstSentence = sentences.length;
  const paragraph = paragraphs.length;
  const own: OpenToken[] = [];
  for (let k = 0, sentence = firstSentence; k < line.tokens.length; k++) {
    const raw = line.tokens[k];
    if (raw === undefined) break;
    if (k === line.sentenceEnds[sentence - firstSentence]) sentence++;
    const { text, lower, lemma, pos } = raw;
    const [start, end] = [offset + raw.start, offset + raw.end];
    own.push({ i: from + k, start, end, text, lower, lemma, pos, sentence, paragraph, quotation: -1 });
  }
  mend(own);
  addQuotations(source, own, from, quotations);
  for (const token of own) tokens.push(token);
  let start = 0;
  for (const end of line.sentenceEnds) {
    const index = sentences.length;
    const first = tokens[from + start];
    const last = tokens[from + end - 1];
    if (first !== undefined && last !== undefined)
      sentences.push({ index, paragraph, start: first.start, end: last.end, from: from + start, to: from + end });
    start = end;
  }
  const lastToken = tokens[tokens.length - 1];
  const heading =
    tokens.length - from <= 20 &&
    sentences.length - firstSentence === 1 &&
    lastToken !== undefined &&
    /[\p{L}\p{N})\]%’']$/u.test(lastToken.text);
  paragraphs.push({
    index: paragraph,
    start: tokens[from]?.start ?? 0,
    end: lastToken?.end ?? 0,
    from,
    to: tokens.length,
    firstSentence,
    lastSentence: sentences.length,
    heading,
  });
  same.push(++paragraphsRead);
}

/** Adds the paragraph's quotations, and tells each of its tokens the innermost one. */
function addQuotations(source: string, own: readonly OpenToken[], from: number, quotations: Quotation[]): void {
  const lineStart = own[0]?.start ?? 0;
  const raws = findQuotations(source.slice(lineStart, own.at(-1)?.end));
  const firstIndex = quotations.length;
  const previous = elementAt(quotations, firstIndex - 1);
  let cursor = 0;
  const openRanges: { index: number; end: number }[] = [];
  for (const raw of raws) {
    const index = quotations.length;
    const start = lineStart + raw.start;
    const end = lineStart + raw.end;
    while (cursor < own.length && (own[cursor]?.start ?? 0) < start) cursor++;
    let to = cursor;
    for (let token = own[to]; token !== undefined && token.start < end; token = own[++to]) token.quotation = index;
    while (openRanges.length > 0 && (openRanges[openRanges.length - 1]?.end ?? 0) <= start) openRanges.pop();
    const within = openRanges.at(-1)?.index ?? -1;
    openRanges.push({ index, end });
    const continues = index === firstIndex && raw.start === 0 ? carriedOn(previous) : -1;
    quotations.push({
      index,
      start,
      end,
      inner: { start: lineStart + raw.innerStart, end: lineStart + raw.innerEnd },
      from: from + cursor,
      to: from + to,
      closed: raw.closed,
      within,
      continues,
      short: isShort(own, cursor, to, raw.closed),
    });
  }
}

/** Which quotation one carries on that opens a paragraph, `previous` being the last one before it: its index, or -1. */
export function carriedOn(previous: Quotation | undefined): number {
  return previous !== undefined && !previous.closed && previous.within === -1 ? previous.index : -1;
}

/** A few words without a clause: scare quotes, titles, terms. */
function isShort(tokens: readonly RawToken[], from: number, to: number, closed: boolean): boolean {
  if (!closed) return false;
  let words = 0;
  let verbal = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || !(beginsPlainly(token.text) || /[\p{L}\p{N}]/u.test(token.text))) continue;
    words++;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && words > 1)) verbal = true;
  }
  const beforeClose = tokens[to - 2]?.text ?? '';
  if (/^[.,!?]$/.test(beforeClose) && words > 2) return false;
  return words <= 2 || (words <= 6 && !verbal);
}
