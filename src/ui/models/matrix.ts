/** The second view: holders against targets, the sanctions ladder, and the conditions. */
import { type Position, type PositionKind, SANCTION_STAGES, type SanctionStage } from '../../engine/types';
import { KINDS } from '../../kinds';
import { headNameOf } from '../../telling/phrases';
import { capitalised, type Words } from '../../telling/words';
import type { Report } from './report';

export interface Cell {
  readonly positions: readonly Position[];
  readonly counts: readonly { readonly kind: PositionKind; readonly count: number }[];
}

export interface Matrix {
  /** Column heads; the last one is "nobody named" where there are such positions. */
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly cells: readonly Cell[] }[];
}

/** Rows and columns with most positions first. A position with two targets stands in two columns. */
export function matrixOf(words: Words, { find, positions }: Report): Matrix {
  const held = new Map<string, number>();
  const aimed = new Map<string, number>();
  const add = (counts: Map<string, number>, id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const position of positions) {
    add(held, find.actor(position.holder)?.id ?? '');
    for (const id of targetsOf(find.actors(position.targets))) add(aimed, id);
  }
  const ordered = (counts: Map<string, number>): readonly string[] =>
    [...counts].sort(([a, one], [b, other]) => Number(a === '') - Number(b === '') || other - one).map(([id]) => id);
  const name = (id: string, fallback: string): string => {
    const actor = find.actor(id);
    return actor === undefined ? words(fallback) : capitalised(words, headNameOf(words, actor));
  };
  const columns = ordered(aimed);
  return {
    columns: columns.map((id) => ({ id, name: name(id, 'matrix_nobody') })),
    rows: ordered(held).map((id) => ({
      id,
      name: name(id, 'someone'),
      cells: columns.map((column) =>
        cellOf(
          positions.filter(
            (position) =>
              (find.actor(position.holder)?.id ?? '') === id &&
              targetsOf(find.actors(position.targets)).includes(column),
          ),
        ),
      ),
    })),
  };
}

function targetsOf(actors: readonly { readonly id: string }[]): readonly string[] {
  return actors.length === 0 ? [''] : actors.map(({ id }) => id);
}

function cellOf(positions: readonly Position[]): Cell {
  const counts = KINDS.flatMap((kind) => {
    const count = positions.filter((position) => position.kind === kind).length;
    return kind === 'speaker' || kind === 'time' || count === 0 ? [] : [{ kind, count }];
  });
  return { positions, counts };
}

export interface Rung {
  readonly stage: SanctionStage;
  readonly positions: readonly Position[];
}

/** All stages of the ladder with their sanctions; `opposed` only where it occurs. */
export function ladderOf({ positions }: Report): readonly Rung[] {
  return SANCTION_STAGES.map((stage) => ({
    stage,
    positions: positions.filter((position) => position.kind === 'sanction' && position.stage === stage),
  })).filter(({ stage, positions: members }) => stage !== 'opposed' || members.length > 0);
}

/** Positions that hang on a condition or have a deadline, in text order. */
export function conditionsOf({ positions }: Report): readonly Position[] {
  return positions
    .filter(({ condition, deadline }) => condition !== undefined || deadline !== undefined)
    .toSorted((one, other) => one.span.start - other.span.start);
}
