/** Puts a paragraph's mended words into a text: tokens, sentences, quotations. */

import { elementAt } from './at';
import type { RawToken } from './chunks';
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

/** Words at their places in the text, tags mended. */
export interface MendedLine {
  readonly tokens: readonly RawToken[];
  /** Indexes into `tokens`. */
  readonly sentenceEnds: readonly number[];
}

let paragraphsRead = 0;

export function addParagraph(
  { source, paragraphs, sentences, tokens, quotations, same }: Growing,
  line: MendedLine,
): void {
  const from = tokens.length;
  const firstSentence = sentences.length;
  const paragraph = paragraphs.length;
  const quotationOf = addQuotations(source, line, from, quotations);
  let start = 0;
  for (const end of line.sentenceEnds) {
    const index = sentences.length;
    for (let i = start; i < end; i++) {
      const raw = line.tokens[i];
      if (raw === undefined) continue;
      const { text, lower, pos, lemma } = raw;
      tokens.push({
        i: tokens.length,
        start: raw.start,
        end: raw.end,
        text,
        lower,
        lemma,
        pos,
        sentence: index,
        paragraph,
        quotation: quotationOf[i] ?? -1,
      });
    }
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

/** Adds the paragraph's quotations; returns the innermost quotation for each of its tokens. */
function addQuotations(source: string, line: MendedLine, from: number, quotations: Quotation[]): Int32Array {
  const lineStart = line.tokens[0]?.start ?? 0;
  const quotationOf = new Int32Array(line.tokens.length).fill(-1);
  const raws = findQuotations(source.slice(lineStart, line.tokens.at(-1)?.end));
  const firstIndex = quotations.length;
  const previous = elementAt(quotations, firstIndex - 1);
  let cursor = 0;
  const openRanges: { index: number; end: number }[] = [];
  for (const raw of raws) {
    const index = quotations.length;
    const start = lineStart + raw.start;
    const end = lineStart + raw.end;
    while (cursor < line.tokens.length && (line.tokens[cursor]?.start ?? 0) < start) cursor++;
    let to = cursor;
    while (to < line.tokens.length && (line.tokens[to]?.start ?? 0) < end) {
      quotationOf[to] = index;
      to++;
    }
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
      short: isShort(line.tokens, cursor, to, raw.closed),
    });
  }
  return quotationOf;
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
    if (token === undefined || !/[\p{L}\p{N}]/u.test(token.text)) continue;
    words++;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && words > 1)) verbal = true;
  }
  const beforeClose = tokens[to - 2]?.text ?? '';
  if (/^[.,!?]$/.test(beforeClose) && words > 2) return false;
  return words <= 2 || (words <= 6 && !verbal);
}
