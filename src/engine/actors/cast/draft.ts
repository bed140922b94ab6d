/** An actor while the article is still being read. */
import type { ActorKind } from '../../types';
import type { Gender, Mention } from '../types';

export interface Draft {
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
  /** Only a bare capital that speaks: whether a person or a body is not plain. */
  unsure: boolean;
  /** Key of an organisation from the lexicon or of its own name. */
  readonly key: string;
}

export function newDraft(kind: ActorKind, mention: Pick<Mention, 'gender' | 'plural'>, key: string): Draft {
  return {
    kind,
    names: [],
    roles: [],
    country: undefined,
    gender: mention.gender,
    plural: mention.plural,
    mentions: [],
    strong: false,
    unsure: false,
    key,
  };
}

/** Titles that are told apart at most; keeps hostile lists linear. */
const MOST_ROLES = 40;

/** Adds a title as the article words it. */
export function addRole(draft: Draft, role: string): void {
  if (draft.roles.length < MOST_ROLES && !draft.roles.includes(role)) draft.roles.push(role);
}

/** Adds a mention with what it says about the actor. A mention belongs to one actor: the caller keeps to that. */
export function addMention(draft: Draft, mention: Mention): void {
  draft.mentions.push(mention);
  if (mention.form === 'name' && !draft.names.includes(mention.name)) draft.names.push(mention.name);
  if (mention.role !== undefined && mention.form === 'name') addRole(draft, mention.role);
  if (mention.country !== undefined && mention.form !== 'pronoun' && draft.country === undefined)
    draft.country = mention.country;
  if (mention.gender !== undefined && draft.gender === undefined) draft.gender = mention.gender;
  if (mention.weak !== true && mention.form !== 'pronoun') draft.strong = true;
}

/** Adds a mention and gives the actor back. */
export function take(draft: Draft, mention: Mention): Draft {
  addMention(draft, mention);
  return draft;
}
