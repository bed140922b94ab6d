/** Finds what ids and spans of an analysis stand for. Ids that lead nowhere give undefined or are left out. */
import type { Actor, Analysis, Position, Span, Statement, TimeExpression } from '../engine/types';
import { printable } from './printable';

export interface Lookup {
  /** The article's own words, on one line, safe to print. */
  readonly words: (span: Span) => string;
  readonly actor: (id: string | undefined) => Actor | undefined;
  /** The actor's name, safe to print, or undefined. */
  readonly name: (id: string | undefined) => string | undefined;
  readonly names: (ids: readonly string[]) => readonly string[];
  readonly statement: (id: string) => Statement | undefined;
  readonly position: (id: string | undefined) => Position | undefined;
  /** Who relays the position, outermost first; an unresolved source by its words. */
  readonly reporters: (position: Position) => readonly string[];
  /** The first resolved time expression inside the span (a deadline, say). */
  readonly timeIn: (span: Span | undefined) => TimeExpression | undefined;
}

export function lookup(analysis: Analysis, text: string): Lookup {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const statements = new Map(analysis.statements.map((statement) => [statement.id, statement]));
  const positions = new Map(analysis.positions.map((position) => [position.id, position]));
  const words = (span: Span): string => printable(text.slice(span.start, span.end));
  const actor = (id: string | undefined): Actor | undefined => (id === undefined ? undefined : actors.get(id));
  const name = (id: string | undefined): string | undefined => {
    const found = actor(id);
    return found === undefined ? undefined : printable(found.name);
  };
  return {
    words,
    actor,
    name,
    names: (ids) => ids.map(name).filter((found) => found !== undefined),
    statement: (id) => statements.get(id),
    position: (id) => (id === undefined ? undefined : positions.get(id)),
    reporters: (position) =>
      position.chain
        .map((id) => statements.get(id))
        .filter((statement) => statement !== undefined)
        .map(
          (statement) =>
            name(statement.speaker) ?? (statement.source === undefined ? 'unnamed' : words(statement.source)),
        ),
    timeIn: (span) =>
      span === undefined
        ? undefined
        : analysis.times.find((time) => {
            const resolved = time.from !== undefined || time.to !== undefined;
            return resolved && time.span.start < span.end && time.span.end > span.start;
          }),
  };
}
