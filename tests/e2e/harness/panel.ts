/** The panel in a tab of its own, where a test can press its buttons. */
import type { Tab } from './types';
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
