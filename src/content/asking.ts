/** What the reader asks of the background, which may be stopped at any moment: the page lives on, so it asks again. */
import type { Analysis, Article } from '../engine/types';
import { analyse, ask, report, Unanswered } from '../messages';
import type { ReportedState } from '../page-state';

/**
 * How long to wait before each try, in milliseconds: a background that is just being stopped needs a moment until it can
 * be started again. One that was stopped so often over one text will be stopped by it again.
 */
const WAITS = [0, 250, 2000, 5000];

/** The analysis, or undefined where there is none to be had; the panel then knows why. */
export async function analysisOf(visit: string, article: Article, signal: AbortSignal): Promise<Analysis | undefined> {
  let what = '';
  for (const wait of WAITS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted) return undefined;
    try {
      return await ask(analyse, { visit, article });
    } catch (error) {
      what = error instanceof Error ? error.message : String(error);
      if (!(error instanceof Unanswered)) break;
    }
  }
  if (!signal.aborted) await reportState(visit, { kind: 'failed', what });
  return undefined;
}

/** Tells the background how this page view stands. Where the extension itself is gone there is nobody left to tell. */
export async function reportState(visit: string, state: ReportedState): Promise<void> {
  await ask(report, { visit, state }).catch(() => {});
}
