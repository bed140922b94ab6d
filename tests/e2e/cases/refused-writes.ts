/** Where the browser refuses to store what the reader chose, the reader is told, and the choice stays on the screen. */
import { afterEach, expect, test } from 'vitest';
import { violationsOf } from '../harness/axe';
import { cardLook, clickInCard } from '../harness/card';
import { hover, paintedMarks, untilMarked } from '../harness/marks';
import { pressButton, untilShown } from '../harness/panel';
import type { Tab } from '../harness/types';
import { until } from '../harness/until';
import { type Cases, withPage, withPanel } from './kit';

const NOT_SAVED = /Not saved: the browser refused/;

/** From now on this page can store nothing, until `allow`. */
const refuse = (page: Tab) =>
  page.evaluate(() => {
    const refusals = [chrome.storage.sync, chrome.storage.local, chrome.storage.session].map((area) => {
      const { set, clear } = area;
      const no = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      Object.defineProperty(area, 'set', { configurable: true, writable: true, value: no });
      Object.defineProperty(area, 'clear', { configurable: true, writable: true, value: no });
      return () => {
        Object.defineProperty(area, 'set', { configurable: true, writable: true, value: set });
        Object.defineProperty(area, 'clear', { configurable: true, writable: true, value: clear });
      };
    });
    Reflect.set(window, 'allow', () => {
      for (const back of refusals) back();
    });
  });

const allow = (page: Tab) => page.evaluate(() => Reflect.get(window, 'allow')());

const alertOf = (page: Tab) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=alert], [role=status]')].map((one) => one.textContent).join(' '),
  );

export const refusedWrites: Cases = (kit) => {
  const own = (): Tab => kit().browser.own;
  afterEach(() => own().evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])));

  /** From now on the extension's own world in that tab can store nothing. */
  const refuseIn = (tabId: number) =>
    own().evaluate(async (id) => {
      await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => {
          const refusals = [chrome.storage.sync, chrome.storage.local].map((area) => {
            const { set } = area;
            Reflect.set(area, 'set', () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
            return () => Reflect.set(area, 'set', set);
          });
          Reflect.set(globalThis, 'allow', () => {
            for (const back of refusals) back();
          });
        },
      });
    }, tabId);

  const allowIn = (tabId: number) =>
    own().evaluate(async (id) => {
      await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => Reflect.get(globalThis, 'allow')(),
      });
    }, tabId);

  const storedSettings = () =>
    own().evaluate(async () =>
      JSON.stringify([await chrome.storage.sync.get(null), await chrome.storage.local.get(null)]),
    );

  test('in the options: a switch and a typed site stay, and can be saved again', async () => {
    const page = await kit().browser.openOwn('src/options/index.html');
    try {
      await until('the kinds are there', () =>
        page.evaluate(() => document.querySelector('.kind-rows input') !== null),
      );
      await refuse(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('.switch input')?.click());
      await until('the page tells', async () => NOT_SAVED.test(await alertOf(page)));
      expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('.switch input')?.checked)).toBe(false);
      expect(await violationsOf(page)).toEqual([]);

      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#new-site');
        if (field === null) throw new Error('there is no field');
        field.value = 'b.example';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await pressButton(page, 'Add');
      await until('the typed site is kept', () =>
        page.evaluate(() => document.querySelector<HTMLInputElement>('#new-site')?.value === 'b.example'),
      );
      expect(await alertOf(page)).not.toContain('Added');
      expect(await storedSettings()).toBe('[{},{}]');

      await allow(page);
      await pressButton(page, 'Save again');
      await until('both are stored', async () => {
        const stored = await storedSettings();
        return stored.includes('"marks":false') && stored.includes('b.example');
      });
      await until('the notice is gone', async () => !NOT_SAVED.test(await alertOf(page)));
    } finally {
      await page.close();
    }
  });

  test('in the options: what could not be wiped is told', async () => {
    await own().evaluate(() =>
      chrome.storage.sync.set({ sites: { version: 1, value: { otherwise: 'off', rules: [] } } }),
    );
    const page = await kit().browser.openOwn('src/options/index.html');
    try {
      await until('the sizes are shown', () => page.evaluate(() => document.querySelector('#privacy tbody') !== null));
      await refuse(page);
      await pressButton(page, 'Wipe everything…');
      await until('it asks', () => page.evaluate(() => document.querySelector('.asking') !== null));
      await page.evaluate(() => document.querySelector<HTMLElement>('.asking .main')?.click());
      await until('the page tells', async () => /Not everything was wiped/.test(await alertOf(page)));
      // The question stays, to be answered once more.
      await allow(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('.asking .main')?.click());
      await until('the page tells that all is wiped', async () => /Everything wiped/.test(await alertOf(page)));
    } finally {
      await page.close();
    }
  });

  test('in the panel: the marks and the site', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      await withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /Marek Olszewski/);
        await refuse(shown);
        await pressButton(shown, 'Marks');
        await shown.evaluate(() => document.querySelector<HTMLElement>('.marking .all input')?.click());
        await until('the panel tells', async () => NOT_SAVED.test(await alertOf(shown)));
        expect(
          await shown.evaluate(() => document.querySelector<HTMLInputElement>('.marking .all input')?.checked),
        ).toBe(false);
        await pressButton(shown, 'Site');
        await shown.evaluate(() => document.querySelectorAll<HTMLElement>('.modes input')[2]?.click());
        await until('the panel shows the choice', async () => /Site: Off/i.test(await untilShown(shown, /Site: /)));
        await until('the panel tells again', async () => NOT_SAVED.test(await alertOf(shown)));
        expect(await storedSettings()).toBe('[{},{}]');
      });
    }));

  test('in the card: a kind that was switched off is so on this page, and stays off once it can be stored', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      const demands = async () => (await paintedMarks(tab)).filter(({ kind }) => kind === 'demand').length;
      await refuseIn(id);
      await hover(tab, ({ kind }) => kind === 'demand');
      await clickInCard(browser, tab, id, 'Hide all demands');
      await until('the card tells', async () =>
        /Hidden on this page only/.test((await cardLook(browser, id))?.html ?? ''),
      );
      expect(await demands()).toBe(0);
      expect(await storedSettings()).toBe('[{},{}]');

      await allowIn(id);
      await clickInCard(browser, tab, id, 'Hide all demands');
      await until('the card is closed', async () => (await cardLook(browser, id)) === undefined);
      expect(await demands()).toBe(0);
      expect(await storedSettings()).toContain('"shown"');
    }));

  test('settings that cannot be read are told in the panel, too', async () => {
    await own().evaluate(() => chrome.storage.sync.set({ settings: { version: 2, value: { marks: 'perhaps' } } }));
    await withPage(kit(), '/demo', async (_tab, id) =>
      withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /Some settings could not be read/);
        expect(await violationsOf(shown)).toEqual([]);
        await own().evaluate(async () => {
          await chrome.storage.sync.clear();
          await chrome.storage.local.clear();
        });
        await until('the notice is gone', async () => !/could not be read/.test(await untilShown(shown, /./)));
      }),
    );
  });
};
