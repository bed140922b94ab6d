/** Decides which mentions are the same actor. */
import type { Attribution } from '../statements/types';
import type { Text } from '../text/types';
import type { Cast, Mention } from './types';

/** Decides which mentions are the same actor; attributions tell who speaks inside which quotation. */
export function castActors(_text: Text, _mentions: readonly Mention[], _attributions: readonly Attribution[]): Cast {
  return { actors: [], actorAt: () => undefined, actorsIn: () => [] };
}
