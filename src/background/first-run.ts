/** Opens the first-run page once: at installation, and not after updates of extension or browser. */
import { browser, type Runtime } from '../browser';

const PAGE = 'src/options/first-run.html';

/** Listens for as long as the background lives. */
export function openFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }: Runtime.OnInstalledDetailsType) => {
    // Without a window there is nobody to welcome.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(PAGE) }).catch(() => {});
  });
}
