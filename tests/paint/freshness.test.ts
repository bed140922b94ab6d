/** What following a restless page costs. Time is the test's own. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/paint/freshness';
import type { PlacedMark } from '../../src/paint/place';

/** The two observers in the order in which they are made: of the text, and of what restyles the page. */
let observers: (() => void)[] = [];
let observed: unknown[] = [];

class Observer {
  constructor(hear: () => void) {
    observers.push(hear);
  }
  observe(part: unknown): void {
    observed.push(part);
  }
  disconnect(): void {}
}

/** Of ranges, all that is asked for: in which tree they stand, and within what. A range of two of them holds both. */
class PageRange {
  static readonly START_TO_START = 0;
  static readonly END_TO_END = 2;
  constructor(
    readonly startContainer: { readonly in: string[]; getRootNode(): unknown },
    public endContainer = startContainer,
  ) {}
  get commonAncestorContainer(): string | undefined {
    return this.startContainer.in.findLast((part) => this.endContainer.in.includes(part));
  }
  cloneRange = () => new PageRange(this.startContainer, this.endContainer);
  compareBoundaryPoints = () => 1;
  setStart(): void {}
  setEnd(end: PageRange['startContainer']): void {
    this.endContainer = end;
  }
}

/** A mark in a tree, with what it stands in there from the outermost inwards. */
function markIn(...parts: string[]): PlacedMark {
  const node = { in: parts, getRootNode: () => parts[0] };
  return { range: new PageRange(node) } as unknown as PlacedMark;
}

/** A document of which only what is asked for is there. */
function page(): Document {
  const view = {
    performance,
    setTimeout: (act: () => void, after: number) => setTimeout(act, after),
    clearTimeout: (timer: ReturnType<typeof setTimeout> | undefined) => clearTimeout(timer),
    matchMedia: () => ({ addEventListener() {} }),
  };
  return { defaultView: view, documentElement: 'html', body: 'body' } as unknown as Document;
}

beforeEach(() => {
  vi.useFakeTimers();
  observers = [];
  observed = [];
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('Range', PageRange);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Work that takes so many milliseconds of the test's time. */
const takes = (milliseconds: number) => vi.fn(() => void vi.advanceTimersByTime(milliseconds));

function watch(changed: () => void, restyled: () => void, marks = [markIn('document', 'article')]) {
  const ending = new AbortController();
  watchPage(page(), marks, { changed, restyled }, ending.signal);
  const [textChanges = () => {}, styleChanges = () => {}] = observers;
  return { textChanges, styleChanges, end: () => ending.abort() };
}

async function changeFor(milliseconds: number, change: () => void): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    change();
    await vi.advanceTimersByTimeAsync(10);
  }
}

describe('a page that changes', () => {
  test('once is answered once, a moment later', async () => {
    const changed = vi.fn();
    const { textChanges } = watch(changed, vi.fn());
    textChanges();
    textChanges();
    await vi.advanceTimersByTimeAsync(149);
    expect(changed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('its colours all the time is repainted less and less often', async () => {
    const restyled = vi.fn();
    const { styleChanges } = watch(vi.fn(), restyled);
    await changeFor(60_000, styleChanges);
    expect(restyled.mock.calls.length).toBeGreaterThan(10);
    expect(restyled.mock.calls.length).toBeLessThan(20);
  });

  test('its colours again after a rest is answered at once again', async () => {
    const restyled = vi.fn();
    const { styleChanges } = watch(vi.fn(), restyled);
    await changeFor(20_000, styleChanges);
    await vi.advanceTimersByTimeAsync(20_000);
    restyled.mockClear();
    styleChanges();
    await vi.advanceTimersByTimeAsync(150);
    expect(restyled).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['text', 'textChanges'],
    ['colours', 'styleChanges'],
  ] as const)('its %s all the time, on a page that is slow to answer, costs its share', async (_what, which) => {
    const slow = takes(40);
    const watched = watch(slow, slow);
    await changeFor(60_000, watched[which]);
    const share = (slow.mock.calls.length * 40) / 60_000;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1 / 30);
  });

  test('after the end is left alone', async () => {
    const changed = vi.fn();
    const { textChanges, end } = watch(changed, vi.fn());
    textChanges();
    end();
    await changeFor(1000, textChanges);
    expect(changed).not.toHaveBeenCalled();
  });
});

test.each<readonly [where: string, marks: readonly (readonly string[])[], parts: readonly string[]]>([
  ['one paragraph', [['document', 'article', 'p']], ['p']],
  [
    'two paragraphs',
    [
      ['document', 'article', 'p'],
      ['document', 'article', 'q'],
    ],
    ['article'],
  ],
  [
    'two trees',
    [
      ['document', 'article', 'p'],
      ['tree', 'section', 'p'],
      ['document', 'article', 'q'],
      ['tree', 'section', 'q'],
    ],
    ['article', 'section'],
  ],
])('of marks in %s no more is observed than what holds them', (_where, marks, parts) => {
  watch(
    vi.fn(),
    vi.fn(),
    marks.map((inside) => markIn(...inside)),
  );
  expect(observed).toEqual([...parts, 'html', 'body']);
});
