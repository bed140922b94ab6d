/**
 * Actors against labelled articles: the share of the labelled ones that are found, and those that two found ones bear
 * the name of. Articles are labelled with those who hold, receive or report a position; that others are found is no
 * fault, so who is doubled without sharing a name, or is not an actor at all, is for a reader to say: the cases list
 * everybody who is not labelled.
 */
import { analyze } from '../../src/engine';
import type { Actor } from '../../src/engine/types';
import { type Score, shareOf } from './figures';
import { type GoldActor, readGold } from './gold';
import { isCalled, plainName } from './positions';

export function scoreActors(dir: string): Score {
  const counts = { labelled: 0, right: 0, found: 0, doubled: 0 };
  const missed: string[] = [];
  const doubles: string[] = [];
  const others: string[] = [];
  for (const { labels, text } of readGold(dir)) {
    const { actors } = analyze({ language: 'en', text, published: labels.published });
    counts.found += actors.length;
    const labelled = new Set<Actor>();
    for (const label of labels.actors) {
      counts.labelled++;
      if (actors.some((actor) => isCalled(actor, [label.name], labels))) counts.right++;
      else missed.push(`missed\t${labels.id}\t${label.name}`);
      const same = actors.filter((actor) => bearsName(actor, label, text));
      for (const actor of same) labelled.add(actor);
      if (same.length < 2) continue;
      counts.doubled += same.length - 1;
      doubles.push(`doubled\t${labels.id}\t${label.name}\t${same.map(({ name }) => name).join(' / ')}`);
    }
    for (const actor of actors)
      if (!labelled.has(actor)) others.push(`not labelled\t${labels.id}\t${actor.kind}\t${actor.name}`);
  }
  const { labelled, right, found, doubled } = counts;
  return {
    figures: { recall: shareOf(right, labelled), labelled, found, doubled, doubledShare: shareOf(doubled, found) },
    cases: [...missed, ...doubles, ...others],
  };
}

/** Whether one of the actor's names, as the text has them, is the label's name or one of its aliases. */
function bearsName({ mentions }: Actor, label: GoldActor, text: string): boolean {
  const names = new Set([label.name, ...(label.aliases ?? [])].map(plainName));
  return mentions.some(
    ({ form, start, end }) => form !== 'pronoun' && form !== 'role' && names.has(plainName(text.slice(start, end))),
  );
}
