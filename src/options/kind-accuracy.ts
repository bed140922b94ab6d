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
  demand: { seen: found(55, 69), unseen: found(17, 38) },
  sanction: { seen: found(32, 45), unseen: found(4, 10) },
  threat: { seen: found(11, 17), unseen: found(2, 11) },
  accusation: { seen: found(55, 72), unseen: found(33, 83) },
  rejection: { seen: found(11, 21), unseen: found(2, 15) },
  denial: { seen: found(3, 4), unseen: found(2, 4) },
  commitment: { seen: found(20, 22), unseen: found(11, 22) },
  support: { seen: found(7, 11), unseen: found(8, 24) },
};
