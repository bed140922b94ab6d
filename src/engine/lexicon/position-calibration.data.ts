// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, not mathematics
/** From what a rule claims to the share of its positions with the right kind and holder. Written by tests/training/calibrate-positions.ts. */
export const RULES: readonly (readonly [said: number, right: number])[] = [
  [0.318, 0.167],
  [0.378, 0.25],
  [0.453, 0.321],
  [0.537, 0.474],
  [0.663, 0.538],
  [0.743, 0.586],
  [0.852, 0.658],
];

/** The same for what the clause weights claim. */
export const WEIGHTS: readonly (readonly [said: number, right: number])[] = [
  [0.376, 0.167],
  [0.561, 0.3],
  [0.772, 0.375],
  [0.894, 0.52],
];
