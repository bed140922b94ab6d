/** Rising curves from what a model or a rule says of itself to the share of right ones, measured on labelled texts. */

/** What was said, 0 to 1, and the share of right ones there. */
export type Point = readonly [said: number, right: number];

/** Between two points along the straight line; beyond the ends the end's own value. */
export function interpolate(points: readonly Point[], said: number): number {
  let below: Point | undefined;
  for (const point of points) {
    if (point[0] >= said) {
      if (below === undefined) return point[1];
      const share = (said - below[0]) / (point[0] - below[0] || 1);
      return below[1] + share * (point[1] - below[1]);
    }
    below = point;
  }
  return below?.[1] ?? said;
}
