/** Sites that are automatic, wait for a click, or are off; and a change of mind in an open tab. */
import { afterEach, expect, test } from 'vitest';
import { badge, paintedMarks, untilMarked } from '../harness/marks';
import type { Tab } from '../harness/types';
import { until } from '../harness/until';
import { type Cases, isReaderThere, stateOf, withPage } from './kit';

export const siteModes: Cases = (kit) => {
  /** As the options page and the panel store it; the background hears of it from the browser. */
  const set = (mode: 'automatic' | 'on-click' | 'off'): Promise<void> =>
    kit().browser.own.evaluate(
      (chosen) =>
        chrome.storage.sync.set({
          sites: { version: 1, value: { otherwise: 'automatic', rules: [{ pattern: '127.0.0.1', mode: chosen }] } },
        }),
      mode,
    );
  const untilState = (id: number, kind: string) =>
    until(`the state is ${kind}`, async () => (await stateOf(kit().browser, id)).kind === kind);

  /** Opens a tab's panel beside it and presses its one big button. */
  async function pressMain(id: number): Promise<Tab> {
    const panel = await kit().browser.openOwn(`src/popup/index.html?tab=${id}`);
    await until('the button is pressed', () =>
      panel.evaluate(() => {
        const button = document.querySelector<HTMLElement>('button.main');
        button?.click();
        return button !== null;
      }),
    );
    return panel;
  }

  afterEach(() => kit().browser.own.evaluate(() => chrome.storage.sync.clear()));

  test('off: an article gets no second script, no mark, no badge, and nothing of it is kept', async () => {
    await set('off');
    await withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilState(id, 'switched-off');
      expect(await isReaderThere(browser, id)).toBe(false);
      expect(await paintedMarks(tab)).toEqual([]);
      expect(await badge(browser, id)).toBe('');
      const kept = await browser.own.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
      expect(kept.filter((key) => key === `tab:${id}` || key.startsWith('analysis:'))).toEqual([]);
    });
  });

  test('switching an open tab off takes its marks away, switching it on brings them back', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await set('off');
      await until('the marks are gone', async () => (await paintedMarks(tab)).length === 0);
      await untilState(id, 'switched-off');
      await until('the badge is gone', async () => (await badge(browser, id)) === '');
      await set('automatic');
      await untilMarked(tab);
      await untilState(id, 'ready');
      expect(tab.errors).toEqual([]);
    }));

  test('on click: an article waits until the toolbar popup is opened', async () => {
    await set('on-click');
    await withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilState(id, 'on-click');
      expect(await paintedMarks(tab)).toEqual([]);
      await tab.bringToFront();
      await browser.own.evaluate(() => chrome.action.openPopup());
      try {
        await untilMarked(tab);
      } finally {
        await browser.own.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
      }
    });
  });

  test('on click: the panel in a tab waits for its button', async () => {
    await set('on-click');
    await withPage(kit(), '/demo', async (tab, id) => {
      await untilState(id, 'on-click');
      const panel = await pressMain(id);
      await untilMarked(tab);
      await panel.close();
    });
  });

  test('a panel that shows a site as switched off switches it on', async () => {
    await set('off');
    await withPage(kit(), '/demo', async (tab, id) => {
      await untilState(id, 'switched-off');
      const panel = await pressMain(id);
      await untilMarked(tab);
      await until('the panel shows the article', () =>
        panel.evaluate(() => document.querySelector('[role=tabpanel]') !== null),
      );
      await panel.close();
    });
  });

  test('the panel beside the page follows the tab in front', () =>
    withPage(kit(), '/demo', async (tab) => {
      const { browser } = kit();
      await untilMarked(tab);
      const side = await browser.openOwn('src/popup/side.html');
      const text = () => side.evaluate(() => document.body.textContent ?? '');
      await tab.bringToFront();
      await until('it shows the article', async () => (await text()).includes('Marek Olszewski'));
      await withPage(kit(), '/shop', () =>
        until('it says that the shop is no article', async () => /not look like a news article/.test(await text())),
      );
      await tab.bringToFront();
      await until('it shows the article again', async () => (await text()).includes('Marek Olszewski'));
      expect(side.errors).toEqual([]);
      await side.close();
    }));
};
