/** The order in which a readable export tells an article: shared by plain text and Markdown, which only word it. */
import type { Actor, Analysis, Position, SanctionStage, Statement, TimeExpression } from '../engine/types';
import { SANCTION_STAGES } from '../engine/types';
import { inDays } from '../telling/days';
import { holdersOf, lookup } from '../telling/lookup';
import { counted } from './wording';

/** An actor with what it holds and says. */
export interface Voice {
  readonly actor: Actor;
  readonly positions: readonly Position[];
  /** What it is heard to say; what it is said to think is not counted. */
  readonly statements: number;
}

/** What is known of an actor besides the name: office, side, kind, how often heard. Not yet safe to print. */
export function aboutVoice({ actor, statements }: Voice): string {
  const heard = statements === 0 ? undefined : counted(statements, 'statement');
  return [actor.role, actor.country, actor.kind, heard].filter((each) => each !== undefined).join(', ');
}

/** An article in the order in which it is told. */
export interface Outline {
  /** Actors that hold a position or speak, those with most to say first. */
  readonly voices: readonly Voice[];
  /** Positions whose holder is not known. */
  readonly unheld: readonly Position[];
  /** Only the rungs that occur, lowest first. */
  readonly ladder: readonly { readonly stage: SanctionStage | 'unknown'; readonly sanctions: readonly Position[] }[];
  readonly demands: readonly Position[];
  /** In order of their first day; expressions without a day are left out, the same words and days come once. */
  readonly times: readonly TimeExpression[];
  /** Statements that no other one reports, each with those it reports. */
  readonly statements: readonly StatementTree[];
}

/** A statement, and those that it reports. */
export interface StatementTree {
  readonly statement: Statement;
  readonly reports: readonly StatementTree[];
}

/** Puts an analysis into that order; `text` is the one in which its offsets count. */
export function outline(analysis: Analysis, text: string): Outline {
  const { actors, positions, statements } = analysis;
  const held = groupBy(
    positions.flatMap((position) => holdersOf(position).map((id) => ({ id, position }))),
    ({ id }) => id,
  );
  const { statementsOf, heardFrom } = lookup(analysis);
  const voices = actors
    .map((actor) => ({
      actor,
      positions: (held.get(actor.id) ?? []).map(({ position }) => position),
      statements: heardFrom(actor.id).length,
    }))
    .filter((voice) => voice.positions.length + statementsOf(voice.actor.id).length > 0)
    .sort((a, b) => b.positions.length - a.positions.length || b.statements - a.statements);
  const known = new Set(actors.map((actor) => actor.id));
  const stages = groupBy(
    positions.filter((position) => position.kind === 'sanction'),
    (position) => position.stage ?? 'unknown',
  );
  return {
    voices,
    unheld: positions.filter((position) => position.holder === undefined || !known.has(position.holder)),
    ladder: [...SANCTION_STAGES, 'unknown' as const]
      .map((stage) => ({ stage, sanctions: stages.get(stage) ?? [] }))
      .filter((rung) => rung.sanctions.length > 0),
    demands: positions.filter((position) => position.kind === 'demand'),
    times: datedOnce(analysis.times, text),
    statements: treesOf(statements),
  };
}

function datedOnce(times: readonly TimeExpression[], text: string): readonly TimeExpression[] {
  const first = new Map<string, TimeExpression>();
  for (const time of times.map((one) => inDays(text, one))) {
    if (time.from === undefined && time.to === undefined) continue;
    const key = `${text.slice(time.span.start, time.span.end).toLowerCase()} ${time.from} ${time.to}`;
    if (!first.has(key)) first.set(key, time);
  }
  const day = (time: TimeExpression): string => time.from ?? time.to ?? '';
  return [...first.values()].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.span.start - b.span.start));
}

/** A statement whose reporter is missing stands at the top; circles, which a broken analysis may have, are cut. */
function treesOf(statements: readonly Statement[]): readonly StatementTree[] {
  const ids = new Set(statements.map((statement) => statement.id));
  const inside = groupBy(statements, (statement) => statement.within);
  const seen = new Set<string>();
  const tree = (statement: Statement): StatementTree => {
    seen.add(statement.id);
    const reports = (inside.get(statement.id) ?? []).filter((each) => !seen.has(each.id));
    return { statement, reports: reports.map(tree) };
  };
  return statements.filter(({ within }) => within === undefined || !ids.has(within)).map(tree);
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
