/** The second view: holders against targets, the sanctions ladder, and the conditions. */
import { type Actor, type Position, type PositionKind, SANCTION_STAGES, type SanctionStage } from '../../engine/types';
import { KINDS } from '../../kinds';
import { toldStage } from '../../telling/in-force';
import { headNameOf, stateNameAmong } from '../../telling/phrases';
import { sideName } from '../../telling/sides';
import { capitalised, type Words } from '../../telling/words';
import type { Report } from './report';

export interface Cell {
  readonly positions: readonly Position[];
  readonly counts: readonly { readonly kind: PositionKind; readonly count: number }[];
}

export interface Row {
  readonly id: string;
  readonly name: string;
  /** Where the holder belongs; empty where it is not known, or is the name itself. */
  readonly side: string;
  readonly cells: readonly Cell[];
}

export interface Matrix {
  /** Targets: a country and all who belong to it share one. The last one is "nobody named" where there are such positions. */
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly Row[];
}

/** The key of those who are known to nobody. */
const NOBODY = '';

/**
 * Holders of one side stand together; sides, holders and targets with most positions come first. A position with targets
 * on two sides stands in two columns.
 */
export function matrixOf(words: Words, { find, positions }: Report): Matrix {
  const cells = new Map<string, Map<string, Position[]>>();
  const columns = new Map<string, { actors: Set<Actor>; count: number }>();
  for (const position of positions) {
    const holders = find.holders(position).map(({ id }) => id);
    const rows = (holders.length === 0 ? [NOBODY] : holders).map((holder) => {
      const row = cells.get(holder) ?? new Map<string, Position[]>();
      cells.set(holder, row);
      return row;
    });
    for (const [key, targets] of sidesOf(find.actors(position.targets))) {
      for (const row of rows) row.set(key, [...(row.get(key) ?? []), position]);
      const column = columns.get(key) ?? { actors: new Set(), count: 0 };
      columns.set(key, column);
      column.count++;
      for (const target of targets) column.actors.add(target);
    }
  }
  const ordered = [...columns].sort(
    ([a, one], [b, other]) => Number(a === NOBODY) - Number(b === NOBODY) || other.count - one.count,
  );
  return {
    columns: ordered.map(([id, { actors }]) => ({ id, name: columnName(words, [...actors]) })),
    rows: rowsInOrder(words, find, cells).map(({ id, name, side, row }) => ({
      id,
      name,
      side,
      cells: ordered.map(([key]) => cellOf(row.get(key) ?? [])),
    })),
  };
}

/** Targets by their country, those without one by themselves. */
function sidesOf(targets: readonly Actor[]): ReadonlyMap<string, readonly Actor[]> {
  const sides = new Map<string, Actor[]>();
  for (const target of targets) {
    const key = target.country ?? target.id;
    sides.set(key, [...(sides.get(key) ?? []), target]);
  }
  return sides.size === 0 ? new Map([[NOBODY, []]]) : sides;
}

function columnName(words: Words, actors: readonly Actor[]): string {
  const [first] = actors;
  if (first === undefined) return words('matrix_nobody');
  const name =
    actors.length === 1 || first.country === undefined
      ? headNameOf(words, first)
      : (stateNameAmong(words, actors) ?? sideName(words, first.country));
  return capitalised(words, name);
}

function rowsInOrder(
  words: Words,
  find: Report['find'],
  cells: ReadonlyMap<string, ReadonlyMap<string, readonly Position[]>>,
) {
  const rows = [...cells].map(([id, row]) => {
    const actor = find.actor(id);
    const name = actor === undefined ? words('someone') : capitalised(words, headNameOf(words, actor));
    const side = actor?.country === undefined || actor.kind === 'state' ? '' : sideName(words, actor.country);
    const count = new Set([...row.values()].flat()).size;
    return { id, name, side: side === name ? '' : side, key: actor?.country ?? id, row, count };
  });
  const weights = new Map<string, number>();
  for (const { key, count } of rows) weights.set(key, (weights.get(key) ?? 0) + count);
  const weight = (key: string): number => (key === NOBODY ? -1 : (weights.get(key) ?? 0));
  const firstOf = new Map([...weights.keys()].map((key, index) => [key, index]));
  return rows.sort(
    (one, other) =>
      weight(other.key) - weight(one.key) ||
      (firstOf.get(one.key) ?? 0) - (firstOf.get(other.key) ?? 0) ||
      other.count - one.count,
  );
}

function cellOf(positions: readonly Position[]): Cell {
  const counts = KINDS.flatMap((kind) => {
    const count = positions.filter((position) => position.kind === kind).length;
    return kind === 'speaker' || kind === 'time' || count === 0 ? [] : [{ kind, count }];
  });
  return { positions, counts };
}

export interface Rung {
  readonly stage: SanctionStage | 'offered';
  readonly positions: readonly Position[];
}

/** What is no step of its own, and stands in the ladder only where it occurs. */
const BESIDE: readonly Rung['stage'][] = ['offered', 'opposed'];

/** All stages of the ladder with their sanctions; easing that is only offered stands before what was eased, and has eased nothing. */
export function ladderOf({ positions }: Report): readonly Rung[] {
  const stages = SANCTION_STAGES.flatMap((stage): Rung['stage'][] =>
    stage === 'eased' ? ['offered', stage] : [stage],
  );
  return stages
    .map((stage) => ({ stage, positions: positions.filter((position) => toldStage(position) === stage) }))
    .filter(({ stage, positions: members }) => !BESIDE.includes(stage) || members.length > 0);
}

/** Positions that hang on a condition or have a deadline, in text order. */
export function conditionsOf({ positions }: Report): readonly Position[] {
  return positions
    .filter(({ condition, deadline }) => condition !== undefined || deadline !== undefined)
    .toSorted((one, other) => one.span.start - other.span.start);
}
