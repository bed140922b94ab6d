/** The detector as a script that is put into a page, once or again. Time is the test's own. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { World } from '../../src/content/world';
import { tell } from '../../src/messages/from-detector';
import { WORLD } from '../../src/messages/in-page';
import { type Detection, detect } from '../../src/page/detect';

vi.mock('../../src/messages/from-detector', () => ({ tell: vi.fn(async () => {}) }));
vi.mock('../../src/page/detect', () => ({ detect: vi.fn() }));

const KEY = Symbol.for(WORLD);

/** Runs the script as the browser does, its modules new each time. */
async function put(): Promise<World> {
  vi.resetModules();
  await import('../../src/content/index');
  return Reflect.get(globalThis, KEY);
}

const ARTICLE: Detection = { verdict: 'news-article', reasons: ['place-line'], isFinal: false, mayCome: false };
const OTHER: Detection = { verdict: 'other', reasons: ['section-page'], isFinal: false, mayCome: false };
const WORDLESS: Detection = { ...OTHER, reasons: ['no-text'], mayCome: true };

const finds = (found: Detection) => vi.mocked(detect).mockReset().mockReturnValue(found);

/** What the script listens to in its window. */
const listeners = new Map<string, readonly (() => void)[]>();

/** The script's observers that are at work. */
const observing = new Set<() => void>();

/** The page changes: an observer hears it. */
function change(): void {
  for (const hear of observing) hear();
}

/** A single-page navigation. */
function navigate(href: string): void {
  vi.stubGlobal('location', { href });
  for (const hear of listeners.get('popstate') ?? []) hear();
}

const asked = () => vi.mocked(tell).mock.calls.map(([name]) => name);

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(tell).mockClear();
  finds(ARTICLE);
  vi.stubGlobal('document', {});
  vi.stubGlobal('location', { href: 'https://paper.example/a-story' });
  listeners.clear();
  observing.clear();
  vi.stubGlobal('window', {
    addEventListener: (name: string, act: () => void) => listeners.set(name, [...(listeners.get(name) ?? []), act]),
  });
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 1));
  vi.stubGlobal(
    'MutationObserver',
    class {
      readonly #hear: () => void;
      constructor(hear: () => void) {
        this.#hear = hear;
      }
      observe(): void {
        observing.add(this.#hear);
      }
      disconnect(): void {
        observing.delete(this.#hear);
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, KEY);
});

test('an article is told of once, in an idle moment', async () => {
  await put();
  expect(asked()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked()).toEqual(['open-reader']);
});

test('a detector that another one takes over from before its idle moment tells nothing', async () => {
  await put();
  await put();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked()).toEqual(['open-reader']);
});

test('a detector that is put here anew makes another visit of the page', async () => {
  const first = (await put()).detector?.finding().visit;
  const second = (await put()).detector?.finding().visit;
  expect(second).not.toBe(first);
});

test('what is read is left once, by the detector that took over', async () => {
  await put();
  const { detector } = await put();
  const visit = detector?.finding().visit ?? '';
  detector?.want(visit);
  navigate('https://paper.example/another');
  expect(vi.mocked(tell).mock.calls.filter(([name]) => name === 'left')).toEqual([['left', { visit }]]);
});

describe('a page that does not change', () => {
  const MINUTES = 600_000;

  test('and whose words may be still to come is looked at a few times more', async () => {
    finds(WORDLESS);
    await put();
    await vi.advanceTimersByTimeAsync(60_000);
    const looks = vi.mocked(detect).mock.calls.length;
    expect(looks).toBeGreaterThan(5);
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(vi.mocked(detect).mock.calls.length - looks).toBeLessThan(3);
  });

  test('and has words is looked at once', async () => {
    finds(OTHER);
    await put();
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(detect).toHaveBeenCalledTimes(1);
  });

  test('is told of once its words are there, and not looked at again', async () => {
    finds(WORDLESS);
    await put();
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked()).toEqual([]);
    finds(ARTICLE);
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(asked()).toEqual(['open-reader']);
    expect(detect).toHaveBeenCalledTimes(1);
  });

  test('is not looked at on behalf of the page that it took the place of', async () => {
    finds(WORDLESS);
    await put();
    await vi.advanceTimersByTimeAsync(100);
    finds(OTHER);
    navigate('https://paper.example/another');
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(detect).toHaveBeenCalledTimes(1);
  });

  test('is not looked at by a detector that another one has taken over from', async () => {
    finds(WORDLESS);
    await put();
    await vi.advanceTimersByTimeAsync(100);
    finds(OTHER);
    await put();
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(detect).toHaveBeenCalledTimes(1);
  });
});

describe('a page that changes', () => {
  /** Changes twice a second. */
  async function changeFor(seconds: number): Promise<void> {
    for (let half = 0; half < 2 * seconds; half++) {
      change();
      await vi.advanceTimersByTimeAsync(500);
    }
  }

  test('is not left alone for the changes of the page that it took the place of', async () => {
    finds(OTHER);
    await put();
    await changeFor(60);
    navigate('https://paper.example/another');
    await vi.advanceTimersByTimeAsync(10);
    finds(ARTICLE);
    change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toEqual(['open-reader']);
  });

  test('is looked at once its words are there', async () => {
    finds(OTHER);
    await put();
    await vi.advanceTimersByTimeAsync(1000);
    finds(ARTICLE);
    change();
    await vi.advanceTimersByTimeAsync(10);
    expect(asked()).toEqual(['open-reader']);
  });

  test('all the time is looked at ever more rarely, and hardly any change is even heard of', async () => {
    finds(OTHER);
    await put();
    let heard = 0;
    for (let passed = 0; passed < 600_000; passed += 10) {
      heard += observing.size;
      change();
      await vi.advanceTimersByTimeAsync(10);
    }
    // Half a second, one, two … to half a minute, and from then on every half a minute.
    const looks = vi.mocked(detect).mock.calls.length;
    expect(looks).toBeGreaterThan(20);
    expect(looks).toBeLessThan(30);
    expect(heard).toBeLessThanOrEqual(looks);
  });

  test('is not even observed where its address has decided, until it has another one', async () => {
    finds({ ...OTHER, isFinal: true });
    await put();
    await vi.advanceTimersByTimeAsync(1000);
    expect(observing.size).toBe(0);
    finds(OTHER);
    navigate('https://paper.example/another');
    await vi.advanceTimersByTimeAsync(1000);
    expect(observing.size).toBe(1);
    finds({ ...OTHER, isFinal: true });
    navigate('https://paper.example/');
    await vi.advanceTimersByTimeAsync(1000);
    expect(observing.size).toBe(0);
  });

  test('is not looked at by a detector that another one has taken over from', async () => {
    finds(OTHER);
    await put();
    await vi.advanceTimersByTimeAsync(1000);
    await put();
    await vi.advanceTimersByTimeAsync(1000);
    finds(OTHER);
    expect(observing.size).toBe(1);
    change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(detect).toHaveBeenCalledTimes(1);
    navigate('https://paper.example/another');
    await vi.advanceTimersByTimeAsync(1000);
    expect(detect).toHaveBeenCalledTimes(2);
  });
});
