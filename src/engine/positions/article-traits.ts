/** What sort of article a clause stands in, as names that the table of weights knows: who is at odds in public, or a match, a film, a crime. */
import type { Draft } from './draft';
import type { Scene } from './scene';
import { isOfficial } from './who';

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
