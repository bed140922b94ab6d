/** The number on the toolbar button: how many positions the article takes. The browser clears it on navigation. */
import { browser } from '../browser';

/** Shows the count for one tab; nothing for 0. A tab that was closed meanwhile is no error. */
export async function showCount(tabId: number, positions: number): Promise<void> {
  const text = positions === 0 ? '' : positions > 999 ? '999+' : String(positions);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3b4a63' });
  } catch {
    // The tab is gone, and its button with it.
  }
}
