/** What the extension's own page is asked, alike in both browsers. */
import type { Tab } from './types';
import { until } from './until';

/** The page that stays open behind. */
export const OWN_PAGE = 'src/popup/index.html';

/** Finds a tab's id by its address; of several with the same one, the newest. */
export async function tabIdOf(own: Tab, tab: Tab): Promise<number> {
  const url = await tab.evaluate(() => location.href);
  return until(`the tab with ${url} is known`, () =>
    own.evaluate(async (wanted) => (await chrome.tabs.query({})).findLast((one) => one.url === wanted)?.id, url),
  );
}
