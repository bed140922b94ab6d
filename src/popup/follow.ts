/** Follows a tab: what is known of its page now, and again whenever that changes. */
import { browser } from '../browser';
import { ask, askTab, analysis as keptAnalysis, pageState, shown } from '../messages';
import type { PageState } from '../page-state';
import { tabStates } from '../storage';
import type { PanelState } from '../ui/panel-state';

/** Calls back with the first state and each later one, in order, until the signal is aborted. */
export function followTab(tabId: number, show: (state: PanelState) => void, signal: AbortSignal): () => void {
  let latest = 0;
  const look = async (): Promise<void> => {
    const turn = ++latest;
    const state = await stateOf(tabId);
    // A slower, older answer must not replace a newer one.
    if (turn === latest && !signal.aborted) show(state);
  };
  const again = (): void => void look();
  tabStates.watch(String(tabId), again, signal);
  const updated = (id: number, change: { readonly status?: string }): void => {
    if (id === tabId && change.status !== undefined) again();
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated), { once: true });
  again();
  return again;
}

async function stateOf(tabId: number): Promise<PanelState> {
  try {
    const state = await ask(pageState, { tabId });
    return state.kind === 'ready' ? await readyState(tabId, state) : state;
  } catch (error) {
    return { kind: 'failed', what: error instanceof Error ? error.message : String(error) };
  }
}

/** A page that was just analysed may need a moment to answer; in milliseconds. */
const WAITS = [0, 60, 150, 400];

/** The page itself has the words; where it is silent, the analysis that was kept is shown without them. */
async function readyState(tabId: number, { key }: Extract<PageState, { kind: 'ready' }>): Promise<PanelState> {
  for (const wait of WAITS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const answer = await askTab(tabId, shown, {}).catch(() => undefined);
    if (answer !== undefined) return { kind: 'ready', ...answer };
  }
  const analysis = await ask(keptAnalysis, { key });
  return analysis === null ? { kind: 'reading' } : { kind: 'ready', analysis, text: '' };
}
