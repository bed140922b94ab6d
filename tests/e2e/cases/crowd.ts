/** A hundred articles opened at once: each one is analysed, the background stays well, and nothing is left when they close. */
import { expect, test } from 'vitest';
import { until } from '../harness/until';
import { CROWD } from '../pages';
import type { Cases } from './kit';

export const crowd: Cases = (kit) => {
  test('a hundred tabs at once are all analysed', async () => {
    const { browser, server } = kit();
    const addresses = CROWD.map((path) => `${server.origin}${path}`);
    const ids = await browser.own.evaluate(async (urls) => {
      const tabs = await Promise.all(urls.map((url) => chrome.tabs.create({ url, active: false })));
      return tabs.map(({ id }) => id ?? -1);
    }, addresses);
    try {
      await until(
        'every tab is analysed',
        async () => {
          const states = await browser.own.evaluate(
            async (all) => Object.values(await chrome.storage.session.get(all.map((id) => `tab:${id}`))),
            ids,
          );
          return states.filter((state) => JSON.stringify(state).includes('"ready"')).length === ids.length;
        },
        150_000,
      );
      const badges = await browser.own.evaluate(
        (all) => Promise.all(all.map((tabId) => chrome.action.getBadgeText({ tabId }))),
        ids,
      );
      expect(badges.filter((text) => Number(text) > 0).length).toBe(ids.length);
    } finally {
      await browser.own.evaluate((all) => chrome.tabs.remove(all), ids);
    }
  }, 200_000);
};
