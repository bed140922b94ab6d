/** What a page's own mark-up hides, whatever its style sheets say. */
import { parentOf } from './composed';

/** Whether an element is hidden by its attributes. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style);
}

/** Tells whether an element, or one around it, is hidden by its attributes; asks each element once. */
export function hiddenByMarkup(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let hidden: boolean | undefined;
    for (let at: Element | null = element; at !== null && hidden === undefined; at = parentOf(at)) {
      hidden = known.get(at);
      if (hidden === undefined) path.push(at);
    }
    hidden ??= false;
    for (const at of path.reverse()) {
      hidden ||= isHidden(at);
      known.set(at, hidden);
    }
    return hidden;
  };
}
