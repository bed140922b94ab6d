/** What ids and spans of an analysis stand for, in words that are safe to print. */
import type { Analysis, Position, Span, TimeExpression } from '../engine/types';
import { inDays } from '../telling/days';
import { type DayRole, type DueDay, dayRole, dueDay, isDueAt } from '../telling/due';
import { type Lookup as Finder, lookup as findIn } from '../telling/lookup';
import { printable } from './printable';
import { listed } from './wording';

/** What ids and spans stand for; all words are on one line and safe to print. */
export interface Lookup extends Pick<Finder, 'actor' | 'position'> {
  /** The article's own words, on one line. */
  readonly words: (span: Span) => string;
  readonly name: (id: string | undefined) => string | undefined;
  /** "Iceland and Norway": all who hold it. */
  readonly holders: (position: Position) => string | undefined;
  /** Names for ids, unknown ids left out. */
  readonly names: (ids: readonly string[]) => readonly string[];
  /** Names of those whom it is about, as it is told. */
  readonly targets: (position: Position) => readonly string[];
  /** Who else relays the holder's position, outermost first; an unresolved source by its words. */
  readonly reporters: (position: Position) => readonly string[];
  /** The first time expression with a known day in the words of its day. */
  readonly timeOf: (position: Position) => TimeExpression | undefined;
  /** What its day is: a deadline, a beginning, or only a day. */
  readonly roleOf: (position: Position) => DayRole;
  /** The day that counts for it: its last one, or the one before which it is due. */
  readonly dueDay: (position: Position) => DueDay | undefined;
  /** That day, in ISO; "before 2031-03-16" where it is due before that day. */
  readonly dayOf: (position: Position) => string | undefined;
}

/** Look-ups in one analysis; `text` is the one in which its offsets count. */
export function lookup(analysis: Analysis, text: string): Lookup {
  const { actor, actors, holders, position, relays, targets } = findIn(analysis);
  const dated = analysis.times
    .filter(({ from, to }) => from !== undefined || to !== undefined)
    .map((time) => inDays(text, time));
  const words = (span: Span): string => printable(text.slice(span.start, span.end));
  const timeOf = (position: Position): TimeExpression | undefined => dated.find((time) => isDueAt(position, time));
  const dueDayOf = (position: Position): DueDay | undefined => {
    const time = timeOf(position);
    return position.deadline === undefined || time === undefined ? undefined : dueDay(text, position.deadline, time);
  };
  return {
    actor,
    position,
    words,
    timeOf,
    roleOf: (position) => dayRole(text, position),
    dueDay: dueDayOf,
    dayOf: (position) => {
      const due = dueDayOf(position);
      return due?.isBefore === true ? `before ${due.day}` : due?.day;
    },
    name: (id) => actors(id === undefined ? [] : [id]).map(({ name }) => printable(name))[0],
    holders: (held) => {
      const names = holders(held).map(({ name }) => printable(name));
      return names.length === 0 ? undefined : listed(names);
    },
    targets: (told) => targets(told).map(({ name }) => printable(name)),
    names: (ids) => actors(ids).map(({ name }) => printable(name)),
    reporters: (relayed) =>
      relays(relayed).map(({ actor: known, statement }) => {
        if (known !== undefined) return printable(known.name);
        return statement.source === undefined ? 'unnamed' : words(statement.source);
      }),
  };
}
