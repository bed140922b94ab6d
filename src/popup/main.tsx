/**
 * The panel over the toolbar, beside the page, or with `?tab=ID` in its address as a full tab: joins the parts to the
 * browser.
 */
import { render } from 'preact';
import { browser, type Tabs, words } from '../browser';
import { ask, askTab, readAnyway, reveal } from '../messages';
import { failedBy } from '../page-state';
import { modeOf, siteOf, withSiteMode } from '../site-modes';
import { DEFAULT_SETTINGS, DEFAULT_SITES, onStored, type Settings, settings, sites } from '../storage';
import { sureEnough } from '../telling/sure-enough';
import { dressPage } from '../ui/dress-page';
import { Panel } from '../ui/panel';
import type { PanelActions, PanelState, Site } from '../ui/panel-state';
import { followTab } from './follow';
import { openSide } from './open-side';
import { followShownTab, place } from './shown-tab';

document.documentElement.className = place === 'popup' ? 'popup' : 'page';
const redress = dressPage(document, words, 'panel_title');

let state: PanelState = { kind: 'reading' };
/** The state with only what is sure enough; made anew only when either changes, because the panel's views are made of it. */
let shown: PanelState = state;
let marking: Settings = DEFAULT_SETTINGS;
let allSites = DEFAULT_SITES;
let tab: Tabs.Tab | undefined;
let look = (): void => {};
let setAside = false;
/** An article that waits for a click has it: the one that opened the popup. */
let hasClick = place === 'popup';
const { signal } = new AbortController();

const actions: PanelActions = {
  reveal: async (span) => {
    if (tab?.id === undefined) return false;
    const done = await askTab(tab.id, reveal, { span });
    if (done && place === 'tab') await browser.tabs.update(tab.id, { active: true });
    return done;
  },
  analyseAnyway: () => void readPage(),
  tryAgain: () => void readPage(),
  setMarking(work) {
    const marked = (now: Settings): Settings => {
      const { marks, shown } = work(now);
      return { ...now, marks, shown };
    };
    marking = marked(marking);
    draw();
    return settings.change(marked);
  },
  async setSiteMode(mode) {
    const url = tab?.url;
    if (url === undefined) return;
    allSites = withSiteMode(allSites, url, mode);
    draw();
    await sites.change((now) => withSiteMode(now, url, mode));
  },
  allowSite: () => void allowSite().catch(fail),
  // Only the click on the toolbar button opens a page that was withheld.
  ...(place === 'popup' ? { analyseOnce: () => void readPage() } : {}),
  openOptions: () => void browser.runtime.openOptionsPage().then(closePopup).catch(fail),
  ...(place === 'tab' ? {} : { openTab: () => void openTab().catch(fail) }),
  ...(place === 'popup' ? { openSide: () => void openBeside().catch(fail) } : {}),
};

function show(now: PanelState): void {
  state = now;
  choose();
  draw();
  if (now.kind !== 'on-click' || !hasClick) return;
  hasClick = false;
  void readPage();
}

/** A click that the browser refuses is not left without an answer. */
function fail(error: unknown): void {
  show(failedBy(error));
}

function choose(): void {
  const { leastConfidence } = marking;
  shown = state.kind === 'ready' ? { ...state, analysis: sureEnough(state.analysis, leastConfidence) } : state;
}

function draw(): void {
  // A popup takes its height from its content: with an article in it, all that there is.
  document.documentElement.classList.toggle('tall', state.kind === 'ready');
  const panel = { state: shown, marking, site: siteShown(), setAside, words, actions };
  render(<Panel {...panel} />, document.body);
}

function siteShown(): Site | undefined {
  const url = tab?.url;
  const name = url === undefined ? undefined : siteOf(url);
  return url === undefined || name === undefined ? undefined : { name, mode: modeOf(allSites, url) };
}

async function readPage(): Promise<void> {
  const id = tab?.id;
  if (id === undefined) return;
  const { kind } = state;
  show({ kind: 'reading' });
  try {
    await ask(readAnyway, { tabId: id });
  } catch (error) {
    // No access, and the click was none that opens the page: it stays closed. Nothing is reloaded unasked: the reader may
    // be in the middle of writing something there.
    if (kind === 'withheld') show({ kind: 'unreadable' });
    else fail(error);
  }
}

/** Has to be called by a click and ask the browser before anything else. */
async function allowSite(): Promise<void> {
  const url = tab?.url === undefined ? undefined : new URL(tab.url);
  const origins = url === undefined ? ['http://*/*', 'https://*/*'] : [`${url.protocol}//${url.hostname}/*`];
  if (await browser.permissions.request({ origins })) await readPage();
}

async function openTab(): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.tabs.create({ url: `${location.pathname.replace('side.html', 'index.html')}?tab=${tab.id}` });
  closePopup();
}

async function openBeside(): Promise<void> {
  await openSide();
  closePopup();
}

function closePopup(): void {
  if (place === 'popup') close();
}

// Painted before anything is known, then filled.
draw();
function takeSettings(now: Settings): void {
  const isOther = now.leastConfidence !== marking.leastConfidence;
  marking = now;
  if (isOther) choose();
  redress(now);
  draw();
}
function takeSites(now: typeof DEFAULT_SITES): void {
  allSites = now;
  draw();
}
/** Reading is what finds out that something cannot be read: look after it. */
async function lookAside(): Promise<void> {
  const kept = await Promise.all([settings.setAside(), sites.setAside()]);
  const now = kept.some((original) => original !== undefined);
  if (now === setAside) return;
  setAside = now;
  draw();
}
settings.watch(takeSettings, signal);
sites.watch((now) => {
  takeSites(now);
  look();
}, signal);
void Promise.all([settings.get().then(takeSettings), sites.get().then(takeSites)])
  .then(() => onStored(() => void lookAside().catch(() => {}), signal))
  .then(lookAside)
  .catch(() => {});

let following = new AbortController();
void followShownTab((found) => {
  // Another window's tab came to the front: nothing is new here.
  if (found?.id !== undefined && found.id === tab?.id) return;
  following.abort();
  following = new AbortController();
  tab = found;
  look = () => {};
  const { id } = found ?? {};
  if (id === undefined) return show({ kind: 'unreadable' });
  const shown = following.signal;
  look = followTab(
    id,
    (now, current) => {
      tab = current ?? tab;
      show(now);
    },
    shown,
  );
  addEventListener('focus', look, { signal: shown });
}, signal);
