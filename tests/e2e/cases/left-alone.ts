/** Pages that are no articles, or not in English, cost next to nothing and are not touched. */
import { expect, test } from 'vitest';
import { badge, paintedMarks } from '../harness/marks';
import { until } from '../harness/until';
import { type Cases, isReaderThere, stateOf, untilKnown, untilState, withPage } from './kit';

export const leftAlone: Cases = (kit) => {
  test.each([
    ['a shop page', '/shop', { kind: 'not-article' }],
    ['a page without text', '/no-text', { kind: 'not-article' }],
    ['an article in French', '/french', { kind: 'unsupported-language', language: 'fr' }],
  ])('%s gets no second script and no mark', (_what, path, expected) =>
    withPage(kit(), path, async (tab, id) => {
      const { browser } = kit();
      const state = await untilKnown(browser, id);
      expect(state).toMatchObject(expected);
      expect(await isReaderThere(browser, id)).toBe(false);
      expect(await paintedMarks(tab)).toEqual([]);
      expect(await badge(browser, id)).toBe('');
      expect(tab.errors).toEqual([]);
    }),
  );

  test('the background is not even told of them', () =>
    withPage(kit(), '/shop', async (_tab, id) => {
      const { browser } = kit();
      const kept = await browser.own.evaluate(async (tabId) => {
        const key = `tab:${tabId}`;
        return key in (await chrome.storage.session.get(key));
      }, id);
      expect(kept).toBe(false);
    }));

  test('a page can be read anyway when the reader asks for it', () =>
    withPage(kit(), '/shop', async (_tab, id) => {
      const { browser } = kit();
      await untilKnown(browser, id);
      await browser.own.evaluate(
        (tabId) => chrome.runtime.sendMessage({ request: 'read-anyway', question: { tabId } }),
        id,
      );
      const state = await until('it was read', async () => {
        const now = await stateOf(browser, id);
        return ['ready', 'empty'].includes(now.kind) ? now : undefined;
      });
      expect(['ready', 'empty']).toContain(state.kind);
    }));

  test('the browser’s own pages are named as unreadable', async () => {
    const { browser } = kit();
    const id = await browser.own.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? -1);
    await untilState(browser, id, 'unreadable');
  });
};
