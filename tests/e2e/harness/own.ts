/** What the extension's own page is asked, alike in both browsers. */
import type { Tab } from './types';
import { until } from './until';

/** The page that stays open behind. */
export const OWN_PAGE = 'src/popup/index.html';

/** Waits for the page that opens at installation and closes it, so that it stands in no case's way. How many there were. */
export async function closeFirstRun(own: Tab): Promise<number> {
  const open = await until('the first-run page is open', async () => {
    const ids = await firstRunTabs(own);
    return ids.length > 0 ? ids : undefined;
  });
  await own.evaluate((ids) => chrome.tabs.remove([...ids]), open);
  return open.length;
}

/** The tabs with the first-run page in them. */
export function firstRunTabs(own: Tab): Promise<readonly number[]> {
  return own.evaluate(async () => {
    const page = chrome.runtime.getURL('src/options/first-run.html');
    return (await chrome.tabs.query({})).flatMap(({ id, url }) => (url === page && id !== undefined ? [id] : []));
  });
}

/** Finds a tab's id by its address; of several with the same one, the newest. */
export async function tabIdOf(own: Tab, tab: Tab): Promise<number> {
  const url = await tab.evaluate(() => location.href);
  return until(`the tab with ${url} is known`, () =>
    own.evaluate(async (wanted) => (await chrome.tabs.query({})).findLast((one) => one.url === wanted)?.id, url),
  );
}
