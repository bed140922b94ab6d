/** The parts of the browser itself: the toolbar's button, and the panel beside the page. */
import { expect, test } from 'vitest';
import { untilMarked } from '../harness/marks';
import { withPopup } from '../harness/panel';
import { until, untilStill } from '../harness/until';
import { type Cases, withPage } from './kit';

export const browserParts: Cases = (kit) => {
  test('a click on the toolbar’s button opens the panel over the article', () =>
    withPage(kit(), '/demo', async (tab) => {
      const { browser } = kit();
      await untilMarked(tab);
      await tab.bringToFront();
      await withPopup(
        browser,
        () => browser.clickButton(tab),
        (popup) => {
          expect(popup.text).toContain('Poland Gives Belarus Until Friday to Free Trucks or Face New Sanctions');
          expect([popup.width, popup.height]).toEqual([400, 600]);
        },
      );
    }));

  test('the panel opens beside the page at a click, and follows the tab in front', () =>
    withPage(kit(), '/demo', async (tab) => {
      const { browser } = kit();
      await untilMarked(tab);
      const panel = await browser.openOwn('src/popup/index.html');
      await panel.bringToFront();
      // Until it says what it found, the head may still move under the pointer.
      await until('it tells of the tab in front, which is its own', () =>
        panel.evaluate(() => document.querySelector('.state')?.getAttribute('aria-busy') === 'false'),
      );
      const place = await untilStill('there is the button', () =>
        panel.evaluate(() => {
          const button = document.querySelector('[aria-label="Open beside the page"]');
          const { left = 0, top = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
          return width > 0 ? { x: left + width / 2, y: top + height / 2 } : undefined;
        }),
      );
      await panel.click(place.x, place.y);
      await until('it is open', () =>
        browser.own.evaluate(async () => {
          const { sidebarAction } = chrome;
          if (sidebarAction !== undefined) return sidebarAction.isOpen({});
          const kinds: unknown[] = await Reflect.get(chrome.runtime, 'getContexts')({ contextTypes: ['SIDE_PANEL'] });
          return kinds.length > 0;
        }),
      );
      await tab.bringToFront();
      // Chromium does not let one look into its side panel.
      if (browser.name === 'firefox')
        await until('it tells of the article', () =>
          browser.own.evaluate(() => {
            const [side] = chrome.extension.getViews({ type: 'sidebar' });
            return side?.document.body.innerText.includes('Marek Olszewski');
          }),
        );
    }));
};
