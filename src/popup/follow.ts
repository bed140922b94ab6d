/** Follows a tab: what is known of its page now, and again whenever that changes. */
import { browser, type Tabs } from '../browser';
import { ask, askTab, analysis as keptAnalysis, pageState, shown } from '../messages';
import { failedBy, type PageState } from '../page-state';
import { tabStates } from '../storage';
import type { PanelState } from '../ui/panel-state';

/**
 * Calls back with the first state and each later one, in order, until the signal is aborted; with it the tab as it is
 * then. The function that it gives looks again.
 */
export function followTab(
  tabId: number,
  show: (state: PanelState, tab: Tabs.Tab | undefined) => void,
  signal: AbortSignal,
): () => void {
  let latest = 0;
  /** What was found last. */
  let seen: { readonly state: PanelState; readonly tab: Tabs.Tab | undefined } | undefined;
  /** How much of the analysis is done, as was told last. */
  let share: number | undefined;
  const look = async (): Promise<void> => {
    const turn = ++latest;
    const [found, tab] = await Promise.all([stateOf(tabId), browser.tabs.get(tabId).catch(() => undefined)]);
    // A slower, older answer must not replace a newer one.
    if (turn !== latest || signal.aborted) return;
    // The answer was on its way while the engine went on.
    const state = found.kind === 'analysing' && share !== undefined ? { ...found, share } : found;
    seen = { state, tab };
    show(state, tab);
  };
  const again = (): void => void look();
  tabStates.watch(
    String(tabId),
    (now) => {
      // How far the engine is comes often, and is all that is new: asking for it would only be asking again too soon.
      share = now?.state.kind === 'analysing' ? now.state.share : undefined;
      if (now?.state.kind !== 'analysing' || share === undefined) return again();
      if (seen?.state.kind === 'reading' || seen?.state.kind === 'analysing') show(now.state, seen.tab);
    },
    signal,
  );
  const updated = (id: number, change: { readonly status?: string }): void => {
    if (id === tabId && change.status !== undefined) again();
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated), { once: true });
  again();
  return again;
}

/** The page itself is asked first: where it is analysed it has everything, and no background needs to wake up. */
async function stateOf(tabId: number): Promise<PanelState> {
  try {
    const answer = await shownIn(tabId);
    if (answer !== undefined) return answer;
    const state = await ask(pageState, { tabId });
    return state.kind === 'ready' ? await readyState(tabId, state) : state;
  } catch (error) {
    return failedBy(error);
  }
}

async function shownIn(tabId: number): Promise<PanelState | undefined> {
  const answer = await askTab(tabId, shown, {}).catch(() => undefined);
  return answer === undefined ? undefined : { kind: 'ready', ...answer };
}

/** A page that was analysed just now may need a moment to answer; in milliseconds. */
const WAITS = [60, 150, 400];

/** Where the page stays silent, the analysis that was kept is shown without the article's words. */
async function readyState(tabId: number, { key }: Extract<PageState, { kind: 'ready' }>): Promise<PanelState> {
  for (const wait of WAITS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const answer = await shownIn(tabId);
    if (answer !== undefined) return answer;
  }
  const analysis = await ask(keptAnalysis, { key });
  // Neither the page nor the storage has it any more: reading the page again will bring it back.
  return analysis === null
    ? { kind: 'failed', what: 'the page does not answer' }
    : { kind: 'ready', analysis, text: '' };
}
