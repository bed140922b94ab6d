/** What the letters of a verb form tell about it. */
import { beginsPlainly } from './letters';
import type { Token, VerbGroup } from './types';
import { PARTICIPLES_ONLY, PAST_BOTH, PASTS_ONLY } from './words';

/** A verb group while it is being built. */
export type OpenGroup = { -readonly [K in keyof VerbGroup]: VerbGroup[K] };

/** Morphology of one word form as far as its letters tell. */
export type Shape = 'ing' | 'base' | 'third' | 'past' | 'participle' | 'past-or-participle';

export const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX');

export function shapeOf(token: Token): Shape {
  const { lower, lemma } = token;
  if (lower === 'am' || lower === 'is' || lower === 'are' || (!beginsPlainly(lower) && /^['’]/.test(lower)))
    return 'third';
  // The tagger's lemma of "being" is "being".
  if ((lower.endsWith('ing') && lower !== lemma) || lower === 'being') return 'ing';
  if (PASTS_ONLY.has(lower)) return 'past';
  if (PARTICIPLES_ONLY.has(lower) && lower !== lemma) return 'participle';
  if (PAST_BOTH.has(lower)) return 'past-or-participle';
  if (lower.endsWith('ed') && lower !== lemma) return 'past-or-participle';
  if (isLemma(token)) return 'base';
  if (lower.endsWith('s')) return 'third';
  return 'past-or-participle';
}

/** The dictionary form, which is American: "apologise" is the base of "apologize", "honour" of "honor". */
const isLemma = ({ lower, lemma }: Token): boolean =>
  lower === lemma ||
  (/(?:[iy]se|our)$/.test(lower) && AMERICAN.some(([from, to]) => lower.replace(from, to) === lemma));

const AMERICAN: readonly [RegExp, string][] = [
  [/([iy])se$/, '$1ze'],
  [/our$/, 'or'],
  [/ise$/, 'ice'],
];

/** "put", "cut", "let": the base form and the past form are one. */
export const canBeBase = (token: Token): boolean => isLemma(token) || shapeOf(token) === 'base';
