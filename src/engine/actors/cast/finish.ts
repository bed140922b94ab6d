/** Makes the public actors of the entities, and answers where they stand. */

import { ORGANISATION_HEADS } from '../../lexicon/organisations';
import { KIN_NOUNS, OPPONENTS, RELATIONS } from '../../lexicon/person-nouns';
import { OWN_WORDS } from '../../lexicon/writings';
import { nounPhraseAt } from '../../text/at';
import type { Text } from '../../text/types';
import type { Actor, ActorMention, Span } from '../../types';
import type { Nesting } from '../mentions/nesting';
import { keyOf } from '../mentions/words';
import type { Finder, Mention } from '../types';
import type { Entity } from './entity';
import { nameOfState } from './registry';
import { tokenAt } from './speech';

/** Keeps those of whom more is known than a passing word, in order of first mention; those known only so apart. */
export function finishActors(
  entities: readonly Entity[],
  actorOf: ReadonlyMap<Mention, Entity>,
): { actors: Actor[]; passing: Actor[]; byEntity: Map<Entity, Actor>; anybody: Map<Entity, Actor> } {
  const spans = new Map<Entity, ActorMention[]>();
  for (const [mention, entity] of actorOf) {
    const list = spans.get(entity) ?? [];
    list.push({ start: mention.start, end: mention.end, form: mention.form });
    spans.set(entity, list);
  }
  for (const list of spans.values()) list.sort(byPlace);
  const inOrder = entities.filter((d) => spans.has(d)).sort((a, b) => firstOf(spans, a) - firstOf(spans, b));
  const kept = inOrder.filter((d) => d.strong);
  const others = inOrder.filter(
    (d) => !d.strong && d.kind !== 'person' && d.mentions.some((m) => m.form !== 'pronoun'),
  );
  const byEntity = new Map<Entity, Actor>();
  const toActor = (entity: Entity, number: number): Actor => {
    const role =
      entity.kind === 'state' || entity.kind === 'group' || entity.kind === 'organisation' ? undefined : roleOf(entity);
    return {
      id: `a${number}`,
      name: nameOf(entity),
      kind: entity.kind,
      ...(role === undefined ? {} : { role }),
      ...(entity.country === undefined ? {} : { country: entity.country }),
      mentions: spans.get(entity) ?? [],
    };
  };
  const actors = kept.map((entity, k) => {
    const actor = toActor(entity, k + 1);
    byEntity.set(entity, actor);
    return actor;
  });
  const anybody = new Map(byEntity);
  const passing = others.map((entity, k) => {
    const actor = toActor(entity, actors.length + k + 1);
    anybody.set(entity, actor);
    return actor;
  });
  return { actors, passing, byEntity, anybody };
}

const firstOf = (spans: ReadonlyMap<Entity, readonly ActorMention[]>, entity: Entity): number =>
  spans.get(entity)?.[0]?.start ?? 0;

/** The fullest name; for the unnamed the fullest description. */
function nameOf(entity: Entity): string {
  if (entity.kind === 'state') return nameOfState(entity);
  // "Parliament" says less than "the Iranian parliament".
  const bare =
    entity.kind === 'organisation' && entity.names.every((name) => ORGANISATION_HEADS.has(name.toLowerCase()));
  if (entity.names.length > 0 && !bare) return longest(entity.names);
  const head = bare ? keyOf(entity.names[0] ?? '') : '';
  const described = entity.mentions
    .filter((m) => m.form !== 'pronoun')
    .map((m) => m.name)
    .filter((name) => keyOf(name).endsWith(head));
  // "The army …, the group": the longer word says less.
  const telling = described.filter((name) => !SAYING_LITTLE.test(name));
  if (telling.length > 0) return longest(telling);
  return described.length === 0 ? (entity.mentions[0]?.name ?? '') : longest(described);
}

const SAYING_LITTLE = /^(?:group|side|movement|body|institution|organi[sz]ation|faction)s?$/iu;

/** The longest; of equals the first. */
const longest = (names: readonly string[]): string =>
  names.reduce((best, name) => (name.length > best.length ? name : best), names[0] ?? '');

/** The first title that is written out, else the first. */
const roleOf = (entity: Entity): string | undefined =>
  telling(entity.roles).find((role) => !/^(?:\p{L}+\.\s?)+$/u.test(role)) ?? telling(entity.roles)[0];

/** Without "sister", "Greek counterpart", "predecessor": what somebody is to another one says nothing of him. */
const telling = (roles: readonly string[]): readonly string[] =>
  roles.filter((role) => {
    const last =
      role
        .split(/ (?:of|for|to|at|in) /u)[0]
        ?.split(' ')
        .at(-1)
        ?.toLowerCase() ?? '';
    return !KIN_NOUNS.has(last) && !RELATIONS.has(last);
  });

/** By token the mentions that it heads. */
export type ByHead = readonly (readonly Mention[] | undefined)[];

export function mentionsByHead(text: Text, mentions: readonly Mention[]): ByHead {
  const byHead = new Array<Mention[] | undefined>(text.tokens.length).fill(undefined);
  for (const mention of mentions) {
    const list = byHead[mention.head];
    if (list === undefined) byHead[mention.head] = [mention];
    else list.push(mention);
  }
  return byHead;
}

const NONE: readonly Mention[] = [];
const NOBODY: readonly Actor[] = [];

/** `actorAt` and `actorsIn` over one article's mentions. */
export function lookups(
  text: Text,
  byHead: ByHead,
  nesting: Nesting,
  actorOf: ReadonlyMap<Mention, Entity>,
  byEntity: ReadonlyMap<Entity, Actor>,
): Finder {
  const actors = new Map<Mention, Actor>();
  for (const [mention, entity] of actorOf) {
    const actor = byEntity.get(entity);
    if (actor !== undefined) actors.set(mention, actor);
  }
  const actorFor = (mention: Mention): Actor | undefined => actors.get(mention);
  /** Those that are headed from a token on to the span's end. */
  const within = (at: number, span: Span): readonly Mention[] => {
    let found: Mention[] | undefined;
    for (let i = at; i < text.tokens.length && (text.tokens[i]?.start ?? 0) < span.end; i++) {
      const here = byHead[i];
      if (here === undefined) continue;
      if (found === undefined) found = [...here];
      else for (const mention of here) found.push(mention);
    }
    if (found === undefined) return NONE;
    // Heads mostly stand in the order of their mentions.
    return isInOrder(found) ? found : found.sort(byPlace);
  };
  /** The unnamed whose description the span is a part of: "the talks" in "people familiar with the talks". */
  const partOf = (at: number, span: Span): Actor | undefined => {
    for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
      for (const mention of byHead[i] ?? NONE) {
        if (
          mention.kind === 'unnamed' &&
          mention.form !== 'role' &&
          mention.end >= span.end &&
          mention.start < span.start
        )
          return actorFor(mention);
      }
    }
    return undefined;
  };
  const find = (span: Span): Actor | undefined => {
    const at = tokenAt(text, span.start);
    const found = within(at, span);
    if (found.length === 0) return partOf(at, span);
    const head = headPhrase(text, at, span);
    for (const mention of found) {
      const actor = actorFor(mention);
      if (actor === undefined) continue;
      // Something else heads the words before it: "the fate of Marlow" is not Marlow.
      // but "the committeeman, Karl Lund" is.
      const apposed = mention.form === 'name' && head?.to === mention.from - 1 && text.tokens[head.to]?.text === ',';
      if (head !== undefined && head.to <= mention.from && !apposed && !isPartitive(text, head.head)) return undefined;
      const around = nesting.outer(mention);
      const outer = around !== undefined && around.head !== mention.head && found.includes(around) ? around : undefined;
      if (outer !== undefined) {
        const whole = actorFor(outer);
        if (whole !== undefined) return whole;
        continue;
      }
      // "Iraqi Kurds" are not Iraq.
      if (head !== undefined && mention.to <= head.head && mention.kind === 'state' && headed(found, head.head))
        continue;
      // "Chinese commentators" are not China.
      if (head !== undefined && qualifies(text, mention, head.head, span)) continue;
      // "Marlow's aides" are not Marlow, but "Marlow's letter" speaks for him.
      if (head !== undefined && owns(text, mention, head.head, span)) {
        if (OWN_WORDS.has(text.tokens[head.head]?.lemma ?? '')) return actor;
        continue;
      }
      return actor;
    }
    return undefined;
  };
  /** "Norvane's opposition" is not Norvane, though its parliament may be. */
  const isNotMeant = (mention: Mention, found: readonly Mention[]): boolean => {
    if (mention.kind !== 'state' || found.length < 2) return false;
    const whole = nesting.outer(mention);
    const head = text.tokens[whole?.head ?? 0]?.lemma;
    return whole !== undefined && head !== undefined && OPPONENTS.has(head) && found.includes(whole);
  };
  // The rules of other rooms ask for the same phrases again and again.
  const known = new Map<number, Actor | 'nobody'>();
  return {
    actorAt: (span: Span): Actor | undefined => {
      const key = span.start * (text.source.length + 1) + span.end;
      let actor = known.get(key);
      if (actor === undefined) {
        actor = find(span) ?? 'nobody';
        known.set(key, actor);
      }
      return actor === 'nobody' ? undefined : actor;
    },
    actorsIn: (span: Span): readonly Actor[] => {
      const found = within(tokenAt(text, span.start), span);
      if (found.length === 0) return NOBODY;
      const meant: Actor[] = [];
      for (const mention of found) {
        if (isNotMeant(mention, found)) continue;
        const actor = actorFor(mention);
        if (actor !== undefined && !meant.includes(actor)) meant.push(actor);
      }
      return meant;
    },
  };
}

/** In text order, of two that start together the longer one first. */
const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function isInOrder(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++) {
    const [a, b] = [spans[i - 1], spans[i]];
    if (a !== undefined && b !== undefined && byPlace(a, b) > 0) return false;
  }
  return true;
}

/** A group of people, or a body by its name ("the Iraqi refiner Dorpet"), is mentioned whose head is the token. */
const headed = (found: readonly Mention[], head: number): boolean =>
  found.some(
    ({ head: at, kind, form }) => at === head && (kind === 'group' || (kind === 'organisation' && form === 'name')),
  );

/** The noun phrase that heads a span which begins at a token, past owners ("Russia's ministry"). */
function headPhrase(text: Text, at: number, span: Span): { readonly to: number; readonly head: number } | undefined {
  for (let i = at; i < text.tokens.length && (text.tokens[i]?.start ?? 0) < span.end; i++) {
    const phrase = nounPhraseAt(text, i);
    if (phrase !== undefined && !phrase.possessive) return phrase;
  }
  return undefined;
}

/** The mention stands before the head as its owner. */
function owns(text: Text, mention: Mention, head: number, span: Span): boolean {
  if (mention.to > head || (text.tokens[head]?.start ?? 0) >= span.end) return false;
  if (mention.form === 'pronoun') return /^(?:his|her|its|their|our|my)$/iu.test(mention.name);
  return /^['’]s?$/iu.test(text.tokens[mention.to]?.text ?? '');
}

/** The mention stands before people of whom the lexicon knows nothing ("settlers", "reservists"). */
const qualifies = (text: Text, mention: Mention, head: number, span: Span): boolean =>
  mention.to <= head &&
  (text.tokens[head]?.start ?? span.end) < span.end &&
  /(?:ers|ors|ists|ants|ians|men|women)$/u.test(text.tokens[head]?.lower ?? '') &&
  text.tokens[head]?.pos === 'NOUN';

const PARTITIVE = new Set([
  'dozen',
  'hundred',
  'thousand',
  'million',
  'ten',
  'crowd',
  'handful',
  'score',
  'one',
  'some',
  'many',
  'most',
  'member',
  'both',
  'all',
  'each',
  'number',
  'group',
  'part',
  'half',
  'majority',
  'leader',
  'government',
  'people',
  'side',
  'rest',
  'two',
  'three',
  'several',
]);
const isPartitive = (text: Text, head: number): boolean =>
  PARTITIVE.has(text.tokens[head]?.lemma ?? '') || PARTITIVE.has(text.tokens[head]?.lower.replace(/s$/u, '') ?? '');
