/** What a common noun names, and whether that alone is enough for an actor. */

import { NEWS_HEADS, ORGANISATION_HEADS, STATE_HEADS, VAGUE_HEADS } from '../../lexicon/organisations';
import {
  CIVIL_NOUNS,
  GENERAL_NOUNS,
  GROUP_NOUNS,
  UNNAMED_NOUNS,
  VAGUE_GROUPS,
  WIDE_GROUPS,
} from '../../lexicon/person-nouns';
import { BUILDINGS } from '../../lexicon/place-words';
import { OFFICE_HEADS, WEAK_OFFICES } from '../../lexicon/titles';
import { beginsPlainly } from '../../text/letters';
import type { Token } from '../../text/types';
import type { ActorKind, MentionForm } from '../../types';
import type { Determiner } from '../types';
import { isCapital } from './words';

/** "the 54-year-old" */
const AGED = /^\d{1,3}-year-olds?$/u;

/** Heads of bodies' names that as common nouns are a state of things. */
const ABSTRACT = new Set([
  'partnership',
  'division',
  'exchange',
  'sector',
  'summit',
  'command',
  'enterprise',
  'society',
]);

export interface Noun {
  readonly kind: ActorKind;
  readonly form: MentionForm;
  readonly weak: boolean;
}

/** Of a noun that a capital makes look like a name too: "Dockworkers said", "Fishermen said". */
export const singular = ({ lower, lemma, pos }: Token): string =>
  pos === 'PROPN' && lemma === lower ? lower.replace(/men$/u, 'man').replace(/(?<!s)s$/u, '') : lemma;

/** What a noun names, or undefined for all the nouns that name no actor. */
export function nounKind(token: Token): Noun | undefined {
  const { lower, lemma } = token;
  if (!beginsPlainly(lower) && AGED.test(lower)) return { kind: 'person', form: 'description', weak: true };
  if (STATE_HEADS.has(lower)) return { kind: 'state', form: 'description', weak: true };
  if (GROUP_NOUNS.has(lower)) return { kind: 'group', form: 'description', weak: VAGUE_GROUPS.has(lower) };
  if (OFFICE_HEADS.has(lower) && !UNNAMED_NOUNS.has(lower))
    return { kind: 'person', form: 'role', weak: WEAK_OFFICES.has(lower) };
  const one = singular(token);
  if (UNNAMED_NOUNS.has(one) || UNNAMED_NOUNS.has(lower)) {
    return {
      kind: 'unnamed',
      form: OFFICE_HEADS.has(lower) ? 'role' : 'description',
      weak: GENERAL_NOUNS.has(one) || GENERAL_NOUNS.has(lower),
    };
  }
  if (OFFICE_HEADS.has(lemma)) return { kind: 'unnamed', form: 'description', weak: true };
  if (ORGANISATION_HEADS.has(lower) && !ABSTRACT.has(lower))
    return { kind: 'organisation', form: 'description', weak: VAGUE_HEADS.has(lower) };
  return undefined;
}

/** Whether the words alone, with nobody named or quoted, are too little for an actor. */
export function isWeak(
  noun: Noun,
  token: Token | undefined,
  named: boolean,
  determiner: Determiner,
  country: string | undefined,
): boolean {
  const lower = token?.lower ?? '';
  const lemma = token?.lemma ?? '';
  if (determiner === 'negative') return true;
  switch (noun.kind) {
    case 'state':
      return country === undefined;
    case 'organisation':
      return (
        !named ||
        BUILDINGS.has(lower) ||
        determiner === 'indefinite' ||
        (NEWS_HEADS.has(lower) && country === undefined)
      );
    case 'person':
      return noun.weak || !named || determiner === 'indefinite';
    case 'group':
      return noun.weak && (!named || WIDE_GROUPS.has(lower));
    case 'unnamed':
      return noun.weak && (!named || CIVIL_NOUNS.has(lemma));
  }
}

/** "the multinational force", "coalition troops": whose they are is said without a name. */
export function isArmed(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++)
    if (
      /^(?:multinational|peacekeeping|coalition|allied|rebel|opposition|resistance|separatist)$/u.test(
        tokens[i]?.lower ?? '',
      )
    )
      return true;
  return false;
}

/** A capitalised word stands before the head: "State Department employees", "the Harlan administration". */
export function hasName(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (isCapital(tokens[i]) && tokens[i]?.pos === 'PROPN') return true;
  return false;
}
