/** The door of the positions' room: who wants what of whom, on what condition, by when, and who says so. */
import type { Cast } from '../actors/types';
import type { Text } from '../text/types';
import type { Position, Statement, TimeExpression } from '../types';

/** Finds positions in text order. */
export function findPositions(
  _text: Text,
  _statements: readonly Statement[],
  _cast: Cast,
  _times: readonly TimeExpression[],
): Position[] {
  return [];
}
