/** Finds what the page paints behind and as its text, where a mark stands. Reads computed styles only. */
import { contrast, over, parseColour, plainOn, type Rgb, WHITE } from './colour';
import type { Ground } from './tints';

const CLEAR: Rgb = { r: 0, g: 0, b: 0, a: 0 };

/**
 * A reader of grounds with a memory, for one round of painting: elements share ancestors, and most share their colours.
 * Grounds that look the same are the same object.
 */
export function groundReader(document: Document): (element: Element) => Ground {
  const view = document.defaultView;
  const colours = new Map<string, Rgb | undefined>();
  const behind = new Map<Element, Rgb>();
  const grounds = new Map<string, Ground>();
  const parsed = (css: string): Rgb | undefined => {
    if (!colours.has(css)) colours.set(css, parseColour(css));
    return colours.get(css);
  };
  const canvas = (): Rgb => {
    // What shows where the page paints nothing: the browser's canvas, dark where the page's color-scheme says so.
    const scheme = view?.getComputedStyle(document.documentElement).colorScheme ?? '';
    const prefersDark = view?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
    const dark = scheme.includes('dark') && (prefersDark || !scheme.includes('light'));
    return dark ? { r: 0.071, g: 0.071, b: 0.071, a: 1 } : WHITE;
  };
  const background = (element: Element | null, style?: CSSStyleDeclaration): Rgb => {
    if (element === null) return canvas();
    const known = behind.get(element);
    if (known !== undefined) return known;
    const own = parsed((style ?? view?.getComputedStyle(element))?.backgroundColor ?? '') ?? CLEAR;
    const parent = element.parentElement ?? hostOf(element);
    const colour = own.a >= 1 ? own : own.a === 0 ? background(parent) : over(own, background(parent));
    behind.set(element, colour);
    return colour;
  };
  const groundOf = (ground: Rgb, css: string): Ground => {
    const fallback = plainOn(ground);
    const text = over(parsed(css) ?? fallback, ground);
    // Text in the colour of its background stands on a picture that computed styles do not tell of.
    return { background: ground, text: contrast(text, ground) < 1.2 ? fallback : text };
  };
  return (element) => {
    const style = view?.getComputedStyle(element);
    const ground = background(element, style);
    const css = style?.color ?? '';
    const look = `${ground.r} ${ground.g} ${ground.b} ${css}`;
    const known = grounds.get(look);
    if (known !== undefined) return known;
    const found = groundOf(ground, css);
    grounds.set(look, found);
    return found;
  };
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
