/** The card by every way to it: a finger, keys alone, a screen reader's names; and where marks lie over one another. */
import { expect, test } from 'vitest';
import { KINDS } from '../../../src/kinds';
import { violationsOf } from '../harness/axe';
import { cardLook, clickInCard } from '../harness/card';
import { cardText, hover, type PaintedMark, paintedMarks, untilMarked } from '../harness/marks';
import type { Browser, Tab } from '../harness/types';
import { until, untilStill } from '../harness/until';
import { type Cases, withPage } from './kit';

const untilClosed = (browser: Browser, id: number) =>
  until('the card is closed', async () => (await cardLook(browser, id)) === undefined);

const step = (browser: Browser, id: number, by: 1 | -1): Promise<unknown> =>
  browser.own.evaluate(([tabId, message]) => chrome.tabs.sendMessage(tabId, message, { frameId: 0 }), [
    id,
    { request: 'step', question: { by } },
  ] as const);

/** Scrolls to the first mark of a kind, without a pointer, and says where it is then. */
async function bring(tab: Tab, wanted: (mark: PaintedMark) => boolean): Promise<PaintedMark> {
  const find = async () => (await paintedMarks(tab)).find(wanted);
  const far = await until('there is such a mark', find);
  await tab.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), far.y - 200);
  return untilStill('the mark is in view', async () => {
    const seen = await find();
    return seen !== undefined && seen.y > 0 && seen.y < 700 ? seen : undefined;
  });
}

export const cardWays: Cases = (kit) => {
  test('a tap on a mark opens it, a tap beside it closes it', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await tab.bringToFront();
      const { x, y } = await bring(tab, ({ kind }) => kind === 'demand');
      await tab.tap(x, y);
      const { name, focused } = await until('the card is open', () => cardLook(browser, id));
      expect(name).toMatch(/^Demand: /);
      expect(focused).toBe(false);
      await tab.tap(5, 5);
      await untilClosed(browser, id);
    }));

  test('of marks on the same words the inner one is shown, the others one button away', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await hover(tab, ({ kind, text }) => kind === 'time' && text === '2021');
      await until('the card is open', () => cardText(browser, id));
      const look = await untilStill('the card is placed', () => cardLook(browser, id));
      expect(look.name).toMatch(/^Time: /);
      const choices = look.buttons.flatMap(({ label, pressed }) => (pressed === null ? [] : `${label} ${pressed}`));
      expect(choices[0]).toBe('Time true');
      expect(choices.slice(1)).toContain('Sanction false');
      await clickInCard(browser, tab, id, 'Sanction');
      const other = await until('the other is shown', async () => {
        const now = await cardLook(browser, id);
        return now?.name.startsWith('Sanction') ? now : undefined;
      });
      expect(other.name).toMatch(/^Sanction: United States → /);
      expect(other.focusedButton).toBe('Sanction');
    }));

  test('keys alone: from mark to mark and back, and a button of the card', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await tab.bringToFront();
      await step(browser, id, 1);
      const first = await until('the card has the focus', async () => {
        const seen = await cardLook(browser, id);
        return seen?.focused ? seen : undefined;
      });
      await step(browser, id, 1);
      await until('the next card is open', async () => {
        const seen = await cardLook(browser, id);
        return seen?.focused && seen.name !== first.name;
      });
      await step(browser, id, -1);
      await until('the first card is back', async () => (await cardLook(browser, id))?.name === first.name);
      await step(browser, id, 1);
      const second = await until('the next card is open again', async () => {
        const seen = await cardLook(browser, id);
        return seen?.focused && seen.name !== first.name ? seen : undefined;
      });
      await step(browser, id, 1);
      await until('a third card is open', async () => {
        const seen = await cardLook(browser, id);
        return seen?.focused && seen.name !== second.name;
      });
      await tab.press('Escape');
      await untilClosed(browser, id);
      await step(browser, id, -1);
      await until('from a card that was closed it is a step, too', async () => {
        return (await cardLook(browser, id))?.name === second.name;
      });
      await step(browser, id, -1);
      await until('the first card is back once more', async () => (await cardLook(browser, id))?.name === first.name);
      const before = (await paintedMarks(tab)).length;
      for (const { label } of first.buttons) {
        await tab.press('Tab');
        await until(`"${label}" has the focus`, async () => (await cardLook(browser, id))?.focusedButton === label);
        if (label === 'Hide this') break;
      }
      await tab.press('Enter');
      await untilClosed(browser, id);
      expect((await paintedMarks(tab)).filter(({ kind }) => kind !== 'current').length).toBeLessThan(before);
    }));

  test.each(['light', 'dark'] as const)('without barriers: the card of every kind, %s', (theme) =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await browser.own.evaluate(
        (shown) => chrome.storage.sync.set({ settings: { version: 2, value: { marks: true, shown } } }),
        [...KINDS],
      );
      try {
        await until('every kind is marked', async () =>
          (await paintedMarks(tab)).some(({ kind }) => kind === 'support'),
        );
        const kinds = [...new Set((await paintedMarks(tab)).map(({ kind }) => kind))];
        expect(kinds.length).toBeGreaterThan(7);
        const page = await browser.openOwn('src/popup/index.html');
        for (const kind of kinds) {
          await tab.bringToFront();
          await tab.press('Escape');
          await untilClosed(browser, id);
          await hover(tab, (mark) => mark.kind === kind);
          const look = await until(`the card of ${kind} is open`, () => cardLook(browser, id));
          // axe does not see into closed roots: it is shown the same markup and style in a page of its own.
          await page.evaluate(
            ({ html, css, dark }) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css.replaceAll(':host', 'demarche-card'));
              document.adoptedStyleSheets = [sheet];
              const parsed = new DOMParser().parseFromString(html, 'text/html');
              const main = document.createElement('main');
              const heading = document.createElement('h1');
              heading.textContent = 'Card';
              main.append(heading, ...parsed.body.children);
              document.body.replaceChildren(main);
              const card = main.querySelector('[role=dialog]');
              card?.removeAttribute('popover');
              card?.classList.toggle('dark', dark);
              card?.classList.toggle('light', !dark);
            },
            { html: look.html, css: look.css, dark: theme === 'dark' },
          );
          expect(await violationsOf(page), kind).toEqual([]);
        }
        await page.close();
      } finally {
        await browser.own.evaluate(() => chrome.storage.sync.remove('settings'));
      }
    }),
  );
};
