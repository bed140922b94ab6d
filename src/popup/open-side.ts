/** Opens the panel beside the page: Chromium's side panel, Firefox's sidebar. Both want a click for it. */
import { browser } from '../browser';

export async function openSide(windowId: number): Promise<void> {
  if (browser.sidePanel !== undefined) await browser.sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
}
