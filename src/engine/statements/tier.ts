/** Whether a cue reports words, or tells what somebody thinks, wants or takes a stand on. */
import { SPEECH_LEMMAS } from '../lexicon/speech-cues';
import type { Tier } from '../types';
import type { Candidate } from './candidates/candidate';
import { baseOf, secondWord } from './decision/gate-frame';

/** "make claim" and "according to" report words as "claim" and "say" do. */
export function tierOf(candidate: Candidate): Tier {
  const lemma = baseOf(candidate);
  if (SPEECH_LEMMAS.has(lemma) || lemma === 'according') return 'speech';
  return SPEECH_LEMMAS.has(secondWord(candidate) ?? '') ? 'speech' : 'attitude';
}

/** The least probability that is enough, by tier. */
export type Least = Readonly<Record<Tier, number>>;
