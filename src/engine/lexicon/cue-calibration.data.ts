/** From the model's probability to the share of right statements. Written by tests/eval/calibrate-attribution.ts. */
export const CALIBRATION: readonly (readonly [probability: number, right: number])[] = [];
