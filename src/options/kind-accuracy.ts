/**
 * How many labelled positions are found with the right kind, for each kind: the figures of docs/positions.md. A test
 * holds the two together.
 */
import type { PositionKind } from '../engine/types';

export interface Found {
  readonly found: number;
  readonly of: number;
}

export interface KindAccuracy {
  /** In the articles that were in view while the rules were written. */
  readonly seen: Found;
  /** In articles that no rule had seen. */
  readonly unseen: Found;
}

/** How many articles there are of each. */
export const ARTICLES = { seen: 11, unseen: 8 } as const;

const found = (right: number, of: number): Found => ({ found: right, of });

export const KIND_ACCURACY: Readonly<Record<PositionKind, KindAccuracy>> = {
  demand: { seen: found(53, 69), unseen: found(24, 40) },
  sanction: { seen: found(32, 45), unseen: found(4, 9) },
  threat: { seen: found(11, 17), unseen: found(7, 15) },
  accusation: { seen: found(53, 72), unseen: found(24, 49) },
  rejection: { seen: found(11, 21), unseen: found(9, 18) },
  denial: { seen: found(3, 4), unseen: found(4, 6) },
  commitment: { seen: found(19, 22), unseen: found(16, 41) },
  support: { seen: found(6, 11), unseen: found(6, 13) },
};
