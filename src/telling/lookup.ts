/**
 * Look-ups in an Analysis that card, panel, summary and exports share: who relayed a position, what answered it, what an
 * actor said. An Analysis is flat data joined by ids; this is the one place that follows the ids. An id that leads
 * nowhere is skipped, never an error: the data may come from an older store or another program.
 */
import type { Actor, Analysis, Position, Statement, TimeExpression } from '../engine/types';
import { isDueAt } from './due';

/** One step of a reporting chain: somebody who passes the words on. */
export interface Link {
  readonly statement: Statement;
  /** Absent where the article does not say who it is. */
  readonly actor?: Actor;
}

/** Follows the ids of one analysis. */
export interface Lookup {
  readonly analysis: Analysis;
  actor(id: string | undefined): Actor | undefined;
  statement(id: string | undefined): Statement | undefined;
  position(id: string | undefined): Position | undefined;
  time(id: string | undefined): TimeExpression | undefined;
  /** Actors for ids, unknown ids left out. */
  actors(ids: readonly string[]): readonly Actor[];
  /** All who hold a position together, the holder first; empty where nobody is known. */
  holders(position: Position): readonly Actor[];
  /**
   * Whom a position is about, as it is told: a sanction on somebody of a country names those whom it hits, and not the
   * country as well.
   */
  targets(position: Position): readonly Actor[];
  /** Who passes a position on, outermost first; the holder's own statement is the last link where there is one. */
  chain(position: Position): readonly Link[];
  /** The links of the chain that are somebody else than the holder. */
  relays(position: Position): readonly Link[];
  /** Statements around this one, outermost first, itself last. */
  nesting(statement: Statement): readonly Link[];
  answers(position: Position): readonly Position[];
  statementsOf(actorId: string): readonly Statement[];
  /** What an actor is heard to say; what it is said to think or want is left out. Every count of statements is of these. */
  heardFrom(actorId: string): readonly Statement[];
  positionsOf(actorId: string): readonly Position[];
  /** Actors through whom the article knows what this one said or wants, in text order. */
  reportersOf(actorId: string): readonly Actor[];
  /** The time expression that a deadline's words contain or overlap. */
  deadlineTime(position: Position): TimeExpression | undefined;
}

/** Ids of all who hold a position together, the holder first. */
export function holdersOf({ holder, coHolders = [] }: Held): readonly string[] {
  return holder === undefined ? [] : [...new Set([holder, ...coHolders])];
}

/** Who holds a position, by ids. */
type Held = Pick<Position, 'holder' | 'coHolders'>;

/**
 * The sides of all who hold a position together: actors of the same country are one side, everybody else is a side of
 * their own. Empty where nobody is known.
 */
export function sidesOf(find: Pick<Lookup, 'actor'>, position: Held): readonly string[] {
  return [...new Set(holdersOf(position).map((id) => find.actor(id)?.country ?? id))];
}

/** Whether one of those who hold the one is of a side that holds the other; who is not known is taken for the same. */
export function shareSide(find: Pick<Lookup, 'actor'>, one: Held, other: Held): boolean {
  const [ours, theirs] = [sidesOf(find, one), sidesOf(find, other)];
  return ours.length === 0 ? theirs.length === 0 : ours.some((side) => theirs.includes(side));
}

function group<T>(items: readonly T[], keys: (item: T) => readonly (string | undefined)[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const name of keys(item)) {
      if (name === undefined) continue;
      const members = groups.get(name);
      if (members === undefined) groups.set(name, [item]);
      else members.push(item);
    }
  return groups;
}

/** Look-ups in an analysis, which must not change meanwhile. */
export function lookup(analysis: Analysis): Lookup {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const statements = new Map(analysis.statements.map((statement) => [statement.id, statement]));
  const positions = new Map(analysis.positions.map((position) => [position.id, position]));
  const times = new Map(analysis.times.map((time) => [time.id, time]));
  const answered = group(analysis.positions, (position) => [position.answers]);
  const spoken = group(analysis.statements, (statement) => [statement.speaker]);
  const held = group(analysis.positions, holdersOf);

  const known = (ids: readonly string[]): readonly Actor[] =>
    ids.flatMap((id) => {
      const actor = actors.get(id);
      return actor === undefined ? [] : [actor];
    });
  const link = (statement: Statement): Link => {
    const actor = statement.speaker === undefined ? undefined : actors.get(statement.speaker);
    return actor === undefined ? { statement } : { statement, actor };
  };
  const nesting = (statement: Statement): readonly Link[] => {
    const links: Link[] = [];
    const seen = new Set<string>();
    for (let at: Statement | undefined = statement; at !== undefined && !seen.has(at.id); ) {
      seen.add(at.id);
      links.unshift(link(at));
      at = at.within === undefined ? undefined : statements.get(at.within);
    }
    return links;
  };
  const chain = (position: Position): readonly Link[] =>
    position.chain.flatMap((id) => {
      const statement = statements.get(id);
      return statement === undefined ? [] : [link(statement)];
    });
  const relays = (position: Position): readonly Link[] =>
    chain(position).filter(({ actor }) => actor === undefined || !holdersOf(position).includes(actor.id));

  return {
    analysis,
    actor: (id) => (id === undefined ? undefined : actors.get(id)),
    statement: (id) => (id === undefined ? undefined : statements.get(id)),
    position: (id) => (id === undefined ? undefined : positions.get(id)),
    time: (id) => (id === undefined ? undefined : times.get(id)),
    actors: known,
    holders: (position) => known(holdersOf(position)),
    targets({ kind, targets }) {
      const all = known(targets);
      const hit = new Set(all.flatMap((actor) => (actor.kind === 'state' ? [] : (actor.country ?? []))));
      if (kind !== 'sanction' || hit.size === 0) return all;
      return all.filter((actor) => actor.kind !== 'state' || !hit.has(actor.country ?? ''));
    },
    chain,
    relays,
    nesting,
    answers: (position) => answered.get(position.id) ?? [],
    statementsOf: (id) => spoken.get(id) ?? [],
    heardFrom: (id) => (spoken.get(id) ?? []).filter(({ tier }) => tier === 'speech'),
    positionsOf: (id) => held.get(id) ?? [],
    reportersOf(id) {
      const found = new Map<string, Actor>();
      for (const position of held.get(id) ?? [])
        for (const { actor } of relays(position)) if (actor !== undefined) found.set(actor.id, actor);
      for (const statement of spoken.get(id) ?? [])
        for (const { actor } of nesting(statement).slice(0, -1))
          if (actor !== undefined && actor.id !== id) found.set(actor.id, actor);
      return [...found.values()];
    },
    deadlineTime: (position) => analysis.times.find((time) => isDueAt(position, time)),
  };
}
