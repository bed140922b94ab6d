/** What the panel shows for a tab: what the page itself says, and what is kept of it. */
import { browser } from '../browser';
import { askTab, type Finding, finding } from '../messages';
import type { PageState } from '../page-state';
import { tabStates } from '../storage';

/** How long a busy page may take to answer before the panel is told what was known last, in milliseconds. */
const PATIENCE = 400;

/** How the detector says that a page is in another language than English. */
const LANGUAGE = 'language=';

export async function pageState(tabId: number): Promise<PageState> {
  const [kept, found] = await Promise.all([tabStates.get(String(tabId)), soon(look(tabId))]);
  if (found === 'late') return kept?.state ?? { kind: 'reading' };
  if (found === undefined) return { kind: 'unreadable' };
  if (kept?.visit === found.visit) return kept.state;
  if (found.article) return { kind: 'reading' };
  const language = found.reasons.find((reason) => reason.startsWith(LANGUAGE))?.slice(LANGUAGE.length);
  if (language !== undefined) return { kind: 'unsupported-language', language };
  return { kind: 'not-article', reasons: found.reasons };
}

/** Asks the page's detector; where none is (a page older than the extension), puts it there first. */
async function look(tabId: number): Promise<Finding | undefined> {
  try {
    return await askTab(tabId, finding, {});
  } catch {
    const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
    try {
      await browser.scripting.executeScript({ target: { tabId }, files });
      return await askTab(tabId, finding, {});
    } catch {
      return undefined;
    }
  }
}

function soon<T>(promise: Promise<T>): Promise<T | 'late'> {
  return Promise.race([promise, new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE))]);
}
