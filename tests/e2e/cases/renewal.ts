/** The extension updated under an open page: everything that it put there goes away. */
import { expect, test } from 'vitest';
import { untilMarked } from '../harness/marks';
import { until } from '../harness/until';
import { type Cases, withPage } from './kit';

export const renewal: Cases = (kit) => {
  test('an update takes the old marks away, without a word on the console', () =>
    withPage(kit(), '/demo', async (tab) => {
      const { browser } = kit();
      await untilMarked(tab);
      await tab.evaluate(() => Reflect.set(window, 'old', [...CSS.highlights.values()]));
      // The answer can never come: the page that asks goes down with the extension.
      await browser.own.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0));
      // Firefox runs the new version in open pages at once, which then have new marks.
      await until('the old marks are gone', () =>
        tab.evaluate(() => {
          const old: Highlight[] = Reflect.get(window, 'old');
          return [...CSS.highlights.values()].every((highlight) => !old.includes(highlight));
        }),
      );
      expect(tab.errors).toEqual([]);
    }));
};
