/** Finds what the page paints behind and as its text, where a mark stands. Reads computed styles only. */
import { BLACK, contrast, luminance, over, parseColour, type Rgb, WHITE } from './colour';
import type { Ground } from './tints';

const CLEAR: Rgb = { r: 0, g: 0, b: 0, a: 0 };

/** A reader of grounds with a memory, for one round of painting: elements share ancestors. */
export function groundReader(document: Document): (element: Element) => Ground {
  const view = document.defaultView;
  const behind = new Map<Element, Rgb>();
  const canvas = (): Rgb => {
    // What shows where the page paints nothing: the browser's canvas, dark where the page's color-scheme says so.
    const scheme = view?.getComputedStyle(document.documentElement).colorScheme ?? '';
    const prefersDark = view?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
    const dark = scheme.includes('dark') && (prefersDark || !scheme.includes('light'));
    return dark ? { r: 0.071, g: 0.071, b: 0.071, a: 1 } : WHITE;
  };
  const background = (element: Element | null): Rgb => {
    if (element === null) return canvas();
    const known = behind.get(element);
    if (known !== undefined) return known;
    const own = parseColour(view?.getComputedStyle(element).backgroundColor ?? '') ?? CLEAR;
    const parent = element.parentElement ?? hostOf(element);
    const colour = own.a >= 1 ? own : over(own, background(parent));
    behind.set(element, colour);
    return colour;
  };
  return (element) => {
    const ground = background(element);
    const fallback = luminance(ground) < 0.18 ? WHITE : BLACK;
    const own = parseColour(view?.getComputedStyle(element).color ?? '') ?? fallback;
    const text = over(own, ground);
    // Text in the colour of its background stands on a picture that computed styles do not tell of.
    return { background: ground, text: contrast(text, ground) < 1.2 ? fallback : text };
  };
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
