/**
 * The extension API's parts that messages, storage and background use, in memory, so that their promises can be tested
 * without a browser. Use: `vi.mock('../../src/browser', () => import('../fake-browser'))`.
 */
type Listener = (...values: never[]) => unknown;

class FakeEvent<L extends Listener> {
  readonly listeners = new Set<L>();
  addListener(listener: L): void {
    this.listeners.add(listener);
  }
  removeListener(listener: L): void {
    this.listeners.delete(listener);
  }
}

/** What stands between a question to the browser and its answer: a test may stop or break it there. */
export const step: { take: <T>(real: () => Promise<T>) => Promise<T> } = { take: undisturbed };

function undisturbed<T>(real: () => Promise<T>): Promise<T> {
  return real();
}

export type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** A storage area that refuses what goes beyond its quota, counted in characters of JSON. */
class FakeArea {
  quota = Number.POSITIVE_INFINITY;
  /** Set for a storage that is broken altogether. */
  broken = false;
  readonly onChanged = new FakeEvent<(changes: Changes) => void>();
  #items = new Map<string, string>();

  get(keys: null | string): Promise<Record<string, unknown>> {
    return step.take(async () => this.#get(keys));
  }

  set(items: Record<string, unknown>): Promise<void> {
    return step.take(async () => this.#set(items));
  }

  remove(keys: string | string[]): Promise<void> {
    return step.take(async () => this.#remove(keys));
  }

  #get(keys: null | string): Record<string, unknown> {
    if (this.broken) throw new Error('storage is broken');
    const wanted = keys === null ? [...this.#items.keys()] : [keys];
    const found = wanted.flatMap((key) => {
      const item = this.#items.get(key);
      return item === undefined ? [] : [[key, JSON.parse(item)]];
    });
    return Object.fromEntries(found);
  }

  #set(items: Record<string, unknown>): void {
    if (this.broken) throw new Error('storage is broken');
    const after = new Map([
      ...this.#items,
      ...Object.entries(items).map(([key, item]) => [key, JSON.stringify(item)] as const),
    ]);
    if (sizeOf(after) > this.quota) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    this.#items = after;
    for (const [key, newValue] of Object.entries(items)) this.#tell({ [key]: { newValue } });
  }

  #remove(keys: string | string[]): void {
    for (const key of [keys].flat()) {
      if (this.#items.delete(key)) this.#tell({ [key]: {} });
    }
  }

  clear(): void {
    this.#items.clear();
    this.onChanged.listeners.clear();
    this.quota = Number.POSITIVE_INFINITY;
    this.broken = false;
  }

  #tell(changes: Changes): void {
    for (const listener of this.onChanged.listeners) listener(changes);
  }
}

function sizeOf(items: ReadonlyMap<string, string>): number {
  let size = 0;
  for (const [key, item] of items) size += key.length + item.length;
  return size;
}

const ID = 'demarche';

/** The sender as the browser names it: our script in the top frame of a tab. */
export const fromPage = (tabId: number, url = 'https://news.example/a') => ({
  id: ID,
  frameId: 0,
  url,
  tab: { id: tabId },
});

/** The panel or another page of the extension. */
export const fromPanel = { id: ID, url: `chrome-extension://${ID}/src/popup/index.html` };

type MessageListener = (message: unknown, sender: unknown, send: (reply: unknown) => void) => boolean;

/** What was asked of the toolbar button, of tabs and of script injection. */
export const calls = {
  badges: [] as { tabId: number; text: string }[],
  injected: [] as { tabId: number; files: readonly string[] }[],
  toTabs: [] as { tabId: number; frameId: number | undefined; message: unknown }[],
  opened: [] as string[],
};

/** How tabs answer; by default nobody is there. */
export const tabs: { answer: (tabId: number, message: unknown) => Promise<unknown> } = { answer: nobody };

/** The tabs that there are; addresses only of those that we may look into. */
export const open: { tabs: readonly { readonly id: number; readonly url?: string }[] } = { tabs: [{ id: 1 }] };

/** Match patterns of sites that the reader or the browser keeps from us. */
export const withheld = new Set<string>();

interface Injection {
  readonly target: { readonly tabId: number };
  readonly files?: readonly string[];
  readonly args?: readonly unknown[];
}

/** What functions that are run in a page give back; by default nothing of ours is there. */
export const pages: { look: (tabId: number, args?: readonly unknown[]) => Promise<unknown> } = { look: nothing };

async function nothing(): Promise<undefined> {
  return undefined;
}

/** How the background answers `ask`; by default through the listeners, as if from a page in tab 1. */
export const background: { answer: (message: unknown) => Promise<unknown> } = {
  answer: (message) => deliver(message, fromPage(1)),
};

async function nobody(): Promise<never> {
  throw new Error('Could not establish connection. Receiving end does not exist.');
}

/** Gives a message to the listeners as the browser would. Resolves with the answer, undefined where nobody answers. */
export function deliver(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const kept = [...browser.runtime.onMessage.listeners].map((listener) => listener(message, sender, resolve));
    if (!kept.includes(true)) resolve(undefined);
  });
}

export const browser = {
  runtime: {
    id: ID,
    getURL: (path: string) => `chrome-extension://${ID}/${path}`,
    getManifest: () => ({ content_scripts: [{ js: ['detector.js'] }] }),
    onMessage: new FakeEvent<MessageListener>(),
    onInstalled: new FakeEvent<(details: { reason: string }) => void>(),
    sendMessage: (message: unknown) => background.answer(message),
  },
  tabs: {
    sendMessage: (tabId: number, message: unknown, options?: { frameId?: number }) => {
      calls.toTabs.push({ tabId, frameId: options?.frameId, message });
      return tabs.answer(tabId, message);
    },
    create: async ({ url }: { url: string }) => void calls.opened.push(url),
    query: async () => open.tabs,
    onRemoved: new FakeEvent<(tabId: number) => void>(),
    get: async (id: number) => open.tabs.find((tab) => tab.id === id) ?? nobody(),
  },
  action: {
    setBadgeText: (badge: { tabId: number; text: string }) => step.take(async () => void calls.badges.push(badge)),
    setBadgeBackgroundColor: () => step.take(async () => {}),
  },
  scripting: {
    executeScript: ({ target, files, args }: Injection) =>
      step.take(async () => {
        if (files !== undefined) calls.injected.push({ tabId: target.tabId, files });
        return [{ result: files === undefined ? await pages.look(target.tabId, args) : undefined }];
      }),
  },
  commands: { onCommand: new FakeEvent<(command: string) => void>() },
  permissions: {
    contains: async ({ origins }: { origins: readonly string[] }) => !origins.some((origin) => withheld.has(origin)),
  },
  storage: { local: new FakeArea(), sync: new FakeArea(), session: new FakeArea() },
};

export function undo(work: () => void): void {
  work();
}

/** Back to a browser that has just started. */
export function restart(): void {
  browser.storage.local.clear();
  browser.storage.sync.clear();
  open.tabs = [{ id: 1 }];
  withheld.clear();
  browser.storage.session.clear();
  browser.runtime.onMessage.listeners.clear();
  browser.commands.onCommand.listeners.clear();
  browser.runtime.onInstalled.listeners.clear();
  browser.tabs.onRemoved.listeners.clear();
  calls.badges.length = calls.injected.length = calls.toTabs.length = calls.opened.length = 0;
  step.take = undisturbed;
  tabs.answer = nobody;
  pages.look = nothing;
  background.answer = (message) => deliver(message, fromPage(1));
}
