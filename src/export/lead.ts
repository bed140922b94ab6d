/** What an article is about most: the one thing that the line at the head of panel, program and note says of it. */
import type { Actor, Analysis, Position, PositionKind, SanctionStage } from '../engine/types';
import { PRESSING } from '../telling/due';
import { holdersOf, type Lookup, sidesOf } from '../telling/lookup';
import { sideOf } from '../telling/sides';
import { isDoubtful } from '../telling/sure-enough';
import { headlineSubject } from './headline-subject';

/** The positions of one kind (for sanctions: one stage) of one side, or of the same sides together, towards the same targets. */
export interface Lead {
  readonly kind: PositionKind;
  readonly stage?: SanctionStage;
  /** Actor ids; empty where nobody could be told. */
  readonly holders: readonly string[];
  readonly targets: readonly string[];
  /** Position ids, in text order. */
  readonly positions: readonly string[];
}

/** After sanctions, what is wanted comes before what is said about it. */
const WEIGHTS: Readonly<Record<PositionKind, number>> = {
  sanction: 8,
  demand: 7,
  threat: 6,
  rejection: 5,
  accusation: 4,
  commitment: 3,
  support: 2,
  denial: 1,
};

/** So much of the text, headline included, is where news say what they are about, and so much is their first sentence. */
const OPENING = 0.25;
const FIRST = 0.1;

/**
 * What the one does whom the headline begins with, where the first sentence tells it, comes before all else. Then what
 * somebody is named for and is not only supposed comes first, then what the article opens with, then what most
 * speaks for, then the weightiest kind; within sanctions the one that is told first (news begin with what is new), within
 * other kinds the one that is told most. Undefined where the article has no position.
 */
export function leadOf({ positions, article, actors }: Analysis, find: Lookup): Lead | undefined {
  const groups = new Map<string, [Position, ...Position[]]>();
  for (const position of positions) {
    const { kind, stage, targets } = position;
    const sides = [...sidesOf(find, position)].sort().join(',');
    const key = [kind, stage ?? '', sides, [...targets].sort().join(',')].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  }
  const subjects = headlineSubject(actors, article.title);
  const isHeadlined = (group: readonly Position[]): boolean =>
    group.some(
      (position) =>
        position.span.start < article.length * FIRST && holdersOf(position).some((holder) => subjects.has(holder)),
    );
  const [best] = [...groups.values()]
    .map((group) => ({ group, ranks: [Number(isHeadlined(group)), ...ranksOf(group, article.length, find)] }))
    .sort((one, other) => compare(other.ranks, one.ranks));
  if (best === undefined) return undefined;
  const [{ kind, stage, targets }] = best.group;
  return {
    kind,
    ...(stage === undefined ? {} : { stage }),
    holders: [...new Set(best.group.flatMap(holdersOf))],
    targets,
    positions: best.group.map(({ id }) => id),
  };
}

/** The more the better, each only where those before it are equal. `length` is the text's. */
function ranksOf(group: readonly [Position, ...Position[]], length: number, find: Lookup): readonly number[] {
  const [{ kind }] = group;
  const start = Math.min(...group.map(({ span }) => span.start));
  // What is in the opening of other kinds (praise, a denial) waits for those that news open with.
  const isPressing = PRESSING.includes(kind);
  const told = group.some((position) => holdersOf(position).length > 0);
  const opens = isPressing && start < length * OPENING;
  const points = opens
    ? [
        start < length * FIRST,
        group.some(isBound),
        group.some(({ confidence }) => !isDoubtful(confidence)),
        group.some((position) => find.holders(position).some(isOfficial)),
      ].filter(Boolean).length
    : 0;
  return [
    Number(told),
    Number(group.some((position) => isSound(find, position))),
    Number(opens),
    points,
    WEIGHTS[kind],
    kind === 'sanction' ? 0 : group.length,
    -start,
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}

/** By when, or on what condition: an ultimatum. What somebody only would demand is none yet. */
function isBound({ kind, certainty, condition, deadline }: Position): boolean {
  if (condition === undefined && deadline === undefined) return false;
  return kind !== 'demand' || certainty === 'will' || certainty === 'did';
}

/** A state, a union of states, or somebody who holds an office of one. */
function isOfficial(actor: Actor): boolean {
  if (sideOf(actor) !== undefined) return true;
  return actor.kind === 'person' && actor.country !== undefined && actor.role !== undefined;
}

/** Not what would only be, or be possible, in the words of somebody unnamed. */
function isSound(find: Lookup, position: Position): boolean {
  if (position.certainty === 'will' || position.certainty === 'did') return true;
  const voices = [...find.holders(position), ...find.relays(position).map(({ actor }) => actor)];
  return voices.every((actor) => actor !== undefined && actor.kind !== 'unnamed');
}
