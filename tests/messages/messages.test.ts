/** Requests reach only who may answer them, in the promised shape, and their answers too. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, ask, askTab, openReader, pageState, Refused, report, reveal, Unanswered } from '../../src/messages';
import { tell } from '../../src/messages/from-detector';
import { isEnvelope } from '../../src/messages/request';
import type { PageState } from '../../src/page-state';
import { background, browser, calls, deliver, fromPage, fromPanel, restart, tabs } from '../fake-browser';

vi.mock('../../src/browser', () => import('../fake-browser'));
beforeEach(restart);
afterEach(() => vi.useRealTimers());

const fromPages = { report };
const fromPanels = { pageState };
const said = { visit: 'v1', state: { kind: 'empty' } };

describe('answer', () => {
  test('a page is answered, and known by its tab', async () => {
    const seen: unknown[] = [];
    answer(fromPages, {
      report: (question, asker) => {
        seen.push(question, asker);
        return null;
      },
    });
    await expect(deliver({ request: 'report', question: said }, fromPage(7))).resolves.toEqual({ answer: null });
    expect(seen).toEqual([said, { tabId: 7, url: 'https://news.example/a', private: false }]);
  });

  test('a page in a private window is known for one', async () => {
    const handler = vi.fn(() => null);
    answer(fromPages, { report: handler });
    await deliver({ request: 'report', question: said }, { ...fromPage(7), tab: { id: 7, incognito: true } });
    expect(handler).toHaveBeenCalledWith(said, expect.objectContaining({ tabId: 7, private: true }));
  });

  test.each([
    ['another extension', { ...fromPage(7), id: 'other' }],
    ['a frame inside a page', { ...fromPage(7), frameId: 3 }],
    ['one of our own pages', fromPanel],
    ['a page in no tab', { ...fromPage(7), tab: undefined }],
    ['a page in a tab without a number', { ...fromPage(7), tab: {} }],
    ['nobody', {}],
  ])('%s is not answered where pages are asked for', async (_who, sender) => {
    const handler = vi.fn(() => null);
    answer(fromPages, { report: handler });
    await expect(deliver({ request: 'report', question: said }, sender)).resolves.toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    ['a web page', fromPage(7), undefined],
    [
      'a web page that claims our address in its own',
      fromPage(7, 'https://x.example/chrome-extension://demarche/'),
      undefined,
    ],
    ['a web page in no tab', { ...fromPage(7), tab: undefined }, undefined],
    ['a tab whose address is not told', { ...fromPage(7), url: undefined }, undefined],
    ['another extension', { ...fromPanel, id: 'other' }, undefined],
    ['the panel', fromPanel, { answer: { kind: 'empty' } }],
    ['the panel as a full tab', { ...fromPanel, tab: { id: 9 }, frameId: 0 }, { answer: { kind: 'empty' } }],
    ['the background', { id: 'demarche' }, { answer: { kind: 'empty' } }],
  ])('%s asks what only the extension may', async (_who, sender, reply) => {
    answer(fromPanels, { pageState: () => ({ kind: 'empty' }) });
    await expect(deliver({ request: 'page-state', question: { tabId: 1 } }, sender)).resolves.toEqual(reply);
  });

  test.each([
    ['the panel', fromPanel],
    ['the panel as a full tab', { ...fromPanel, tab: { id: 9, url: fromPanel.url, incognito: true }, frameId: 0 }],
  ])('%s is not taken for a page', async (_who, sender) => {
    const handler = vi.fn((): PageState => ({ kind: 'empty' }));
    answer(fromPanels, { pageState: handler });
    await deliver({ request: 'page-state', question: { tabId: 1 } }, sender);
    expect(handler.mock.calls).toEqual([[{ tabId: 1 }, { tabId: undefined, url: undefined, private: false }]]);
  });

  test('a malformed question is refused and never reaches the handler', async () => {
    const handler = vi.fn(() => null);
    answer(fromPages, { report: handler });
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (question) => {
        const reply = await deliver({ request: 'report', question }, fromPage(1));
        expect(reply).toEqual({ failure: 'malformed report' });
      }),
    );
    expect(handler).not.toHaveBeenCalled();
  });

  test.each<PageState>([
    { kind: 'ready', key: 'k', positions: 1, statements: 1 },
    { kind: 'analysing' },
    { kind: 'analysing', share: 0.4 },
    { kind: 'switched-off' },
    { kind: 'withheld' },
    { kind: 'not-article', reasons: [] },
  ])('a page cannot say of itself that it is $kind', async (state) => {
    const handler = vi.fn(() => null);
    answer(fromPages, { report: handler });
    const reply = await deliver({ request: 'report', question: { visit: 'v1', state } }, fromPage(1));
    expect(reply).toEqual({ failure: 'malformed report' });
    expect(handler).not.toHaveBeenCalled();
  });

  test('what is no request of ours is left to others', async () => {
    answer(fromPages, { report: () => null });
    for (const message of [null, 'report', 3, {}, { request: 4 }, { request: 'other', question: said }]) {
      await expect(deliver(message, fromPage(1))).resolves.toBeUndefined();
    }
  });

  test('a handler that throws refuses with its reason', async () => {
    answer(fromPages, {
      report: () => {
        throw new Error('no room');
      },
    });
    await expect(deliver({ request: 'report', question: said }, fromPage(1))).resolves.toEqual({ failure: 'no room' });
  });

  test('an aborted signal ends the answering', async () => {
    const controller = new AbortController();
    answer(fromPages, { report: () => null }, controller.signal);
    controller.abort();
    await expect(deliver({ request: 'report', question: said }, fromPage(1))).resolves.toBeUndefined();
    expect(browser.runtime.onMessage.listeners.size).toBe(0);
  });
});

describe('ask', () => {
  test('gives the answer', async () => {
    answer(fromPages, { report: () => null });
    await expect(ask(report, { visit: 'v', state: { kind: 'empty' } })).resolves.toBeNull();
  });

  test('asks again where the background went away before it answered', async () => {
    vi.useFakeTimers();
    let asked = 0;
    background.answer = async () => {
      asked += 1;
      if (asked === 1) throw new Error('The message port closed before a response was received.');
      return asked === 2 ? undefined : { answer: { kind: 'empty' } };
    };
    const state = ask(pageState, { tabId: 1 });
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(state).resolves.toEqual({ kind: 'empty' });
    expect(asked).toBe(3);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['words', 'gone'],
  ])(
    'takes %s for no answer, and gives the background time to come back before it asks again',
    async (_what, reply) => {
      vi.useFakeTimers();
      const asked = vi.fn(async (): Promise<unknown> => reply);
      background.answer = asked;
      const lost = ask(pageState, { tabId: 1 }).catch((error: unknown) => error);
      const counts: number[] = [];
      for (const wait of [0, 249, 1, 1999, 1, 4999, 1, 60_000]) {
        await vi.advanceTimersByTimeAsync(wait);
        counts.push(asked.mock.calls.length);
      }
      expect(counts).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
      expect(await lost).toEqual(new Unanswered('no answer to page-state'));
    },
  );

  test('does not ask again after a refusal, nor when the signal has ended it', async () => {
    vi.useFakeTimers();
    const asked = vi.fn(async (): Promise<unknown> => ({ failure: 'no room' }));
    background.answer = asked;
    await expect(ask(pageState, { tabId: 1 })).rejects.toThrow(Refused);
    expect(asked).toHaveBeenCalledTimes(1);
    const controller = new AbortController();
    asked.mockImplementation(async () => {
      controller.abort();
      return undefined;
    });
    const ended = ask(pageState, { tabId: 1 }, controller.signal).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await ended).toBeInstanceOf(Error);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('tells a lost connection from a refusal', async () => {
    vi.useFakeTimers();
    background.answer = () => Promise.reject(new Error('The message port closed before a response was received.'));
    const lost = ask(report, { visit: 'v', state: { kind: 'empty' } }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await lost).toEqual(new Unanswered('The message port closed before a response was received.'));
    background.answer = async () => undefined;
    const silent = ask(report, { visit: 'v', state: { kind: 'empty' } }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await silent).toEqual(new Unanswered('no answer to report'));
    background.answer = async () => ({ failure: 'no room' });
    await expect(ask(report, { visit: 'v', state: { kind: 'empty' } })).rejects.toThrow(new Refused('no room'));
  });

  test('does not believe an answer of another shape', async () => {
    background.answer = async () => ({ answer: { kind: 'ready', positions: 'many' } });
    await expect(ask(pageState, { tabId: 1 })).rejects.toThrow('unexpected answer to page-state');
  });

  test('asks the top frame of a tab', async () => {
    tabs.answer = async () => ({ answer: true });
    await expect(askTab(4, reveal, { span: { start: 1, end: 3 } })).resolves.toBe(true);
    expect(calls.toTabs).toEqual([
      { tabId: 4, frameId: 0, message: { request: 'reveal', question: { span: { start: 1, end: 3 } } } },
    ]);
  });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['words', 'gone'],
])('a tab that answers with %s has not answered', async (_what, reply) => {
  tabs.answer = async () => reply;
  await expect(askTab(4, reveal, { span: { start: 1, end: 3 } })).rejects.toEqual(
    new Unanswered('no answer to reveal'),
  );
});

test('what went wrong is named in a log', () => {
  expect([String(new Unanswered('away')), String(new Refused('no room'))]).toEqual([
    'Unanswered: away',
    'Refused: no room',
  ]);
});

describe('tell', () => {
  test('brings a notice to the background', async () => {
    const seen = vi.fn(() => null);
    answer({ openReader }, { openReader: seen });
    await tell('open-reader', { visit: 'v1' });
    expect(seen).toHaveBeenCalledWith({ visit: 'v1' }, { tabId: 1, url: 'https://news.example/a', private: false });
  });

  test('is quiet where the extension is gone', async () => {
    vi.useFakeTimers();
    background.answer = () => {
      throw new Error('Extension context invalidated.');
    };
    const told = tell('left', { visit: 'v1' });
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(told).resolves.toBeUndefined();
  });
});

test('envelopes are told from anything else', () => {
  expect(isEnvelope({ request: 'x', question: undefined })).toBe(true);
  expect(isEnvelope({ question: 1 })).toBe(false);
});
