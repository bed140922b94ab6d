/** The extension API as the tests use it inside the extension's own pages, where it is a global. */
declare const chrome: import('webextension-polyfill').Browser & {
  readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};
