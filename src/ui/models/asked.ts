/** Who demands something of whom, in short. */
import type { Actor, Position, Span } from '../../engine/types';
import { nameOf, sourceName, wordsAt } from '../../telling/phrases';
import { sideInSentence } from '../../telling/sides';
import type { Words } from '../../telling/words';
import type { Report } from './report';

export interface Asked {
  /** Of whom, as it stands inside a sentence: a country for all who act for it. Absent for what is demanded of nobody in particular. */
  readonly of?: string;
  /** Who demands it, those with most demands first, and who is not known last. */
  readonly by: readonly string[];
  readonly demands: number;
  /** The first one in the text: its words and their place, and through whom it is known. */
  readonly first: {
    readonly what: string;
    readonly place: Span;
    /** Those who pass it on; who is not named is called so. */
    readonly through: readonly string[];
  };
}

/** Those of whom most is demanded first, and last what somebody demands of nobody in particular. */
export function askedOf(words: Words, { find, analysis, text }: Report): readonly Asked[] {
  const groups = new Map<string, Pick<Asked, 'of' | 'first'> & { by: Map<string, number>; demands: number }>();
  const nobody = words('someone');
  for (const position of analysis.positions) {
    const { kind, targets, span } = position;
    if (kind !== 'demand') continue;
    const holders = [...new Set(find.holders(position).map((who) => calledAs(words, who)))];
    // What several demand together is each one's demand.
    const by = holders.length === 0 ? [nobody] : holders;
    const asked = new Map<string, string | undefined>(
      find.actors(targets).map((target) => [actsFor(target) ?? target.id, calledAs(words, target, actsFor(target))]),
    );
    if (asked.size === 0 && holders.length > 0) asked.set('', undefined);
    for (const [key, of] of asked) {
      const group = groups.get(key) ?? {
        ...(of === undefined ? {} : { of }),
        first: {
          what: wordsAt(text, span),
          place: span,
          through: throughWhom(words, find, position),
        },
        by: new Map<string, number>(),
        demands: 0,
      };
      groups.set(key, group);
      group.demands++;
      for (const name of by) group.by.set(name, (group.by.get(name) ?? 0) + 1);
    }
  }
  return [...groups.values()]
    .sort((one, other) => Number(one.of === undefined) - Number(other.of === undefined) || other.demands - one.demands)
    .map(({ by, ...group }) => ({
      ...group,
      by: [...by]
        .sort(([a, one], [b, other]) => Number(a === nobody) - Number(b === nobody) || other - one)
        .map(([name]) => name),
    }));
}

/** The side for which somebody is asked or asks: a country's paper or firm is not the country, its ministers and what is only called "ministry" are. */
function actsFor({ kind, name, role, country }: Actor): string | undefined {
  if (kind === 'state' || (kind !== 'organisation' && role !== undefined)) return country;
  return isDescribed(name) ? country : undefined;
}

/** As it stands inside a sentence; what has no name of its own by its side's. */
function calledAs(words: Words, actor: Actor, side = isDescribed(actor.name) ? actor.country : undefined): string {
  return side === undefined ? nameOf(words, actor) : sideInSentence(words, side);
}

/** "Ministry", "foreign ministry": a description, not a name. */
const isDescribed = (name: string): boolean => !/\p{Lu}/u.test(name);

function throughWhom(words: Words, find: Report['find'], position: Position): readonly string[] {
  // A relay whom nobody knows says nothing of how the demand came to be known.
  const names = find.relays(position).flatMap(({ actor }) => (actor === undefined ? [] : [sourceName(words, actor)]));
  return [...new Set(names)];
}
