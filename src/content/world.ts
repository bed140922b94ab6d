/**
 * The one thing that detector and reader share: both run in the extension's isolated world of the same page, which the
 * page itself cannot see into. The key is a symbol because a page's element ids show through as global names.
 */
export interface World {
  /** The visit for which a reader is wanted, and whether the page is read although it does not look like an article. */
  wanted?: { readonly visit: string; readonly forced: boolean } | undefined;
  /** Stops the reader that is at work. */
  reader?: AbortController | undefined;
  /** Stops the detector; a second one takes over from the first. */
  detector?: AbortController | undefined;
}

const KEY: unique symbol = Symbol.for('demarche');
const here: typeof globalThis & { [KEY]?: World } = globalThis;

here[KEY] ??= {};
export const world: World = here[KEY];
