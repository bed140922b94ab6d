/** The card's inside, which only the extension's own world in the page can see: its shadow root is closed. */
import type { Browser, Tab } from './types';
import { untilStill } from './until';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardLook {
  readonly card: Box;
  /** What a screen reader calls it. */
  readonly name: string;
  readonly buttons: readonly { readonly label: string; readonly pressed: string | null; readonly box: Box }[];
  /** The button that has the focus; empty where it is the card itself or nothing in it. */
  readonly focusedButton: string;
  /** Lines that are drawn around the marked words. */
  readonly ring: readonly Box[];
  /** Whether the focus is in the card. */
  readonly focused: boolean;
  /** The whole inside of the shadow root and the sheets it is drawn with, to be looked at elsewhere. */
  readonly html: string;
  readonly css: string;
}

/** Undefined where no card is open. */
export async function cardLook(browser: Browser, tabId: number): Promise<CardLook | undefined> {
  const look = await browser.own.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const host = document.querySelector('demarche-card');
        if (host === null) return null;
        const root =
          'openOrClosedShadowRoot' in host ? host.openOrClosedShadowRoot : chrome.dom.openOrClosedShadowRoot(host);
        if (!(root instanceof ShadowRoot)) return null;
        const card = root.querySelector('[role=dialog]');
        if (card === null) return null;
        // Methods, not functions with names of their own: those would need a helper that exists only on this side.
        const of = {
          box(element: Element) {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return { left, top, right, bottom };
          },
          label(element: Element | null) {
            return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
          },
        };
        const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
        return {
          card: of.box(card),
          name: of.label(card),
          buttons: [...card.querySelectorAll('button')].map((one) => ({
            label: of.label(one),
            pressed: one.getAttribute('aria-pressed'),
            box: of.box(one),
          })),
          focusedButton: root.activeElement instanceof HTMLButtonElement ? of.label(root.activeElement) : '',
          ring: [...root.querySelectorAll('i')].map(of.box),
          focused: document.activeElement === host,
          html: root.innerHTML,
          css: sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
        };
      },
    });
    return frame?.result ?? null;
  }, tabId);
  return (look as CardLook | null) ?? undefined;
}

/** Clicks the card's button of that name, in the middle. */
export async function clickInCard(browser: Browser, tab: Tab, tabId: number, label: string): Promise<void> {
  // The card is placed after it is there, and again when its content grows.
  const button = await untilStill(`the card has a button "${label}"`, async () =>
    (await cardLook(browser, tabId))?.buttons.find((one) => one.label === label),
  );
  const { left, top, right, bottom } = button.box;
  await tab.click((left + right) / 2, (top + bottom) / 2);
}
