/** The classes of the lexicon that a verb belongs to, each verb worked out once. */
import {
  ANGERING_VERBS,
  BLAMEWORTHY_VERBS,
  COOPERATION_VERBS,
  DEFIANT_VERBS,
  EVENT_VERBS,
  FORCE_VERBS,
  HARM_VERBS,
  REFUSAL_VERBS,
  REMEDY_VERBS,
} from '../../lexicon/conduct';
import { STANCES } from '../../lexicon/stance-verbs';
import { listsByWord, wordTable } from '../../lexicon/words';
import type { PositionKind } from '../../types';

const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  blame: BLAMEWORTHY_VERBS,
  remedy: REMEDY_VERBS,
  anger: ANGERING_VERBS,
  harm: HARM_VERBS,
  force: FORCE_VERBS,
  cooperation: COOPERATION_VERBS,
  refusal: REFUSAL_VERBS,
  defiance: DEFIANT_VERBS,
  event: EVENT_VERBS,
};

const NONE: readonly never[] = [];

const classesByVerb = listsByWord(CLASSES);

const kindsByVerb = wordTable<readonly PositionKind[]>(
  [...STANCES].map(([verb, stances]) => [verb, [...new Set(stances.map(({ kind }) => kind))]] as const),
);

/** Names of the classes of conduct, by lemma. */
export const verbClassesOf = (lemma: string): readonly string[] => classesByVerb.get(lemma) ?? NONE;

/** Kinds that the verb can be by itself, by lemma. */
export const stancesOf = (lemma: string): readonly PositionKind[] => kindsByVerb.get(lemma) ?? NONE;
