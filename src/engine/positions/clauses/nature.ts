/** Deeds that weather, illness or upkeep brings about: nothing between states. */
import { HAZARDS } from '../../lexicon/hazards';
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

const PRICED = /^(?:double|triple|rise|jump|soar|climb|surge|fall|drop|slump|increase)$/;
