/**
 * What goes wrong while a page is read: the background stopped at each message, another page in the tab before the analysis
 * is done, the session's storage full. Only Chromium can be made to do these things.
 */
import { expect, test } from 'vitest';
import { badge, paintedMarks, untilMarked } from '../harness/marks';
import type { Browser, Tab } from '../harness/types';
import { until } from '../harness/until';
import { type Cases, type Kit, stateOf, untilState, withPage, withPanel } from './kit';

export const faults: Cases = (kit) => {
  /** A test that only Chromium can be put through. */
  const inChromium = (name: string, work: (kit: Kit) => Promise<void>) =>
    test(name, async ({ skip }) => {
      if (kit().browser.name !== 'chromium') return skip('only Chromium can be made to do this');
      await work(kit());
    }, 60_000);

  for (const request of ['open-reader', 'analyse'])
    inChromium(`stopped at ${request}, an article is marked all the same`, (now) =>
      withPage(now, '/shop', async (tab, id) => {
        const { browser, server } = now;
        await stoppedAt(browser, request, () => tab.goto(`${server.origin}/demo?stopped-at-${request}`));
        const marks = await untilMarked(tab);
        await until('the state is known', async () => (await stateOf(browser, id)).kind === 'ready');
        await until('the badge is there', async () => Number(await badge(browser, id)) > 0);
        expect(marks.length).toBeGreaterThan(0);
        expect(tab.errors).toEqual([]);
      }),
    );

  for (const request of ['read-anyway', 'report'])
    inChromium(`stopped at ${request}, a page without text is said to have none`, (now) =>
      withPage(now, '/no-text', async (tab, id) => {
        const { browser } = now;
        await until('the detector has looked', async () => (await stateOf(browser, id)).kind === 'not-article');
        await withPanel(now, id, async (panel) => {
          const press = () =>
            until('the button is pressed', () =>
              panel.evaluate(() => {
                const button = [...document.querySelectorAll('button')].find((one) => /analyse/i.test(one.innerText));
                button?.click();
                return button !== undefined;
              }),
            );
          await stoppedAt(browser, request, press);
          await until('it is said to be empty', async () => (await stateOf(browser, id)).kind === 'empty');
          await until('the panel says so', async () => /no text/i.test(await wordsOf(panel)));
        });
        expect(tab.errors).toEqual([]);
      }),
    );

  inChromium('stopped at left, an address that changed without loading has no badge', (now) =>
    withPage(now, '/spa', async (tab, id) => {
      const { browser } = now;
      await until('the detector has looked', async () => (await stateOf(browser, id)).kind === 'not-article');
      await tab.evaluate(() => Reflect.get(window, 'showStory')());
      await until('the badge is there', async () => Number(await badge(browser, id)) > 0);
      await stoppedAt(browser, 'left', () => tab.evaluate(() => Reflect.get(window, 'showStart')()));
      await until('the badge is gone', async () => (await badge(browser, id)) === '');
      await untilState(browser, id, 'not-article');
      expect(await paintedMarks(tab)).toEqual([]);
    }),
  );

  for (const request of ['page-state', 'analysis'])
    inChromium(`stopped at ${request}, the panel shows the article`, (now) =>
      withPage(now, '/demo', async (tab, id) => {
        const { browser } = now;
        await untilMarked(tab);
        await until('the state is known', async () => (await stateOf(browser, id)).kind === 'ready');
        // A page that does not answer the panel, so that the background has to.
        await silence(browser, id);
        let panel: Tab | undefined;
        try {
          await stoppedAt(browser, request, async () => {
            panel = await browser.openOwn(`src/popup/index.html?tab=${id}`);
          });
          await until('the panel shows it', async () =>
            /Marek Olszewski/.test(panel === undefined ? '' : await wordsOf(panel)),
          );
        } finally {
          await panel?.close();
        }
      }),
    );

  inChromium('another page in the tab before the analysis is done has its own state, marks and badge', (now) =>
    withPage(now, '/shop', async (tab, id) => {
      const { browser, server } = now;
      for (const [path, kind] of [
        ['/shop?after', 'not-article'],
        ['/demo?after', 'ready'],
      ]) {
        await tab.goto(`${server.origin}/long`);
        await until('the analysis is under way', async () => (await kept(browser, id)).includes('analysing'));
        await tab.goto(`${server.origin}${path}`);
        await until('its state is known', async () => (await stateOf(browser, id)).kind === kind, 40_000);
        // What came last of the article before has been and gone once the background answers the next one.
        await withPage(now, '/demo?next', (next) => untilMarked(next));
        await untilState(browser, id, kind ?? '');
        const count = await badge(browser, id);
        if (kind === 'ready') expect(Number(count)).toBe((await stateOf(browser, id)).positions);
        else expect(count).toBe('');
        expect((await paintedMarks(tab)).length > 0).toBe(kind === 'ready');
      }
    }),
  );

  inChromium('a session’s storage full of analyses makes room for the next one', async (now) => {
    const { browser } = now;
    await fill(browser, 'analysis:');
    await withPage(now, '/demo?full', async (tab, id) => {
      await untilMarked(tab);
      await until('its state is known', async () => (await stateOf(browser, id)).kind === 'ready');
      expect(await kept(browser, id)).toContain('ready');
    });
    await browser.own.evaluate(() => chrome.storage.session.clear());
  });

  inChromium('a storage in which nothing fits any more costs neither marks nor panel', async (now) => {
    const { browser } = now;
    await fill(browser, 'strange:');
    await withPage(now, '/demo?stuffed', async (tab, id) => {
      await untilMarked(tab);
      await withPanel(now, id, (panel) =>
        until('the panel shows it', async () => /Marek Olszewski/.test(await wordsOf(panel))),
      );
      expect(tab.errors).toEqual([]);
    });
    await browser.own.evaluate(() => chrome.storage.session.clear());
  });
};

/** Begins something and stops the background when the request that it leads to is on its way. */
async function stoppedAt(browser: Browser, request: string, begin: () => Promise<unknown>): Promise<void> {
  await browser.own.evaluate((name) => {
    // Messages to the background reach the extension's pages as well.
    Reflect.set(
      globalThis,
      'onItsWay',
      new Promise<void>((resolve) => {
        const listener = (message: unknown) => {
          if (typeof message !== 'object' || message === null || Reflect.get(message, 'request') !== name) return;
          chrome.runtime.onMessage.removeListener(listener);
          resolve();
        };
        chrome.runtime.onMessage.addListener(listener);
      }),
    );
  }, request);
  const onItsWay = browser.own.evaluate(() => Reflect.get(globalThis, 'onItsWay').then(() => true));
  await Promise.all([begin(), onItsWay.then(() => browser.stopBackground())]);
}

/** What is stored of a tab's page. */
function kept(browser: Browser, tabId: number): Promise<string> {
  return browser.own.evaluate(async (key) => JSON.stringify(await chrome.storage.session.get(key)), `tab:${tabId}`);
}

/** Ends the reader in a page without a word to anybody, as a crash would. */
function silence(browser: Browser, tabId: number): Promise<unknown> {
  return browser.own.evaluate(async (id) => {
    await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => Reflect.get(globalThis, Symbol.for('demarche')).reading.abort(),
    });
  }, tabId);
}

/** Fills the session's storage up to the last bytes that a small value would need. */
function fill(browser: Browser, prefix: string): Promise<unknown> {
  return browser.own.evaluate(async (name) => {
    let size = 1 << 20;
    for (let at = 0; size >= 16; at++) {
      const value = { version: 1, at, value: 'x'.repeat(size) };
      await chrome.storage.session.set({ [`${name}${at}`]: value }).catch(() => {
        size >>= 1;
      });
    }
  }, prefix);
}

function wordsOf(panel: Tab): Promise<string> {
  return panel.evaluate(() => document.body.innerText);
}
