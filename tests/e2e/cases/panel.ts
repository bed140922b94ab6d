/** The toolbar panel, as the popup that it is and as a tab where a test can press its buttons. */
import { describe, expect, test } from 'vitest';
import { violationsOf } from '../harness/axe';
import { paintedMarks, untilMarked } from '../harness/marks';
import type { Tab } from '../harness/types';
import { until } from '../harness/until';
import { type Cases, stateOf, withPage, withPanel } from './kit';

const textOf = (panel: Tab): Promise<string> => panel.evaluate(() => document.body.textContent ?? '');

function untilShown(panel: Tab, words: RegExp): Promise<string> {
  return until(`the panel shows ${words}`, async () => {
    const text = await textOf(panel);
    return words.test(text) ? text : undefined;
  });
}

/** Presses the first button or tab whose name has these words. */
function pressButton(panel: Tab, words: string): Promise<boolean> {
  return until(`there is a button "${words}"`, () =>
    panel.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')];
      const button = buttons.find((one) =>
        `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`.includes(wanted),
      );
      button?.click();
      return button !== undefined;
    }, words),
  );
}

export const panel: Cases = (kit) => {
  test('the popup opens over the article and sums it up', () =>
    withPage(kit(), '/demo', async (tab) => {
      const { browser } = kit();
      await untilMarked(tab);
      await tab.bringToFront();
      await browser.own.evaluate(() => chrome.action.openPopup());
      try {
        const popup = await until('the popup is filled', () =>
          browser.own.evaluate(() => {
            const body = chrome.extension.getViews({ type: 'popup' })[0]?.document.body;
            const { width = 0, height = 0 } = body?.getBoundingClientRect() ?? {};
            const text = body?.innerText ?? '';
            return text.includes('positions') ? { text, width, height } : undefined;
          }),
        );
        expect(popup.text).toContain('Poland Gives Belarus Until Friday to Free Trucks or Face New Sanctions');
        expect(popup.width).toBeLessThanOrEqual(400);
        expect(popup.height).toBeLessThanOrEqual(600);
      } finally {
        await browser.own.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
      }
    }));

  test('actors stand there with their positions', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      await withPanel(kit(), id, async (shown) => {
        const text = await untilShown(shown, /Marek Olszewski/);
        expect(text).toMatch(/Polish Foreign Minister/);
        expect(text).toMatch(/The drivers have to come home/);
        expect(text).toMatch(/blacklist five Belarusian banks/);
        expect(text).toMatch(/\d+ voices?, \d+ positions?/);
        expect(shown.errors).toEqual([]);
      });
    }));

  test('a click scrolls the page to the passage and flashes it', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      const before = await tab.evaluate(() => window.scrollY);
      await withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /stop treating people as goods/);
        await pressButton(shown, 'stop treating people as goods');
        const flash = await until('the passage flashes', async () =>
          (await paintedMarks(tab)).find(({ kind }) => kind === 'flash'),
        );
        expect(flash.text).toContain('stop treating people as goods');
      });
      await until('the page was scrolled', async () => (await tab.evaluate(() => window.scrollY)) > before);
      await until('the flash is over', async () => (await paintedMarks(tab)).every(({ kind }) => kind !== 'flash'));
    }));

  test('a panel that was open first follows the page', () =>
    withPage(kit(), '/shop', async (tab, id) => {
      await withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /article/i);
        await tab.goto(`${kit().server.origin}/demo`);
        await untilShown(shown, /Marek Olszewski/);
      });
    }));

  test('a page that is no article can be read anyway from the panel', () =>
    withPage(kit(), '/shop', async (_tab, id) => {
      const { browser } = kit();
      await withPanel(kit(), id, async (shown) => {
        await until('there is the button', () => pressButton(shown, 'nalyse'));
        await until('the page was read', async () => ['ready', 'empty'].includes((await stateOf(browser, id)).kind));
        expect(shown.errors).toEqual([]);
      });
    }));

  test('an analysis that was evicted is had from the page', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await browser.own.evaluate(async () => {
        const kept = Object.keys(await chrome.storage.session.get(null));
        await chrome.storage.session.remove(kept.filter((key) => key.startsWith('analysis:')));
      });
      await withPanel(kit(), id, (shown) => untilShown(shown, /Marek Olszewski/));
    }));

  describe('without barriers', () => {
    test.each(['Actors', 'Positions', 'Timeline', 'Sources'])('%s', (view) =>
      withPage(kit(), '/demo', async (tab, id) => {
        await untilMarked(tab);
        await withPanel(kit(), id, async (shown) => {
          await untilShown(shown, /Marek Olszewski/);
          await pressButton(shown, view);
          expect(await violationsOf(shown)).toEqual([]);
        });
      }),
    );

    test.each(['/shop', '/french', '/no-text'])('the state of %s', (path) =>
      withPage(kit(), path, async (_tab, id) => {
        await until('the detector has looked', () => stateOf(kit().browser, id));
        await withPanel(kit(), id, async (shown) => {
          await until('the state is shown', async () => (await textOf(shown)).length > 20);
          expect(await violationsOf(shown)).toEqual([]);
          expect(shown.errors).toEqual([]);
        });
      }),
    );
  });
};
