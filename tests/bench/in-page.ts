/** What `pages.ts` runs inside a page of a real browser: ours and others' on the same document, in one run. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import { detect, readArticle } from '../../src/page';
import { createHighlights } from '../../src/paint/highlights';

/** Milliseconds, the middle one of several tries. */
function middle(tries: number, work: () => void): number {
  const times = Array.from({ length: tries }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[tries >> 1] ?? 0;
}

/** The same text by another name each time, so that nothing remembered of the last try helps. */
const copyOf = (): Document => document.cloneNode(true) as Document;

export function measure(url: string) {
  const copies = [copyOf(), copyOf(), copyOf()];
  return {
    detect: middle(9, () => detect(document, url)),
    isProbablyReaderable: middle(9, () => isProbablyReaderable(document)),
    read: middle(3, () => readArticle(document, url)),
    parse: middle(3, () => new Readability(copies.pop() ?? copyOf()).parse()),
  };
}

const MARKS = 500;

/** Paints and wraps the same ranges of the page's text, up to the next frame's layout. */
export function paintOrWrap() {
  const paragraphs = [...document.querySelectorAll('p')];
  const boxes = () => paragraphs.map((one) => JSON.stringify(one.getBoundingClientRect())).join();
  const ranges: Range[] = [];
  const offsets: { start: number; length: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (
    let at = 0;
    walker.nextNode() !== null && ranges.length < MARKS;
    at += walker.currentNode.nodeValue?.length ?? 0
  ) {
    const length = walker.currentNode.nodeValue?.length ?? 0;
    for (let from = 0; from + 40 < length && ranges.length < MARKS; from += 60) {
      const range = document.createRange();
      range.setStart(walker.currentNode, from);
      range.setEnd(walker.currentNode, from + 30);
      ranges.push(range);
      offsets.push({ start: at + from, length: 30 });
    }
  }
  const before = boxes();
  const start = performance.now();
  const highlights = createHighlights(document, {});
  highlights.paint(ranges.map((range) => ({ kind: 'demand', range })));
  boxes();
  const painted = performance.now();
  const shifted = boxes() !== before;
  highlights.stop();
  boxes();
  const again = performance.now();
  new Mark(document.body).markRanges(offsets);
  boxes();
  return { marks: ranges.length, paint: painted - start, wrap: performance.now() - again, shifted };
}
