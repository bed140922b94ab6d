/** The toolbar panel, as a popup or, with `?tab=ID` in its address, as a full tab: joins the parts to the browser. */
import { render } from 'preact';
import { browser } from '../browser';
import { askTab, readAnyway, reveal } from '../messages';
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

void start();

async function start(): Promise<void> {
  const tabId = await tabToShow();
  let state: PanelState = tabId === undefined ? { kind: 'unreadable' } : { kind: 'reading' };
  let marking: Settings = DEFAULT_SETTINGS;
  const { signal } = new AbortController();
  let look = (): void => {};

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
    ...(asTab || tabId === undefined
      ? {}
      : { openTab: () => void browser.tabs.create({ url: `${location.pathname}?tab=${tabId}` }).then(() => close()) }),
  };
  const readPage = async (): Promise<void> => {
    if (tabId === undefined) return;
    state = { kind: 'reading' };
    draw();
    try {
      await askTab(tabId, readAnyway, {});
    } catch {
      // The page lost its script (an update, a crash): a fresh load brings it back.
      await browser.tabs.reload(tabId);
    }
  };
  const draw = (): void =>
    render(<Panel state={state} marking={marking} words={words} actions={actions} />, document.body);

  settings.watch((now) => {
    marking = now;
    draw();
  }, signal);
  marking = await settings.get();
  draw();
  if (tabId !== undefined)
    look = followTab(
      tabId,
      (now) => {
        state = now;
        draw();
      },
      signal,
    );
  addEventListener('focus', () => look());
}

/** The tab named in the address, else the one that the popup was opened over. */
async function tabToShow(): Promise<number | undefined> {
  if (asked !== null) return /^\d{1,10}$/.test(asked) ? Number(asked) : undefined;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
