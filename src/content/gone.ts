/**
 * Tells that the extension was updated, disabled or removed under an open page, so that nothing of it stays behind.
 *
 * A port ends at once when that happens, but also whenever the browser stops the background; only the loss of the
 * runtime's id is proof. Later, the page coming to the front is when a left-over mark would be seen.
 */
import { browser, undo } from '../browser';

/** Calls back when the extension is gone from under the page, until the signal is aborted. It may call more than once. */
export function onExtensionGone(gone: () => void, signal: AbortSignal): void {
  const check = () => {
    if (!isAlive()) gone();
  };
  const port = browser.runtime.connect();
  // The id outlives the port by a moment.
  port.onDisconnect.addListener(() => setTimeout(check, 500));
  window.addEventListener('focus', check, { signal });
  document.addEventListener('visibilitychange', check, { signal });
  signal.addEventListener('abort', () => undo(() => port.disconnect()), { once: true });
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
