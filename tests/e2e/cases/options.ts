/** The options page and the first-run page, as a reader uses them. */
import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { violationsOf } from '../harness/axe';
import { cardLook } from '../harness/card';
import { hover, type PaintedMark, paintedMarks, untilMarked } from '../harness/marks';
import { firstRunTabs } from '../harness/own';
import type { Tab } from '../harness/types';
import { until } from '../harness/until';
import { type Cases, withPage } from './kit';

const SECTIONS = ['kinds', 'sites', 'reading', 'keyboard', 'privacy', 'about'];

export const options: Cases = (kit) => {
  afterEach(() =>
    kit().browser.own.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])),
  );

  async function withOptions<T>(work: (page: Tab) => Promise<T>): Promise<T> {
    const page = await kit().browser.openOwn('src/options/index.html');
    try {
      await until('all sections are there', () =>
        page.evaluate((names) => names.every((name) => document.getElementById(name) !== null), SECTIONS),
      );
      return await work(page);
    } finally {
      await page.close();
    }
  }

  /** What is stored under a name in the synchronised storage, without its version. */
  const stored = (name: string): Promise<Record<string, unknown>> =>
    kit().browser.own.evaluate(async (key) => {
      const found = (await chrome.storage.sync.get(key))[key];
      const value: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'value') : undefined;
      return typeof value === 'object' && value !== null ? { ...value } : {};
    }, name);

  /** Goes on with Tab until what has the focus has this name. */
  const tabTo = (page: Tab, name: string) =>
    until(`the focus is on ${name}`, async () => {
      await page.press('Tab');
      return page.evaluate((wanted) => {
        const element = document.activeElement;
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const names = [
          element?.getAttribute('aria-label'),
          ...labels.map((one) => one.textContent),
          element?.textContent,
        ];
        return names.some((one) => one?.trim().startsWith(wanted));
      }, name);
    });

  test('by keyboard alone: a kind, a slider, a mode, a site', () =>
    withOptions(async (page) => {
      await page.bringToFront();
      await tabTo(page, 'Threats');
      await page.press(' ');
      await until('threats are marked', async () => `${(await stored('settings')).shown}`.includes('threat'));
      await tabTo(page, 'Automatic');
      await page.press('ArrowDown');
      await until('the default mode is set', async () => (await stored('sites')).otherwise === 'on-click');
      await tabTo(page, 'Add a site');
      for (const key of 'b.example') await page.press(key);
      await page.press('Enter');
      const rules = [{ pattern: 'b.example', mode: 'off' }];
      await until('the site is in the list', async () => isDeepStrictEqual((await stored('sites')).rules, rules));
      await tabTo(page, 'Delay before the card');
      await page.press('ArrowRight');
      await until('the pointer rests longer', async () => (await stored('settings')).rest === 250);
      expect(page.errors).toEqual([]);
    }));

  test('kinds that are switched in the same moment are all kept', () =>
    withOptions(async (page) => {
      await page.evaluate(() => {
        for (const box of document.querySelectorAll<HTMLInputElement>('.kind-rows input[type=checkbox]'))
          if (!box.checked) box.click();
      });
      const all = async () => `${(await stored('settings')).shown}`.split(',').length;
      const boxes = await page.evaluate(() => document.querySelectorAll('.kind-rows input[type=checkbox]').length);
      await until('every kind is marked', async () => (await all()) === boxes);
      await until('every box says so', () =>
        page.evaluate(() => document.querySelector('.kind-rows input[type=checkbox]:not(:checked)') === null),
      );
    }));

  test('what is chosen reaches an open tab at once', () =>
    withPage(kit(), '/demo', async (tab) => {
      await untilMarked(tab);
      await withOptions(async (page) => {
        const pick = (label: string, value: string) =>
          page.evaluate(
            ([name, chosen]) => {
              const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[aria-label="${name}"]`);
              if (field === null) throw new Error(`there is no ${name}`);
              field.value = chosen ?? '';
              field.dispatchEvent(new Event('input', { bubbles: true }));
              field.dispatchEvent(new Event('change', { bubbles: true }));
            },
            [label, value] as const,
          );
        const style = () =>
          tab.evaluate(() => {
            const { textDecorationStyle, textDecorationColor } = getComputedStyle(
              document.body,
              '::highlight(demarche-demand)',
            );
            return { textDecorationStyle, textDecorationColor };
          });
        const before = await style();
        await pick('Line: Demands', 'wavy');
        await until('demands have a wavy line', async () => (await style()).textDecorationStyle === 'wavy');
        await pick('Colour: Demands', '#0000ff');
        await until(
          'they have another colour',
          async () => (await style()).textDecorationColor !== before.textDecorationColor,
        );
        const count = (await paintedMarks(tab)).length;
        const slide = (label: string, value: number) =>
          page.evaluate(
            ([name, to]) => {
              const [slider] = [...document.querySelectorAll<HTMLInputElement>('input[type=range]')].filter((one) =>
                one.labels?.[0]?.textContent?.includes(String(name)),
              );
              if (slider === undefined) throw new Error(`there is no ${name}`);
              slider.value = String(to);
              slider.dispatchEvent(new Event('change', { bubbles: true }));
            },
            [label, value] as const,
          );
        await slide('Least confidence', 0.9);
        await until('what is less sure is not marked', async () => (await paintedMarks(tab)).length < count);
        await slide('Least confidence', 0);
        await until('it is marked again', async () => (await paintedMarks(tab)).length === count);
        await page.evaluate(() => document.querySelector<HTMLInputElement>('.switch input')?.click());
        await until('no mark is left', async () => (await paintedMarks(tab)).length === 0);
        await page.evaluate(() => document.querySelector<HTMLInputElement>('.switch input')?.click());
        await untilMarked(tab);
      });
    }));

  test('pointer rest, width of the card and size of the text reach an open tab at once', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      const { browser } = kit();
      await untilMarked(tab);
      const isDemand = ({ kind }: PaintedMark) => kind === 'demand';
      /** How wide the card is, and for how many milliseconds at most the pointer had rested when it opened. */
      const open = async (): Promise<{ width: number; rested: number }> => {
        await tab.bringToFront();
        await tab.press('Escape');
        await tab.moveTo(1, 1);
        await until('no card is open', async () => (await cardLook(browser, id)) === undefined);
        await tab.evaluate(() =>
          addEventListener('pointermove', () => Reflect.set(window, 'moved', performance.now()), { capture: true }),
        );
        await hover(tab, isDemand);
        const { card } = await until('the card is open', () => cardLook(browser, id));
        const rested = await tab.evaluate(() => performance.now() - Number(Reflect.get(window, 'moved')));
        return { width: card.right - card.left, rested };
      };
      await withOptions(async (page) => {
        const choose = (label: string, value?: number) =>
          page.evaluate(
            ([name, to]) => {
              const all = [...document.querySelectorAll<HTMLInputElement>('#reading input')];
              const field = all.find((one) => one.labels?.[0]?.textContent?.trim() === name);
              if (field === undefined) throw new Error(`there is no ${name}`);
              if (to === undefined) return field.click();
              field.value = String(to);
              field.dispatchEvent(new Event('change', { bubbles: true }));
            },
            [label, value] as const,
          );
        const isStored = (field: string, value: unknown) =>
          until(`${field} is stored`, async () => (await stored('settings'))[field] === value);
        const usual = await open();
        await choose('Wide');
        await isStored('cardSize', 'large');
        const wide = await open();
        expect(wide.width).toBeGreaterThan(usual.width);
        await choose('Font size', 150);
        await isStored('fontSize', 150);
        expect((await open()).width).toBeGreaterThan(wide.width);
        await choose('Delay before the card', 2000);
        await isStored('rest', 2000);
        // The last small moves of a hand are none, so that it may be a little less.
        expect((await open()).rested).toBeGreaterThan(1500);
      });
    }));

  test('a list of sites that was saved is imported again, and a bad file changes nothing', () =>
    withOptions(async (page) => {
      const give = (text: string) =>
        page.evaluate((content) => {
          const input = document.querySelector<HTMLInputElement>('input[type=file]');
          const data = new DataTransfer();
          data.items.add(new File([content], 'sites.json', { type: 'application/json' }));
          if (input !== null) input.files = data.files;
          input?.dispatchEvent(new Event('change', { bubbles: true }));
        }, text);
      const press = (words: string) =>
        until(`there is a button "${words}"`, () =>
          page.evaluate((wanted) => {
            const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted));
            button?.click();
            return button !== undefined;
          }, words),
        );
      const said = (words: RegExp) =>
        until(`the page says ${words}`, async () =>
          words.test(await page.evaluate(() => document.querySelector('#sites [role=status]')?.textContent ?? '')),
        );
      const list = (mode: string) =>
        JSON.stringify({
          format: 'demarche-sites',
          version: 1,
          otherwise: 'off',
          sites: [{ pattern: 'c.example', mode }],
        });

      await give(list('on-click'));
      await said(/1 site imported/);
      const taken = { otherwise: 'off', rules: [{ pattern: 'c.example', mode: 'on-click' }] };
      await until('the list is stored', async () => isDeepStrictEqual(await stored('sites'), taken));

      // What is saved can be seen where the page makes the file.
      await page.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (file) => {
          if (file instanceof Blob) void file.text().then((text) => Reflect.set(window, 'saved', text));
          return make(file);
        };
      });
      await press('Save the list as a file');
      const saved = await until('the file is made', () => page.evaluate(() => Reflect.get(window, 'saved')));
      await give(list('never'));
      await said(/Entry 1 of the file has the mode “never”.*Nothing was changed/);
      await give('{');
      await said(/not valid JSON.*Nothing was changed/);
      expect(await stored('sites')).toEqual(taken);

      await press('Remove');
      await until('the list is empty', async () => isDeepStrictEqual((await stored('sites')).rules, []));
      await press('Undo');
      await until('it is back', async () => isDeepStrictEqual(await stored('sites'), taken));
      await press('Remove');
      await give(String(saved));
      await until('the file brings it back', async () => isDeepStrictEqual(await stored('sites'), taken));
      expect(page.errors).toEqual([]);
    }));

  test('settings of an older version are taken over', async () => {
    await kit().browser.own.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 1, value: { marks: true, shown: ['demand'] } } }),
    );
    await withPage(kit(), '/demo', async (tab) => {
      const marks = await untilMarked(tab);
      expect(new Set(marks.map(({ kind }) => kind))).toEqual(new Set(['demand']));
    });
    await withOptions(async (page) => {
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.kind-rows input:checked')].map(
          (one) => one.labels?.[0]?.textContent,
        ),
      );
      expect(shown).toEqual(['Demands']);
    });
  });

  test('settings that cannot be read are told, and their original is kept until the reader lets it go', async () => {
    const broken = { version: 2, value: { marks: 'perhaps', shown: ['time'] } };
    await kit().browser.own.evaluate((value) => chrome.storage.sync.set({ settings: value }), broken);
    const aside = () =>
      kit().browser.own.evaluate(async () => (await chrome.storage.local.get('settings.broken'))['settings.broken']);
    await withOptions(async (page) => {
      await until('the page tells', () => page.evaluate(() => document.querySelector('.notice') !== null));
      expect(await aside()).toEqual(broken);
      expect(await violationsOf(page)).toEqual([]);
      await page.evaluate(() => document.querySelector<HTMLElement>('.notice button:last-child')?.click());
      await until('the notice is gone', () => page.evaluate(() => document.querySelector('.notice') === null));
      expect(await aside()).toBeUndefined();
      expect((await stored('settings')).shown).toEqual(['time']);
    });
  });

  test('everything can be wiped, after a question', () =>
    withOptions(async (page) => {
      await kit().browser.own.evaluate(() => chrome.storage.session.set({ 'analysis:x': 1 }));
      await kit().browser.own.evaluate(() =>
        chrome.storage.sync.set({ sites: { version: 1, value: { otherwise: 'off', rules: [] } } }),
      );
      await until('the sizes are shown', () =>
        page.evaluate(() => document.querySelectorAll('#privacy tbody tr').length >= 2),
      );
      const press = (which: string) => page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), which);
      await press('#privacy [aria-expanded=false]');
      await until('it asks', () => page.evaluate(() => document.querySelector('.asking') !== null));
      await press('.asking .main');
      await until('nothing is stored', () =>
        kit().browser.own.evaluate(async () => {
          const all = await Promise.all(
            [chrome.storage.sync, chrome.storage.local, chrome.storage.session].map((area) => area.get(null)),
          );
          return all.every((area) => Object.keys(area).length === 0);
        }),
      );
    }));

  test('the keys are those that are set', () =>
    withOptions(async (page) => {
      const keys = await kit().browser.own.evaluate(async () =>
        (await chrome.commands.getAll()).map(({ shortcut }) => shortcut).filter((key) => key),
      );
      const shown = await until('they are shown', async () => {
        const found = await page.evaluate(() => [...document.querySelectorAll('kbd')].map((key) => key.textContent));
        return found.length > 0 ? found : undefined;
      });
      expect(shown).toEqual(keys);
    }));

  describe('without barriers', () => {
    const pages = ['src/options/index.html', 'src/options/first-run.html'];
    const sizes = [1100, 590, 320];

    test.each(pages)('%s', async (path) => {
      const page = await kit().browser.openOwn(path);
      await until('the page is there', () => page.evaluate(() => document.querySelector('main section') !== null));
      for (const wish of [{}, { dark: true }, { forcedColors: true }]) {
        await page.dress(wish);
        for (const width of sizes) {
          await page.resize(width, 800);
          await until(`the window is ${width} wide`, () => page.evaluate((wanted) => innerWidth === wanted, width));
          expect(await violationsOf(page), `${JSON.stringify(wish)} at ${width}`).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, `width of the content at ${width}`).toBeLessThanOrEqual(width);
        }
      }
      expect(page.errors).toEqual([]);
      await page.close();
    });
  });

  test('the first-run page opened once, at installation', async () => {
    const { browser } = kit();
    expect(browser.firstRuns).toBe(1);
    expect(await firstRunTabs(browser.own)).toEqual([]);
  });
};
