/** The door of the statements' room: who said what to whom. */
import type { Cast, Mention } from '../actors/types';
import type { Text } from '../text/types';
import type { Statement } from '../types';
import type { Attribution } from './types';

/** Finds attributions in text order of their first content, with their nesting. */
export function findAttributions(_text: Text, _mentions: readonly Mention[]): Attribution[] {
  return [];
}

/** Gives attributions their speakers and addressees. */
export function toStatements(_text: Text, _attributions: readonly Attribution[], _cast: Cast): Statement[] {
  return [];
}
