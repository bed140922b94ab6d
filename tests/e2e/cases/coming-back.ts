/** Pages that were out of sight: kept whole by the browser, put to sleep, shown by its reader mode or as source. */
import { expect, test } from 'vitest';
import { badge, marksIn } from '../harness/marks';
import { untilShown } from '../harness/panel';
import { until } from '../harness/until';
import { type Cases, type Kit, stateOf, withPanel } from './kit';

/** Opens a page that no test script has in its hands, waits for its marks, and closes it afterwards. */
async function withMarkedPage(
  { browser, server }: Kit,
  path: string,
  active: boolean,
  work: (id: number, marks: number) => Promise<void>,
): Promise<void> {
  const { own } = browser;
  const known = await own.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
  const id = await own.evaluate(async (create) => (await chrome.tabs.create(create)).id ?? -1, {
    url: `${server.origin}${path}`,
    active,
  });
  try {
    const marks = await until('it is marked', () => marksIn(browser, id));
    await until('it is known', async () => (await stateOf(browser, id)).kind === 'ready');
    await work(id, marks);
  } finally {
    // A tab that was put to sleep may have another id than before.
    await own.evaluate(async (before) => {
      const mine = (await chrome.tabs.query({})).filter((tab) => !before.includes(tab.id));
      await chrome.tabs.remove(mine.flatMap((tab) => tab.id ?? []));
    }, known);
  }
}

/** Waits until a page has all that an article has: marks, a number on the button, and a panel that sums it up. */
async function untilWhole(kit: Kit, id: number, marks: number): Promise<void> {
  const { browser } = kit;
  await until('it is known again', async () => (await stateOf(browser, id)).kind === 'ready');
  await until('it is marked again', async () => (await marksIn(browser, id)) === marks);
  await until('the badge is there', async () => Number(await badge(browser, id)) > 0);
  await withPanel(kit, id, (panel) => untilShown(panel, /voices?, \d+ positions?/));
}

export const comingBack: Cases = (kit) => {
  test('a page that the browser kept whole is marked when it is shown again, and the panel tells of it', () =>
    withMarkedPage(kit(), '/kept', true, async (id, marks) => {
      const { browser, server } = kit();
      const { own } = browser;
      /** How it was shown last, by its own word. */
      const shown = () =>
        own.evaluate(async (tabId) => {
          const [frame] = await chrome.scripting.executeScript({
            target: { tabId },
            func: () => document.documentElement.dataset.shown,
          });
          return frame?.result;
        }, id);
      expect(await shown()).toBe('anew');
      await own.evaluate((tab) => chrome.tabs.update(tab.id, { url: tab.url }), { id, url: `${server.origin}/shop` });
      await until('the other page is known', async () => (await stateOf(browser, id)).kind === 'not-article');
      expect(await badge(browser, id)).toBe('');
      await own.evaluate((tabId) => chrome.tabs.goBack(tabId), id);
      await until('it is shown again as it was', async () => (await shown()) === 'as it was');
      await untilWhole(kit(), id, marks);
    }));

  test('a tab that was put to sleep is marked when it wakes up', () =>
    withMarkedPage(kit(), '/demo?asleep', false, async (first, marks) => {
      const { own } = kit().browser;
      const address = `${kit().server.origin}/demo?asleep`;
      await own.evaluate((tabId) => chrome.tabs.discard(tabId), first);
      const id = await until('it is asleep', () =>
        own.evaluate(
          async (url) => (await chrome.tabs.query({ discarded: true })).find((tab) => tab.url === url)?.id,
          address,
        ),
      );
      await own.evaluate((tabId) => chrome.tabs.update(tabId, { active: true }), id);
      await untilWhole(kit(), id, marks);
    }));

  test('in reader mode an article is the browser’s own, and coming out of it brings the marks back', async ({
    skip,
  }) => {
    const { browser } = kit();
    if (browser.name !== 'firefox') return skip('Chromium’s reader mode stands beside the page and cannot be driven');
    await withMarkedPage(kit(), '/demo?reader', true, async (id, marks) => {
      const { own } = browser;
      await until('the browser takes it for an article, too', () =>
        own.evaluate(async (tabId) => Reflect.get(await chrome.tabs.get(tabId), 'isArticle'), id),
      );
      await own.evaluate((tabId) => Reflect.get(chrome.tabs, 'toggleReaderMode')(tabId), id);
      await until('it is the browser’s own page', async () => (await stateOf(browser, id)).kind === 'unreadable');
      expect(await badge(browser, id)).toBe('');
      // As its button does. Extensions cannot press that: they do not see that a page is the reader's.
      await own.evaluate((tabId) => chrome.tabs.goBack(tabId), id);
      await untilWhole(kit(), id, marks);
    });
  });

  test('a page’s source is none of ours', async () => {
    const { browser, server } = kit();
    const id = await browser.openSource(`${server.origin}/demo`);
    try {
      await until('it is known', async () => (await stateOf(browser, id)).kind === 'unreadable');
      expect(await badge(browser, id)).toBe('');
    } finally {
      await browser.own.evaluate((tabId) => chrome.tabs.remove(tabId), id);
    }
  });
};
