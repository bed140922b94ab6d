/** What every case is given, and looks that several cases take. */
import type { Server } from '../../demo/serve';
import type { Browser, Tab } from '../harness/types';
import { until } from '../harness/until';

export interface Kit {
  readonly browser: Browser;
  readonly server: Server;
}

/** Cases are written once and run with each browser: `kit()` is only there while a test runs. */
export type Cases = (kit: () => Kit) => void;

/** Whether the reader was wanted or injected in a tab: the extension's own world in that page tells. */
export function isReaderThere(browser: Browser, tabId: number): Promise<boolean> {
  return browser.own.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const world = Reflect.get(globalThis, Symbol.for('demarche'));
        return world !== undefined && (world.wanted !== undefined || world.reading !== undefined);
      },
    });
    return frame?.result === true;
  }, tabId);
}

/** Waits until it is known how a page stands: a busy one may be "being read" for a moment, because it does not answer. */
export function untilKnown(browser: Browser, tabId: number): Promise<{ kind: string; [field: string]: unknown }> {
  return until('it is known how the page stands', async () => {
    const state = await stateOf(browser, tabId);
    return ['reading', 'analysing'].includes(state.kind) ? undefined : state;
  });
}

/** Waits until the page stands so. */
export function untilState(browser: Browser, tabId: number, kind: string): Promise<unknown> {
  return until(`the state is ${kind}`, async () => (await stateOf(browser, tabId)).kind === kind);
}

/** Asks the background for what the panel would show now. */
export async function stateOf(browser: Browser, tabId: number): Promise<{ kind: string; [field: string]: unknown }> {
  const reply = await browser.own.evaluate(
    (id) => chrome.runtime.sendMessage({ request: 'page-state', question: { tabId: id } }),
    tabId,
  );
  if (typeof reply === 'object' && reply !== null && 'answer' in reply) {
    const { answer } = reply as { answer: { kind: string } };
    return answer;
  }
  throw new Error(`no state: ${JSON.stringify(reply)}`);
}

/** Opens a page, gives its tab and the tab's id, and closes it afterwards. */
export async function withPage<T>(
  { browser, server }: Kit,
  path: string,
  work: (tab: Tab, id: number) => Promise<T>,
): Promise<T> {
  const tab = await browser.open(`${server.origin}${path}`);
  try {
    return await work(tab, await browser.idOf(tab));
  } finally {
    await tab.close();
  }
}

/** Opens the panel about a tab as a tab of its own, and closes it afterwards. */
export async function withPanel<T>({ browser }: Kit, id: number, work: (panel: Tab) => Promise<T>): Promise<T> {
  const panel = await browser.openOwn(`src/popup/index.html?tab=${id}`);
  try {
    return await work(panel);
  } finally {
    await panel.close();
  }
}
