/** Actors that were described, not named, and when two descriptions are of the same one. */
import { words } from '../../lexicon/words';
import { keyOf } from '../mentions/words';
import type { Mention } from '../types';
import type { Entity } from './entity';

/** Descriptions of one head that are told apart at most; keeps hostile lists linear. */
const MOST = 40;

/** By head: the last one of each comes first in question. */
export class Described {
  private readonly byHead = new Map<string, Entity[]>();

  add(head: string, entity: Entity): void {
    const list = this.byHead.get(head) ?? [];
    if (list.length >= MOST) list.shift();
    list.push(entity);
    this.byHead.set(head, list);
  }

  /** Somebody was described by a head. */
  has(head: string): boolean {
    return (this.byHead.get(head)?.length ?? 0) > 0;
  }

  /** The one described last by a head that fits and is not of another side than the mention. */
  last(head: string, mention: Mention, fits: (entity: Entity) => boolean): Entity | undefined {
    return this.byHead
      .get(head)
      ?.findLast(
        (d) => fits(d) && (mention.country === undefined || d.country === undefined || d.country === mention.country),
      );
  }

  /** The one spoken of last by an office that a person now bears by name. */
  introduced(head: string, person: Entity): Entity | undefined {
    return this.byHead
      .get(head)
      ?.findLast(
        (d) =>
          d.kind === 'unnamed' &&
          !d.plural &&
          (d.country === undefined || person.country === undefined || d.country === person.country),
      );
  }

  /** The actor turned out to be somebody named. */
  forget(entity: Entity): void {
    for (const list of this.byHead.values()) {
      const at = list.indexOf(entity);
      if (at >= 0) list.splice(at, 1);
    }
  }
}

/** Words that tell nobody apart. */
const SMALL = words('some many several most other the a two one senior top of same');
/** Words that set one side of a country against the other. */
const PARTISAN = /^(?:republican|democratic|democrat|gop|conservative|labour|liberal|opposition|ruling|independent)$/u;

/** One description says no more than the other: "the official" of "a senior U.S. official". Plurals may differ in small words. */
export function sameWords(entity: Entity, mention: Mention): boolean {
  const mine = wordsToTell(mention.name);
  const theirs = wordsToTell(entity.key);
  if (entity.country !== undefined && entity.country === mention.country && mention.plural)
    return !namesParty(mine, theirs) || mine.some((word) => PARTISAN.test(word) && theirs.includes(word));
  return mine.every((word) => theirs.includes(word)) || theirs.every((word) => mine.includes(word));
}

/** The mention has words that tell somebody apart, and the description before it had none but its head. */
export const saysMore = (entity: Entity, mention: Mention): boolean =>
  wordsToTell(entity.key).length <= 1 && wordsToTell(mention.name).length > 1;

/** A party is named in one of the descriptions. */
const namesParty = (mine: readonly string[], theirs: readonly string[]): boolean =>
  [mine, theirs].some((words) => words.some((word) => PARTISAN.test(word)));

const wordsToTell = (name: string): string[] =>
  keyOf(name)
    .split(/\s+/u)
    .filter((word) => !SMALL.has(word))
    .map((word) => word.replace(/s$/u, ''));
