/** Actors that were described, not named, and when two descriptions are of the same one. */
import { words } from '../../lexicon/words';
import { keyOf } from '../mentions/words';
import type { Mention } from '../types';
import type { Draft } from './draft';

/** Descriptions of one head that are told apart at most; keeps hostile lists linear. */
const MOST = 40;

/** By head: the last one of each comes first in question. */
export class Described {
  private readonly byHead = new Map<string, Draft[]>();

  add(head: string, draft: Draft): void {
    const list = this.byHead.get(head) ?? [];
    if (list.length >= MOST) list.shift();
    list.push(draft);
    this.byHead.set(head, list);
  }

  /** Somebody was described by a head. */
  has(head: string): boolean {
    return (this.byHead.get(head)?.length ?? 0) > 0;
  }

  /** The one described last by a head that fits and is not of another side than the mention. */
  last(head: string, mention: Mention, fits: (draft: Draft) => boolean): Draft | undefined {
    return this.byHead
      .get(head)
      ?.findLast(
        (d) => fits(d) && (mention.country === undefined || d.country === undefined || d.country === mention.country),
      );
  }

  /** The one spoken of last by an office that a person now bears by name. */
  introduced(head: string, person: Draft): Draft | undefined {
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
  forget(draft: Draft): void {
    for (const list of this.byHead.values()) {
      const at = list.indexOf(draft);
      if (at >= 0) list.splice(at, 1);
    }
  }
}

/** Words that tell nobody apart. */
const SMALL = words('some many several most other the a two one senior top of same');
/** Words that set one side of a country against the other. */
const PARTISAN = /^(?:republican|democratic|democrat|gop|conservative|labour|liberal|opposition|ruling|independent)$/u;

/** One description says no more than the other: "the official" of "a senior U.S. official". Plurals may differ in small words. */
export function sameWords(draft: Draft, mention: Mention): boolean {
  const mine = wordsToTell(mention.name);
  const theirs = wordsToTell(draft.key);
  if (draft.country !== undefined && draft.country === mention.country && mention.plural)
    return !namesParty(mine, theirs) || mine.some((word) => PARTISAN.test(word) && theirs.includes(word));
  return mine.every((word) => theirs.includes(word)) || theirs.every((word) => mine.includes(word));
}

/** The mention has words that tell somebody apart, and the description before it had none but its head. */
export const saysMore = (draft: Draft, mention: Mention): boolean =>
  wordsToTell(draft.key).length <= 1 && wordsToTell(mention.name).length > 1;

/** A party is named in one of the descriptions. */
const namesParty = (mine: readonly string[], theirs: readonly string[]): boolean =>
  [mine, theirs].some((words) => words.some((word) => PARTISAN.test(word)));

const wordsToTell = (name: string): string[] =>
  keyOf(name)
    .split(/\s+/u)
    .filter((word) => !SMALL.has(word))
    .map((word) => word.replace(/s$/u, ''));
