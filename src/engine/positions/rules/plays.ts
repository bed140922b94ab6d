/** "Canada denied Sweden the gold medal", "FIFA expelled Nigeria from the World Cup": what teams and their federations do to one another, and no state. */
import { BEYOND_SPORT, CONTESTS, PLAY_WORDS, PLAYED } from '../../lexicon/contests';
import type { Draft } from '../draft';
import type { Scene } from '../scene';

/** Somebody with an office holds it, or the words tell of more than a match: then it is no play. */
export function isPlay({ text: { tokens, sentences } }: Scene, { holder, kind, frame, clause }: Draft): boolean {
  if (kind === 'demand' || kind === 'commitment' || kind === 'support' || holder?.role !== undefined) return false;
  const { verb } = frame ?? clause;
  if (!PLAYED.has(verb.lemma)) return false;
  const sentence = sentences[verb.sentence];
  if (!sentence) return false;
  let play = 0;
  const end = Math.min(sentence.to, verb.to + REACH);
  for (let i = Math.max(sentence.from, verb.from - REACH); i < end; i++) {
    const { lemma = '', lower = '', pos } = tokens[i] ?? {};
    if (BEYOND_SPORT.has(lemma)) return false;
    if (pos === 'VERB' || pos === 'AUX') continue;
    if (CONTESTS.has(lemma) || CONTESTS.has(lower)) play += 2;
    else if (PLAY_WORDS.has(lemma))
      play += ORDINAL.test(tokens[i - 1]?.lower ?? '') && !/^(?:place|round)$/.test(lemma) ? 2 : 1;
  }
  return play >= 2;
}

const REACH = 18;
const ORDINAL = /^(?:world|first|second|late|own|opening|winning)$/;
