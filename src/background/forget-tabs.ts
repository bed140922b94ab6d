/** What is known of a page goes with its tab. */
import { browser } from '../browser';
import { tabStates } from '../storage';

/** Listens for as long as the background lives. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId: number) => void tabStates.remove(String(tabId)).catch(() => {}));
}
