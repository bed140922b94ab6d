/** What the panel shows for a tab: what the page itself says, what is kept of it, and what the reader allows. */
import { browser } from '../browser';
import type { Finding } from '../messages';
import type { PageState } from '../page-state';
import { modeOf } from '../site-modes';
import { sites, tabStates } from '../storage';
import { findingIn, lookInto } from './in-page';
import { isWorking } from './in-slices';

/** How long a busy page may take to answer before the panel is told what was known last, in milliseconds. */
const PATIENCE = 400;

/**
 * So often it may take as long while the engine is at work, whose slices keep an answer that has come from being read.
 * Between slices there is time for it: a page that is silent through dozens of them does not answer.
 */
const MOST_WAITS = 6;

/** How the detector says that a page is in another language than English. */
const LANGUAGE = 'language=';

/** How the tab's page stands. Never rejects because of the page: one that is silent or keeps us out has a state of its own. */
export async function pageState(tabId: number): Promise<PageState> {
  const url = await addressOf(tabId);
  const kept = await tabStates.get(String(tabId));
  if (!(await mayRead(url))) {
    // A page that a click opened to us has no detector until the reader said that it shall be read. Chromium lets an
    // injection without access wait until the reader gives it.
    const found = await soon(findingIn(tabId).catch(() => undefined));
    const isKept = found !== 'late' && found !== undefined && found.visit === kept?.visit;
    return isKept ? kept.state : { kind: 'withheld' };
  }
  const mode = url === undefined ? 'automatic' : modeOf(await sites.get(), url);
  if (mode === 'off' && kept === undefined) return { kind: 'switched-off' };
  const found = await soon(look(tabId));
  // A page whose address nobody tells is none of the web: Chromium never answers for a page's source.
  if (found === 'late') return url === undefined ? { kind: 'unreadable' } : (kept?.state ?? { kind: 'reading' });
  if (found === undefined) return { kind: 'unreadable' };
  if (kept?.visit === found.visit) return kept.state;
  if (mode === 'off') return { kind: 'switched-off' };
  if (found.article) return { kind: mode === 'on-click' ? 'on-click' : 'reading' };
  const language = found.reasons.find((reason) => reason.startsWith(LANGUAGE))?.slice(LANGUAGE.length);
  if (language !== undefined) return { kind: 'unsupported-language', language };
  return { kind: 'not-article', reasons: found.reasons };
}

/** The tab's address where it is a web page that we may know of. */
async function addressOf(tabId: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tabId).catch((): { url?: string } => ({}));
  return url !== undefined && /^https?:/.test(url) ? url : undefined;
}

/**
 * Whether the site is open to us for good, and not for this page alone because of a click. Where the address is not
 * known, it is only if every site is: then it is a page of the browser's own.
 */
function mayRead(url: string | undefined): Promise<boolean> {
  if (url === undefined) return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** What the page's detector thinks. */
function look(tabId: number): Promise<Finding | undefined> {
  return lookInto(tabId).catch(() => undefined);
}

function soon<T>(promise: Promise<T>): Promise<T | 'late'> {
  return Promise.race([promise, patience()]);
}

async function patience(): Promise<'late'> {
  let waits = 0;
  do await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  while (++waits < MOST_WAITS && isWorking());
  return 'late';
}
