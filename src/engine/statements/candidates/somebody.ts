/** Who may speak, as far as one word tells: a name, a pronoun, a kind of person, so many of them. */
import { GROUP_NOUNS, UNNAMED_NOUNS } from '../../lexicon/person-nouns';
import type { Text } from '../../text/types';

const PRONOUNS = new Set(['he', 'she', 'they']);

export function isSomebody(text: Text, head: number): boolean {
  const token = text.tokens[head];
  if (token === undefined) return false;
  return (
    token.pos === 'PROPN' ||
    PRONOUNS.has(token.lower) ||
    UNNAMED_NOUNS.has(token.lemma) ||
    GROUP_NOUNS.has(token.lower) ||
    GROUP_NOUNS.has(token.lemma)
  );
}
