/** Firefox with dist/firefox, driven by puppeteer-core over WebDriver BiDi. */
import { resolve } from 'node:path';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../demo/browsers';
import { expression } from './expression';
import { dressWindow, type FirefoxWindow, pressToolbarButton, windowOf } from './firefox-window';
import { startOutside } from './outside';
import { closeFirstRun, OWN_PAGE, tabIdOf } from './own';
import type { Browser, Tab } from './types';
import { until } from './until';

const GECKO_ID = 'demarche@demarche.example';
const UUID = '5d1f7c52-9a0e-4b6e-8f7b-3f1d6f0c2a11';
const ORIGIN = `moz-extension://${UUID}`;

/**
 * @param backgroundLife after how many idle milliseconds Firefox stops the background; 30 seconds unless told otherwise.
 * Long work counts as idle too.
 */
export async function startFirefox({ headless = true, backgroundLife = 30_000 } = {}): Promise<Browser> {
  const outside = await startOutside();
  const browser = await puppeteer
    .launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      headless,
      defaultViewport: headless ? { width: 1100, height: 800 } : null,
      // Without it the extension's own pages cannot be looked into.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
        'extensions.background.idle.timeout': backgroundLife,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': outside.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': outside.port,
      },
    })
    .catch((error: unknown) => {
      outside.close();
      throw error;
    });
  await browser.installExtension(resolve('dist/firefox'));
  const window = await windowOf(browser);
  const tabOf = (page: Page) => tabIn(window, page);

  const openOwn = async (path: string): Promise<Tab> => {
    const page = await browser.newPage();
    const url = `${ORIGIN}/${path}`;
    // This promise never settles though the page loads.
    void page.goto(url).catch(() => {});
    await until(`${url} is loaded`, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
    return tabOf(page);
  };
  const own = await openOwn(OWN_PAGE);
  const firstRuns = await closeFirstRun(own);

  return {
    name: 'firefox',
    asked: outside.asked,
    own,
    firstRuns,
    idOf: (tab) => tabIdOf(own, tab),
    async open(url) {
      const tab = tabOf(await browser.newPage());
      await tab.goto(url);
      return tab;
    },
    openOwn,
    async openSource(url) {
      // Extensions may not; the browser itself may.
      await window.run(`gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(`view-source:${url}`)}); true`);
      return until('the source is open', () =>
        own.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id),
      );
    },
    withholdAccess: () =>
      own.evaluate(async () => {
        await chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
      }),
    switchOff: async () =>
      void (await window.run(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    await (await AddonManager.getAddonByID("${GECKO_ID}")).disable();
  })()`)),
    clickButton: () => pressToolbarButton(window, GECKO_ID),
    closed: new Promise((resolve) => browser.on('disconnected', () => resolve())),
    // Unlike every message, this look at the background does not start it.
    stopBackground: () =>
      until('the idle background is stopped', () =>
        own.evaluate(() => chrome.extension.getBackgroundPage() === null),
      ).then(() => {}),
    async close() {
      await browser.close();
      outside.close();
    },
  };
}

function tabIn(window: FirefoxWindow, page: Page): Tab {
  const errors: string[] = [];
  let dressed = false;
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    errors,
    evaluate: (work, argument) => page.evaluate(expression(work, argument)) as never,
    before: async (script) => void (await page.evaluateOnNewDocument(script)),
    run: async (script) => void (await page.evaluate(`${script};0`)),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    bringToFront: () => page.bringToFront(),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    resize: (width, height) => page.setViewport({ width, height }),
    async dress(wish) {
      await dressWindow(window, wish);
      dressed = Object.values(wish).includes(true);
      await until('the page is dressed', () =>
        page.evaluate(
          ({ dark = false, forcedColors = false, print = false }) =>
            matchMedia('print').matches === print &&
            matchMedia('(forced-colors: active)').matches === forcedColors &&
            (forcedColors || matchMedia('(prefers-color-scheme: dark)').matches === dark),
          wish,
        ),
      );
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    async close() {
      if (dressed) await dressWindow(window, {});
      await page.close();
    },
  };
}
