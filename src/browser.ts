/** The one door to the WebExtension API, the same promises in Chromium and Firefox. Throws outside an extension. */
export { default as browser, type Runtime, type Storage, type Tabs } from 'webextension-polyfill';
