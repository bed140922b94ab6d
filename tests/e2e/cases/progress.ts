/** A long text is analysed in slices: the panel tells how far it is, and the background answers meanwhile. */
import { expect, test } from 'vitest';
import { violationsOf } from '../harness/axe';
import { untilShown } from '../harness/panel';
import { until } from '../harness/until';
import { type Cases, stateOf, withPage, withPanel } from './kit';

export const progress: Cases = (kit) => {
  test('the panel shows the share that is done, and then the article', () =>
    withPage(kit(), '/shop', async (tab, id) => {
      await withPanel(kit(), id, async (panel) => {
        await untilShown(panel, /article/i);
        // Every value that the bar ever has, seen as it is drawn.
        await panel.evaluate(() => {
          const seen: number[] = [];
          Reflect.set(window, 'seen', seen);
          new MutationObserver(() => {
            const bar = document.querySelector('progress');
            if (bar?.hasAttribute('value') && bar.value !== seen.at(-1)) seen.push(bar.value);
          }).observe(document, { subtree: true, childList: true, attributes: true });
        });
        await tab.goto(`${kit().server.origin}/lengthy`);
        await until('the bar has had a value', () => panel.evaluate(() => Reflect.get(window, 'seen').length > 0));
        // The background is in the middle of its work, and answers.
        expect(await stateOf(kit().browser, id)).toMatchObject({ kind: expect.stringMatching(/analysing|ready/) });
        await untilShown(panel, /Kadri Saar/);
        const seen = await panel.evaluate((): number[] => Reflect.get(window, 'seen'));
        expect(seen.length).toBeGreaterThan(1);
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
        expect(await violationsOf(panel)).toEqual([]);
      });
    }));
};
