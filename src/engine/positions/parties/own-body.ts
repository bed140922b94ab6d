/** "The union met. Its commissioner, Bera Tosh, said …": the body that somebody speaks for, by how the article brings him in. */
import { verbGroupAt } from '../../text/at';
import type { Actor } from '../../types';
import { type Scene, tokensOf } from '../scene';

/** How far before a name its owner is looked for, in tokens. */
const REACH = 8;

/** Whose "its" or "their" stands before the first name of a person or unnamed official; constant time. */
export function ownBody({ text, cast }: Scene, holder: Actor | undefined): Actor | undefined {
  if (holder?.kind !== 'person' && holder?.kind !== 'unnamed') return undefined;
  const [first] = holder.mentions;
  if (first === undefined) return undefined;
  const { from } = tokensOf(text, first);
  const sentence = text.tokens[from]?.sentence;
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const token = text.tokens[i];
    if (token === undefined || token.sentence !== sentence || verbGroupAt(text, i) !== undefined) return undefined;
    if (token.lower !== 'its' && token.lower !== 'their') continue;
    const body = cast.actorAt(token);
    return body?.id === holder.id ? undefined : body;
  }
  return undefined;
}
