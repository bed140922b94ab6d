/**
 * What the detector leaves in the extension's own world of a page. The background looks there when it has to know, so
 * that in a page which is no article nothing of ours answers messages.
 */
import { type Guard, isBoolean, isString, listOf, shapeOf } from '../engine/format/guards';

/** Key of the world's one object: `Symbol.for(WORLD)`. A symbol, because a page's element ids show as global names. */
export const WORLD = 'demarche';

/**
 * A custom property of a page in which the browser holds a sheet of ours, as long as the extension is there: `STANDING` says
 * so, and `${LEAN} ` before a value makes that value void once the sheet is gone.
 */
export const STANDING = '--demarche-standing';
/** Stands before a value that shall go with the sheet. */
export const LEAN = 'var(--demarche-there)';
/** The sheet itself. */
export const SHEET = `:root { ${STANDING}: yes; --demarche-there: ; }`;

/** What the detector thinks of the page as it stands. */
export interface Finding {
  /** Names one page view: changes with every load and every single-page navigation. */
  readonly visit: string;
  /** It looks like an article, or is read although it does not. */
  readonly article: boolean;
  /** What decided, the weightiest first: a key, or `key=value`. */
  readonly reasons: readonly string[];
}

/** Whether something that came out of a page is a finding. */
export const isFinding: Guard<Finding> = shapeOf<Finding>({
  visit: isString,
  article: isBoolean,
  reasons: listOf(isString),
});

/** The detector's part of that object. */
export interface DetectorInPage {
  readonly finding: () => Finding;
  /** The reader that is injected next shall read this visit; nothing happens where the page is another one by now. */
  readonly want: (visit: string) => void;
  /** Takes away what is shown and forgets what was wanted. */
  readonly stop: () => void;
}
