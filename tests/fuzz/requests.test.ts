/** Whatever is sent and stored: questions, answers and settings with faults in them are refused or repaired, never believed. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isRecord } from '../../src/engine/format/guards';
import { answer, ask, askTab, Refused, toBackground, toReader, Unanswered } from '../../src/messages';
import { DEFAULT_SETTINGS, type Settings, settings, sites } from '../../src/storage';
import { background, browser, deliver, fromPage, fromPanel, restart, tabs } from '../fake-browser';
import { ANALYSIS, TEXT } from '../fixtures/analysis';
import { mutated } from './mutated';

vi.mock('../../src/browser', () => import('../fake-browser'));
beforeEach(restart);

const { analyse, analysis, left, openReader, pageState, readAnyway, report } = toBackground;
const article = { language: 'en', title: 'A title', published: '2031-03-12', text: TEXT };
const READY = { kind: 'ready', key: 'k', positions: 1, statements: 1 };

/** Each request with a question as it should be. */
const QUESTIONS = [
  [openReader, { visit: 'v1' }],
  [left, { visit: 'v1' }],
  [analyse, { visit: 'v1', article }],
  [report, { visit: 'v1', state: { kind: 'failed', what: 'no room' } }],
  [pageState, { tabId: 1 }],
  [readAnyway, { tabId: 1 }],
  [analysis, { key: 'k' }],
] as const;

/** Senders are the browser's own word: some say less, none lies. */
const senders = fc
  .tuple(fc.constantFrom(fromPage(1), fromPanel), fc.subarray(['id', 'frameId', 'url', 'tab']))
  .map(([sender, told]) => Object.fromEntries(Object.entries(sender).filter(([name]) => told.includes(name))));

test.each(QUESTIONS)('$name: only questions of its shape reach the handler', async ({ name, isQuestion }, question) => {
  const reached: unknown[] = [];
  const take = (found: unknown): never => {
    reached.push(found);
    throw new Error('taken');
  };
  answer(toBackground, {
    openReader: take,
    left: take,
    analyse: take,
    report: take,
    pageState: take,
    readAnyway: take,
    analysis: take,
  });
  await fc.assert(
    fc.asyncProperty(mutated({ request: name, question }), senders, async (message, sender) => {
      reached.length = 0;
      const reply = await deliver(message, sender);
      const asked = isRecord(message) ? message.question : undefined;
      for (const found of reached) expect([found, isQuestion(found)]).toEqual([asked, true]);
      expect([undefined, 'taken', `malformed ${name}`]).toContain(isRecord(reply) ? reply.failure : reply);
    }),
  );
});

describe('an answer with faults is refused, or has its shape', () => {
  test('from the background', async () => {
    await fc.assert(
      fc.asyncProperty(mutated({ answer: READY }).filter(isRecord), async (reply) => {
        background.answer = async () => reply;
        await ask(pageState, { tabId: 1 }).then(
          (state) => expect(pageState.isAnswer(state)).toBe(true),
          (error) => expect(error instanceof Refused || error instanceof Unanswered).toBe(true),
        );
      }),
    );
  });

  test('from a page', async () => {
    await fc.assert(
      fc.asyncProperty(mutated({ answer: { analysis: ANALYSIS, text: TEXT } }), async (reply) => {
        tabs.answer = async () => reply;
        await askTab(1, toReader.shown, {}).then(
          (found) => expect(toReader.shown.isAnswer(found)).toBe(true),
          (error) => expect(error instanceof Refused || error instanceof Unanswered).toBe(true),
        );
      }),
    );
  });
});

describe('stored settings with faults', () => {
  const CHOSEN: Settings = {
    ...DEFAULT_SETTINGS,
    marks: false,
    shown: ['demand', 'time'],
    looks: { demand: { colour: '#123456', line: 'double' } },
    rest: 500,
  };
  const SITES = {
    otherwise: 'on-click',
    rules: [
      { pattern: 'a.example', mode: 'off' },
      { pattern: '*.b.example', mode: 'automatic' },
    ],
  };

  test('are repaired once: what was made of them is stored and read without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        mutated({ version: 2, value: CHOSEN }),
        mutated({ version: 1, value: SITES }),
        async (found, places) => {
          restart();
          await browser.storage.sync.set({ settings: found, sites: places });
          const [chosen, allowed] = [await settings.get(), await sites.get()];
          await settings.forgetSetAside();
          await sites.forgetSetAside();
          expect([await settings.get(), await sites.get()]).toEqual([chosen, allowed]);
          expect([await settings.setAside(), await sites.setAside()]).toEqual([undefined, undefined]);
        },
      ),
    );
  });
});
