/** The panel without barriers: axe finds none in any view, sheet or state. */
import { expect, test } from 'vitest';
import { violationsOf } from '../harness/axe';
import { untilMarked } from '../harness/marks';
import { pressButton, textOf, untilShown } from '../harness/panel';
import type { Browser } from '../harness/types';
import { until } from '../harness/until';
import { type Cases, stateOf, withPage, withPanel } from './kit';

/** States that are over too soon to be met, or that no page of ours brings about. */
const OTHER_STATES = [
  { kind: 'reading' },
  { kind: 'analysing' },
  { kind: 'empty' },
  { kind: 'failed', what: 'RangeError: Invalid string length' },
] as const;

/** Has the background believe that the page now open in a tab stands so. */
function pretend({ own }: Browser, tabId: number, state: (typeof OTHER_STATES)[number]): Promise<void> {
  return own.evaluate(
    async ({ id, shown }) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => Reflect.get(globalThis, Symbol.for('demarche')).detector.finding().visit,
      });
      await chrome.storage.session.set({
        [`tab:${id}`]: { version: 1, at: 1, value: { visit: frame?.result, state: shown } },
      });
    },
    { id: tabId, shown: state },
  );
}

export const panelBarriers: Cases = (kit) => {
  test.each(['Marks', 'Export', 'Site'])('with %s open, in the dark too', (sheet) =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      await withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /Marek Olszewski/);
        await pressButton(shown, sheet);
        expect(await violationsOf(shown)).toEqual([]);
        if (await shown.dress({ dark: true })) expect(await violationsOf(shown)).toEqual([]);
      });
    }),
  );

  test.each(OTHER_STATES)('the state $kind', (state) =>
    withPage(kit(), '/shop', async (_tab, id) => {
      const { browser } = kit();
      await until('the detector has looked', () => stateOf(browser, id));
      await pretend(browser, id, state);
      await withPanel(kit(), id, async (shown) => {
        await until('the state is shown', () => shown.evaluate(() => document.querySelector('h1') !== null));
        expect(await violationsOf(shown)).toEqual([]);
        if (await shown.dress({ dark: true })) expect(await violationsOf(shown)).toEqual([]);
      });
    }),
  );

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
};
