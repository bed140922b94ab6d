/** Injects the second script into a tab whose page proved to be an article. */
import { browser } from '../browser';
import reader from '../content/reader?iife';
import { tabStates } from '../storage';

/** Throws where the browser does not let us into the page. */
export async function openReader(tabId: number, visit: string): Promise<void> {
  await tabStates.put(String(tabId), { visit, state: { kind: 'reading' } });
  await browser.scripting.executeScript({ target: { tabId }, files: [reader] });
}
