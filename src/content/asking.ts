/** What the reader asks of the background and tells it. */
import type { Analysis, Article } from '../engine/types';
import { analyse, ask, report } from '../messages';
import { failedBy, type ReportedState } from '../page-state';

/** The analysis, or undefined where there is none to be had; the panel then knows why. */
export async function analysisOf(visit: string, article: Article, signal: AbortSignal): Promise<Analysis | undefined> {
  try {
    return await ask(analyse, { visit, article }, signal);
  } catch (error) {
    await reportFailure(visit, error, signal);
    return undefined;
  }
}

/** Tells the background why this page view cannot go on; what ends because the page is left is no failure. */
export async function reportFailure(visit: string, error: unknown, signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await reportState(visit, failedBy(error), signal);
}

/** Tells the background how this page view stands. Where the extension itself is gone there is nobody left to tell. */
export async function reportState(visit: string, state: ReportedState, signal: AbortSignal): Promise<void> {
  await ask(report, { visit, state }, signal).catch(() => {});
}
