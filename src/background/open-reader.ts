/** Injects the second script into a tab: because its page proved to be an article, or because the reader wants it read. */
import { browser } from '../browser';
import reader from '../content/reader?iife';
import { modeOf } from '../site-modes';
import { sites, tabStates } from '../storage';
import { lookInto, putSheet, wantInPage } from './in-page';

/** Reads an article of its own accord, where the reader's settings for the site allow that. */
export async function openReader(tabId: number, visit: string, url: string): Promise<void> {
  if (modeOf(await sites.get(), url) === 'automatic') await inject(tabId, visit);
}

/** Reads the tab's page because the reader asked for it, whatever it looks like. Throws where it cannot be read. */
export async function readAnyway(tabId: number): Promise<void> {
  const found = await lookInto(tabId);
  if (found === undefined) throw new Error('the page does not answer');
  await inject(tabId, found.visit);
}

async function inject(tabId: number, visit: string): Promise<void> {
  const reading = tabStates.put(String(tabId), { visit, state: { kind: 'reading' } });
  // Without the sheet the page is read all the same.
  await Promise.all([reading, wantInPage(tabId, visit), putSheet(tabId).catch(() => undefined)]);
  await browser.scripting.executeScript({ target: { tabId }, files: [reader], injectImmediately: true });
}
