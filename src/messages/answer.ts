/** Answers requests: only known ones, only from our own contexts, only with a question of the promised shape. */
import { browser, type MessageListener, type Runtime, undo } from '../browser';
import { isEnvelope, type Origin, type Reply, type Request } from './request';

/** Who sent a request. */
export interface Asker {
  /** The page's tab; undefined where the extension itself asks. */
  readonly tabId: number | undefined;
  /** The page's address; undefined where the extension itself asks. */
  readonly url: string | undefined;
  /** The page is in a private window: nothing of it may outlive its tab. */
  readonly private: boolean;
}

/** A receiver's requests. */
export type Table<Questions, Answers extends Record<keyof Questions, unknown>> = {
  readonly [K in keyof Questions]: Request<Questions[K], Answers[K]>;
};

/** One handler for each request of the table: a forgotten one does not compile. A thrown error becomes a refusal. */
export type Handlers<Questions, Answers extends Record<keyof Questions, unknown>> = {
  readonly [K in keyof Questions]: (question: Questions[K], asker: Asker) => Answers[K] | Promise<Answers[K]>;
};

/**
 * Starts answering, until the signal is aborted. Messages that are not in the table, or come from somebody who may not
 * send them, are left alone: the sender gets no answer.
 */
export function answer<Questions, Answers extends Record<keyof Questions, unknown>>(
  table: Table<Questions, Answers>,
  handlers: Handlers<Questions, Answers>,
  signal?: AbortSignal,
): void {
  const keys = new Map<string, keyof Questions>();
  for (const key in table) keys.set(table[key].name, key);

  const reply = async <K extends keyof Questions>(key: K, question: unknown, asker: Asker): Promise<Reply> => {
    const request: Request<Questions[K], Answers[K]> = table[key];
    if (!request.isQuestion(question)) return { failure: `malformed ${request.name}` };
    try {
      return { answer: await handlers[key](question, asker) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  };

  const listener: MessageListener = (message, sender, send) => {
    if (!isEnvelope(message)) return false;
    const key = keys.get(message.request);
    if (key === undefined || !maySend(table[key].from, sender)) return false;
    void reply(key, message.question, askerOf(table[key].from, sender)).then(send);
    return true;
  };

  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => undo(() => browser.runtime.onMessage.removeListener(listener)), {
    once: true,
  });
}

function askerOf(from: Origin, { tab, url }: Runtime.MessageSender): Asker {
  if (from === 'extension') return { tabId: undefined, url: undefined, private: false };
  return { tabId: tab?.id, url: tab?.url ?? url, private: tab?.incognito === true };
}

/** Whether the browser vouches that the message comes from that origin within this extension. */
function maySend(from: Origin, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  // Pages are also shown where there is no tab, in a sidebar for instance: who is in none and gives an address is no part of us.
  if (from === 'extension') return own || (sender.tab === undefined && sender.url === undefined);
  return sender.tab?.id !== undefined && sender.frameId === 0 && !own;
}
