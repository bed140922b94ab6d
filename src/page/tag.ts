/** An element's tag, in upper case also in XHTML documents. */
export function tagOf(element: Element): string {
  const { tagName } = element;
  const first = tagName.charCodeAt(0);
  return first >= 97 && first <= 122 ? tagName.toUpperCase() : tagName;
}
