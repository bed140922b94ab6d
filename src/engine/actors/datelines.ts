/** Where an article says that it was written: "BERLIN (AP) —". */
import { COUNTRY_WORDS, DOUBTFUL_CAPITALS } from '../lexicon/countries';
import type { Text } from '../text/types';
import { datelineEnd } from './words';

/** The country whose capital the first paragraph opens with; ISO 3166-1 alpha-3, undefined without such a dateline. Names of several towns are read as the capital. */
export function datelineCountry(text: Text): string | undefined {
  const first = text.paragraphs.find(({ heading }) => !heading);
  if (first === undefined || datelineEnd(text, first.from, first.to) === first.from) return undefined;
  const place = text.tokens.slice(first.from, first.from + 3).map((token) => ({ text: titled(token.text) }));
  return capitalAt(place, 0, place.length);
}

/** The country whose capital stands at `from`, where the words around say that it is one. */
export function capitalAt(tokens: readonly { readonly text: string }[], from: number, to: number): string | undefined {
  const found = COUNTRY_WORDS.match(tokens, from, to)?.value;
  return found?.form === 'capital' ? found.code : DOUBTFUL_CAPITALS.match(tokens, from, to)?.value;
}

const titled = (word: string): string =>
  /^\p{Lu}{2,}$/u.test(word) ? `${word[0] ?? ''}${word.slice(1).toLowerCase()}` : word;
