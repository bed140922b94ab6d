/** Whether a cue reports words, or tells what somebody thinks, wants or takes a stand on. */
import { SPEECH_LEMMAS } from '../lexicon/speech-cues';
import type { Tier } from '../types';
import type { Candidate } from './candidate';

/** "make claim" and "according to" report words as "claim" and "say" do. */
export function tierOf({ key }: Candidate): Tier {
  const [lemma = '', noun = ''] = key.split(' ');
  return SPEECH_LEMMAS.has(lemma) || lemma === 'according' || SPEECH_LEMMAS.has(noun) ? 'speech' : 'attitude';
}

/** The least probability that is enough, by tier. */
export type Least = Readonly<Record<Tier, number>>;
