/** The `<meta>` elements of a page, under whichever attribute a vocabulary puts its names. */

/** Contents by their names in lower case. */
export type Metas = ReadonlyMap<string, string>;

const NAMING = ['property', 'name', 'itemprop'] as const;

/** `<meta>` below `root` by name, property or itemprop in lower case; the first of a name counts. */
export function metasOf(root: Document | Element): Metas {
  const metas = new Map<string, string>();
  for (const meta of root.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of NAMING)
      for (const name of meta.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [])
        if (name !== '' && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** Content of the first meta of a name; undefined where there is none, or an empty one. */
export type MetaOf = (name: string) => string | undefined;

/** A head that ended early, because something in it belongs into no head, has fewer than this. */
const FEW = 4;

/**
 * Metas for one who asks for a few names only: those of the head, or of the whole page where the head has next to none.
 * Of most nothing but the name is read, and of those with several names the first. Nothing is, before somebody asks.
 */
export function metaReader(document: Document): MetaOf {
  const metas = new Map<string, Element>();
  let isRead = false;
  const collect = (root: Document | Element | undefined): void => {
    const all = root?.getElementsByTagName('meta') ?? [];
    // Backwards, so that the first of a name is what stays.
    for (let at = all.length - 1; at >= 0; at--) {
      const meta = all[at];
      const name = meta?.getAttribute('property') ?? meta?.getAttribute('name') ?? meta?.getAttribute('itemprop');
      if (meta && name) metas.set(name.toLowerCase(), meta);
    }
  };
  return (name) => {
    if (!isRead) {
      isRead = true;
      collect(document.getElementsByTagName('head')[0]);
      if (metas.size < FEW) collect(document);
    }
    return metas.get(name)?.getAttribute('content') || undefined;
  };
}

/** The page's title. (`document.title` and `document.body` make missing elements in some parsers' trees.) */
export function titleOf(document: Document): string {
  return (document.getElementsByTagName('title')[0]?.textContent ?? '').trim();
}
