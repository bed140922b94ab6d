/**
 * Renews docs/screenshots: `npm run screenshots`, after `npm run build`. Drives Chromium with the built extension over
 * the demo article and saves every card, view and state, so that README never shows what is no longer there.
 */
import { mkdirSync, rmSync } from 'node:fs';
import type { SiteMode } from '../../src/site-modes';
import { demoPage, serve } from '../demo/serve';
import { cardLook } from '../e2e/harness/card';
import { startChromium } from '../e2e/harness/chromium';
import { hover, type PaintedMark, untilMarked } from '../e2e/harness/marks';
import { pretend } from '../e2e/harness/panel';
import type { Browser, Tab } from '../e2e/harness/types';
import { until } from '../e2e/harness/until';
import { PAGES } from '../e2e/pages';
import { stillPicture } from './still';

const FOLDER = 'docs/screenshots';

/** One run of the browser; its pictures' names end with the look's. */
const LOOKS = [
  { end: '', system: { colorScheme: 'light', deviceScaleFactor: 1.25 } },
  { end: '-dark', system: { colorScheme: 'dark', deviceScaleFactor: 1 } },
  { end: '-forced-colors', system: { forcedColors: 'active', deviceScaleFactor: 1 } },
] as const;

/** The marks whose cards are shown; the first one is README's. */
const CARDS: Readonly<Record<string, (mark: PaintedMark) => boolean>> = {
  card: ({ text }) => text.startsWith('blacklist five'),
  'card-speaker': ({ kind, text }) => kind === 'speaker' && text.includes('Karpovich'),
  'card-demand': ({ kind }) => kind === 'demand',
  'card-time': ({ kind, text }) => kind === 'time' && text === 'Friday',
};

const VIEWS = {
  panel: 'actors',
  'panel-positions': 'positions',
  'panel-timeline': 'timeline',
  'panel-sources': 'sources',
};
const SHEETS = ['marks', 'export', 'site'];

const OWN_PAGES = { options: 'src/options/index.html', 'first-run': 'src/options/first-run.html' };

/** Pages that the panel has only a state for. */
const STATES = { 'not-article': '/shop', language: '/french', empty: '/no-text' };

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await serve({ ...PAGES, '/demo': demoPage('article.html') });
try {
  for (const { end, system } of LOOKS) {
    const browser = await startChromium({ system });
    try {
      await takeAll(browser, (tab, name) => stillPicture(tab, `${FOLDER}/${name}${end}.png`));
    } finally {
      await browser.close();
    }
  }
} finally {
  server.close();
}

async function takeAll(browser: Browser, take: (tab: Tab, name: string) => Promise<void>): Promise<void> {
  const page = await browser.open(`${server.origin}/demo`);
  const id = await browser.idOf(page);
  await untilMarked(page);
  for (const [name, wanted] of Object.entries(CARDS)) {
    await page.resize(700, 720);
    await showCard(browser, page, id, wanted);
    await take(page, name);
  }
  await page.resize(320, 640);
  await showCard(browser, page, id, ({ text }) => text.startsWith('blacklist five'));
  await take(page, 'card-narrow');

  const panel = await openPanel(browser, id);
  for (const [name, view] of Object.entries(VIEWS)) {
    await panel.evaluate((wanted) => document.getElementById(`tab-${wanted}`)?.click(), view);
    if (name === 'panel') await panel.evaluate(() => document.querySelector('.scroll')?.scrollTo(0, 0));
    await take(panel, name);
  }
  for (const [at, sheet] of SHEETS.entries()) {
    await panel.evaluate((index) => document.querySelectorAll<HTMLElement>('[aria-expanded]').item(index).click(), at);
    await take(panel, `panel-${sheet}`);
  }
  await panel.resize(320, 640);
  await take(panel, 'panel-narrow');
  await panel.close();

  for (const [name, path] of Object.entries(OWN_PAGES)) {
    const own = await browser.openOwn(path);
    await own.resize(1000, 760);
    await until('its sections are there', () => own.evaluate(() => document.querySelector('main section') !== null));
    await take(own, name);
    await own.close();
  }

  const takeState = async (name: string): Promise<void> => {
    const state = await openPanel(browser, id);
    await state.resize(400, 330);
    await take(state, `state-${name}`);
    await state.close();
  };
  for (const [name, path] of Object.entries(STATES)) {
    await page.goto(`${server.origin}${path}`);
    await takeState(name);
  }
  await page.goto(`${server.origin}/shop`);
  await pretend(browser, id, { kind: 'failed', what: 'RangeError: Invalid string length' });
  await takeState('failed');
  for (const mode of ['on-click', 'off'] as const) {
    await setMode(browser, mode);
    await page.goto(`${server.origin}/demo?${mode}`);
    await takeState(mode);
  }
}

async function showCard(
  browser: Browser,
  page: Tab,
  id: number,
  wanted: (mark: PaintedMark) => boolean,
): Promise<void> {
  await page.bringToFront();
  await page.press('Escape');
  await page.moveTo(1, 1);
  await until('no card is open', async () => (await cardLook(browser, id)) === undefined);
  await hover(page, wanted);
  await until('the card is open', () => cardLook(browser, id));
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

function setMode({ own }: Browser, mode: SiteMode): Promise<void> {
  return own.evaluate(
    (otherwise) => chrome.storage.sync.set({ sites: { version: 1, value: { otherwise, rules: [] } } }),
    mode,
  );
}
