/** An actor while the article is still being read: its mentions and what they tell of it (the entity of coreference resolution). */
import type { ActorKind } from '../../types';
import type { Gender, Mention } from '../types';

export interface Entity {
  kind: ActorKind;
  /** Names by which the article calls it, the one to show first chosen at the end. */
  readonly names: string[];
  /** Titles and offices in the order they were read. */
  readonly roles: string[];
  country: string | undefined;
  gender: Gender | undefined;
  plural: boolean;
  readonly mentions: Mention[];
  /** At least one mention is enough to make an actor. */
  strong: boolean;
  /** Was heard so far. */
  spoke: boolean;
  /** Only a bare capital that speaks: whether a person or a body is not plain. */
  unsure: boolean;
  /** Key of an organisation from the lexicon or of its own name. */
  readonly key: string;
}

export function newEntity(kind: ActorKind, mention: Pick<Mention, 'gender' | 'plural'>, key: string): Entity {
  return {
    kind,
    names: [],
    roles: [],
    country: undefined,
    gender: mention.gender,
    plural: mention.plural,
    mentions: [],
    strong: false,
    spoke: false,
    unsure: false,
    key,
  };
}

/** Titles and names that are told apart at most; keeps hostile lists linear. */
const MOST_ROLES = 40;
const MOST_NAMES = 100;

/** Adds a title as the article words it. */
export function addRole(entity: Entity, role: string): void {
  if (entity.roles.length < MOST_ROLES && !entity.roles.includes(role)) entity.roles.push(role);
}

/** Adds a mention with what it says about the actor. A mention belongs to one actor: the caller keeps to that. */
export function addMention(entity: Entity, mention: Mention): void {
  entity.mentions.push(mention);
  if (mention.form === 'name' && entity.names.length < MOST_NAMES && !entity.names.includes(mention.name))
    entity.names.push(mention.name);
  if (mention.role !== undefined && mention.form === 'name') addRole(entity, mention.role);
  if (mention.country !== undefined && mention.form !== 'pronoun' && entity.country === undefined)
    entity.country = mention.country;
  if (mention.gender !== undefined && entity.gender === undefined) entity.gender = mention.gender;
  if (mention.weak !== true && mention.form !== 'pronoun') entity.strong = true;
}

/** Adds a mention and gives the actor back. */
export function take(entity: Entity, mention: Mention): Entity {
  addMention(entity, mention);
  return entity;
}
