/** Looks at what the detector left in a page, and has it act. */
import { browser } from '../browser';
import { type DetectorInPage, type Finding, isFinding, WORLD } from '../messages';

/** What the detector thinks of the page, undefined where there is none. Rejects where the browser keeps us out. */
export async function findingIn(tabId: number): Promise<Finding | undefined> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    args: [WORLD],
    // Runs in the page and cannot use anything from here.
    func: (name: string) => {
      const world: { detector?: DetectorInPage } | undefined = Reflect.get(globalThis, Symbol.for(name));
      return world?.detector?.finding();
    },
  });
  const found = frame?.result;
  return isFinding(found) ? found : undefined;
}

/** Puts the detector into a page that is older than the extension. Rejects where the browser keeps us out. */
export async function putDetector(tabId: number): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  await browser.scripting.executeScript({ target: { tabId }, files });
}

/** Has the page read although it does not look like an article. Rejects where the browser keeps us out. */
export async function readInPage(tabId: number): Promise<void> {
  if ((await findingIn(tabId)) === undefined) await putDetector(tabId);
  await browser.scripting.executeScript({
    target: { tabId },
    args: [WORLD],
    func: (name: string) => {
      const world: { detector?: DetectorInPage } | undefined = Reflect.get(globalThis, Symbol.for(name));
      world?.detector?.readAnyway();
    },
  });
}
