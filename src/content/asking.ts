/** What the reader asks of the background, which may be stopped at any moment: the page lives on, so it asks again. */
import type { Analysis, Article } from '../engine/types';
import { analyse, ask, report, Unanswered } from '../messages';
import type { PageState } from '../page-state';

/** How often an analysis is asked for. A background that was stopped twice over one text will be stopped by it again. */
const TRIES = 3;

/** The analysis, or undefined where there is none to be had; the panel then knows why. */
export async function analysisOf(visit: string, article: Article, signal: AbortSignal): Promise<Analysis | undefined> {
  let what = '';
  for (let tried = 0; tried < TRIES && !signal.aborted; tried++) {
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
export async function reportState(visit: string, state: PageState): Promise<void> {
  await ask(report, { visit, state }).catch(() => {});
}
