/**
 * Firefox ends an updated or reloaded extension's scripts without a word to them and then runs the new ones in open
 * pages: what the old ones showed has to be taken away by name. Its objects themselves may not be touched any more.
 */
import { KINDS } from '../kinds';
import { highlightName, MOST_GROUNDS } from '../paint/highlights';

/** Takes away marks and card of a reader that was ended without a word; in a page that has none it does nothing. */
export function clearLeftOver(): void {
  for (const name of [...KINDS, 'current', 'flash']) {
    for (let ground = 0; ground < MOST_GROUNDS; ground++) CSS.highlights.delete(highlightName(name, ground));
  }
  document.querySelector('demarche-card')?.remove();
}
