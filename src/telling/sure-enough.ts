/** An analysis without the positions that are less sure than the reader wants. */
import type { Analysis } from '../engine/types';

/** `least` is a probability; at 0 the analysis itself comes back. Statements and actors stay: they are who was heard. */
export function sureEnough(analysis: Analysis, least: number): Analysis {
  if (least <= 0) return analysis;
  return { ...analysis, positions: analysis.positions.filter(({ confidence }) => confidence >= least) };
}
