/**
 * Shows an analysis on its page: highlights on the words, one hover card, steps from mark to mark by keyboard.
 *
 * The page's own DOM is not changed. Everything that is started here ends with `stop()` or the given signal.
 */
import type { Analysis, Span } from '../engine/types';
import { DEFAULT_KINDS, type Kind, type LookChoices } from '../kinds';
import { DEFAULT_READING, type ReadingChoices } from '../reading';
import { sureEnough } from '../telling/sure-enough';
import type { Words } from '../telling/words';
import { createCard } from './card';
import { cardMaker } from './card-maker';
import { cardStyle } from './card-style';
import { copyText } from './copy';
import { watchPage } from './freshness';
import { groundReader } from './ground';
import { createHighlights } from './highlights';
import { innermostFirst, type Mark, marksOf } from './marks';
import { boxOf, covers, holds, isIntact, marksAt, type PlacedMark, scrollTo } from './place';
import { followPointer } from './pointer';
import { isDark } from './tints';

/** What is shown, and where it stands in the page. */
export interface Subject {
  readonly analysis: Analysis;
  /** `Article.text`, in which `analysis` and `toRange` count. */
  readonly text: string;
  /** The page's range of a span; undefined where its words are gone. */
  readonly toRange: (span: Span) => Range | undefined;
}

export interface PaintOptions {
  readonly words: Words;
  /** Kinds to mark; the defaults where not given. */
  readonly kinds?: readonly Kind[];
  /** Whether marks are shown at all; true where not given. */
  readonly visible?: boolean;
  /** Colours and lines other than the usual ones. */
  readonly looks?: LookChoices;
  /** When the card opens, how big it is, and how sure a mark has to be; the defaults where not given. */
  readonly reading?: ReadingChoices;
  /** Stands before the values of all styles, and makes them void once nobody is there to take them away. */
  readonly lean?: string;
  readonly signal?: AbortSignal;
  /** The reader switched a kind off in the card; it is off on this page already. False where that was not stored. */
  readonly onKindOff?: (kind: Kind) => Promise<boolean>;
}

export interface Painted {
  /** Takes everything away again. */
  stop(): void;
  /** Shows this from now on: the page's nodes or words have changed. What the reader hid or switched off stays so. */
  renew(subject: Subject): void;
  /** Scrolls to a passage and flashes it. False where its words are gone from the page or not visible. */
  reveal(span: Span): boolean;
  /** Goes to the next mark and opens its card; false where there is none. */
  next(): boolean;
  previous(): boolean;
  setKinds(kinds: readonly Kind[]): void;
  setVisible(visible: boolean): void;
  setLooks(looks: LookChoices): void;
  setReading(reading: ReadingChoices): void;
  readonly visible: boolean;
  /** How many marks are painted now. */
  readonly count: number;
}

const FLASH = 1600;

export function paint(document: Document, first: Subject, options: PaintOptions): Painted {
  const view = document.defaultView;
  if (view === null) throw new Error('a document without a window cannot be painted');
  const ending = new AbortController();
  const { signal } = ending;
  let subject = first;
  let watching = new AbortController();
  let looks = options.looks ?? {};
  let reading = options.reading ?? DEFAULT_READING;
  const { lean = '' } = options;
  /** What the reader wants to see of the subject. */
  const sure = (): Analysis => sureEnough(subject.analysis, reading.leastConfidence);
  /** Made when a card opens first, and anew for another subject. */
  let cardOf: ReturnType<typeof cardMaker> | undefined;
  const highlights = createHighlights(document, looks, lean);
  const hidden = new Set<string>();
  let kinds = new Set<Kind>(options.kinds ?? DEFAULT_KINDS);
  let visible = options.visible ?? true;
  let shown: readonly PlacedMark[] = [];
  let current: PlacedMark | undefined;
  /** The one whose card was closed last: stepping goes on from it while it is in view. */
  let left: PlacedMark | undefined;
  let flashing: number | undefined;

  const checkedRange = (span: Span): Range | undefined => {
    const range = subject.toRange(span);
    return range !== undefined && holds(range, subject.text.slice(span.start, span.end)) ? range : undefined;
  };
  const place = (): readonly PlacedMark[] =>
    marksOf(sure()).flatMap((mark) => {
      const range = checkedRange(mark.span);
      return range === undefined ? [] : [{ mark, kind: mark.kind, span: mark.span, range, painted: range.toString() }];
    });
  let placed = place();
  /** A mark's words with those around them: what is the same mark when the text has grown elsewhere. */
  const named = ({ kind, span }: Mark): string =>
    `${kind} ${subject.text.slice(Math.max(0, span.start - 24), span.end + 24)}`;

  const isWanted = ({ mark }: PlacedMark): boolean => kinds.has(mark.kind) && !hidden.has(named(mark));

  const lose = (): void => {
    current = undefined;
    highlights.emphasise('current', undefined);
  };
  const repaint = (): void => {
    shown = visible ? placed.filter(isWanted) : [];
    highlights.paint(shown);
    if (current !== undefined && !shown.includes(current)) card.close();
  };
  const dropChanged = (): void => {
    const intact = placed.filter(isIntact);
    if (intact.length === placed.length) return;
    placed = intact;
    repaint();
  };

  const card = createCard(document, options.words, cardStyle(looks, reading, lean), {
    actions: {
      copy: (model) => copyText(document, model.quotation),
      hide(model) {
        hidden.add(named(model.mark));
        repaint();
      },
      async kindOff(model) {
        kinds.delete(model.kind);
        // The card outlives its mark until it is known whether there is something to tell.
        lose();
        repaint();
        const stored = (await options.onKindOff?.(model.kind)) ?? true;
        if (stored && current === undefined) card.close();
        return stored;
      },
    },
    shown(model) {
      left = current ?? left;
      current = model === undefined ? undefined : shown.find(({ mark }) => mark === model.mark);
      highlights.emphasise('current', current?.range);
    },
  });

  const open = (marks: readonly PlacedMark[], focus: boolean, x?: number): void => {
    const [first] = marks;
    const element = first?.range.startContainer.parentElement;
    if (first === undefined || !element) return;
    const make = cardOf ?? cardMaker({ ...subject, analysis: sure(), words: options.words });
    cardOf = make;
    card.open({
      models: marks.map(({ mark }) => make(mark)),
      ranges: marks.map(({ range }) => range),
      dark: isDark(groundReader(document)(element)),
      focus,
      ...(x === undefined ? {} : { x }),
    });
  };

  const step = (by: 1 | -1): boolean => {
    const reachable = shown.filter((one) => isIntact(one) && boxOf(one.range) !== undefined);
    if (reachable.length === 0) return false;
    const from = current ?? (left !== undefined && isInView(left) ? left : undefined);
    const target = (from === undefined ? undefined : beside(reachable, from, by)) ?? firstInView(reachable, by);
    if (target === undefined) return false;
    scrollTo(target.range, false);
    const others = shown.filter((other) => other !== target && overlaps(other.span, target.span)).sort(innermostFirst);
    open([target, ...others], true);
    return true;
  };

  followPointer<PlacedMark>(
    view,
    {
      at: (x, y) => [...marksAt(document, shown, x, y)].filter(isIntact).sort(innermostFirst),
      open: (marks, x) => open(marks, false, x),
      close: card.close,
      isOpen: () => card.isOpen,
      keeps: (x, y) => card.isNear(x, y) || (current !== undefined && covers(current.range, x, y, 3)),
      inCard: card.has,
    },
    { rest: () => reading.rest, signal },
  );
  const watch = (): void => {
    watching.abort();
    watching = new AbortController();
    const both = AbortSignal.any([signal, watching.signal]);
    watchPage(document, placed, { changed: dropChanged, restyled: repaint }, both);
  };
  watch();
  const placeAnew = (): void => {
    const kept = current !== undefined && isIntact(current) ? named(current.mark) : undefined;
    cardOf = undefined;
    placed = place();
    // An open card stays while its mark does.
    if (kept !== undefined) current = placed.find(({ mark }) => named(mark) === kept) ?? current;
    watch();
    repaint();
  };

  const stop = (): void => {
    if (signal.aborted) return;
    ending.abort();
    view.clearTimeout(flashing);
    card.stop();
    highlights.stop();
    shown = placed = [];
  };
  options.signal?.addEventListener('abort', stop, { once: true, signal });
  if (options.signal?.aborted) stop();
  else repaint();

  return {
    stop,
    renew(next) {
      if (signal.aborted) return;
      subject = next;
      placeAnew();
    },
    reveal(span) {
      const range = signal.aborted ? undefined : checkedRange(span);
      if (range === undefined || boxOf(range) === undefined) return false;
      card.close();
      // A page behind another tab does not animate: Firefox would drop the scrolling altogether.
      const smooth = !document.hidden && !view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollTo(range, smooth);
      highlights.emphasise('flash', range);
      view.clearTimeout(flashing);
      flashing = view.setTimeout(() => highlights.emphasise('flash', undefined), FLASH);
      return true;
    },
    next: () => step(1),
    previous: () => step(-1),
    setKinds(chosen) {
      kinds = new Set(chosen);
      if (!signal.aborted) repaint();
    },
    setVisible(show) {
      // The way back for who has hidden a mark too many.
      if (show && !visible) hidden.clear();
      visible = show;
      if (!signal.aborted) repaint();
    },
    setLooks(chosen) {
      looks = chosen;
      if (signal.aborted) return;
      highlights.setLooks(looks);
      card.setStyle(cardStyle(looks, reading, lean));
    },
    setReading(chosen) {
      const isOther = chosen.leastConfidence !== reading.leastConfidence;
      reading = chosen;
      if (signal.aborted) return;
      card.setStyle(cardStyle(looks, reading, lean));
      if (isOther) placeAnew();
    },
    get visible() {
      return visible;
    },
    get count() {
      return shown.length;
    },
  };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The mark behind or before that one, from the end on to the beginning; that one itself may be gone. */
function beside(marks: readonly PlacedMark[], from: PlacedMark, by: 1 | -1): PlacedMark | undefined {
  const at = marks.indexOf(from);
  if (at >= 0) return marks[(at + by + marks.length) % marks.length];
  return by === 1
    ? marks.find(({ span }) => span.start >= from.span.start)
    : marks.findLast(({ span }) => span.start < from.span.start);
}

function isInView({ range }: PlacedMark): boolean {
  const box = boxOf(range);
  const height = range.startContainer.ownerDocument?.defaultView?.innerHeight ?? 0;
  return box !== undefined && box.bottom > 0 && box.top < height;
}

/** Where stepping begins: the first mark in or below the viewport; backwards the last one above its end. */
function firstInView(marks: readonly PlacedMark[], by: 1 | -1): PlacedMark | undefined {
  const height = marks[0]?.range.startContainer.ownerDocument?.defaultView?.innerHeight ?? 0;
  if (by === 1) return marks.find(({ range }) => range.getBoundingClientRect().top >= 0) ?? marks[0];
  return marks.findLast(({ range }) => range.getBoundingClientRect().top < height) ?? marks.at(-1);
}
