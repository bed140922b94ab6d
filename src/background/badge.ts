/** The number on the toolbar button: how many positions the panel lists. The browser clears it on navigation. */
import { browser } from '../browser';
import type { Analysis } from '../engine/types';
import { analyses, settings, tabStates } from '../storage';
import { sureEnough } from '../telling/sure-enough';

/** How many positions are as sure as the reader wants them; all of them where the settings cannot be had. */
export async function countOf(analysis: Analysis): Promise<number> {
  const { leastConfidence } = await settings.get().catch(() => ({ leastConfidence: 0 }));
  return sureEnough(analysis, leastConfidence).positions.length;
}

/**
 * Counts anew in open tabs when the reader wants findings to be surer, or less sure, for as long as the background lives.
 * What it is told first may be such a wish, for all that it knows; of other settings it takes no notice.
 */
export function followLeastConfidence(): void {
  let counted: number | undefined;
  settings.watch(({ leastConfidence }) => {
    if (leastConfidence === counted) return;
    counted = leastConfidence;
    void countAnew().catch(() => {});
  }, new AbortController().signal);
}

async function countAnew(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      const kept = id === undefined ? undefined : await tabStates.get(String(id));
      if (id === undefined || kept?.state.kind !== 'ready') return;
      const analysis = await analyses.get(kept.state.key);
      if (analysis !== undefined) await showCount(id, await countOf(analysis));
    }),
  );
}

/** Shows the count for one tab; nothing for 0. A tab that was closed meanwhile is no error. */
export async function showCount(tabId: number, positions: number): Promise<void> {
  const text = positions === 0 ? '' : positions > 999 ? '999+' : String(positions);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#3b4a63' }),
    ]);
  } catch {
    // The tab is gone, and its button with it.
  }
}
