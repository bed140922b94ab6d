/** The trained tables, read once when they are first needed. */
import {
  CUE_NOUNS,
  END_WEIGHTS,
  FIRST_WEIGHTS,
  GATE_WEIGHTS,
  OUTSIDE_WEIGHTS,
  SOURCE_WEIGHTS,
  START_WEIGHTS,
} from '../../lexicon/cue-weights.data';
import { words } from '../../lexicon/words';
import { parseWeights } from '../../weighing/weights';
import type { Model } from './decide';

let loaded: Model | undefined;

export function trainedModel(): Model {
  loaded ??= {
    first: parseWeights(FIRST_WEIGHTS),
    gate: parseWeights(GATE_WEIGHTS),
    ends: parseWeights(END_WEIGHTS),
    starts: parseWeights(START_WEIGHTS),
    sources: parseWeights(SOURCE_WEIGHTS),
    outside: parseWeights(OUTSIDE_WEIGHTS),
    nouns: words(CUE_NOUNS),
  };
  return loaded;
}
