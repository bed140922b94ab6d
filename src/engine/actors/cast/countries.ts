/** The side that somebody belongs to, where the article says it only beside his name. Never from memory. */
import { INCUMBENTS } from '../../lexicon/roles';
import { sideOfTitle } from '../../lexicon/sides';
import type { Text } from '../../text/types';
import { datelineCountry } from '../mentions/datelines';
import { keyOf } from '../mentions/words';
import type { Mention } from '../types';
import type { Entity } from './entity';

/** Words of a ministry's name that say nothing about its field. */
const NO_FIELD =
  /^(?:ministry|department|office|minister|secretary|prime|deputy|vice|first|the|of|for|and|acting|former|general)$/u;
const HOUSES = /\b(?:ministry|department|office)\b/u;

/**
 * A title that only one state has, where the article names that state; and:
 * a "foreign minister" without a side belongs to the one whose foreign ministry is the only one in the article, if the
 * two are brought together in one sentence ("the Russian Foreign Ministry said Sorokin …").
 */
export function inferCountries(text: Text, entities: readonly Entity[], actorOf: ReadonlyMap<Mention, Entity>): void {
  const present = new Set(entities.filter((d) => d.kind === 'state').map((d) => d.country));
  for (const entity of entities) {
    if (entity.country !== undefined || (entity.kind !== 'person' && entity.kind !== 'unnamed')) continue;
    for (const role of entity.roles) {
      const side = sideOfTitle(role.split(/[\s,]+/u).map((word) => ({ text: word })));
      if (side === undefined || !present.has(side)) continue;
      entity.country = side;
      break;
    }
  }
  incumbentsAtHome(text, entities);
  const houses = entities.filter(
    (d) => d.kind === 'organisation' && d.country !== undefined && d.names.some((n) => HOUSES.test(keyOf(n))),
  );
  if (houses.length === 0) return;
  const sentences = new Map<Entity, Set<number>>();
  for (const [mention, entity] of actorOf) {
    const sentence = text.tokens[mention.head]?.sentence;
    if (sentence === undefined) continue;
    const set = sentences.get(entity) ?? new Set<number>();
    set.add(sentence);
    sentences.set(entity, set);
  }
  for (const person of entities) {
    if (person.kind !== 'person' || person.country !== undefined) continue;
    const fields = person.roles
      .flatMap((role) => keyOf(role).split(/[\s-]+/u))
      .filter((word) => word.length > 4 && !NO_FIELD.test(word));
    if (fields.length === 0) continue;
    const same = houses.filter((h) =>
      h.names.some((n) =>
        keyOf(n)
          .split(/\s+/u)
          .some((word) => fields.includes(word)),
      ),
    );
    const codes = new Set(same.map((h) => h.country));
    const meets = same.some((h) => [...(sentences.get(h) ?? [])].some((s) => sentences.get(person)?.has(s) === true));
    const [code] = codes;
    if (codes.size === 1 && code !== undefined && meets) person.country = code;
  }
}

/**
 * "The prime minister said": of the only state that the article deals with, or of the one whose capital its dateline names, where it names that state. Only
 * for who has no name: the foreign guests of a capital have one, or a side.
 */
function incumbentsAtHome(text: Text, entities: readonly Entity[]): void {
  const states = entities.filter((entity) => entity.kind === 'state');
  const acting = states.filter((entity) => entity.strong);
  const dateline = datelineCountry(text);
  const home = acting.length === 1 ? acting[0]?.country : states.find(({ country }) => country === dateline)?.country;
  if (home === undefined) return;
  for (const entity of entities) {
    if (entity.kind !== 'unnamed' || entity.country !== undefined || entity.plural) continue;
    const [mention] = entity.mentions;
    if (mention?.determiner !== 'definite') continue;
    if (INCUMBENTS.has(keyOf(mention.name).split(' ').at(-1) ?? '')) entity.country = home;
  }
}
