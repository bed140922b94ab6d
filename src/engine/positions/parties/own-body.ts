/** For whom somebody speaks, by how the article brings him in: "its commissioner, Bera Tosh", "her spokesman", "an aide to the minister". */
import { verbGroupAt } from '../../text/at';
import type { Actor, Span } from '../../types';
import type { Draft } from '../draft';
import { type Scene, tokensOf } from '../scene';
import { isSameBody } from './own-side';

/** How far before a name its owner is looked for, in tokens. */
const REACH = 8;

/** Who says what another wants said, and no more. */
const VOICE = /\b(?:spokes(?:man|woman|person)|press secretary|aide|adviser|advisor)\b/i;
const FORMER = /\b(?:former|ex|onetime|one-time)\b/i;

/** Whose "its" or "their" stands before the first name of a person or unnamed official; of who speaks for somebody also whose "her", and whose name. Constant time. */
export function ownBody({ text, cast }: Scene, holder: Actor | undefined): Actor | undefined {
  if (holder?.kind !== 'person' && holder?.kind !== 'unnamed') return undefined;
  const [first] = holder.mentions;
  if (first === undefined) return undefined;
  const speaksFor = VOICE.test(holder.role ?? '') && !FORMER.test(holder.role ?? '');
  const served = speaksFor ? servedIn(cast.actorsIn(first), holder) : undefined;
  if (served !== undefined) return served;
  const { from } = tokensOf(text, first);
  const sentence = text.tokens[from]?.sentence;
  const meant = (span: Span): Actor | undefined => servedIn([cast.actorAt(span)], holder);
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const token = text.tokens[i];
    if (token === undefined || token.sentence !== sentence || verbGroupAt(text, i) !== undefined) return undefined;
    if (/^(?:its|their)$/.test(token.lower)) return meant(token);
    if (!speaksFor) continue;
    if (/^(?:his|her)$/.test(token.lower)) return meant(token);
    const owner = text.tokens[i - 1];
    if (/^['’]s?$/.test(token.text) && owner !== undefined) return meant(owner);
  }
  return undefined;
}

const servedIn = (actors: readonly (Actor | undefined)[], holder: Actor): Actor | undefined =>
  actors.find((actor) => actor !== undefined && actor.id !== holder.id && actor.kind !== 'state');

/** What blames outright: an aide may turn against his own. */
const OUTRIGHT = /^accusation-(?:verb|noun)$/;

/** Without blame that somebody would put on whom he speaks for: "her spokesman said the minister did not want a trade war". */
export function withoutOwnBlame(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ kind, rule, holder, targets }) => {
    if (kind !== 'accusation' || OUTRIGHT.test(rule) || targets.length === 0) return true;
    const own = ownBody(scene, holder);
    return own === undefined || !targets.every((target) => isSameBody(own, target));
  });
}
