/** Brings a message to the background, which may be stopped at any moment: whoever asks lives on, so it asks again. */
import { browser } from '../browser';
import type { Envelope } from './request';

/**
 * How long to wait before each try, in milliseconds: a background that is just being stopped needs a moment until it can
 * be started again. One that was stopped so often over one question will be stopped by it again.
 */
const WAITS = [0, 250, 2000, 5000];

/** The reply. Rejects with the last reason where there is none, and as soon as it would ask again after the signal. */
export async function persist(message: Envelope, signal?: AbortSignal): Promise<unknown> {
  let reason: unknown = new Error(`no answer to ${message.request}`);
  for (const wait of WAITS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    signal?.throwIfAborted();
    try {
      const reply: unknown = await browser.runtime.sendMessage(message);
      if (typeof reply === 'object' && reply !== null) return reply;
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}
