/**
 * Firefox's own window: the reader's system colours, and the toolbar. WebDriver BiDi has no words for either, but lets us
 * run a script where the browser's own interface runs.
 */
import type { Browser } from 'puppeteer-core';
import type { Tab } from './types';

export interface FirefoxWindow {
  /** Runs an expression in the browser's window; gives its value where that is a string, a number or a boolean. */
  run(expression: string): Promise<unknown>;
}

export async function windowOf(browser: Browser): Promise<FirefoxWindow> {
  const ask = async (method: string, parameters: object): Promise<Record<string, unknown>> => {
    const connection: unknown = Reflect.get(browser, 'connection');
    const send: unknown =
      typeof connection === 'object' && connection !== null ? Reflect.get(connection, 'send') : null;
    if (typeof send !== 'function') throw new Error('puppeteer gives no connection to ask');
    const { result } = await send.call(connection, method, parameters);
    return result;
  };
  const { contexts } = await ask('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [first] = Array.isArray(contexts) ? contexts : [];
  return {
    async run(expression) {
      const answer = await ask('script.evaluate', {
        expression,
        target: { context: first?.context },
        awaitPromise: true,
      });
      if (answer.type !== 'success') throw new Error(`Firefox's window: ${JSON.stringify(answer.exceptionDetails)}`);
      const { result } = answer;
      return typeof result === 'object' && result !== null ? Reflect.get(result, 'value') : undefined;
    },
  };
}

/** What the reader's system asks of pages; it holds for all of them until it is said anew. */
export async function dressWindow(
  window: FirefoxWindow,
  { dark = false, forcedColors = false, print = false }: Parameters<Tab['dress']>[0],
): Promise<void> {
  // 0: dark, 1: light. 2: no colours but the system's own.
  await window.run(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors ? 2 : 0});
for (const { browsingContext } of gBrowser.browsers) browsingContext.mediumOverride = '${print ? 'print' : ''}'; true`);
}

/** Puts the extension's button on the toolbar, where it is not at first, and presses it with the mouse. */
export async function pressToolbarButton(window: FirefoxWindow, id: string): Promise<void> {
  const name = id.replace(/[@.]/g, '_');
  await window.run(`(async () => {
    CustomizableUI.addWidgetToArea('${name}-browser-action', 'nav-bar');
    const button = document.getElementById('${name}-BAP');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { x, y, width, height } = button.getBoundingClientRect();
    for (const type of ['mousedown', 'mouseup'])
      window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
  })()`);
}
