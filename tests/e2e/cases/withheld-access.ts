/** The reader or the browser gave no access to sites: Demarche says so, and a click opens the one page. */
import { expect, test } from 'vitest';
import { violationsOf } from '../harness/axe';
import { paintedMarks, untilMarked } from '../harness/marks';
import { until } from '../harness/until';
import { type Cases, stateOf, withPage } from './kit';

export const withheldAccess: Cases = (kit) => {
  test('an article is left alone, and the panel says why', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      await browser.withholdAccess();
      await tab.goto(await tab.evaluate(() => `${location.href}?again`));
      await until('the state is withheld', async () => (await stateOf(browser, id)).kind === 'withheld');
      expect(await paintedMarks(tab)).toEqual([]);

      const panel = await browser.openOwn(`src/popup/index.html?tab=${id}`);
      const offered = await until('the panel offers to allow the site', () =>
        panel.evaluate(() => document.querySelector('.state button.second')?.textContent),
      );
      expect(offered).toBe('Always allow on this site');
      expect(await violationsOf(panel)).toEqual([]);
      await panel.close();
    }));

  test('a click on the button reads this page', async () => {
    const { browser, server } = kit();
    const tab = await browser.open(`${server.origin}/demo`);
    await tab.bringToFront();
    await browser.clickButton(tab);
    // Chromium lets the detector in by itself then; in Firefox the panel that opened offers to read the page.
    await until('the page is marked, or the panel offers that', async () => {
      if ((await paintedMarks(tab)).length > 0) return true;
      return browser.own.evaluate(() => {
        const [panel] = chrome.extension.getViews({ type: 'popup' });
        const button = panel?.document.querySelector<HTMLElement>('.state button.main');
        button?.click();
        return button !== null && button !== undefined;
      });
    });
    await untilMarked(tab);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('the first-run page asks for access', async () => {
    const page = await kit().browser.openOwn('src/options/first-run.html');
    await until('it asks', () => page.evaluate(() => document.querySelector('.notice button.main') !== null));
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
};
