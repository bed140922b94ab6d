/** Which tab the panel is about, depending on where it stands. */
import { browser, type Tabs } from '../browser';

/** `popup`: over the toolbar. `tab`: a full tab, about the tab named in its address. `side`: beside the window's pages. */
export type Place = 'popup' | 'tab' | 'side';

const asked = new URLSearchParams(location.search).get('tab');

/** Where this panel stands. */
export const place: Place = location.pathname.endsWith('/side.html') ? 'side' : asked === null ? 'popup' : 'tab';

/** Calls back with the tab, undefined where there is none; beside the pages again for each one that comes to the front. */
export async function followShownTab(show: (tab: Tabs.Tab | undefined) => void, signal: AbortSignal): Promise<void> {
  if (asked !== null) {
    show(/^\d{1,10}$/.test(asked) ? await browser.tabs.get(Number(asked)).catch(() => undefined) : undefined);
    return;
  }
  let latest = 0;
  const look = async (): Promise<void> => {
    const turn = ++latest;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (turn === latest && !signal.aborted) show(tab);
  };
  if (place === 'side') {
    const activated = (): void => void look();
    browser.tabs.onActivated.addListener(activated);
    signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated), { once: true });
  }
  await look();
}
