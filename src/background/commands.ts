/** Keyboard commands go to the reader in the tab in front; where none is, nothing happens. */
import { browser } from '../browser';
import { askTab, marks, step } from '../messages';

/** Listens for as long as the background lives. */
export function forwardCommands(): void {
  browser.commands.onCommand.addListener((command: string) => {
    void forward(command).catch(() => {});
  });
}

async function forward(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'toggle-marks') await askTab(tab.id, marks, { show: 'toggle' });
  if (command === 'next-mark') await askTab(tab.id, step, { by: 1 });
  if (command === 'previous-mark') await askTab(tab.id, step, { by: -1 });
}
