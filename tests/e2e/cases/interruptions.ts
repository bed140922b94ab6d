/** The background stopped, tabs closed, addresses changed without loading, the extension itself renewed: nothing is lost or left. */
import { expect, test } from 'vitest';
import { badge, paintedMarks, untilMarked } from '../harness/marks';
import { until } from '../harness/until';
import { type Cases, stateOf, untilState, withPage } from './kit';

export const interruptions: Cases = (kit) => {
  test('what was found outlives the background', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      const marks = await untilMarked(tab);
      const count = await badge(browser, id);
      await browser.stopBackground();
      expect(await stateOf(browser, id)).toMatchObject({ kind: 'ready', positions: Number(count) });
      expect((await paintedMarks(tab)).length).toBe(marks.length);
      await tab.goto(`${kit().server.origin}/demo?later`);
      expect((await untilMarked(tab)).length).toBe(marks.length);
      expect(tab.errors).toEqual([]);
    }));

  test('a site that is switched off wakes the background, which takes the marks away', () =>
    withPage(kit(), '/demo', async (tab) => {
      const { browser } = kit();
      await untilMarked(tab);
      await browser.stopBackground();
      const off = { version: 1, value: { otherwise: 'off', rules: [] } };
      await browser.own.evaluate((sites) => chrome.storage.sync.set({ sites }), off);
      try {
        await until('the marks are gone', async () => (await paintedMarks(tab)).length === 0);
      } finally {
        await browser.own.evaluate(() => chrome.storage.sync.remove('sites'));
      }
      await untilMarked(tab);
    }));

  test(
    'a background that is stopped in the middle of an analysis is asked again',
    () =>
      withPage(kit(), '/shop', async (tab, id) => {
        const { browser, server } = kit();
        const stored = () =>
          browser.own.evaluate(async (key) => JSON.stringify(await chrome.storage.session.get(key)), `tab:${id}`);
        await tab.goto(`${server.origin}/long`);
        await until('the analysis is under way', async () => (await stored()).includes('analysing'));
        if (browser.name === 'chromium') {
          await browser.stopBackground();
          expect(await stored()).toContain('analysing');
          await until('it is analysed', async () => (await stored()).includes('ready'), 60_000);
          await untilMarked(tab);
        } else {
          // Firefox stops it when it likes, perhaps at every try; then the panel must say so.
          await until('there is an end to it', async () => /ready|failed/.test(await stored()), 60_000);
        }
        expect(tab.errors).toEqual([]);
      }),
    90_000,
  );

  test('a tab closed in the middle of an analysis leaves the background well', async () => {
    const { browser, server } = kit();
    const closed = await browser.open(`${server.origin}/long`);
    await closed.close();
    await withPage(kit(), '/demo?after', async (tab) => {
      await until('the next page is marked', async () => (await paintedMarks(tab)).length > 0, 60_000);
      expect(tab.errors).toEqual([]);
    });
  }, 90_000);

  test('an address that changes without loading brings marks, and takes them away', () =>
    withPage(kit(), '/spa', async (tab, id) => {
      const { browser } = kit();
      await until('the detector has looked', async () => (await stateOf(browser, id)).kind === 'not-article');
      await tab.evaluate(() => Reflect.get(window, 'showStory')());
      const marks = await untilMarked(tab);
      expect(marks.some(({ text }) => text.includes('return the patrol boat'))).toBe(true);
      await until('the badge is set', async () => Number(await badge(browser, id)) > 0);
      await tab.evaluate(() => Reflect.get(window, 'showStart')());
      await until('the marks are gone', async () => (await paintedMarks(tab)).length === 0);
      await until('the badge is gone', async () => (await badge(browser, id)) === '');
      await untilState(browser, id, 'not-article');
      expect(tab.errors).toEqual([]);
    }));
};
