/** The background: answers pages and panel. It can be stopped at any moment; nothing that matters lives in variables. */
import { browser } from '../browser';
import { analyzeInParts } from '../engine';
import { answer, toBackground } from '../messages';
import { analyses, tabStates } from '../storage';
import { analyseArticle } from './analyse';
import { followLeastConfidence, showCount } from './badge';
import { forwardCommands } from './commands';
import { openFirstRun } from './first-run';
import { followSites } from './follow-sites';
import { forgetClosedTabs } from './forget-tabs';
import { openReader, readAnyway } from './open-reader';
import { pageState } from './page-state';
import { takeReport } from './take-report';

answer(toBackground, {
  openReader: async ({ visit }, { tabId, url }) => {
    if (tabId !== undefined && url !== undefined) await openReader(tabId, visit, url);
    return null;
  },
  analyse: ({ visit, article }, asker) => analyseArticle(analyzeInParts, article, visit, asker),
  report: async ({ visit, state }, { tabId }) => {
    if (tabId !== undefined) await takeReport(tabId, visit, state);
    return null;
  },
  left: async ({ visit }, { tabId }) => {
    if (tabId === undefined) return null;
    const kept = await tabStates.get(String(tabId));
    // A notice that comes late must not take away what the next visit has brought.
    if (kept !== undefined && kept.visit !== visit) return null;
    await tabStates.remove(String(tabId));
    await showCount(tabId, 0);
    return null;
  },
  readAnyway: async ({ tabId }) => {
    await readAnyway(tabId);
    return null;
  },
  pageState: ({ tabId }) => pageState(tabId),
  analysis: async ({ key }) => (await analyses.get(key)) ?? null,
});
openFirstRun();
forwardCommands();
followSites();
followLeastConfidence();
forgetClosedTabs();
// Readers hold a port so that its end can tell them that the extension is gone; nothing is said through it.
browser.runtime.onConnect.addListener(() => {});
