/** Words that are somebody's name, whatever the tagger takes them for: what a clause says must not weigh more or less by whose name stands in it. */
import type { Text, Token } from '../../text/types';

/** Stands for every name among the features. */
export const NAME = 'NAME';

/** A proper noun, or a capital letter where none is due: not at the beginning of a sentence or quotation, nor in a headline. */
export function isName({ tokens, sentences, paragraphs }: Text, token: Token): boolean {
  if (token.pos === 'PROPN') return true;
  // Most words are small.
  if (token.text === token.lower || token.pos === 'PRON' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  if (token.i === sentences[token.sentence]?.from || paragraphs[token.paragraph]?.heading === true) return false;
  return !/^["“‘«`(:—–-]+$/.test(tokens[token.i - 1]?.text ?? '');
}
