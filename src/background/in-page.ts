/** Looks at what the detector left in a page, and has it act. Everything rejects where the browser keeps us out. */
import { browser } from '../browser';
import { type DetectorInPage, type Finding, isFinding, SHEET, WORLD } from '../messages';

interface World {
  readonly detector?: DetectorInPage;
}

/**
 * What the detector thinks of the page, undefined where there is none. `now`: also where the page's pictures are still on
 * their way; before its document stands there is no detector.
 */
export async function findingIn(tabId: number, now = false): Promise<Finding | undefined> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: now,
    args: [WORLD],
    // Runs in the page and cannot use anything from here.
    func: (name: string) => {
      const world: World | undefined = Reflect.get(globalThis, Symbol.for(name));
      return world?.detector?.finding();
    },
  });
  const found = frame?.result;
  return isFinding(found) ? found : undefined;
}

/**
 * Whether the tab still shows that visit, and it is read. Never rejects: a page that keeps us out is another one. To ask has
 * the detector look again, which may let the page go: the visit is the same then, but its marks are gone.
 */
export async function isThere(tabId: number, visit: string): Promise<boolean> {
  const found = await findingIn(tabId, true).catch(() => undefined);
  return found?.visit === visit && found.article;
}

/** Puts the detector into a page that is older than the extension, or that was opened to it just now. */
async function putDetector(tabId: number): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  await browser.scripting.executeScript({ target: { tabId }, files });
}

/** What the detector thinks; where there is none yet, it is put there first. */
export async function lookInto(tabId: number): Promise<Finding | undefined> {
  const found = await findingIn(tabId);
  if (found !== undefined) return found;
  await putDetector(tabId);
  return findingIn(tabId);
}

/** Names the visit that the reader, injected next, shall read. The page's detector has looked at it: there is nothing to wait for. */
export async function wantInPage(tabId: number, visit: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    args: [WORLD, visit],
    func: (name: string, wanted: string) => {
      const world: World | undefined = Reflect.get(globalThis, Symbol.for(name));
      world?.detector?.want(wanted);
    },
  });
}

/**
 * Firefox ends the scripts of an extension that is switched off without a word to them, but takes its sheets away: what the
 * reader shows leans on one. Chromium's scripts are told. Asked again in the same document, it is one sheet all the same.
 */
export async function putSheet(tabId: number): Promise<void> {
  if (!('sidebarAction' in browser)) return;
  const sheet = { target: { tabId }, css: SHEET };
  await browser.scripting.removeCSS(sheet);
  await browser.scripting.insertCSS(sheet);
}

/** Takes that sheet away, so that a page which shows nothing of ours does not tell of us either. */
async function dropSheet(tabId: number): Promise<void> {
  if ('sidebarAction' in browser) await browser.scripting.removeCSS({ target: { tabId }, css: SHEET });
}

/** Takes away what is shown in the page. */
export async function stopInPage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    args: [WORLD],
    func: (name: string) => {
      const world: World | undefined = Reflect.get(globalThis, Symbol.for(name));
      world?.detector?.stop();
    },
  });
  await dropSheet(tabId);
}
