/** The first view: who takes part, grouped by side, with what each one wants. */

import type { Actor, Position } from '../../engine/types';
import { holdersOf } from '../../telling/lookup';
import { headNameOf, phraseOf, stateNameAmong } from '../../telling/phrases';
import { sideName } from '../../telling/sides';
import { capitalised, type Words } from '../../telling/words';
import type { Report } from './report';

/** Positions of the same kind towards the same targets, under one phrase. */
export interface Stance {
  readonly phrase: string;
  readonly positions: readonly Position[];
}

export interface ActorEntry {
  readonly actor: Actor;
  readonly name: string;
  readonly stances: readonly Stance[];
  /** What it is heard to say, as the view of sources counts it. */
  readonly statements: number;
  /** Through whom the article knows it. */
  readonly reporters: readonly Actor[];
}

export interface Side {
  /** ISO alpha-3 of the side; `''` for actors that the article puts on none. */
  readonly code: string;
  readonly name: string;
  readonly entries: readonly ActorEntry[];
}

/** Sides with most positions first; within a side the state, then by number of positions. Actors without any go last. */
export function sidesOf(words: Words, report: Report): readonly Side[] {
  const groups = new Map<string, ActorEntry[]>();
  for (const actor of report.actors) {
    const code = actor.country ?? '';
    const entries = groups.get(code) ?? [];
    entries.push(entryOf(words, report, actor));
    groups.set(code, entries);
  }
  const weight = ({ stances, statements }: ActorEntry): number => count(stances) * 10 + statements;
  const total = (entries: readonly ActorEntry[]): number => entries.reduce((sum, entry) => sum + weight(entry), 0);
  return [...groups]
    .sort(([a, one], [b, other]) => Number(a === '') - Number(b === '') || total(other) - total(one))
    .map(([code, entries]) => ({
      code,
      name: nameOfSide(words, code, entries),
      entries: entries.sort((one, other) => weight(other) - weight(one)),
    }));
}

/** As the article calls its state, where it is one of them. */
function nameOfSide(words: Words, code: string, entries: readonly ActorEntry[]): string {
  const state = stateNameAmong(
    words,
    entries.map(({ actor }) => actor),
  );
  return state ?? (code === '' ? words('side_none') : sideName(words, code));
}

/** The first sides and actors, until they hold so many positions; an actor is never cut. */
export function firstOf(sides: readonly Side[], most: number): readonly Side[] {
  let room = most;
  return sides.flatMap((side) => {
    const entries = side.entries.filter((entry) => {
      const fits = room > 0;
      room -= Math.max(1, count(entry.stances));
      return fits;
    });
    return entries.length === 0 ? [] : [{ ...side, entries }];
  });
}

/** What nobody could be named for. */
export function withoutHolder(words: Words, report: Report): readonly Stance[] {
  return stancesOf(
    words,
    report,
    report.positions.filter(({ holder }) => report.find.actor(holder) === undefined),
  );
}

function entryOf(words: Words, report: Report, actor: Actor): ActorEntry {
  const { find } = report;
  return {
    actor,
    name: capitalised(words, headNameOf(words, actor)),
    stances: stancesOf(
      words,
      report,
      report.positions.filter((position) => holdersOf(position).includes(actor.id)),
    ),
    statements: find.heardFrom(actor.id).length,
    reporters: find.reportersOf(actor.id),
  };
}

function stancesOf(words: Words, { find }: Report, positions: readonly Position[]): readonly Stance[] {
  const groups = new Map<string, Position[]>();
  for (const position of positions) {
    const phrase = phraseOf(words, find, position);
    const group = groups.get(phrase);
    if (group === undefined) groups.set(phrase, [position]);
    else group.push(position);
  }
  return [...groups].map(([phrase, members]) => ({ phrase, positions: members }));
}

function count(stances: readonly Stance[]): number {
  return stances.reduce((sum, { positions }) => sum + positions.length, 0);
}
