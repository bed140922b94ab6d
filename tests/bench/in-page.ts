/** What `pages.ts` runs inside a page of a real browser: ours and others' on the same document, in one run. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
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

/** Readability and Defuddle may take the document apart that they are given. */
const copyOf = (): Document => document.cloneNode(true) as Document;

/** The clock of an isolated page ticks two hundred times in a millisecond: shorter work is done so many times between two looks at it. */
const BATCH = 4;
/** Many short batches: on a busy machine few of them are left in peace. */
const BATCHES = 40;
const FRESH_BATCHES = 7;

/**
 * Milliseconds that each of two takes, in turns, the fastest batch of each: what else runs on the machine makes batches
 * slower, never faster.
 */
function fastestOf(one: () => void, other: () => void, batch: number, batches: number): readonly [number, number] {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < batches * 2; turn++) {
    const work = turn % 2 === 0 ? one : other;
    const start = performance.now();
    for (let at = 0; at < batch; at++) work();
    best[turn % 2] = Math.min(best[turn % 2] ?? 0, (performance.now() - start) / batch);
  }
  return best;
}

export function measure(url: string) {
  const copies = Array.from({ length: 6 }, copyOf);
  const [detecting, readerable] = fastestOf(
    () => detect(document, url),
    () => isProbablyReaderable(document),
    BATCH,
    BATCHES,
  );
  // Documents at which nobody has looked yet: no element has an object in the script's world, no list is remembered.
  const fresh = Array.from({ length: FRESH_BATCHES * 2 * FRESH }, copyOf);
  const next = (): Document => fresh.pop() ?? document;
  const [detectingFresh, readerableFresh] = fastestOf(
    () => detect(next(), url),
    () => isProbablyReaderable(next()),
    FRESH,
    FRESH_BATCHES,
  );
  return {
    detect: detecting,
    isProbablyReaderable: readerable,
    detectFresh: detectingFresh,
    readerableFresh,
    read: middle(3, () => readArticle(document, url)),
    parse: middle(3, () => new Readability(copies.pop() ?? copyOf()).parse()),
    defuddle: middle(3, () => new Defuddle(copies.pop() ?? copyOf(), { url }).parse()),
  };
}

/** Copies of a page that are looked at in one batch. */
const FRESH = 3;

const MARKS = 500;
const TRIES = 15;

/** Ranges of the page's text, and the same as offsets in all of it. */
function someRanges() {
  const ranges: Range[] = [];
  const offsets: { start: number; length: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let at = 0; walker.nextNode() !== null && ranges.length < MARKS; ) {
    const length = walker.currentNode.nodeValue?.length ?? 0;
    for (let from = 0; from + 40 < length && ranges.length < MARKS; from += 60) {
      const range = document.createRange();
      range.setStart(walker.currentNode, from);
      range.setEnd(walker.currentNode, from + 30);
      ranges.push(range);
      offsets.push({ start: at + from, length: 30 });
    }
    at += length;
  }
  return { ranges, offsets };
}

/** Milliseconds until the page is laid out again. */
function untilLaidOut(work: () => void): number {
  const start = performance.now();
  work();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** Paints and wraps the same ranges, again and again; the fastest try of each counts. */
export function paintOrWrap() {
  const boxes = () =>
    [...document.querySelectorAll('p')].map((one) => JSON.stringify(one.getBoundingClientRect())).join();
  const before = boxes();
  let [paint, wrap, marks, shifted] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, false];
  for (let at = 0; at < TRIES; at++) {
    const { ranges, offsets } = someRanges();
    marks = ranges.length;
    const highlights = createHighlights(document, {});
    const painting = () => highlights.paint(ranges.map((range) => ({ kind: 'demand', range })));
    paint = Math.min(paint, untilLaidOut(painting));
    shifted ||= boxes() !== before;
    highlights.stop();
    boxes();
    const mark = new Mark(document.body);
    wrap = Math.min(
      wrap,
      untilLaidOut(() => mark.markRanges(offsets)),
    );
    mark.unmark();
    document.body.normalize();
    boxes();
  }
  return { marks, paint, wrap, shifted };
}
