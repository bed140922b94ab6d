/** Nobody means his own state, the body that he stands for, or its short name, unless his own words name it. */

import { SERVING } from '../../lexicon/public-office';
import { words } from '../../lexicon/words';
import type { Actor, PositionKind } from '../../types';
import type { Draft } from '../draft';
import { isOfficial, sameSide } from './who';

/** Words that say only what a body is: "the Harl union" and "Harl" are one. */
const SORTS = words(`
  the union party group company bank federation association movement council league front network agency corporation organisation organization
  foundation institute club alliance committee society commission confederation congress guild syndicate trade labour labor`);

/** Who speaks for the state as its servant; an opposition's leader has an office, and blames the state. */
const SERVANTS = /\b(?:minister|president|premier|chancellor|ambassador|envoy|spokes(?:man|woman|person))\b/i;
const NOT_IN_OFFICE = /\b(?:former|ex|shadow|opposition|party|vice|union|council|court)\b/i;

/** Kinds that set one side against another; what is promised is promised to another too. */
const OF_OTHERS: ReadonlySet<PositionKind> = new Set([
  'accusation',
  'threat',
  'sanction',
  'rejection',
  'commitment',
  'denial',
]);

/** Where the words name nobody: this actor is the holder's own side, so that it is not meant. */
export function isOwnSide(
  { kind, holder, instrument }: Pick<Draft, 'kind' | 'holder' | 'instrument'>,
  actor: Actor,
): boolean {
  if (!holder) return false;
  // "Its own observers".
  if (/^own\s/.test(actor.name)) return true;
  // Who is recalled is an envoy of the one who recalls.
  if (kind === 'sanction' && instrument === 'relations' && /\b(?:ambassador|envoy)\b/i.test(actor.role ?? ''))
    return true;
  if (isSameBody(holder, actor) || standsFor(holder, actor) || isOfBody(holder, actor)) return true;
  // Who speaks for his state abroad asks nothing of it.
  if (kind === 'demand' && actor.kind === 'state' && sameSide(actor, holder) && speaksAbroad(holder)) return true;
  if (!sameSide(actor, holder) || !OF_OTHERS.has(kind)) return false;
  if (holder.kind === 'state') return actor.kind === 'state' || kind !== 'commitment';
  return actor.kind === 'state' && kind !== 'commitment' && isServant(holder);
}

/** The actor is the holder under another name; whatever the words, he does not mean himself. */
export function isSameBody(holder: Actor, actor: Actor): boolean {
  if (holder.id === actor.id || (holder.kind === 'state' && actor.kind === 'state' && sameSide(holder, actor)))
    return true;
  if (![holder, actor].every(({ kind }) => kind === 'organisation' || kind === 'group')) return false;
  return short(holder.name) !== '' && short(holder.name) === short(actor.name);
}

/** "Harl workers", "the Harl board", "EU ambassadors": of the body whose name they bear. */
function isOfBody(holder: Actor, actor: Actor): boolean {
  if (holder.kind === 'unnamed' && actor.kind === 'organisation')
    return holder.name.toLowerCase().startsWith(`${actor.name.toLowerCase()} `);
  if (![holder, actor].every(({ kind }) => kind === 'organisation' || kind === 'group')) return false;
  const [a, b] = [short(holder.name), short(actor.name)].sort((x, y) => x.length - y.length);
  return a !== undefined && b !== undefined && a.length > 2 && b.startsWith(`${a} `);
}

function short(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !SORTS.has(word))
    .join(' ');
}

/** "President of the Harl union": the union is hers. */
function standsFor({ kind, role }: Actor, actor: Actor): boolean {
  if (kind !== 'person' || role === undefined || !/^(?:organisation|group)$/.test(actor.kind)) return false;
  const name = short(actor.name);
  return name !== '' && ` ${short(role.replace(/\p{P}/gu, ' '))} `.includes(` ${name} `);
}

const ABROAD =
  /\bforeign (?:ministry|office|secretary|minister|affairs)\b|\bembassy\b|\b(?:ambassador|envoy|diplomat|consul)\b/i;

/** A foreign minister, an envoy, a foreign ministry: what they want, they want of others. */
export function speaksAbroad({ kind, name, role = '' }: Actor): boolean {
  if (kind === 'organisation') return ABROAD.test(name);
  return kind === 'person' && ABROAD.test(role) && !NOT_IN_OFFICE.test(role);
}

/** Of one side and no crowd, and each in an office there or its state: what the one is asked, the other may answer. */
export function answersFor(answering: Actor | undefined, asked: Actor | undefined): boolean {
  if (!answering || !asked || !sameSide(answering, asked)) return false;
  return [answering, asked].every(
    (one) =>
      isOfficial(one) &&
      one.kind !== 'group' &&
      !OUT_OF_OFFICE.test(`${one.name} ${one.kind === 'person' ? (one.role ?? '') : ''}`),
  );
}

const OUT_OF_OFFICE =
  /\b(?:former|ex|shadow|opposition|dissident|activist|rebel|union|critic|analyst|expert|professor|farmers?|growers?|company|firm)\b/i;

function isServant({ kind, name, role = '' }: Actor): boolean {
  if (kind === 'person') return SERVANTS.test(role) && !NOT_IN_OFFICE.test(role);
  return SERVING.has(name.toLowerCase().split(' ').at(-1) ?? '') && !NOT_IN_OFFICE.test(name);
}
