/** The `<meta>` elements of a page, under whichever attribute a vocabulary puts its names. */

export type Metas = ReadonlyMap<string, string>;

/** `<meta>` by name, property or itemprop in lower case; the first of a name counts. */
export function metasOf(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = (meta.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const names = meta.getAttribute(attribute);
      if (names === null) continue;
      for (const name of names.toLowerCase().split(/\s+/))
        if (name !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The page's title. (`document.title` and `document.body` make missing elements in some parsers' trees.) */
export function titleOf(document: Document): string {
  const title = document.querySelector('head title') ?? document.querySelector('title');
  return (title?.textContent ?? '').trim();
}
