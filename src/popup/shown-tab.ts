/** Which tab the panel is about, depending on where it stands. */
import { browser, type Tabs } from '../browser';

/** `popup`: over the toolbar. `tab`: a full tab, about the tab named in its address. `side`: beside the window's pages. */
export type Place = 'popup' | 'tab' | 'side';

const asked = new URLSearchParams(location.search).get('tab');

export const place: Place = location.pathname.endsWith('/side.html') ? 'side' : asked === null ? 'popup' : 'tab';

/** Calls back with the tab, undefined where there is none; beside the pages again for each one that comes to the front. */
export async function followShownTab(show: (tab: Tabs.Tab | undefined) => void, signal: AbortSignal): Promise<void> {
  if (asked !== null) return show(/^\d{1,10}$/.test(asked) ? await tabWith(Number(asked)) : undefined);
  const inFront = async (): Promise<Tabs.Tab | undefined> =>
    (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const first = await inFront();
  show(first);
  if (place === 'popup') return;
  const activated = ({ tabId, windowId }: Tabs.OnActivatedActiveInfoType): void => {
    if (windowId === first?.windowId) void tabWith(tabId).then((tab) => signal.aborted || show(tab));
  };
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated), { once: true });
}

function tabWith(id: number): Promise<Tabs.Tab | undefined> {
  return browser.tabs.get(id).catch(() => undefined);
}
