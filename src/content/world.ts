/** The one thing that detector and reader share, and where the background looks: see `../messages/in-page`. */
import { type DetectorInPage, WORLD } from '../messages/in-page';

/** What our scripts in one page share. */
export interface World {
  detector?: DetectorInPage | undefined;
  /** Stops the detector; a second one takes over from the first. */
  detecting?: { abort(): void } | undefined;
  /** The visit for which a reader is wanted. */
  wanted?: string | undefined;
  /** Stops the reader that is at work. */
  reading?: AbortController | undefined;
}

const KEY: unique symbol = Symbol.for(WORLD);
const here: typeof globalThis & { [KEY]?: World } = globalThis;

here[KEY] ??= {};
/** The page's one world; made by whichever script comes first. */
export const world: World = here[KEY];
