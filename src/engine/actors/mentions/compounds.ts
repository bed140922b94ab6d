/** Names that only tell things apart: "the G7 price cap", "the Omani ferry deal". */
import { nounPhraseAt } from '../../text/at';
import type { Text } from '../../text/types';
import type { Mention } from '../types';

/** "The EU last week", "Peru Monday": when, not what. */
const WHEN =
  /^(?:last|next|this|that|late|early|earlier|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/**
 * Whether a mention stands inside a noun compound whose head is something else. What is spoken of there is the thing: a
 * pronoun takes up the cap or the deal, not who gave it its name.
 */
export function isInCompound(text: Text, { form, to, head }: Mention): boolean {
  if (form === 'pronoun' || form === 'description') return false;
  const phrase = nounPhraseAt(text, head);
  if (phrase === undefined || phrase.head < to || WHEN.test(text.tokens[to]?.lower ?? '')) return false;
  if (text.tokens[phrase.head]?.pos !== 'NOUN') return false;
  for (let i = to; i < phrase.head; i++) if (!/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(text.tokens[i]?.pos ?? '')) return false;
  return true;
}
