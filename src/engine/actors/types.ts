/** What the actors' room hands to the others. */
import type { Actor, ActorKind, MentionForm, Span } from '../types';

export type Gender = 'female' | 'male' | 'neuter';

/** "the official", "an official", "his official", "another official", "officials", "no official". */
export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'other' | 'bare' | 'negative';

/**
 * One place that may refer to an actor, before it is known to whom. Mentions may nest: "U.S. Secretary of State John
 * Marlow" holds the mention "U.S.".
 */
export interface Mention extends Span {
  /** Token positions in `Text.tokens`, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Token position of the head ("Marlow", "official", "he"). */
  readonly head: number;
  readonly form: MentionForm;
  readonly kind: ActorKind | 'unknown';
  /** The name without title, or for descriptions the words without determiner. */
  readonly name: string;
  readonly role?: string | undefined;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | undefined;
  readonly plural: boolean;
  readonly gender?: Gender | undefined;
  /** Alone it makes no actor: a country as a place or modifier, a noun too general, a capital whose bearer is not plain. */
  readonly weak?: true | undefined;
  /** How a description is introduced; absent for names and pronouns. */
  readonly determiner?: Determiner | undefined;
}

/** Who is who in one article. */
export interface Cast extends Finder {
  readonly actors: readonly Actor[];
  /**
   * Those that the article names only in passing: states as a place or by an adjective ("an Indian proposal"), people without a
   * name ("farmers"). They are no actors unless a position is about them. In order of first mention; ids follow those of `actors`.
   */
  readonly passing: readonly Actor[];
  /** Finds both the actors and those named in passing. */
  readonly anybody: Finder;
}

/** Answers who stands where. */
export interface Finder {
  /**
   * The actor that a stretch of text refers to: that of the mention which heads it ("a senior U.S. official" is the
   * official, not the U.S.), or undefined.
   */
  readonly actorAt: (span: Span) => Actor | undefined;
  /** All actors mentioned inside a stretch, in text order, nested mentions included, each once. */
  readonly actorsIn: (span: Span) => readonly Actor[];
}
