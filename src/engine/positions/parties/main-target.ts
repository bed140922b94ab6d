/** The article's main target, and when a position whose words name nobody may be taken to be meant for it. */

import { firstFrom } from '../../text/at';
import type { Actor, PositionKind } from '../../types';
import type { Draft } from '../draft';
import { inHeading } from '../rules/speech-rules';
import type { Scene } from '../scene';
import { stateOf } from './parties';
import { actorsIn, isOfficial, sameSide } from './who';

/** Main targets of an article; a text with more is a list of names, and would take quadratic time. */
const MOST_RANKED = 200;

/** Who is at odds with whom in an article. */
export interface Quarrel {
  /** Targets, the most frequent first; states count half as much again. */
  readonly ranked: readonly Actor[];
  /** By country: the first state that is at odds with it. */
  readonly opponents: ReadonlyMap<string, Actor>;
  /** By side: whom it has as target. */
  readonly targetsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly betweenStates: boolean;
}

/** Counts who is a target, and of whom, in all drafts of an article. */
export function quarrelOf(scene: Scene, drafts: readonly Draft[]): Quarrel {
  const counts = new Map<Actor, number>();
  const targetsOf = new Map<string, Set<string>>();
  for (const { holder, targets } of drafts)
    for (const target of targets) {
      counts.set(target, (counts.get(target) ?? 0) + (target.kind === 'state' ? 1.5 : 1));
      if (!holder) continue;
      const of = targetsOf.get(sideOf(holder)) ?? new Set();
      targetsOf.set(sideOf(holder), of.add(sideOf(target)));
    }
  return {
    ranked: [...counts]
      .filter(([actor]) => isOfficial(actor))
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_RANKED)
      .map(([actor]) => actor),
    opponents: opponentsOf(scene, drafts),
    targetsOf,
    betweenStates: isBetweenStates(drafts),
  };
}

const sideOf = ({ country, id }: Actor): string => country ?? id;

/** By country: the first state whose side is at odds with it. */
function opponentsOf(scene: Scene, drafts: readonly Draft[]): ReadonlyMap<string, Actor> {
  const found = new Map<string, Actor>();
  for (const { holder, targets, kind } of drafts) {
    const state = kind === 'support' || kind === 'commitment' ? undefined : stateOf(scene, holder?.country);
    for (const { country } of state ? targets : [])
      if (state && country !== undefined && state.country !== country && !found.has(country)) found.set(country, state);
  }
  return found;
}

const MENACES: ReadonlySet<PositionKind> = new Set(['threat', 'sanction']);

/** The article is about states at odds: a third of what it says of others is said of another side's state. In a quarrel at home nobody is guessed. */
function isBetweenStates(drafts: readonly Draft[]): boolean {
  const aimed = drafts.filter(({ targets }) => targets.length > 0);
  const abroad = aimed.filter(({ holder, targets }) => targets.some((target) => isAbroad(target, holder)));
  return abroad.length * 3 > aimed.length;
}

/** Another side's state, or somebody of it. */
function isAbroad(target: Actor, holder: Actor | undefined): boolean {
  if (sameSide(target, holder)) return false;
  return target.kind === 'state' || (target.country !== undefined && holder?.country !== undefined);
}

/** The main target on the other side of an article about states, where the position is likely enough meant for it. */
export function mainTarget(scene: Scene, quarrel: Quarrel, draft: Draft): readonly Actor[] | undefined {
  const { holder } = draft;
  if (!quarrel.betweenStates) return undefined;
  // Who is named in the words and was not taken is what it is about, not of whom it is wanted.
  const named = new Set(actorsIn(scene, draft));
  const fits = (actor: Actor): boolean => actor.id !== holder?.id && !sameSide(actor, holder) && !named.has(actor);
  const main =
    quarrel.ranked.find((actor) => actor.kind === 'state' && fits(actor)) ??
    quarrel.opponents.get(holder?.country ?? '') ??
    quarrel.ranked.find(fits);
  return main && isMeant(scene, quarrel, draft, main) ? [main] : undefined;
}

/**
 * In an article about states, threats and sanctions are meant for the main target; anything else where the holder's side is at odds with it elsewhere, or where it
 * is spoken of right before. Anywhere else it is a guess that is more often wrong than right.
 */
function isMeant(scene: Scene, { targetsOf }: Quarrel, draft: Draft, main: Actor): boolean {
  if (MENACES.has(draft.kind)) return true;
  if (draft.holder && isAtOdds(targetsOf, draft.holder, main)) return true;
  return inHeading(scene, draft.clause) || isSpokenOf(scene, draft, main);
}

/** Either side has the other as target elsewhere. */
function isAtOdds(targetsOf: Quarrel['targetsOf'], a: Actor, b: Actor): boolean {
  return (targetsOf.get(sideOf(a))?.has(sideOf(b)) ?? false) || (targetsOf.get(sideOf(b))?.has(sideOf(a)) ?? false);
}

/** Named in the sentence or in the one before. */
function isSpokenOf({ text }: Scene, { clause }: Draft, { mentions }: Actor): boolean {
  const here = text.sentences[clause.verb.sentence];
  const before = text.sentences[Math.max(0, clause.verb.sentence - 1)];
  if (!here || !before) return false;
  return (mentions[firstFrom(mentions, before.start)]?.start ?? here.end) < here.end;
}
