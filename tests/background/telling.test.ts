/** What a tab is told while its article is analysed, in order, and whom nothing is told. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Analyse, analyseArticle } from '../../src/background/analyse';
import { oneAtATime } from '../../src/background/in-slices';
import { takeReport } from '../../src/background/take-report';
import type { Analysis, Article } from '../../src/engine/types';
import type { PageState } from '../../src/page-state';
import { tabStates } from '../../src/storage';
import { browser, calls, pages, restart } from '../fake-browser';

vi.mock('../../src/browser', () => import('../fake-browser'));

let time = 0;
beforeEach(() => {
  restart();
  time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  pages.look = async () => ({ visit: 'v1', article: true, reasons: [] });
});
afterEach(() => vi.restoreAllMocks());

const article: Article = { language: 'en', title: 'A title', text: 'The minister said that Norland must leave.' };
const analysis: Analysis = {
  version: 1,
  article: { language: 'en', length: article.text.length, hash: 'h' },
  actors: [],
  statements: [],
  positions: [],
  times: [],
};
const failure: Analyse = () => {
  throw new Error('no such token');
};

/** An engine each of whose parts takes a second. */
const engineThatTells = (...shares: readonly number[]): Analyse =>
  function* () {
    for (const share of shares) {
      time += 1000;
      yield share;
    }
    return analysis;
  };

const unheard = async (): Promise<void> => {};

/** All states of a tab from now on. */
function follow(tabId: string): unknown[] {
  const states: unknown[] = [];
  tabStates.watch(tabId, (kept) => states.push(kept), new AbortController().signal);
  return states;
}

const said = (state: PageState, visit = 'v1') => ({ visit, state });
const ready = { kind: 'ready', positions: 0, statements: 0 };

test('a tab hears that the work has begun, how far it is, and that it is done', async () => {
  const states = follow('3');
  await analyseArticle(engineThatTells(0.2, 0.7), article, 'v1', { tabId: 3, private: false });
  expect(states).toEqual([
    said({ kind: 'analysing' }),
    said({ kind: 'analysing', share: 0.2 }),
    said({ kind: 'analysing', share: 0.7 }),
    { visit: 'v1', state: { ...ready, key: expect.any(String) } },
  ]);
});

test('a tab hears that only the first part was analysed', async () => {
  const states = follow('3');
  // biome-ignore lint/correctness/useYield: nothing is told on the way.
  const engine: Analyse = function* () {
    return { ...analysis, truncated: true };
  };
  await analyseArticle(engine, article, 'v1', { tabId: 3, private: false });
  expect(states.at(-1)).toEqual({ visit: 'v1', state: { ...ready, key: expect.any(String), truncated: true } });
});

test.each<[string, ReturnType<typeof said> | undefined]>([
  ['stands at another page', said({ kind: 'analysing' }, 'v2')],
  ['was switched off', said({ kind: 'switched-off' })],
  ['has gone', undefined],
])('a tab that meanwhile %s hears of no progress', async (_what, now) => {
  const engine: Analyse = function* () {
    void (now === undefined ? tabStates.remove('3') : tabStates.put('3', now));
    time += 1000;
    yield 0.5;
    return analysis;
  };
  pages.look = async () => undefined;
  await analyseArticle(engine, article, 'v1', { tabId: 3, private: false });
  await expect(tabStates.get('3')).resolves.toEqual(now);
});

test.each<[string, Analyse]>([
  ['is done', engineThatTells(0.2, 0.7)],
  ['fails', failure],
])('a page that was let go while it was analysed hears nothing of it when the work %s', async (_what, engine) => {
  // The same visit still, but the detector has taken its marks away.
  pages.look = async () => ({ visit: 'v1', article: false, reasons: [] });
  await analyseArticle(engine, article, 'v1', { tabId: 3, private: false }).catch(() => {});
  await expect(tabStates.get('3')).resolves.toMatchObject({ state: { kind: 'analysing' } });
  expect(calls.badges).toEqual([]);
});

test.each<[string, Analyse]>([
  ['is done', engineThatTells(0.2, 0.7)],
  ['fails', failure],
])('who asks from outside of any tab is answered, and no tab is told that the work %s', async (_what, engine) => {
  await analyseArticle(engine, article, 'v1', { tabId: undefined, private: false }).catch(() => {});
  const kept = Object.keys(await browser.storage.session.get(null));
  expect(kept.filter((key) => key.startsWith('tab:'))).toEqual([]);
  expect(calls.badges).toEqual([]);
});

test('a second tab with the same text hears how far the first one’s analysis is', async () => {
  const states = follow('4');
  // Until both have asked, another analysis keeps the engine.
  void oneAtATime('another', unheard, () => vi.waitUntil(() => states.length > 0).then(() => analysis));
  const never: Analyse = () => {
    throw new Error('analysed twice');
  };
  const asked = follow('3');
  const first = analyseArticle(engineThatTells(0.2, 0.7), article, 'v1', { tabId: 3, private: false });
  await vi.waitUntil(() => asked.length > 0);
  await Promise.all([first, analyseArticle(never, article, 'v1', { tabId: 4, private: false })]);
  expect(states).toEqual([
    said({ kind: 'analysing' }),
    said({ kind: 'analysing', share: 0.2 }),
    said({ kind: 'analysing', share: 0.7 }),
    { visit: 'v1', state: { ...ready, key: expect.any(String) } },
  ]);
});

describe('a page that cannot be analysed', () => {
  const empty = { kind: 'empty' } as const;

  test('says so, and the badge goes', async () => {
    await takeReport(3, 'v1', empty);
    await expect(tabStates.get('3')).resolves.toEqual(said(empty));
    expect(calls.badges).toEqual([{ tabId: 3, text: '' }]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['another page stands in the tab', async () => ({ visit: 'v2', article: true, reasons: [] })],
    ['it is let go', async () => ({ visit: 'v1', article: false, reasons: [] })],
    ['the tab is closed', () => Promise.reject(new Error('No tab with id: 3'))],
  ])('and says so when %s takes nothing from what is there', async (_what, look) => {
    await tabStates.put('3', said({ kind: 'reading' }, 'v2'));
    pages.look = look;
    await takeReport(3, 'v1', empty);
    await expect(tabStates.get('3')).resolves.toEqual(said({ kind: 'reading' }, 'v2'));
    expect(calls.badges).toEqual([]);
  });
});
