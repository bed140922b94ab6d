/** The panel without barriers: axe finds none in any view, sheet or state. */
import { expect, test } from 'vitest';
import { violationsOf } from '../harness/axe';
import { untilMarked } from '../harness/marks';
import { pressButton, pretend, textOf, untilShown } from '../harness/panel';
import { until } from '../harness/until';
import { type Cases, untilKnown, withPage, withPanel } from './kit';

/** States that are over too soon to be met, or that no page of ours brings about. */
const OTHER_STATES = [
  { kind: 'reading' },
  { kind: 'analysing' },
  { kind: 'analysing', share: 0.4 },
  { kind: 'empty' },
  { kind: 'failed', what: 'RangeError: Invalid string length' },
] as const;

const VIEWS = ['actors', 'positions', 'timeline', 'sources'] as const;

async function inTurn<From, To>(items: readonly From[], work: (item: From) => Promise<To>): Promise<readonly To[]> {
  const done: To[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

export const panelBarriers: Cases = (kit) => {
  test.each(['Marks', 'Export', 'Site'])('with %s open, in the dark too', (sheet) =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      await withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /Marek Olszewski/);
        await pressButton(shown, sheet);
        expect(await violationsOf(shown)).toEqual([]);
        await shown.dress({ dark: true });
        expect(await violationsOf(shown)).toEqual([]);
      });
    }),
  );

  test.each(OTHER_STATES)('the state $kind', (state) =>
    withPage(kit(), '/shop', async (_tab, id) => {
      const { browser } = kit();
      await untilKnown(browser, id);
      await pretend(browser, id, state);
      await withPanel(kit(), id, async (shown) => {
        await until('the state is shown', () => shown.evaluate(() => document.querySelector('h1') !== null));
        expect(await violationsOf(shown)).toEqual([]);
        await shown.dress({ dark: true });
        expect(await violationsOf(shown)).toEqual([]);
      });
    }),
  );

  test.each(['Actors', 'Positions', 'Timeline', 'Sources'])('%s', (view) =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      await withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /Marek Olszewski/);
        await pressButton(shown, view);
        for (const wish of [{}, { dark: true }, { forcedColors: true }]) {
          await shown.dress(wish);
          expect(await violationsOf(shown), JSON.stringify(wish)).toEqual([]);
        }
      });
    }),
  );

  test('320 pixels are wide enough for every view, and choosing one moves no other tab', () =>
    withPage(kit(), '/demo', async (tab, id) => {
      await untilMarked(tab);
      await withPanel(kit(), id, async (shown) => {
        await untilShown(shown, /Marek Olszewski/);
        const choose = (name: string) =>
          shown.evaluate((wanted) => {
            document.getElementById(`tab-${wanted}`)?.click();
            const places = [...document.querySelectorAll('[role=tab]')].map((one) =>
              Math.round(one.getBoundingClientRect().left),
            );
            const { scrollWidth, clientWidth } = document.querySelector('.scroll') ?? document.body;
            return { places, over: scrollWidth - clientWidth };
          }, name);
        await shown.resize(400, 600);
        const [first, ...others] = await inTurn(VIEWS, choose);
        for (const { places } of others) expect(places).toEqual(first?.places);
        await shown.resize(320, 640);
        for (const [at, { over }] of (await inTurn(VIEWS, choose)).entries()) expect(over, VIEWS[at]).toBe(0);
      });
    }));

  test.each(['/shop', '/french', '/no-text'])('the state of %s', (path) =>
    withPage(kit(), path, async (_tab, id) => {
      await untilKnown(kit().browser, id);
      await withPanel(kit(), id, async (shown) => {
        await until('the state is shown', async () => (await textOf(shown)).length > 20);
        expect(await violationsOf(shown)).toEqual([]);
        expect(shown.errors).toEqual([]);
      });
    }),
  );
};
