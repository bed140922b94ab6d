/** From the model's probability to a confidence that means what it says. */
import { CALIBRATION } from '../../lexicon/cue-calibration.data';
import { interpolate } from '../../weighing/calibration';

/** 0 to 1: of the statements with this confidence, so many are right. */
export const confidenceOf = (probability: number): number => interpolate(CALIBRATION, probability);
