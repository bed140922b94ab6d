/** What the extension remembers: named, versioned, checked on reading. */
export { analyses, type TabState, tabStates } from './pages';
export { DEFAULT_SETTINGS, type Settings, settings } from './settings';
export { DEFAULT_SITES, sites } from './sites';
