/**
 * Nouns that are a position by themselves: "Beijing's demand that …", "criticism of the raid", "a pledge to …". By kind; lemmas.
 */
import type { PositionKind } from '../types';
import { words } from './words';

const TABLE: Readonly<Partial<Record<PositionKind, ReadonlySet<string>>>> = {
  demand: words('demand call appeal request ultimatum plea insistence order precondition'),
  accusation: words(
    'accusation allegation criticism condemnation complaint denunciation charge critique rebuke protest',
  ),
  rejection: words('refusal rejection resistance opposition objection veto'),
  denial: words('denial'),
  commitment: words('promise pledge commitment offer vow undertaking assurance guarantee willingness readiness'),
  support: words('support backing praise endorsement approval solidarity'),
  threat: words('threat ultimatum'),
};

/** Kind by noun lemma. */
export const STANCE_NOUNS: ReadonlyMap<string, PositionKind> = new Map(
  (Object.entries(TABLE) as [PositionKind, ReadonlySet<string>][]).flatMap(([kind, nouns]) =>
    [...nouns].map((noun) => [noun, kind] as const),
  ),
);
