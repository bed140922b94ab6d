/** The detector as a script that is put into a page, once or again. Time is the test's own. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { World } from '../../src/content/world';
import { tell } from '../../src/messages/from-detector';
import { WORLD } from '../../src/messages/in-page';

vi.mock('../../src/messages/from-detector', () => ({ tell: vi.fn(async () => {}) }));
vi.mock('../../src/page/detect', () => ({ detect: () => ({ verdict: 'news-article' }), reasonsFor: () => [] }));

const KEY = Symbol.for(WORLD);

/** Runs the script as the browser does, its modules new each time. */
async function put(): Promise<World> {
  vi.resetModules();
  await import('../../src/content/index');
  return Reflect.get(globalThis, KEY);
}

const asked = () => vi.mocked(tell).mock.calls.map(([name]) => name);

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(tell).mockClear();
  vi.stubGlobal('document', {});
  vi.stubGlobal('location', { href: 'https://paper.example/a-story' });
  vi.stubGlobal('window', { addEventListener() {} });
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
