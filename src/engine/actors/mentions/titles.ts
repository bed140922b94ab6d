/** The title that stands in small letters before a name: "White House press secretary Ann Doe", "spokesman John Roe". */
import { OFFICE_HEADS, OFFICE_MODIFIERS, OFFICE_OF, SHORT_TITLES } from '../../lexicon/titles';
import type { Text } from '../../text/types';
import { isOffice } from './offices';
import { isCapital, isPossessive } from './words';

/** Where the title that ends right before `from` begins, in the same sentence; `from` if there is none. */
export function titleStart(text: Text, from: number, hasTitle: boolean): number {
  const { tokens } = text;
  const first = text.sentences[tokens[from]?.sentence ?? 0]?.from ?? 0;
  let start = from;
  if (!hasTitle) {
    const office = officeBefore(text, from, first);
    if (office === undefined) return from;
    start = office;
  }
  start = pastModifiers(text, start, first, hasTitle);
  // "Writer and activist Ann Doe" is one, "the minister and President Doe" are two.
  const joined = tokens[start - 1]?.lower === 'and' && start - 2 >= first && isOffice(tokens[start - 2]);
  if (!joined || tokens[start - 2]?.lower.endsWith('s') === true) return start;
  const earlier = pastModifiers(text, start - 2, first, false);
  return earlier === first || tokens[earlier - 1]?.pos === 'PUNCT' || isPossessive(tokens[earlier - 1])
    ? earlier
    : start;
}

/** Goes left over the words that belong to an office: "White House press" before "secretary". */
function pastModifiers(text: Text, from: number, first: number, hasTitle: boolean): number {
  const { tokens } = text;
  let start = from;
  while (start > first) {
    const token = tokens[start - 1];
    if (token === undefined || isPossessive(token) || token.text.length === 0) break;
    if (
      OFFICE_MODIFIERS.has(token.lower) ||
      (token.pos === 'PROPN' && isCapital(token)) ||
      OFFICE_HEADS.has(token.lower)
    ) {
      start--;
      continue;
    }
    if (!hasTitle && (token.pos === 'NOUN' || token.pos === 'ADJ') && /^[\p{L}-]+$/u.test(token.text)) {
      start--;
      continue;
    }
    break;
  }
  return start;
}

/** Start of an office's head that ends right before `from`: "spokesman", "secretary of state", "secretary general". */
function officeBefore(text: Text, from: number, first: number): number | undefined {
  const { tokens } = text;
  let at = from - 1;
  if (at < first) return undefined;
  const lower = tokens[at]?.lower ?? '';
  if (OFFICE_OF.has(lower) && tokens[at - 1]?.lower === 'of' && at - 2 >= first) {
    return OFFICE_HEADS.has(tokens[at - 2]?.lower ?? '') ? at - 2 : undefined;
  }
  if (lower === 'general' && OFFICE_HEADS.has(tokens[at - 1]?.lower ?? '') && at - 1 >= first) at--;
  const word = tokens[at]?.lower ?? '';
  const singular = word.replace(/s$/u, '');
  return OFFICE_HEADS.has(word) || OFFICE_HEADS.has(singular) || SHORT_TITLES.has(tokens[at]?.text ?? '')
    ? at
    : undefined;
}
