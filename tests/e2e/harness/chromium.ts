/** Chromium with dist/chrome, driven by playwright-core over the DevTools protocol. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContextOptions, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../demo/browsers';
import { expression } from './expression';
import { startOutside } from './outside';
import { closeFirstRun, OWN_PAGE, tabIdOf } from './own';
import type { Browser, Tab } from './types';

export interface ChromiumOptions {
  readonly headless?: boolean;
  /** Pages that are left are kept whole for a way back, after which their `Tab` can no longer be asked. */
  readonly keepsPages?: boolean;
  /** Folder of the unpacked extension; ours unless told otherwise. */
  readonly extension?: string;
  /** What the system asks of pages, and how many device pixels a CSS pixel has. */
  readonly system?: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'deviceScaleFactor'>;
}

/** What only Chromium has. */
export interface Chromium extends Browser {
  readonly profile: string;
  /** The developer's tools of the whole browser. */
  devtools(): Promise<CDPSession>;
}

const OURS = resolve('dist/chrome');

export async function startChromium({
  headless = true,
  keepsPages = false,
  extension = OURS,
  system = {},
}: ChromiumOptions = {}): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'demarche-chromium-'));
  const outside = await startOutside();
  const context = await chromium
    .launchPersistentContext(profile, {
      ...system,
      executablePath: findBrowser('chromium'),
      headless,
      ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
      viewport: headless ? { width: 1100, height: 800 } : null,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // For `clickButton`.
        '--enable-unsafe-extension-debugging',
        // A reader who tries it out may go anywhere; a test must not.
        ...(headless ? [`--proxy-server=127.0.0.1:${outside.port}`] : []),
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    })
    .catch((error: unknown) => {
      outside.close();
      throw error;
    });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;

  const open = async (url: string): Promise<Tab> => {
    const page = await context.newPage();
    const tab = tabOf(page);
    await tab.goto(url);
    return tab;
  };

  let tools: CDPSession | undefined;
  const devtools = async (): Promise<CDPSession> => {
    tools ??= await context.browser()?.newBrowserCDPSession();
    if (tools === undefined) throw new Error('the browser has no tools');
    return tools;
  };
  const openOwn = (path: string) => open(`${origin}/${path}`);
  const own = await openOwn(OWN_PAGE);
  // Another extension opens none.
  const firstRuns = extension === OURS ? await closeFirstRun(own) : 0;

  return {
    name: 'chromium',
    profile,
    asked: outside.asked,
    own,
    firstRuns,
    open,
    idOf: (tab) => tabIdOf(own, tab),
    openOwn,
    openSource: (url) =>
      own.evaluate(async (source) => (await chrome.tabs.create({ url: source })).id ?? -1, `view-source:${url}`),
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    async withholdAccess() {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      // What the reader sets there, under "Site access", to "On click".
      const change = { extensionId: new URL(origin).host, hostAccess: 'ON_CLICK' };
      await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
      await page.close();
    },
    async switchOff() {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.management.setEnabled(${JSON.stringify(new URL(origin).host)}, false)`);
      await page.close();
    },
    devtools,
    async clickButton(tab) {
      const tools = await devtools();
      const url = await tab.evaluate(() => location.href);
      const { targetInfos } = await tools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.find((one) => one.url === url);
      // Younger than the protocol's published types.
      const send: (method: string, parameters: object) => Promise<unknown> = tools.send.bind(tools) as never;
      await send('Extensions.triggerAction', { id: new URL(origin).host, targetId: target?.targetId });
    },
    async stopBackground() {
      const page = context.pages().find((one) => !one.url().startsWith(origin)) ?? (await context.newPage());
      await withDevtools(page, async (devtools) => {
        await devtools.send('ServiceWorker.enable');
        await devtools.send('ServiceWorker.stopAllWorkers');
      });
    },
    async close() {
      await context.close();
      outside.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function withDevtools(page: Page, work: (devtools: CDPSession) => Promise<unknown>): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await work(devtools);
  await devtools.detach();
}

function tabOf(page: Page): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    errors,
    evaluate: (work, argument) => page.evaluate(expression(work, argument)) as never,
    before: async (script) => void (await page.addInitScript(script)),
    run: async (script) => void (await page.evaluate(`${script};0`)),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    bringToFront: () => page.bringToFront(),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) =>
      withDevtools(page, async (devtools) => {
        await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
        await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      }),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    async dress({ dark = false, forcedColors = false, print = false }) {
      await page.emulateMedia({
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forcedColors ? 'active' : 'none',
        media: print ? 'print' : 'screen',
      });
    },
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}
