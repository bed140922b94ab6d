/** The kinds of positions, as words of a table. */
import type { PositionKind } from '../../../src/engine/types';

const KINDS = {
  demand: true,
  sanction: true,
  threat: true,
  accusation: true,
  rejection: true,
  denial: true,
  commitment: true,
  support: true,
} as const satisfies Record<PositionKind, true>;

export function isPositionKind(word: string): word is PositionKind {
  return Object.hasOwn(KINDS, word);
}
