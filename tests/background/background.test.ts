/** The background's promises: once per text, nothing lost when it is stopped, every end of a request has a state. */
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Analyse, analyseArticle } from '../../src/background/analyse';
import { followLeastConfidence } from '../../src/background/badge';
import { forgetClosedTabs } from '../../src/background/forget-tabs';
import { oneAtATime } from '../../src/background/in-slices';
import { pageState } from '../../src/background/page-state';
import { hashText } from '../../src/engine/text/hash';
import type { Analysis, Article, Position } from '../../src/engine/types';
import { analyses, DEFAULT_SETTINGS, settings, tabStates } from '../../src/storage';
import { browser, calls, open, pages, restart } from '../fake-browser';

vi.mock('../../src/browser', () => import('../fake-browser'));
beforeEach(() => {
  restart();
  thereIs('v1');
});

/** What stands in every tab: an article in this visit. */
function thereIs(visit: string): void {
  pages.look = async () => ({ visit, article: true, reasons: [] });
}

const inTab = (tabId: number) => ({ tabId, private: false });

const article: Article = { language: 'en', title: 'A title', published: '2026-05-13', text: 'Norland must leave.' };

const position: Position = {
  id: 'p1',
  kind: 'demand',
  targets: [],
  span: { start: 0, end: 7 },
  certainty: 'will',
  chain: [],
  plover: { type: 'REQUEST' },
  rule: 'must',
  confidence: 0.8,
};

const engine = () =>
  // biome-ignore lint/correctness/useYield: an engine that is done at once.
  vi.fn(function* ({ text, ...about }: Article): Generator<number, Analysis, void> {
    const identity = { ...about, length: text.length, hash: hashText(text) };
    return { version: 1, article: identity, actors: [], statements: [], positions: [position], times: [] };
  });

/** The name of what is kept: no page can find a text that has another one's. */
const keyOf = ({ language, published, text }: Article): string =>
  createHash('sha256')
    .update(JSON.stringify([language, published, text]))
    .digest('hex');

describe('analysing', () => {
  test('gives the analysis, the state and the badge', async () => {
    const analysis = await analyseArticle(engine(), article, 'v1', inTab(3));
    expect(analysis.positions).toEqual([position]);
    const key = keyOf(article);
    await expect(tabStates.get('3')).resolves.toEqual({
      visit: 'v1',
      state: { kind: 'ready', key, positions: 1, statements: 0 },
    });
    await expect(analyses.get(key)).resolves.toEqual(analysis);
    expect(calls.badges).toEqual([{ tabId: 3, text: '1' }]);
  });

  test('counts what is as sure as the reader wants, and anew when that changes', async () => {
    open.tabs = [{ id: 3 }, { id: 4 }];
    await settings.set({ ...DEFAULT_SETTINGS, leastConfidence: 0.85 });
    await analyseArticle(engine(), article, 'v1', inTab(3));
    expect(calls.badges).toEqual([{ tabId: 3, text: '' }]);
    followLeastConfidence();
    await settings.set({ ...DEFAULT_SETTINGS, leastConfidence: 0.8 });
    await vi.waitFor(() => expect(calls.badges.at(-1)).toEqual({ tabId: 3, text: '1' }));
    // The other tab has no analysis and no number.
    expect(calls.badges.map(({ tabId }) => tabId)).not.toContain(4);
  });

  test('counts once for each such wish, and not for what else is set', async () => {
    open.tabs = [{ id: 3 }];
    await analyseArticle(engine(), article, 'v1', inTab(3));
    followLeastConfidence();
    const asked = vi.spyOn(browser.tabs, 'query');
    await settings.set({ ...DEFAULT_SETTINGS, leastConfidence: 0.9 });
    await vi.waitFor(() => expect(calls.badges.at(-1)).toEqual({ tabId: 3, text: '' }));
    for (const other of [{ marks: false }, { rest: 500 }]) {
      const heard = new Promise((resolve) => settings.watch(resolve, new AbortController().signal));
      await settings.set({ ...DEFAULT_SETTINGS, leastConfidence: 0.9, ...other });
      await heard;
    }
    await settings.set({ ...DEFAULT_SETTINGS, leastConfidence: 0.7 });
    await vi.waitFor(() => expect(calls.badges.at(-1)).toEqual({ tabId: 3, text: '1' }));
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });

  test('counts everything where the settings cannot be had', async () => {
    browser.storage.local.broken = true;
    await analyseArticle(engine(), article, 'v1', inTab(3));
    expect(calls.badges).toEqual([{ tabId: 3, text: '1' }]);
  });

  test('runs the engine once per text, also when the background was stopped in between', async () => {
    const analyze = engine();
    await analyseArticle(analyze, article, 'v1', inTab(3));
    // Everything that a second life of the background has is what the first one stored.
    const again = await analyseArticle(
      analyze,
      { ...article, title: 'New title', url: 'https://b.example/' },
      'v1',
      inTab(4),
    );
    expect(analyze).toHaveBeenCalledTimes(1);
    expect(again.article).toMatchObject({ title: 'New title', url: 'https://b.example/' });
  });

  test('runs it once for two that ask at the same time', async () => {
    const analyze = engine();
    const ask = (tabId: number, url: string) => analyseArticle(analyze, { ...article, url }, 'v1', inTab(tabId));
    const both = await Promise.all([ask(3, 'https://a.example/'), ask(4, 'https://b.example/')]);
    expect(analyze).toHaveBeenCalledTimes(1);
    expect(both.map((one) => one.article.url)).toEqual(['https://a.example/', 'https://b.example/']);
  });

  test.each([
    ['text', { text: 'Norland must stay.' }],
    ['day from which dates are counted', { published: '2026-05-14' }],
    ['language', { language: 'en-GB' }],
  ])('does not take over the findings of another %s, and keeps both', async (_what, other) => {
    const analyze = engine();
    await analyseArticle(analyze, article, 'v1', inTab(3));
    await analyseArticle(analyze, { ...article, ...other }, 'v2', inTab(4));
    expect(analyze).toHaveBeenCalledTimes(2);
    await analyseArticle(analyze, article, 'v3', inTab(5));
    await analyseArticle(analyze, { ...article, ...other }, 'v4', inTab(6));
    expect(analyze).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['done', engine()],
    [
      'failed',
      () => {
        throw new Error('no such token');
      },
    ],
  ])('that is %s when another page stands in the tab leaves state and badge to that one', async (_end, analyze) => {
    thereIs('v2');
    await tabStates.put('3', { visit: 'v2', state: { kind: 'reading' } });
    const late: Analyse = (one) => {
      void tabStates.put('3', { visit: 'v2', state: { kind: 'empty' } });
      return analyze(one);
    };
    await analyseArticle(late, article, 'v1', inTab(3)).catch(() => {});
    await expect(tabStates.get('3')).resolves.toEqual({ visit: 'v2', state: { kind: 'empty' } });
    expect(calls.badges).toEqual([]);
  });

  test('keeps nothing of what is read in a private window but the state of its tab', async () => {
    await analyseArticle(engine(), article, 'v1', { tabId: 3, private: true });
    expect(Object.keys(await browser.storage.session.get(null))).toEqual(['tab:3']);
    forgetClosedTabs();
    for (const closed of browser.tabs.onRemoved.listeners) closed(3);
    await vi.waitFor(async () => expect(await browser.storage.session.get(null)).toEqual({}));
  });

  test('a failing engine leaves a state that says what', async () => {
    const broken = () => {
      throw new Error('no such token');
    };
    await expect(analyseArticle(broken, article, 'v1', inTab(3))).rejects.toThrow('no such token');
    await expect(tabStates.get('3')).resolves.toEqual({
      visit: 'v1',
      state: { kind: 'failed', what: 'no such token' },
    });
  });

  test('a tab that was closed in the middle is no error', async () => {
    const gone = vi.spyOn(browser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 3.'));
    await expect(analyseArticle(engine(), article, 'v1', inTab(3))).resolves.toBeDefined();
    gone.mockRestore();
  });

  test('an analysis too big to be kept is still given', async () => {
    browser.storage.session.quota = 500;
    await expect(analyseArticle(engine(), article, 'v1', inTab(3))).resolves.toMatchObject({ positions: [position] });
  });
});

describe('the state of a tab', () => {
  const answers = (finding: unknown) => {
    pages.look = async () => finding;
  };

  test('is what is kept, for the page that is there now', async () => {
    await tabStates.put('1', { visit: 'v1', state: { kind: 'empty' } });
    answers({ visit: 'v1', article: true, reasons: [] });
    await expect(pageState(1)).resolves.toEqual({ kind: 'empty' });
  });

  test('of an earlier page in the same tab does not count', async () => {
    await tabStates.put('1', { visit: 'v1', state: { kind: 'empty' } });
    answers({ visit: 'v2', article: false, reasons: ['front-page'] });
    await expect(pageState(1)).resolves.toEqual({ kind: 'not-article', reasons: ['front-page'] });
    answers({ visit: 'v3', article: true, reasons: [] });
    await expect(pageState(1)).resolves.toEqual({ kind: 'reading' });
    answers({ visit: 'v4', article: false, reasons: ['language=fr'] });
    await expect(pageState(1)).resolves.toEqual({ kind: 'unsupported-language', language: 'fr' });
  });

  test('is unreadable where no script of ours may be', async () => {
    const refused = vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access the page'));
    await expect(pageState(1)).resolves.toEqual({ kind: 'unreadable' });
    refused.mockRestore();
  });

  test('of a page that is older than the extension is found by putting the detector there', async () => {
    pages.look = async () => (calls.injected.length === 0 ? undefined : { visit: 'v1', article: false, reasons: [] });
    await expect(pageState(1)).resolves.toEqual({ kind: 'not-article', reasons: [] });
    expect(calls.injected).toEqual([{ tabId: 1, files: ['detector.js'] }]);
  });

  test('is unreadable where what is in the page is not our detector', async () => {
    answers({ visit: 3 });
    await expect(pageState(1)).resolves.toEqual({ kind: 'unreadable' });
  });

  test('of a page too busy to answer is what was known last', async () => {
    vi.useFakeTimers();
    pages.look = () => new Promise(() => {});
    await tabStates.put('1', { visit: 'v1', state: { kind: 'analysing' } });
    const { tabs } = open;
    open.tabs = [{ id: 1, url: 'https://news.example/a' }];
    const state = pageState(1);
    await vi.advanceTimersByTimeAsync(1000);
    await expect(state).resolves.toEqual({ kind: 'analysing' });
    // Without an address it is none of the web, as a page's source, which never answers.
    open.tabs = tabs;
    const source = pageState(1);
    await vi.advanceTimersByTimeAsync(1000);
    await expect(source).resolves.toEqual({ kind: 'unreadable' });
    vi.useRealTimers();
  });

  test('of a page that never answers is what was known last, although the engine goes on working', async () => {
    vi.useFakeTimers();
    pages.look = () => new Promise(() => {});
    await tabStates.put('1', { visit: 'v1', state: { kind: 'analysing' } });
    let end = (): void => {};
    const { tabs } = open;
    open.tabs = [{ id: 1, url: 'https://news.example/a' }];
    const work = oneAtATime(
      'long',
      async () => {},
      () => new Promise((resolve) => (end = () => resolve({} as Analysis))),
    );
    let state: unknown;
    void pageState(1).then((found) => (state = found));
    // What has come lies unread while the engine is at work: a moment is too little.
    await vi.advanceTimersByTimeAsync(1000);
    expect(state).toBeUndefined();
    await vi.advanceTimersByTimeAsync(2000);
    expect(state).toEqual({ kind: 'analysing' });
    end();
    await work;
    open.tabs = tabs;
    vi.useRealTimers();
  });
});
