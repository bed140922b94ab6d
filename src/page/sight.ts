/**
 * What readers see of a page that a browser has laid out. Style sheets hide the double of a text for windows of another
 * width, words for screen readers, boxes that open at a click. Asks for styles, which the browser has at hand, and for the
 * places of only those elements that are taken out of the text's flow.
 */
import { parentOf } from './composed';

/** An element that far beyond the page's edge is meant not to be seen, in pixels. */
const FAR = 500;

/** One look: what was asked once is not asked again, so that a later look needs another one. */
export class Sight {
  readonly #styleOf: (element: Element) => CSSStyleDeclaration;
  readonly #shown = new Map<Element, boolean>();
  readonly #seen = new Map<Element, boolean>();
  readonly #away = new Map<Element, boolean>();

  constructor(styleOf: (element: Element) => CSSStyleDeclaration) {
    this.#styleOf = styleOf;
  }

  /**
   * Whether an element's own words are seen, or will be once the page has faded in or the reader has opened a closed
   * `<details>`: what is only transparent, too low for its text or not scrolled to yet counts as seen.
   */
  sees(element: Element): boolean {
    let seen = this.#seen.get(element);
    if (seen === undefined) {
      seen = this.isShown(element) && !this.#isAway(element) && this.#styleOf(element).fontSize !== '0px';
      this.#seen.set(element, seen);
    }
    return seen;
  }

  /** Whether an element has a box at all, wherever that stands. */
  isShown(element: Element): boolean {
    let shown = this.#shown.get(element);
    if (shown === undefined) {
      shown = this.#hasBox(element);
      this.#shown.set(element, shown);
    }
    return shown;
  }

  #hasBox(element: Element): boolean {
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    const around = parentOf(element);
    if (around === null) return false;
    const { display, visibility } = this.#styleOf(element);
    if (visibility !== 'visible') return false;
    // Has no box of its own, and its words stand in that around it.
    if (display === 'contents') return this.isShown(around);
    const closed = element.parentElement?.closest('details:not([open])');
    return closed !== undefined && closed !== null && display !== 'none' && this.isShown(closed);
  }

  /** Whether an element, or one around it, is cut down to nothing or put beyond the page's edge. */
  #isAway(element: Element): boolean {
    const path: Element[] = [];
    let away: boolean | undefined;
    for (let at: Element | null = element; at !== null && away === undefined; at = parentOf(at)) {
      away = this.#away.get(at);
      if (away === undefined) path.push(at);
    }
    away ??= false;
    for (const at of path.reverse()) {
      away ||= this.#isAwayItself(at);
      this.#away.set(at, away);
    }
    return away;
  }

  #isAwayItself(element: Element): boolean {
    const style = this.#styleOf(element);
    if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
    if (style.position !== 'absolute' && style.position !== 'fixed') return false;
    const [top = 0, right = 0, bottom = 0, left = 0] = style.clip.match(/-?[\d.]+/g)?.map(Number) ?? [0, 9, 9, 0];
    if (right - left <= 1 || bottom - top <= 1) return true;
    if (Number.parseFloat(style.left) < -FAR || Number.parseFloat(style.top) < -FAR) return true;
    if (style.overflow === 'visible') return false;
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1;
  }
}

/** The sight of a page that is shown; undefined for a document that nobody lays out, like a saved page's. */
export function sightOf(document: Document): Sight | undefined {
  const view = document.defaultView;
  const root: { readonly checkVisibility?: unknown } = document.documentElement;
  if (view === null || typeof root.checkVisibility !== 'function') return undefined;
  return new Sight((element) => view.getComputedStyle(element));
}
