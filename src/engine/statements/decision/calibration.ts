/** From the model's probability to a confidence that means what it says. */
import { CALIBRATION } from '../../lexicon/cue-calibration.data';

/** Model's probability and the share of right ones there. */
export type Point = readonly [probability: number, right: number];

/** Between two points along the straight line; beyond the ends the end's own value. */
export function interpolate(points: readonly Point[], probability: number): number {
  let below: Point | undefined;
  for (const point of points) {
    if (point[0] >= probability) {
      if (below === undefined) return point[1];
      const share = (probability - below[0]) / (point[0] - below[0] || 1);
      return below[1] + share * (point[1] - below[1]);
    }
    below = point;
  }
  return below?.[1] ?? probability;
}

/** 0 to 1: of the statements with this confidence, so many are right. */
export const confidenceOf = (probability: number): number => interpolate(CALIBRATION, probability);
