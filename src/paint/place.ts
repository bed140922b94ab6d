/** Where marks are in the page: checking that the words are still there, finding marks under a point, scrolling. */
import type { Span } from '../engine/types';
import type { Mark } from './marks';

/** A mark with its live range, and the range's text as it was when it was painted. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly kind: Mark['kind'];
  readonly span: Span;
  readonly range: Range;
  readonly painted: string;
}

/** Letters and signs only: pages and article text differ in white space and invisible characters. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
}

/** Whether the range holds these words; text in between that is no part of the article (a hidden note) is allowed. */
export function holds(range: Range, words: string): boolean {
  const found = range.toString();
  if (found === words) return words.trim() !== '';
  const [inPage, expected] = [bare(found), bare(words)];
  if (expected === '' || inPage === '') return false;
  if (inPage === expected) return true;
  if (inPage.length < expected.length) return false;
  // What is in between may stand right behind the first word, or be several things.
  const [before, after] = [alike(inPage, expected), alikeAtEnd(inPage, expected)];
  const least = Math.min(before, after);
  return (least >= LEAST_EDGE && before + after >= expected.length) || least >= Math.min(EDGE, expected.length);
}

/** So many characters stand on each side of one thing in between; of several, so many that nobody need look further. */
const LEAST_EDGE = 3;
const EDGE = 12;

/** How many characters two texts have in common from their beginnings on. */
function alike(one: string, other: string): number {
  let at = 0;
  while (at < other.length && one[at] === other[at]) at++;
  return at;
}

function alikeAtEnd(one: string, other: string): number {
  let at = 0;
  while (at < other.length && one.at(-1 - at) === other.at(-1 - at)) at++;
  return at;
}

/** Whether the words under a mark are still those that were painted, and still in the document. */
export function isIntact({ range, painted }: PlacedMark): boolean {
  return range.startContainer.isConnected && !range.collapsed && range.toString() === painted;
}

/** The marks whose words are painted at this point of the viewport (CSS pixels), in no particular order. */
export function marksAt(
  document: Document,
  placed: readonly PlacedMark[],
  x: number,
  y: number,
): readonly PlacedMark[] {
  const caret = caretAt(document, x, y);
  if (caret === undefined) return [];
  return placed.filter(({ range }) => {
    if (!range.startContainer.isConnected || range.startContainer.getRootNode() !== caret.node.getRootNode())
      return false;
    return range.isPointInRange(caret.node, caret.offset) && covers(range, x, y);
  });
}

/** Whether one of the range's line boxes has the point; `slack` CSS pixels around count too. */
export function covers(range: Range, x: number, y: number, slack = 1): boolean {
  for (const box of range.getClientRects())
    if (x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack) return true;
  return false;
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? undefined : { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? undefined : { node: range.startContainer, offset: range.startOffset };
}

/** The box around all lines of a range; undefined where it is not laid out (hidden, detached). */
export function boxOf(range: Range): DOMRect | undefined {
  const box = range.getBoundingClientRect();
  return box.width === 0 && box.height === 0 ? undefined : box;
}

/** Brings a range to the upper third of the viewport, and of every scrolling box that it is in. */
export function scrollTo(range: Range, smooth: boolean): void {
  const document = range.startContainer.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return;
  const behavior = smooth ? 'smooth' : 'instant';
  for (let at: Element | null = range.startContainer.parentElement; at !== null; at = at.parentElement) {
    if (at === document.body || at === document.documentElement) break;
    const overflow = view.getComputedStyle(at).overflowY;
    if ((overflow !== 'auto' && overflow !== 'scroll') || at.scrollHeight <= at.clientHeight) continue;
    const [inner, outer] = [range.getBoundingClientRect(), at.getBoundingClientRect()];
    at.scrollBy({ top: inner.top - outer.top - at.clientHeight * 0.3, behavior: 'instant' });
  }
  const box = range.getBoundingClientRect();
  const seen = box.top >= view.innerHeight * 0.1 && box.bottom <= view.innerHeight * 0.75;
  if (!seen) view.scrollBy({ top: box.top - view.innerHeight * 0.3, behavior });
}
