/** What the panel's views are drawn from: the analysis with its text and look-ups, narrowed by search and kinds. */
import type { Actor, Analysis, Position, Statement, TimeExpression } from '../../engine/types';
import type { Kind } from '../../kinds';
import { holdersOf, type Lookup, lookup } from '../../telling/lookup';
import { wordsAt } from '../../telling/phrases';

export interface Report {
  readonly analysis: Analysis;
  /** `Article.text`; empty where the page is gone: then words are not shown. */
  readonly text: string;
  readonly find: Lookup;
  /** Of the analysis, those that fit search and kinds. */
  readonly actors: readonly Actor[];
  readonly positions: readonly Position[];
  readonly statements: readonly Statement[];
  readonly times: readonly TimeExpression[];
}

export interface Narrowing {
  /** What the reader typed; every word of it must occur. */
  readonly query: string;
  /** Kinds of positions that are shown; all where empty. */
  readonly kinds: readonly Kind[];
}

export function reportOf(analysis: Analysis, text: string, { query, kinds }: Narrowing): Report {
  const find = lookup(analysis);
  const sought = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (...parts: readonly (string | undefined)[]): boolean => {
    const all = parts.join(' ').toLowerCase();
    return sought.every((word) => all.includes(word));
  };
  const about = (id: string | undefined): string => {
    const actor = find.actor(id);
    return actor === undefined ? '' : `${actor.name} ${actor.role ?? ''}`;
  };
  const positions = analysis.positions.filter(
    (position) =>
      (kinds.length === 0 || kinds.includes(position.kind)) &&
      fits(
        wordsAt(text, position.span),
        position.condition && wordsAt(text, position.condition),
        position.deadline && wordsAt(text, position.deadline),
        ...find.holders(position).map(({ id }) => about(id)),
        ...position.targets.map(about),
        ...find.relays(position).map(({ actor }) => about(actor?.id)),
      ),
  );
  const holders = new Set(positions.flatMap(holdersOf));
  return {
    analysis,
    text,
    find,
    positions,
    actors: analysis.actors.filter((actor) => holders.has(actor.id) || (fits(about(actor.id)) && kinds.length === 0)),
    statements: analysis.statements.filter(({ speaker, content }) =>
      fits(about(speaker), ...content.map((span) => wordsAt(text, span))),
    ),
    times: analysis.times.filter(({ span }) => fits(wordsAt(text, span))),
  };
}
