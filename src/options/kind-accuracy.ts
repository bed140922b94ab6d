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
export const ARTICLES = { seen: 11, unseen: 10 } as const;

const found = (right: number, of: number): Found => ({ found: right, of });

export const KIND_ACCURACY: Readonly<Record<PositionKind, KindAccuracy>> = {
  demand: { seen: found(54, 69), unseen: found(17, 49) },
  sanction: { seen: found(32, 45), unseen: found(7, 16) },
  threat: { seen: found(12, 17), unseen: found(3, 11) },
  accusation: { seen: found(57, 72), unseen: found(38, 76) },
  rejection: { seen: found(11, 21), unseen: found(4, 24) },
  denial: { seen: found(3, 4), unseen: found(10, 32) },
  commitment: { seen: found(19, 22), unseen: found(6, 21) },
  support: { seen: found(7, 11), unseen: found(5, 16) },
};
