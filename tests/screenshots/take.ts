/**
 * Renews docs/screenshots: `npm run screenshots`, after `npm run build`. Drives Chromium with the built extension over
 * the demo article and saves every view and state, so that README never shows what is no longer there.
 */
import { mkdirSync } from 'node:fs';
import { demoPage, type Server, serve } from '../demo/serve';
import { startChromium } from '../e2e/harness/chromium';
import { cardText, hover, untilMarked } from '../e2e/harness/marks';
import type { Browser, Tab } from '../e2e/harness/types';
import { until } from '../e2e/harness/until';
import { PAGES } from '../e2e/pages';
import { stillPicture } from './still';

const FOLDER = 'docs/screenshots';

/** One run of the browser; its pictures' names end with the look's. */
const LOOKS = [
  { end: '', system: { colorScheme: 'light', deviceScaleFactor: 1.5 } },
  { end: '-dark', system: { colorScheme: 'dark', deviceScaleFactor: 1.5 } },
  { end: '-forced-colors', system: { forcedColors: 'active', deviceScaleFactor: 1 } },
] as const;

const VIEWS = ['actors', 'positions', 'timeline', 'sources'] as const;

/** Pages that the panel has only a state for. */
const STATES = { 'no-article': '/shop', language: '/french', 'no-text': '/no-text' } as const;

mkdirSync(FOLDER, { recursive: true });
const server = await serve({ ...PAGES, '/demo': demoPage('article.html') });
try {
  for (const { end, system } of LOOKS) {
    const browser = await startChromium({ system });
    try {
      await takeAll(browser, server, end);
    } finally {
      await browser.close();
    }
  }
} finally {
  server.close();
}

async function takeAll(browser: Browser, { origin }: Server, end: string): Promise<void> {
  const take = (tab: Tab, name: string): Promise<void> => stillPicture(tab, `${FOLDER}/${name}${end}.png`);
  const page = await browser.open(`${origin}/demo`);
  await page.resize(700, 720);
  const id = await browser.idOf(page);
  await untilMarked(page);
  await hover(page, ({ text }) => text.startsWith('blacklist five'));
  await until('the card is open', () => cardText(browser, id));
  await take(page, 'card');

  const panel = await openPanel(browser, id);
  for (const view of VIEWS) {
    await panel.evaluate((name) => document.getElementById(`tab-${name}`)?.click(), view);
    await take(panel, view === 'actors' ? 'panel' : `panel-${view}`);
  }
  await panel.close();
  await takeOwn(browser, 'src/options/index.html', (tab) => take(tab, 'options'));
  await takeOwn(browser, 'src/options/first-run.html', (tab) => take(tab, 'first-run'));
  for (const [name, path] of Object.entries(STATES)) {
    await page.goto(`${origin}${path}`);
    const state = await openPanel(browser, id);
    await take(state, `state-${name}`);
    await state.close();
  }
}

/** A full page of the extension's own. */
async function takeOwn(browser: Browser, path: string, take: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await browser.openOwn(path);
  await tab.resize(1000, 760);
  await until('its sections are there', () => tab.evaluate(() => document.querySelector('main section') !== null));
  await take(tab);
  await tab.close();
}

/** The panel of a tab in the size of a toolbar popup. */
async function openPanel(browser: Browser, id: number): Promise<Tab> {
  const panel = await browser.openOwn(`src/popup/index.html?tab=${id}`);
  await panel.resize(400, 600);
  await until('the panel says something', () =>
    panel.evaluate(() => document.querySelector('h1') !== null && document.querySelector('[aria-busy=true]') === null),
  );
  return panel;
}
