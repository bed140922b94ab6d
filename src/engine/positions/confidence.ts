/** From what a rule or the clause weights claim for themselves to a confidence that means what it says. */
import { RULES, WEIGHTS } from '../lexicon/position-calibration.data';
import type { Position } from '../types';
import { interpolate } from '../weighing/calibration';
import { CLAUSE_WEIGHTS_RULE } from './weighed/weighed-clauses';

/** The position with a confidence of which holds: of the positions with this figure, so many have the right kind and holder. */
export function withConfidence(position: Position): Position {
  // What no rule finds is right less often than what one finds and is as sure of.
  const points = position.rule === CLAUSE_WEIGHTS_RULE ? WEIGHTS : RULES;
  return { ...position, confidence: Math.round(100 * interpolate(points, position.confidence)) / 100 };
}
