/** The door of the actors' room: who is mentioned where, and who is who. */
import type { Attribution } from '../statements/types';
import type { Text } from '../text/types';
import type { Cast, Mention } from './types';

/** Finds every place that may refer to an actor, in text order. */
export function findMentions(_text: Text): Mention[] {
  return [];
}

/** Decides which mentions are the same actor; attributions tell who speaks inside which quotation. */
export function castActors(_text: Text, _mentions: readonly Mention[], _attributions: readonly Attribution[]): Cast {
  return { actors: [], actorAt: () => undefined, actorsIn: () => [] };
}
