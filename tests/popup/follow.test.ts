/** What the panel is shown for a tab: from the page itself, from what was kept, and in order when answers cross. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { background, restart, tabs } from '../fake-browser';
import { ANALYSIS, TEXT } from '../fixtures/analysis';

const updated = vi.hoisted(() => new Set<(id: number, change: { status?: string }) => void>());
vi.mock('../../src/browser', async () => {
  const fake = await import('../fake-browser');
  const onUpdated = {
    addListener: (listener: never) => void updated.add(listener),
    removeListener: (listener: never) => void updated.delete(listener),
  };
  return { ...fake, browser: { ...fake.browser, tabs: { ...fake.browser.tabs, onUpdated } } };
});

const { followTab } = await import('../../src/popup/follow');
const { tabStates } = await import('../../src/storage');

const ready = { kind: 'ready', key: 'k', positions: 14, statements: 11 };

let ending = new AbortController();
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  restart();
});

/** Follows tab 7 and gives what was shown so far. */
function follow(): unknown[] {
  const seen: unknown[] = [];
  followTab(7, (state) => seen.push(state), ending.signal);
  return seen;
}

const answering = (answers: Record<string, unknown>) => async (message: unknown) => {
  const { request } = message as { request: string };
  return request in answers ? { answer: answers[request] } : { failure: `nobody answers ${request}` };
};

test('an analysed page tells everything itself, without the background', async () => {
  tabs.answer = (_, message) => answering({ shown: { analysis: ANALYSIS, text: TEXT } })(message);
  background.answer = () => Promise.reject(new Error('the background was woken'));
  const seen = follow();
  await vi.waitFor(() => expect(seen).toEqual([{ kind: 'ready', analysis: ANALYSIS, text: TEXT }]));
});

test('of a page that does not answer, the kept analysis is shown without the words', async () => {
  background.answer = answering({ 'page-state': ready, analysis: ANALYSIS });
  const seen = follow();
  await vi.waitFor(() => expect(seen).toEqual([{ kind: 'ready', analysis: ANALYSIS, text: '' }]), { timeout: 3000 });
});

test('an analysis that neither the page nor the storage has can be asked for again', async () => {
  background.answer = answering({ 'page-state': ready, analysis: null });
  const seen = follow();
  await vi.waitFor(() => expect(seen).toEqual([{ kind: 'failed', what: 'the page does not answer' }]), {
    timeout: 3000,
  });
});

test('a page that is no article is said to be none', async () => {
  background.answer = answering({ 'page-state': { kind: 'not-article', reasons: ['shop'] } });
  const seen = follow();
  await vi.waitFor(() => expect(seen).toEqual([{ kind: 'not-article', reasons: ['shop'] }]));
});

test('a background that fails is told as a failure', async () => {
  background.answer = answering({});
  const seen = follow();
  await vi.waitFor(() => expect(seen).toEqual([{ kind: 'failed', what: 'nobody answers page-state' }]));
});

test('a new state of the tab is looked at again', async () => {
  background.answer = answering({ 'page-state': { kind: 'reading' } });
  const seen = follow();
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  background.answer = answering({ 'page-state': { kind: 'empty' } });
  await tabStates.put('7', { visit: 'v', state: { kind: 'empty' } });
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ kind: 'empty' }));
});

describe('how far the engine is', () => {
  const tell = (share: number) => tabStates.put('7', { visit: 'v', state: { kind: 'analysing', share } });

  test('is shown without asking, while the page is being analysed', async () => {
    background.answer = answering({ 'page-state': { kind: 'analysing' } });
    const seen = follow();
    await vi.waitFor(() => expect(seen).toEqual([{ kind: 'analysing' }]));
    background.answer = () => Promise.reject(new Error('the background is at work'));
    await tell(0.4);
    await tell(0.6);
    expect(seen.slice(1)).toEqual([
      { kind: 'analysing', share: 0.4 },
      { kind: 'analysing', share: 0.6 },
    ]);
  });

  test('does not fall back when an older answer comes late', async () => {
    let letGo = (): void => {};
    const slow = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    background.answer = async (message) => {
      await slow;
      return answering({ 'page-state': { kind: 'analysing', share: 0.2 } })(message);
    };
    const seen = follow();
    await tell(0.4);
    letGo();
    await vi.waitFor(() => expect(seen).toEqual([{ kind: 'analysing', share: 0.4 }]));
  });

  test('is not shown over a page that is another one by now', async () => {
    background.answer = answering({ 'page-state': { kind: 'not-article', reasons: [] } });
    const seen = follow();
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    await tell(0.4);
    expect(seen).toEqual([{ kind: 'not-article', reasons: [] }]);
  });
});

test('a slow, older answer does not replace a newer one', async () => {
  let letGo = (): void => {};
  const slow = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let asked = 0;
  background.answer = async (message) => {
    asked++;
    if (asked === 1) await slow;
    return answering({ 'page-state': { kind: asked === 1 ? 'reading' : 'empty' } })(message);
  };
  const seen = follow();
  await vi.waitFor(() => expect(asked).toBe(1));
  for (const listener of updated) listener(7, { status: 'complete' });
  await vi.waitFor(() => expect(seen).toEqual([{ kind: 'empty' }]));
  letGo();
  await Promise.resolve();
  expect(seen).toEqual([{ kind: 'empty' }]);
});

test('after the end nothing is shown, and nothing listens', async () => {
  background.answer = answering({ 'page-state': { kind: 'empty' } });
  const seen = follow();
  ending.abort();
  expect(updated.size).toBe(0);
  await Promise.resolve();
  expect(seen).toEqual([]);
});
