/** "Urged both sides to show restraint", "suspended aid to both countries": the two states that the article is about. */
import { words } from '../lexicon/words';
import type { Actor } from '../types';
import type { Draft } from './draft';
import type { Scene } from './scene';
import { sameSide } from './who';

const SIDES = words('side country party nation government state neighbour neighbor capital people');

/** "Both countries", "the two governments" as an actor of its own says no more than the words. */
export function isOnlySides({ targets }: Draft): boolean {
  return targets.every(({ kind, country, name }) => kind === 'group' && country === undefined && PLURAL.test(name));
}

const PLURAL = /^(?:two |both )?(?:sides|countries|parties|nations|governments|states|neighbou?rs|capitals|peoples)$/i;

/** The two states named most often beside the holder's, if "both" or "the two" are addressed and no third is named as often. */
export function bothSides(scene: Scene, draft: Draft): readonly Actor[] | undefined {
  if (!namesBoth(scene, draft)) return undefined;
  const states = scene.cast.actors
    .filter((actor) => actor.kind === 'state' && !sameSide(actor, draft.holder))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second, third] = states;
  if (!first || !second || (third && third.mentions.length >= second.mentions.length)) return undefined;
  return [first, second];
}

/** Between the verb of the position and the end of its words. */
function namesBoth({ text: { tokens } }: Scene, { frame, clause, from, to }: Draft): boolean {
  const start = Math.min(from, (frame ?? clause).verb.to);
  for (let i = start; i < to; i++) {
    const two = tokens[i]?.lower === 'both' || (tokens[i]?.lower === 'two' && tokens[i - 1]?.lower === 'the');
    if (two && SIDES.has(tokens[i + 1]?.lemma ?? '')) return !/^(?:between|of)$/.test(tokens[i - 1]?.lower ?? '');
  }
  return false;
}
