/** What the reader decides about sites reaches open tabs at once. */
import { browser, type Tabs } from '../browser';
import { modeOf, type Sites } from '../site-modes';
import { sites, tabStates } from '../storage';
import { showCount } from './badge';
import { findingIn, stopInPage } from './in-page';
import { openReader } from './open-reader';

/** Listens for as long as the background lives. */
export function followSites(): void {
  sites.watch((now) => void applyToTabs(now).catch(() => {}), new AbortController().signal);
}

/**
 * Switches off what shows on sites that are off now, and reads articles of sites that are automatic. On sites that wait
 * for a click, what is shown stays until the reader leaves the page.
 */
export async function applyToTabs(now: Sites): Promise<void> {
  // Addresses are told of those tabs only that we may look into.
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  // A tab that is closed, asleep or kept from us meanwhile is none of the others' concern.
  await Promise.allSettled(tabs.map((tab) => applyTo(tab, now)));
}

async function applyTo({ id, url }: Tabs.Tab, now: Sites): Promise<void> {
  if (id === undefined || url === undefined) return;
  const mode = modeOf(now, url);
  const kept = await tabStates.get(String(id));
  if (mode === 'off' && kept !== undefined) {
    // First the page, which the panel asks as soon as the state is gone. One that keeps us out shows nothing of ours.
    await stopInPage(id).catch(() => {});
    await tabStates.remove(String(id));
    await showCount(id, 0);
  }
  if (mode === 'automatic') {
    const found = await findingIn(id);
    if (found?.article === true && kept?.visit !== found.visit) await openReader(id, found.visit, url);
  }
}
