/** What the panel shows for a tab: what the page itself says, and what is kept of it. */
import type { Finding } from '../messages';
import type { PageState } from '../page-state';
import { tabStates } from '../storage';
import { findingIn, putDetector } from './in-page';

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

/** What the page's detector thinks; where there is none (a page older than the extension), it is put there first. */
async function look(tabId: number): Promise<Finding | undefined> {
  try {
    const found = await findingIn(tabId);
    if (found !== undefined) return found;
    await putDetector(tabId);
    return await findingIn(tabId);
  } catch {
    return undefined;
  }
}

function soon<T>(promise: Promise<T>): Promise<T | 'late'> {
  return Promise.race([promise, new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE))]);
}
