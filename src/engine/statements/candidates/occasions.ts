/** What says when or where something was said: "on Monday", "in court", but not the Supreme Court, which says something itself. */
import { OCCASION_NOUNS } from '../../lexicon/cue-words';
import { ORGANISATION_HEADS } from '../../lexicon/organisations';
import type { Text } from '../../text/types';
import { lower } from './tokens';

/** Whether the noun at a token says so. */
export const isOccasion = (text: Text, head: number): boolean =>
  OCCASION_NOUNS.has(lower(text, head)) && !isNamedBody(text, head);

/** "the Supreme Court", "the Court of Appeal": a body by its capital, and by the name around it. */
function isNamedBody({ tokens, nounPhraseOf, nounPhrases }: Text, head: number): boolean {
  const noun = tokens[head];
  const phrase = nounPhrases[nounPhraseOf[head] ?? -1];
  if (noun?.pos !== 'PROPN' || phrase === undefined || !ORGANISATION_HEADS.has(noun.lower)) return false;
  return tokens[head - 1]?.pos === 'PROPN' || phrase.to > head + 1;
}
