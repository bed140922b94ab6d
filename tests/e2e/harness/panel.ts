/** The panel in a tab of its own, where a test can press its buttons. */
import type { PageState } from '../../../src/page-state';
import type { Browser, Tab } from './types';
import { until } from './until';

export const textOf = (panel: Tab): Promise<string> => panel.evaluate(() => document.body.textContent ?? '');

export function untilShown(panel: Tab, words: RegExp): Promise<string> {
  return until(`the panel shows ${words}`, async () => {
    const text = await textOf(panel);
    return words.test(text) ? text : undefined;
  });
}

/** Presses the first button or tab whose name has these words. */
export function pressButton(panel: Tab, words: string): Promise<boolean> {
  return until(`there is a button "${words}"`, () =>
    panel.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')];
      const button = buttons.find((one) =>
        `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`.includes(wanted),
      );
      button?.click();
      return button !== undefined;
    }, words),
  );
}

export interface Popup {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Opens the panel over the toolbar by `open`, gives it once it is filled, and closes it again. */
export async function withPopup(
  { own }: Browser,
  open: () => Promise<unknown>,
  look: (popup: Popup) => void,
): Promise<void> {
  await open();
  try {
    look(
      await until('the popup is filled', () =>
        own.evaluate(() => {
          const body = chrome.extension.getViews({ type: 'popup' })[0]?.document.body;
          const { width = 0, height = 0 } = body?.getBoundingClientRect() ?? {};
          const text = body?.innerText ?? '';
          return text.includes('positions') ? { text, width, height } : undefined;
        }),
      ),
    );
  } finally {
    await own.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
  }
}

/** Has the background believe that the page now open in a tab stands so. */
export function pretend({ own }: Browser, tabId: number, state: PageState): Promise<void> {
  return own.evaluate(
    async ({ id, shown }) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => Reflect.get(globalThis, Symbol.for('demarche')).detector.finding().visit,
      });
      await chrome.storage.session.set({
        [`tab:${id}`]: { version: 1, at: 1, value: { visit: frame?.result, state: shown } },
      });
    },
    { id: tabId, shown: state },
  );
}
