/** Why a page was not taken for an article, as sentences. A reason is a key, or `key=value`; it may quote the page. */
import type { Words } from '../../telling/words';

/** The weightiest come first, and more than these tell a reader nothing new. */
const MOST = 3;
const LONGEST_VALUE = 60;

/** Sentences for the first reasons; reasons without words are left out. */
export function reasonsInWords(words: Words, reasons: readonly string[]): readonly string[] {
  return reasons
    .map((reason) => {
      const [key = '', ...value] = reason.split('=');
      return words(`reason_${key.replace(/-/g, '_')}`, value.join('=').slice(0, LONGEST_VALUE));
    })
    .filter((sentence) => sentence !== '')
    .slice(0, MOST);
}
