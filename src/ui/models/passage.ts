/** A passage with the sentence around it, for "the article's own words". */
import type { Span } from '../../engine/types';

export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How far a passage reaches on either side, in UTF-16 units: enough for nearly every sentence. */
const REACH = 240;

/** The sentence around a span; of one that goes on for more than `reach` on a side the whole words next to the span, with an ellipsis. */
export function passageOf(text: string, { start, end }: Span, reach = REACH): Passage {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const begin = lastEnd(left);
  const close = firstEnd(right);
  const one = (words: string): string => words.replace(/\s+/g, ' ');
  const cutBefore = begin === 0 && start > reach;
  const cutAfter = close === right.length && end + reach < text.length;
  // What a cut leaves of a word says nothing.
  const from = cutBefore ? /^\S*\s*/.exec(left)?.[0].length : begin;
  const till = cutAfter ? /\s*\S*$/.exec(right)?.index : close;
  return {
    before: one(`${cutBefore ? '…' : ''}${left.slice(from)}`).trimStart(),
    words: one(text.slice(start, end)),
    after: one(`${right.slice(0, till)}${cutAfter ? '…' : ''}`).trimEnd(),
  };
}

/** Where the last sentence of `left` begins. Abbreviations may cut it short: that costs a few words, no wrong ones. */
function lastEnd(left: string): number {
  let end = 0;
  for (const match of left.matchAll(/\n|[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu)) end = match.index + match[0].length;
  return end;
}

function firstEnd(right: string): number {
  const match = /\n|[.!?]["”’)]?(?=\s+["“‘(]?\p{Lu}|\s*$)/u.exec(right);
  if (match === null) return right.length;
  return match[0] === '\n' ? match.index : match.index + match[0].length;
}
