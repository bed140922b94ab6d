/** Whose treasury "the Treasury" is: readers of a report from London know it as the British one. */
import type { Text } from '../../text/types';
import { datelineCountry } from '../mentions/datelines';
import type { Mention } from '../types';
import type { Entity } from './entity';

/** States (ISO 3166-1 alpha-3) beside the United States whose own ministry English news call just the Treasury. */
const WITH_TREASURY: ReadonlySet<string | undefined> = new Set(['GBR', 'AUS', 'NZL']);

const BARE = /^(?:the )?treasury$/iu;
/** "A Treasury spokesman", "Treasury minister": of that Treasury; a Treasury secretary is American. */
const OF_TREASURY = /\btreasury\b(?! secretary)/iu;
/** The United States' own by its words. */
const AMERICAN = /\b(?:u\.?s|american)\b/iu;

/**
 * A bare Treasury is known as that of the United States. It is that of the state whose capital the dateline names, or of the only state with one that the
 * article names, unless something else American stands in the article. Beside such, the dateline's state
 * has to be the one spoken of last.
 */
export function bringTreasuryHome(
  text: Text,
  actorOf: ReadonlyMap<Mention, Entity>,
  entities: readonly Entity[],
): void {
  const bare = entities.find(
    ({ kind, country, names }) =>
      kind === 'organisation' && country === 'USA' && names.length > 0 && names.every((name) => BARE.test(name)),
  );
  if (bare === undefined) return;
  const named = new Set<Entity>();
  const besides = new Set<Entity>();
  for (const [{ start, end }, entity] of actorOf) {
    if (entity.country !== 'USA') continue;
    const words = text.source.slice(start, end);
    if (OF_TREASURY.test(words)) named.add(entity);
    if (AMERICAN.test(words)) besides.add(entity);
  }
  const isOfTreasury = (entity: Entity) => entity.kind !== 'state' && named.has(entity) && !besides.has(entity);
  const american = entities.filter(({ country }) => country === 'USA');
  const own = american.filter(isOfTreasury);
  const home = datelineCountry(text);
  const states = new Set(entities.filter(({ kind }) => kind === 'state').map(({ country }) => country));
  const having = [...WITH_TREASURY].filter((code) => states.has(code));
  const code = WITH_TREASURY.has(home) ? home : having.length === 1 ? having[0] : undefined;
  if (code === undefined) return;
  if (own.length < american.length && (code !== home || lastBefore(bare, code, actorOf) !== code)) return;
  for (const entity of own) entity.country = code;
}

/** Of the United States and another state, the one that was spoken of last before the Treasury first was. */
function lastBefore(treasury: Entity, code: string, actorOf: ReadonlyMap<Mention, Entity>): string | undefined {
  const first = treasury.mentions.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  let at = -1;
  let last: string | undefined;
  for (const [{ from }, { country }] of actorOf) {
    if (from >= first || from <= at || (country !== code && country !== 'USA')) continue;
    at = from;
    last = country;
  }
  return last;
}
