/** The page as readers see it: an open shadow tree stands where its host stands. */

/** The element around another one. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** Whether one element stands in another, or is it. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

/** The host of the shadow tree that an element stands in. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  const host: unknown = 'host' in root ? root.host : null;
  return isElement(host) ? host : null;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}
