/** The toolbar panel, as the popup that it is and as a tab where a test can press its buttons. */
import { expect, test } from 'vitest';
import { csvRecords } from '../../export/parse-csv';
import { eventsOf } from '../../export/parse-ics';
import { paintedMarks, untilFlashed, untilMarked, watchFlashes } from '../harness/marks';
import { pressButton, untilShown, withPopup } from '../harness/panel';
import { until } from '../harness/until';
import { type Cases, stateOf, withPage, withPanel } from './kit';

export const panel: Cases = (kit) => {
  test('the popup opens over the article and sums it up', () =>
    withPage(kit(), '/demo', async (tab) => {
      const { browser } = kit();
      await untilMarked(tab);
      await tab.bringToFront();
      await withPopup(
        browser,
        () => browser.own.evaluate(() => chrome.action.openPopup()),
        (popup) => {
          expect(popup.text).toContain('Poland Gives Belarus Until Friday to Free Trucks or Face New Sanctions');
          expect(popup.width).toBeLessThanOrEqual(400);
          expect(popup.height).toBeLessThanOrEqual(600);
        },
      );
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
      await watchFlashes(tab);
      await withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /stop treating people as goods/);
        await pressButton(shown, 'stop treating people as goods');
        expect(await untilFlashed(tab)).toContain('stop treating people as goods');
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

  test('two tabs: each panel tells its own article, and shows words in its own page', () =>
    withPage(kit(), '/demo', (tab, id) =>
      withPage(kit(), '/strict', async (other, otherId) => {
        await untilMarked(tab);
        await untilMarked(other);
        await withPanel(kit(), otherId, (shown) => untilShown(shown, /Kadri Saar/));
        await withPanel(kit(), id, async (shown) => {
          expect(await untilShown(shown, /Marek Olszewski/)).not.toMatch(/Kadri Saar/);
          await watchFlashes(tab);
          await pressButton(shown, 'stop treating people as goods');
          await untilFlashed(tab);
          expect((await paintedMarks(other)).filter(({ kind }) => kind === 'flash')).toEqual([]);
        });
      }),
    ));

  test('the keyboard alone chooses a view, opens a cell and unfolds its evidence', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      await withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /Marek Olszewski/);
        const focus = (selector: string) =>
          shown.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
        await focus('[role=tab][aria-selected=true]');
        await shown.press('ArrowRight');
        await untilShown(shown, /Who wants what of whom/);
        const cell = await until('a cell has its counts in words', () =>
          shown.evaluate(() => document.querySelector('.cell .hidden')?.textContent),
        );
        expect(cell).toMatch(/ towards .+: \d/);
        await focus('.cell');
        await shown.press('Enter');
        await until('the evidence is there', () => shown.evaluate(() => document.querySelector('.evidence') !== null));
        await focus('.evidence .more');
        await shown.press('Enter');
        await until('it is unfolded', () =>
          shown.evaluate(() => document.querySelector('.evidence .details blockquote') !== null),
        );
      });
    }));

  test('what is found by search stands alone, and the kinds’ switches reach the page', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      await withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /Marek Olszewski/);
        await shown.evaluate(() => document.querySelector<HTMLElement>('[type=search]')?.focus());
        for (const key of 'potash') await shown.press(key);
        await until('the others are gone', () =>
          shown.evaluate(() => !document.querySelector('[role=tabpanel]')?.textContent?.includes('Alena Karpovich')),
        );
        await pressButton(shown, 'Marks');
        const setSupport = (on: boolean) =>
          shown.evaluate((wanted) => {
            const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith('Support'));
            const box = label?.querySelector('input');
            if (box?.checked !== wanted) box?.click();
          }, on);
        await setSupport(true);
        await until('support is marked', async () => (await paintedMarks(tab)).some(({ kind }) => kind === 'support'));
        await setSupport(false);
        await until('it is not', async () => (await paintedMarks(tab)).every(({ kind }) => kind !== 'support'));
      });
    }));

  test('what is exported is read back by other parsers', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      await withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /Marek Olszewski/);
        // Instead of a download: what it would have held.
        await shown.evaluate(() => {
          URL.createObjectURL = (blob) => {
            Reflect.set(window, 'saved', blob instanceof Blob ? blob.text() : Promise.resolve(''));
            return '#';
          };
        });
        const saved = async (label: string): Promise<string> => {
          await shown.evaluate(() => Reflect.deleteProperty(window, 'saved'));
          await pressButton(shown, label);
          return until(`"${label}" has saved something`, () =>
            shown.evaluate(async () => String((await Reflect.get(window, 'saved')) ?? '')),
          );
        };
        await pressButton(shown, 'Export');
        const analysis = JSON.parse(await saved('JSON)'));
        expect(analysis.positions.length).toBeGreaterThan(5);
        expect(csvRecords(await saved('CSV'))).toHaveLength(analysis.positions.length);
        expect(csvRecords(await saved('PLOVER')).length).toBeGreaterThanOrEqual(analysis.positions.length);
        expect(eventsOf(await saved('.ics')).map(({ start }) => start)).toContain('2026-05-15');
        expect(JSON.parse(await saved('JSON-LD'))).toMatchObject({ type: 'AnnotationCollection' });
        expect(await saved('Save Markdown')).toMatch(/^---\ntitle: "Poland Gives Belarus/);
        expect(shown.errors).toEqual([]);
      });
    }));
};
