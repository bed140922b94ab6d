/** The toolbar panel, as a popup or, with `?tab=ID` in its address, as a full tab: joins the parts to the browser. */
import { render } from 'preact';
import { browser } from '../browser';
import { ask, askTab, readAnyway, reveal } from '../messages';
import { DEFAULT_SETTINGS, type Settings, settings } from '../storage';
import { kindStyles } from '../ui/kind-styles';
import { Panel } from '../ui/panel';
import type { PanelActions, PanelState } from '../ui/panel-state';
import { followTab } from './follow';

const asked = new URLSearchParams(location.search).get('tab');
const asTab = asked !== null;
document.documentElement.className = asTab ? 'page' : 'popup';
const words = (key: string, ...substitutions: readonly string[]): string =>
  browser.i18n.getMessage(key, [...substitutions]);
document.documentElement.lang = words('language_tag');
document.title = words('panel_title');
const sheet = new CSSStyleSheet();
sheet.replaceSync(kindStyles());
document.adoptedStyleSheets = [sheet];

let state: PanelState = { kind: 'reading' };
let marking: Settings = DEFAULT_SETTINGS;
let tabId: number | undefined;
const { signal } = new AbortController();

const actions: PanelActions = {
  reveal: async (span) => {
    if (tabId === undefined) return false;
    const done = await askTab(tabId, reveal, { span });
    if (done && asTab) await browser.tabs.update(tabId, { active: true });
    return done;
  },
  analyseAnyway: () => void readPage(),
  tryAgain: () => void readPage(),
  setMarking(chosen) {
    marking = { ...marking, ...chosen };
    draw();
    void settings.set(marking);
  },
  ...(asTab ? {} : { openTab: () => void openTab() }),
};

function show(now: PanelState): void {
  state = now;
  draw();
}

function draw(): void {
  // A popup takes its height from its content: with an article in it, all that there is.
  document.documentElement.classList.toggle('tall', state.kind === 'ready');
  render(<Panel state={state} marking={marking} words={words} actions={actions} />, document.body);
}

async function readPage(): Promise<void> {
  if (tabId === undefined) return;
  show({ kind: 'reading' });
  try {
    await ask(readAnyway, { tabId });
  } catch {
    // The page lost its script (an update, a crash): a fresh load brings it back.
    await browser.tabs.reload(tabId);
  }
}

async function openTab(): Promise<void> {
  if (tabId === undefined) return;
  await browser.tabs.create({ url: `${location.pathname}?tab=${tabId}` });
  close();
}

// Painted before anything is known, then filled.
draw();
settings.watch((now) => {
  marking = now;
  draw();
}, signal);
void settings.get().then((now) => {
  marking = now;
  draw();
});
void tabToShow().then((found) => {
  tabId = found;
  if (found === undefined) return show({ kind: 'unreadable' });
  const look = followTab(found, show, signal);
  addEventListener('focus', look);
});

/** The tab named in the address, else the one that the popup was opened over. */
async function tabToShow(): Promise<number | undefined> {
  if (asked !== null) return /^\d{1,10}$/.test(asked) ? Number(asked) : undefined;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
