// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not mathematics
/** From what a rule claims to the share of its positions with the right kind and holder. Written by tests/training/calibrate-positions.ts. */
export const RULES: readonly (readonly [said: number, right: number])[] = [
  [0.319, 0.183],
  [0.384, 0.283],
  [0.432, 0.308],
  [0.481, 0.367],
  [0.528, 0.483],
  [0.628, 0.483],
  [0.659, 0.517],
  [0.717, 0.589],
  [0.822, 0.592],
  [0.852, 0.685],
];

/** The same for what the clause weights claim. */
export const WEIGHTS: readonly (readonly [said: number, right: number])[] = [
  [0.379, 0.225],
  [0.578, 0.306],
  [0.762, 0.383],
  [0.854, 0.4],
  [0.9, 0.5],
];
