/** Pronouns that may stand for an actor. */

import { wordTable } from '../../lexicon/words';
import type { Text } from '../../text/types';
import type { Gender, Mention } from '../types';
import { place } from './span';

export type Person = 'first' | 'second' | 'third';

interface Pronoun {
  readonly person: Person;
  readonly plural: boolean;
  readonly gender?: Gender;
}

const rows = (words: string, pronoun: Pronoun) => words.split(' ').map((word) => [word, pronoun] as const);
const TABLE = wordTable([
  ...rows('he him his himself', { person: 'third', plural: false, gender: 'male' }),
  ...rows('she her hers herself', { person: 'third', plural: false, gender: 'female' }),
  ...rows('it its itself', { person: 'third', plural: false, gender: 'neuter' }),
  ...rows('they them their theirs themselves', { person: 'third', plural: true }),
  ...rows('i me my mine myself', { person: 'first', plural: false }),
  ...rows('we us our ours ourselves', { person: 'first', plural: true }),
  ...rows('you your yours yourself', { person: 'second', plural: false }),
]);

/** What a pronoun says of whom it means; undefined for other words. */
export const pronounOf = (word: string): Pronoun | undefined => TABLE.get(word.toLowerCase());

/** All pronouns of one sentence. "US" in capitals is no pronoun. */
export function findPronouns(text: Text, from: number, to: number, taken: Uint8Array): Mention[] {
  const found: Mention[] = [];
  for (let i = from; i < to; i++) {
    const token = text.tokens[i];
    if (token === undefined || taken[i] === 1 || token.lower.length > 10) continue;
    const pronoun = TABLE.get(token.lower);
    if (pronoun === undefined || token.text === 'US' || token.text === 'IT') continue;
    const { plural, gender } = pronoun;
    found.push(
      place(text, { from: i, to: i + 1, head: i, form: 'pronoun', kind: 'unknown', name: token.text, plural, gender }),
    );
  }
  return found;
}
