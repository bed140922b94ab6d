/** What the extension remembers: named, versioned, checked on reading. */
export { type Content, onStored, storedContents, wipeAll, wipeSession } from './contents';
export type { Item } from './item';
export { analyses, type TabState, tabStates } from './pages';
export { DEFAULT_SETTINGS, type Settings, settings } from './settings';
export { DEFAULT_SITES, siteRuleFrom, sites } from './sites';
