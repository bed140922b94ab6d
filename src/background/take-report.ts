/** Takes the reader's word on how its page stands. */
import type { ReportedState } from '../page-state';
import { tabStates } from '../storage';
import { showCount } from './badge';
import { isThere } from './in-page';

/** A word that comes late, when another page stands in the tab by now, says nothing of that one. */
export async function takeReport(tabId: number, visit: string, state: ReportedState): Promise<void> {
  if (!(await isThere(tabId, visit))) return;
  await tabStates.put(String(tabId), { visit, state });
  await showCount(tabId, 0);
}
