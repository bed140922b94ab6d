/**
 * The one door to the WebExtension API.
 *
 * Under Manifest V3 both Chromium and Firefox give promises from `chrome`, so no polyfill is shipped, which would be
 * half of the script that every page gets; only its types are used. `chrome` and not `browser`: where the latter does
 * not exist, a page's `<p id="browser">` would answer to its name.
 */
import type { Browser, Events, Runtime } from 'webextension-polyfill';

export type { Commands, Runtime, Storage, Tabs } from 'webextension-polyfill';

/** True keeps the channel open for `send`; false leaves the message to other listeners. Works alike in both browsers. */
export type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  send: (reply: unknown) => void,
) => boolean;

interface Messaging extends Omit<Runtime.Static, 'onMessage'> {
  onMessage: Events.Event<MessageListener>;
}

interface Api extends Omit<Browser, 'runtime'> {
  runtime: Messaging;
  /** Chromium only; Firefox has `sidebarAction`. */
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
}

declare const chrome: Api;

/** Only for the extension's own contexts: elsewhere importing this module throws. */
export const browser: Api = chrome;

/** The reader's words for a message key, `Words` of src/telling. */
export function words(key: string, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** Undoes something at the browser. Where the extension itself is gone there is nothing to undo and its API throws. */
export function undo(work: () => void): void {
  try {
    work();
  } catch {
    // Only ever reached in pages that outlive the extension.
  }
}
