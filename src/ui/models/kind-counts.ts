/** How often each kind occurs, for the switches of the marks. */
import type { Analysis } from '../../engine/types';
import type { Kind } from '../../kinds';

/** Speakers count by the places where they are named as sources: one mark each. Kinds that do not occur are left out. */
export function countKinds({ positions, statements, times }: Analysis): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of positions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sources = new Set(
    statements.flatMap(({ source, tier }) =>
      source === undefined || tier !== 'speech' ? [] : `${source.start}-${source.end}`,
    ),
  );
  if (sources.size > 0) counts.set('speaker', sources.size);
  if (times.length > 0) counts.set('time', times.length);
  return counts;
}
