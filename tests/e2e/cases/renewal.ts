/** The extension updated under an open page: everything that it put there goes away. */
import { expect, test } from 'vitest';
import { paintedMarks, untilMarked } from '../harness/marks';
import { until } from '../harness/until';
import { type Cases, withPage } from './kit';

export const renewal: Cases = (kit) => {
  test('an update takes the old marks away, without a word on the console', () =>
    withPage(kit(), '/demo', async (tab) => {
      const { browser } = kit();
      await untilMarked(tab);
      // The answer can never come: the page that asks goes down with the extension.
      await browser.own.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0));
      await until('the old marks are gone', async () => (await paintedMarks(tab)).length === 0);
      expect(tab.errors).toEqual([]);
    }));
};
