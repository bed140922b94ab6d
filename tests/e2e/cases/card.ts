/** The hover card, as a reader meets it: by pointer and by keyboard, and what its buttons do. */
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_KINDS } from '../../../src/kinds';
import { cardLook, clickInCard } from '../harness/card';
import { cardText, hover, paintedMarks, untilMarked } from '../harness/marks';
import type { Browser, Tab } from '../harness/types';
import { until, untilStill } from '../harness/until';
import { type Cases, withPage } from './kit';

async function openCard(browser: Browser, tab: Tab, id: number, kind: string): Promise<string> {
  const { text } = await hover(tab, (mark) => mark.kind === kind);
  await until('the card is open', () => cardText(browser, id));
  return text;
}

const kindsIn = async (tab: Tab) => (await paintedMarks(tab)).map(({ kind }) => kind);

const ask = (browser: Browser, id: number, request: string, question: object): Promise<unknown> =>
  browser.own.evaluate(([tabId, message]) => chrome.tabs.sendMessage(tabId, message, { frameId: 0 }), [
    id,
    { request, question },
  ] as const);

/** The settings as they are stored, once they are as asked: what a page of a tab that is closed had still to store is lost. */
const untilKept = (browser: Browser, fits: (settings: { [field: string]: unknown }) => boolean): Promise<unknown> =>
  until('the setting is kept', async () => {
    const kept = await browser.own.evaluate(async () =>
      JSON.stringify((await chrome.storage.sync.get('settings')).settings ?? {}),
    );
    const { value = {} } = JSON.parse(kept);
    return fits(value) ? value : undefined;
  });

export const card: Cases = (kit) => {
  afterEach(() => kit().browser.own.evaluate(() => chrome.storage.sync.remove('settings')));

  test.each(['speaker', 'demand', 'sanction'])(
    'the card of a %s is in view, clear of the words, and takes no focus',
    (kind) =>
      withPage(kit(), '/demo', async (tab, id) => {
        const { browser } = kit();
        await untilMarked(tab);
        await openCard(browser, tab, id, kind);
        const look = await untilStill('the card is placed', async () => {
          const seen = await cardLook(browser, id);
          return seen !== undefined && seen.card.left > 0 ? seen : undefined;
        });
        const view = await tab.evaluate(() => ({
          width: innerWidth,
          height: innerHeight,
          words: [...CSS.highlights].flatMap(([name, ranges]) =>
            name.startsWith('demarche-current')
              ? [...ranges].flatMap((range) =>
                  range instanceof Range
                    ? [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
                    : [],
                )
              : [],
          ),
        }));
        expect(look.card.left).toBeGreaterThanOrEqual(0);
        expect(look.card.top).toBeGreaterThanOrEqual(0);
        expect(look.card.right).toBeLessThanOrEqual(view.width);
        expect(look.card.bottom).toBeLessThanOrEqual(view.height);
        expect(view.words.length).toBeGreaterThan(0);
        for (const line of view.words) {
          const beside = line.right <= look.card.left || look.card.right <= line.left;
          const above = line.bottom <= look.card.top + 2 || look.card.bottom <= line.top + 2;
          expect(beside || above).toBe(true);
        }
        expect(look.focused).toBe(false);
      }),
  );

  test('it stays while the pointer is on it', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await openCard(browser, tab, id, 'demand');
      const { card: box } = await untilStill('the card is placed', () => cardLook(browser, id));
      await tab.moveTo((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      // Longer than a pointer may be elsewhere before the card closes.
      const since = performance.now();
      await until('time has passed', async () => performance.now() - since > 600);
      expect(await cardText(browser, id)).not.toBe('');
    }));

  test('"Hide this" takes one mark away, and no other, until marks are switched off and on', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      const before = (await untilMarked(tab)).filter(({ kind }) => kind === 'demand');
      const text = await openCard(browser, tab, id, 'demand');
      await clickInCard(browser, tab, id, 'Hide this');
      await until('the card is closed', async () => (await cardLook(browser, id)) === undefined);
      const after = (await paintedMarks(tab)).filter(({ kind }) => kind === 'demand');
      expect(after).toHaveLength(before.length - 1);
      expect(after.filter((mark) => mark.text === text)).toHaveLength(
        before.filter((mark) => mark.text === text).length - 1,
      );
      await ask(browser, id, 'marks', { show: false });
      await untilKept(browser, ({ marks }) => marks === false);
      await ask(browser, id, 'marks', { show: true });
      await until(
        'marks that are switched off and on are all there again',
        async () => (await paintedMarks(tab)).filter(({ kind }) => kind === 'demand').length === before.length,
      );
      await untilKept(browser, ({ marks }) => marks === true);
    }));

  test('"Hide all" switches a kind off, here and in the settings', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await openCard(browser, tab, id, 'demand');
      await clickInCard(browser, tab, id, 'Hide all demands');
      await until('no demand is marked', async () => !(await kindsIn(tab)).includes('demand'));
      expect(await kindsIn(tab)).toContain('speaker');
      const others = DEFAULT_KINDS.filter((kind) => kind !== 'demand');
      expect(await untilKept(browser, ({ shown }) => shown !== undefined)).toMatchObject({ shown: others });
      await browser.own.evaluate(() => chrome.storage.sync.remove('settings'));
      await until('demands are marked again', async () => (await kindsIn(tab)).includes('demand'));
    }));

  test('by keyboard the card has the focus and its words a ring, and Escape gives the focus back', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await tab.bringToFront();
      await tab.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus());
      expect(await ask(browser, id, 'step', { by: 1 })).toEqual({ answer: true });
      const look = await until('the card has the focus', async () => {
        const seen = await cardLook(browser, id);
        return seen?.focused === true && seen.ring.length > 0 ? seen : undefined;
      });
      expect(look.buttons.map(({ label }) => label)).toEqual(
        expect.arrayContaining(['Copy quotation', 'Hide this', 'Hide all speakers', 'Close']),
      );
      await tab.press('Escape');
      await until('the card is closed', async () => (await cardLook(browser, id)) === undefined);
      expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('A');
    }));

  test('a mark whose words were changed by the page is gone', () =>
    withPage(kit(), '/demo', async (tab) => {
      const before = (await untilMarked(tab)).filter(({ kind }) => kind === 'demand');
      const [first] = before;
      if (first === undefined) throw new Error('no demand is marked');
      await tab.evaluate((words) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
          if (node instanceof Text && node.data.includes(words)) {
            const at = node.data.indexOf(words);
            node.insertData(at + Math.floor(words.length / 2), ' not ');
          }
      }, first.text);
      await until('the mark is gone', async () => {
        const demands = (await paintedMarks(tab)).filter(({ kind }) => kind === 'demand');
        return demands.length === before.length - 1 && demands.every(({ text }) => !text.includes(' not '));
      });
    }));
};
