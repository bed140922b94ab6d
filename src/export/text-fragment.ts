/**
 * Links that open a page at the quoted words (URL Fragment Text Directives, WICG).
 *
 * `#:~:text=[prefix-,]start[,end][,-suffix]`: short quotations are given whole, long ones by their first and last words;
 * words around them are added where the quotation alone stands more than once in the text.
 */
import type { Span } from '../engine/types';
import { wellFormed } from './printable';
import { webAddress } from './web-address';

/** Up to this many words a quotation is given whole. */
const WHOLE = 10;
/** Words at each end of a longer quotation, and of context on each side. */
const ENDS = 5;
const CONTEXT = 3;
/** How far context is looked for, in UTF-16 code units. */
const REACH = 200;

/** The address of the words in the page, or undefined where `url` is none of a web page. */
export function textFragmentLink(url: string | undefined, text: string, span: Span): string | undefined {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  const [page = '', fragment = ''] = address.split(/#(.*)/s);
  return `${page}#${fragment.split(':~:')[0] ?? ''}:~:text=${directive(text, span)}`;
}

function directive(text: string, { start, end }: Span): string {
  const quote = text.slice(start, end);
  const words = wordsOf(quote);
  const parts: string[] = [];
  // A whole quotation must stand in one block of the page; a range may cross paragraphs.
  if (words.length <= WHOLE && !quote.trim().includes('\n')) parts.push(encode(words));
  else {
    const lines = quote.trim().split('\n');
    parts.push(encode(wordsOf(lines[0] ?? '').slice(0, ENDS)), encode(wordsOf(lines.at(-1) ?? '').slice(-ENDS)));
  }
  if (text.indexOf(quote) !== start || text.indexOf(quote, start + 1) >= 0) {
    const line = text.slice(Math.max(0, start - REACH), start);
    const before = wordsOf(line.slice(line.lastIndexOf('\n') + 1)).slice(-CONTEXT);
    const after = wordsOf(text.slice(end, end + REACH).split('\n', 1)[0] ?? '').slice(0, CONTEXT);
    if (before.length > 0) parts.unshift(`${encode(before)}-`);
    if (after.length > 0) parts.push(`-${encode(after)}`);
  }
  return parts.join(',');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Comma, hyphen and ampersand have a meaning in the directive. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(wellFormed(words.join(' '))).replace(
    /[-'()*!~]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
