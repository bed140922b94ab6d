/** Opens the panel beside the page: Chromium's side panel, Firefox's sidebar. Both want a click for it. */
import { browser } from '../browser';

/** The window is asked for here: a click that comes before the tab is known opens it too. */
export async function openSide(): Promise<void> {
  const { sidePanel } = browser;
  // Firefox knows the window, and opens nothing once the click's own turn is over.
  if (sidePanel === undefined) return browser.sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await sidePanel.open({ windowId: id });
}
