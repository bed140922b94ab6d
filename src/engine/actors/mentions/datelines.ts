/** Where an article says that it was written: "BERLIN (AP) —". */
import { COUNTRY_WORDS, DOUBTFUL_CAPITALS } from '../../lexicon/countries';
import type { Text, TokenRange } from '../../text/types';
import { datelineEnd } from './words';

/** The country whose capital the first paragraph opens with; ISO 3166-1 alpha-3, undefined without such a dateline. Names of several towns are read as the capital. */
export function datelineCountry(text: Text): string | undefined {
  const first =
    text.paragraphs.slice(0, FIRST).find((line) => isLine(text, line)) ??
    text.paragraphs.find(({ heading }) => !heading);
  if (first === undefined) return undefined;
  if (datelineEnd(text, first.from, first.to) === first.from && !isLine(text, first)) return undefined;
  const place = text.tokens.slice(first.from, first.from + 3).map((token) => ({ text: titled(token.text) }));
  return capitalAt(place, 0, place.length);
}

/** How many paragraphs a headline, a byline and the like are. */
const FIRST = 5;

/** "OSLO, 12 March 2024", "OSLO": a line of its own with the place in capitals, and the day. */
function isLine({ tokens }: Text, { from, to }: TokenRange): boolean {
  if (to - from > 9 || !/^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? '')) return false;
  if (to === from + 1) return true;
  const comma = [1, 2, 3].find((n) => tokens[from + n]?.text === ',');
  return comma !== undefined && tokens.slice(from + comma, to).some(({ text }) => /^\d{1,4}$/u.test(text));
}

/** The country whose capital stands at `from`, where the words around say that it is one. */
export function capitalAt(tokens: readonly { readonly text: string }[], from: number, to: number): string | undefined {
  const found = COUNTRY_WORDS.match(tokens, from, to)?.value;
  return found?.form === 'capital' ? found.code : DOUBTFUL_CAPITALS.match(tokens, from, to)?.value;
}

const titled = (word: string): string =>
  /^\p{Lu}{2,}$/u.test(word) ? `${word[0] ?? ''}${word.slice(1).toLowerCase()}` : word;
