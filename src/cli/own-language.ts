/** The language of a text that came without one. */
import { languageOf } from '../page/language';

/** In shorter texts a few names and loan words could pass for another language. */
const ENOUGH = 200;

/** BCP 47 tag; `en` for a text that is too short to tell. */
export function ownLanguage(text: string): string {
  return text.length < ENOUGH ? 'en' : languageOf(text, 'en');
}
