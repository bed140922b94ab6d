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

const finds = (found: Detection) => vi.mocked(detect).mockReset().mockReturnValue(found);

/** What the script listens to in its window. */
const listeners = new Map<string, () => void>();

/** A single-page navigation. */
function navigate(href: string): void {
  vi.stubGlobal('location', { href });
  listeners.get('popstate')?.();
}

const asked = () => vi.mocked(tell).mock.calls.map(([name]) => name);

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(tell).mockClear();
  finds({ verdict: 'news-article', reasons: ['place-line'] });
  vi.stubGlobal('document', {});
  vi.stubGlobal('location', { href: 'https://paper.example/a-story' });
  listeners.clear();
  vi.stubGlobal('window', { addEventListener: (name: string, act: () => void) => listeners.set(name, act) });
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 1));
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe(): void {}
      disconnect(): void {}
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

describe('a page that does not change', () => {
  const MINUTES = 600_000;

  test.each([['no-text'], ['little-text=80']])(
    'and has next to no words (%s) is looked at a few times more',
    async (reason) => {
      finds({ verdict: 'other', reasons: [reason] });
      await put();
      await vi.advanceTimersByTimeAsync(60_000);
      const looks = vi.mocked(detect).mock.calls.length;
      expect(looks).toBeGreaterThan(5);
      await vi.advanceTimersByTimeAsync(MINUTES);
      expect(vi.mocked(detect).mock.calls.length - looks).toBeLessThan(3);
    },
  );

  test('and has words is looked at once', async () => {
    finds({ verdict: 'other', reasons: ['section-page'] });
    await put();
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(detect).toHaveBeenCalledTimes(1);
  });

  test('is told of once its words are there, and not looked at again', async () => {
    finds({ verdict: 'other', reasons: ['no-text'] });
    await put();
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked()).toEqual([]);
    finds({ verdict: 'news-article', reasons: ['place-line'] });
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(asked()).toEqual(['open-reader']);
    expect(detect).toHaveBeenCalledTimes(1);
  });

  test('is not looked at on behalf of the page that it took the place of', async () => {
    finds({ verdict: 'other', reasons: ['no-text'] });
    await put();
    await vi.advanceTimersByTimeAsync(100);
    finds({ verdict: 'other', reasons: ['section-page'] });
    navigate('https://paper.example/another');
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(detect).toHaveBeenCalledTimes(1);
  });

  test('and only speaks of texts in what it tells is looked at once', async () => {
    finds({ verdict: 'other', reasons: ['thing=no-text', 'published=little-text'] });
    await put();
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(detect).toHaveBeenCalledTimes(1);
  });

  test('is not looked at by a detector that another one has taken over from', async () => {
    finds({ verdict: 'other', reasons: ['no-text'] });
    await put();
    await vi.advanceTimersByTimeAsync(100);
    finds({ verdict: 'other', reasons: ['section-page'] });
    await put();
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(detect).toHaveBeenCalledTimes(1);
  });
});
