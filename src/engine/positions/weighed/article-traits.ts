/**
 * What sort of article a clause stands in, and what stands beside it, as names that the table of weights knows: who is at odds in public, or a match, a film,
 * a crime.
 */
import type { Clause } from '../clauses/clauses';
import type { Draft } from '../draft';
import { isOfficial } from '../parties/who';
import type { Scene } from '../scene';

/** `found`: what the rules find in it. Counts are cut to a few steps. */
export function articleTraits({ cast, text }: Scene, found: readonly Draft[]): readonly string[] {
  const states = cast.actors.filter(({ kind }) => kind === 'state').length;
  const officials = cast.actors.filter(isOfficial).length;
  const sentences = Math.max(1, text.sentences.length);
  return [
    `states ${Math.min(states, 4)}`,
    `officials ${Math.min(Math.floor(officials / 2), 5)}`,
    `official share ${Math.round((4 * officials) / Math.max(1, cast.actors.length))}`,
    // Per ten sentences.
    `found ${Math.min(Math.round((10 * found.length) / sentences), 6)}`,
  ];
}

const NOTHING_NEAR: readonly string[] = ['near 0'];

/** For a clause: the kinds that the rules find in its sentence outside of it, in the sentence before and in the one behind, each once. */
export function nearby(found: readonly Draft[]): (clause: Clause) => readonly string[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of found) {
    const { sentence } = draft.clause.verb;
    const drafts = bySentence.get(sentence);
    if (drafts === undefined) bySentence.set(sentence, [draft]);
    else drafts.push(draft);
  }
  return ({ verb, to }) => {
    const { sentence: here } = verb;
    if (!bySentence.has(here) && !bySentence.has(here - 1) && !bySentence.has(here + 1)) return NOTHING_NEAR;
    const names = new Set<string>();
    for (const [place, sentence] of [
      ['same', verb.sentence],
      ['before', verb.sentence - 1],
      ['behind', verb.sentence + 1],
    ] as const)
      for (const draft of bySentence.get(sentence) ?? [])
        if (draft.to <= verb.head || draft.from >= to) names.add(`${place} ${draft.kind}`);
    return [...names, `near ${Math.min(names.size, 3)}`];
  };
}
