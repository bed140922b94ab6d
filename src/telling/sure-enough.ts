/**
 * An analysis without the findings that are less sure than the reader wants. The one meaning of "least confidence": marks,
 * cards, counts, views, sources, exports and the number on the toolbar button are all made of what this leaves.
 */
import type { Analysis, Statement } from '../engine/types';

/** Whether more than two of three such findings are wrong: people are told so beside them. `confidence` is a probability. */
export function isDoubtful(confidence: number): boolean {
  return confidence < 1 / 3;
}

/**
 * `least` is a probability; at 0 the analysis itself comes back. Positions and statements stay that are at least so sure,
 * and the statements on which such a one hangs: who says so is never cut off. Actors and times carry no probability and stay.
 */
export function sureEnough(analysis: Analysis, least: number): Analysis {
  if (least <= 0) return analysis;
  const positions = analysis.positions.filter(({ confidence }) => confidence >= least);
  const kept = new Set(positions.flatMap(({ chain }) => chain));
  for (const { id, confidence } of analysis.statements) if (confidence >= least) kept.add(id);
  addReporting(kept, analysis.statements);
  return { ...analysis, positions, statements: analysis.statements.filter(({ id }) => kept.has(id)) };
}

/** Adds the statements that report those which are kept. */
function addReporting(kept: Set<string>, statements: readonly Statement[]): void {
  const within = new Map(statements.map(({ id, within: outer }) => [id, outer]));
  // What is added while a set is gone through is gone through as well.
  for (const id of kept) {
    const outer = within.get(id);
    if (outer !== undefined) kept.add(outer);
  }
}
