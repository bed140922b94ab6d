/** Deeds that weather, illness or upkeep brings about: nothing between states. */
import { AILMENTS, HAZARDS } from '../../lexicon/hazards';
import type { Scene } from '../scene';
import type { Clause } from './clauses';

/** "After the storm", "because of the outbreak", "after the price doubled", "at the end of his term": nothing to do with another state. */
export function isByNature({ text: { tokens } }: Scene, { verb, to }: Clause): boolean {
  for (let i = verb.to; i < Math.min(to + 12, verb.to + 40); i++) {
    if (tokens[i]?.sentence !== tokens[verb.head]?.sentence) return false;
    const { lemma = '', pos } = tokens[i] ?? {};
    // "Stormed the embassy" is no weather.
    if (pos !== 'VERB' && HAZARDS.has(lemma)) return true;
    const behind = [tokens[i + 1], tokens[i + 2], tokens[i + 3]].map((token) => token?.lemma ?? '');
    if (lemma === 'price' && behind.some((word) => PRICED.test(word))) return true;
    if (lemma === 'end' && behind.some((word) => /^(?:term|tenure|posting|mandate|stint)$/.test(word))) return true;
  }
  return false;
}

/** "The flu has killed 40 people", "the storm destroyed the bridge": what does it is nobody. */
export function isOfNature({ text: { tokens } }: Scene, { subject }: Clause): boolean {
  const lemma = tokens[subject?.head ?? -1]?.lemma ?? '';
  return HAZARDS.has(lemma) || AILMENTS.has(lemma);
}

const PRICED = /^(?:double|triple|rise|jump|soar|climb|surge|fall|drop|slump|increase)$/;
