/**
 * One person under all of his names: "U.S. Secretary of State Jonas F. Marlow", "Jonas Marlow", "Mr. Marlow", "Marlow".
 *
 * Full names first, so that a short form finds its bearer even where it stands before him (headlines).
 */
import {
  FAMILY_NAMES_FIRST,
  GIVEN_BEFORE,
  isCommonGivenName,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NICKNAMES,
} from '../../lexicon/given-names';
import { keyOf } from '../mentions/words';
import type { Mention } from '../types';
import { addMention, addRole, type Entity, newEntity } from './entity';

const SAME_GIVEN = new Map<string, Set<string>>();
for (const line of NICKNAMES.split('\n')) {
  const [short, ...full] = line.toLowerCase().split(' ');
  if (short !== undefined && short !== '') SAME_GIVEN.set(short, new Set(full));
}

const ROYAL = /^(?:crown prince|king|queen|prince|princess|emperor|empress|pope|sultan|emir|ayatollah)$/u;

/** A person's name taken apart. All parts are keys (lower case, without full stops). */
export interface PersonName {
  readonly given: readonly string[];
  /** Family names by which the person may be called alone; the first is the likeliest. */
  readonly family: readonly string[];
  readonly royal: boolean;
}

const bare = (word: string): string => word.replace(/^(?:al|el|an|ar|as|ash|at|ad|az|ul|d|l)[-'](?=\w)/u, '');

export function readPersonName(name: string): PersonName {
  const words = name.split(/\s+/u).filter((w) => !/^["“”'‘’`(]/u.test(w) && !NAME_SUFFIXES.has(w));
  const keys = words.map(keyOf);
  const first = keys[0] ?? '';
  const last = keys[keys.length - 1] ?? '';
  if (keys.length > 1 && ROYAL.test(first)) {
    const tail = keys.slice(keys.findIndex((_, i) => i > 0 && NAME_PARTICLES.has(words[i] ?? '')));
    return { given: [first], family: [...new Set([...keys.slice(1), tail.join(' ')])], royal: true };
  }
  if (keys.length === 1) return { given: [], family: [...new Set([first, bare(first)])], royal: false };
  // "Von der Sand": no given name.
  if (NAME_PARTICLES.has(words[0] ?? '') && !GIVEN_BEFORE.has(words[0] ?? '') && !isCommonGivenName(words[0] ?? ''))
    return { given: [], family: [...new Set([keys.join(' '), last, bare(last)])], royal: false };
  let split = keys.length - 1;
  while (split > 1 && NAME_PARTICLES.has(words[split - 1] ?? '')) split--;
  const family = [...new Set([keys.slice(split).join(' '), last, bare(last)])];
  const firstWord = words[0] ?? '';
  const second = words[1] ?? '';
  const eastern =
    FAMILY_NAMES_FIRST.has(firstWord) &&
    words.length <= 3 &&
    (/-\p{Ll}/u.test(second) ||
      !GIVEN_BEFORE.has(firstWord) ||
      words.slice(1).every((w) => FAMILY_NAMES_FIRST.has(w) || w.length <= 4));
  if (eastern)
    return { given: keys.slice(1), family: [first, ...(/-\p{Ll}/u.test(second) ? [] : [last])], royal: false };
  return { given: keys.slice(0, split), family, royal: false };
}

/** "John" and "John F.", "Bill" and "William", "J." and "John", "Sergei" and "Sergey". */
function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  const x = a[0];
  const y = b[0];
  if (x === undefined || y === undefined || x === y) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  if (SAME_GIVEN.get(x)?.has(y) === true || SAME_GIVEN.get(y)?.has(x) === true) return true;
  if (x.length > 4 && y.length > 4 && x.slice(0, 5) === y.slice(0, 5)) return true;
  // A middle name may be left out or be the one that is used.
  return a.includes(y) || b.includes(x);
}

export interface Person {
  readonly entity: Entity;
  readonly name: PersonName;
  /** Offset of the first full name. */
  readonly first: number;
  /** Offset of the mention assigned last; -1 before any. */
  last: number;
  /** Called by the given name alone, and not by the family name: that is then rather of somebody named before. */
  familiar: boolean;
  /** Was called by the family name alone. */
  formal: boolean;
  /** Introduced as kin of somebody: "Ada Sand, the minister's sister". */
  kin: boolean;
}

/** Bearers of one name that are told apart at most; keeps hostile lists linear. */
const MOST = 40;

export class People {
  private readonly byName = new Map<string, Person>();
  private readonly byFamily = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Person[]>();

  /** Files a full name ("Jonas Marlow") or a titled single one, before any mention is assigned. */
  register(mention: Mention): Person {
    const key = keyOf(mention.name);
    const named = this.byName.get(key);
    const person =
      (named !== undefined && sides(named, mention) ? named : this.sameAs(mention)) ?? this.create(mention);
    if (person.entity.gender === undefined && mention.gender !== undefined) person.entity.gender = mention.gender;
    if (person.entity.country === undefined && mention.country !== undefined) person.entity.country = mention.country;
    if (mention.role !== undefined) addRole(person.entity, mention.role);
    this.byName.set(key, person);
    return person;
  }

  /** Those who bear an office, the first named first; no more than are told apart. */
  officers(): Entity[] {
    const persons = [...new Set(this.byName.values())].filter(({ entity }) => entity.roles.length > 0);
    return persons
      .sort((a, b) => a.first - b.first)
      .slice(0, MOST)
      .map(({ entity }) => entity);
  }

  private sameAs(mention: Mention): Person | undefined {
    const name = readPersonName(mention.name);
    for (const family of name.family) {
      for (const other of this.byFamily.get(family) ?? []) {
        if (other.name.royal !== name.royal || !sameGiven(other.name.given, name.given)) continue;
        // "Prince Faisal" and "Crown Prince Faisal bin Omar"
        if (name.royal ? other.name.family[0] === name.family[0] && sides(other, mention) : fits(other, mention))
          return other;
      }
    }
    return undefined;
  }

  private create(mention: Mention): Person {
    const name = readPersonName(mention.name);
    const person: Person = {
      entity: newEntity('person', mention, keyOf(mention.name)),
      name,
      first: mention.start,
      last: -1,
      familiar: false,
      formal: false,
      kin: false,
    };
    for (const family of name.family) push(this.byFamily, family, person);
    for (const given of name.given) if (given.length > 1) push(this.byGiven, given, person);
    return person;
  }

  /** Gives a mention to its bearer, in text order; undefined where nobody bears that name. */
  assign(mention: Mention): Person | undefined {
    const single = !mention.name.includes(' ');
    const named = single ? undefined : this.byName.get(keyOf(mention.name));
    // "Ivan Roe of Peru" where another Ivan Roe is of Chile.
    const person =
      named === undefined || sides(named, mention)
        ? (named ?? this.bearer(mention) ?? this.byName.get(keyOf(mention.name)))
        : (this.sameAs(mention) ?? named);
    if (person === undefined) return undefined;
    addMention(person.entity, mention);
    person.last = mention.start;
    if (single) person.familiar = person.name.given.includes(keyOf(mention.name));
    if (single && !person.familiar) person.formal = true;
    return person;
  }

  /** Whether somebody has a family name, as a key. */
  bears(family: string): boolean {
    return this.byFamily.has(family);
  }

  /** Adds the title of a short name ("Senator Marlow") to the only one who may bear it, before any mention is assigned. */
  entitle(mention: Mention): void {
    const families = this.byFamily.get(keyOf(mention.name)) ?? [];
    const [person] = families;
    if (families.length === 1 && person !== undefined && mention.role !== undefined && fits(person, mention))
      addRole(person.entity, mention.role);
  }

  /** "Mr. Sand" where the only Sand of the article is a woman: somebody else. */
  another(mention: Mention): Person | undefined {
    if (mention.kind !== 'person' || mention.gender === undefined || mention.name.includes(' ')) return undefined;
    if (!this.byFamily.has(keyOf(mention.name))) return undefined;
    this.register(mention);
    return this.assign(mention);
  }

  /** Whom a single name means: a family name, or a given name that is used alone ("Faris"). */
  bearer(mention: Mention): Person | undefined {
    const key = keyOf(mention.name);
    const families = this.byFamily.get(key) ?? this.byFamily.get(bare(key));
    const found = nearest(families, mention);
    if (found !== undefined) return found;
    return mention.role === undefined || /^\p{Ll}+$/u.test(mention.role)
      ? nearest(this.byGiven.get(key), mention)
      : undefined;
  }
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key) ?? [];
  if (list.length < MOST && !list.includes(person)) list.push(person);
  map.set(key, list);
}

/** Nothing that the mention says speaks against the person. */
function fits(person: Person, mention: Mention): boolean {
  const { gender } = person.entity;
  if (mention.gender !== undefined && gender !== undefined && mention.gender !== gender) return false;
  return !(person.name.royal && mention.role !== undefined) && sides(person, mention);
}

/** They are not of two sides. */
function sides(person: Person, mention: Mention): boolean {
  const { country } = person.entity;
  return !(mention.country !== undefined && country !== undefined && mention.country !== country);
}

/**
 * Of those whom the mention fits the likeliest by gender, of those the one named last before it; else the first after it.
 */
function nearest(people: readonly Person[] | undefined, mention: Mention): Person | undefined {
  let best: Person | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const person of people ?? []) {
    if (!fits(person, mention)) continue;
    const likely = likelihood(person, mention);
    const nearer =
      best === undefined || person.last > best.last || (person.last === best.last && person.first < best.first);
    if (likely < most || (likely === most && !nearer)) continue;
    most = likely;
    best = person;
  }
  if (best === undefined || mention.gender !== undefined || !(best.familiar || best.kin)) return best;
  return rather(best, people ?? [], mention) ?? best;
}

/**
 * Whom of the family its name alone means rather than one who is called by the given name, or was introduced as another's kin: one
 * named before who is not called so (an elder, where his own family name was used as well); of kin, who was heard before ("Sand said … Ada Sand, his sister, said … Sand").
 */
function rather(best: Person, people: readonly Person[], mention: Mention): Person | undefined {
  const others = people.filter((one) => one !== best && one.last >= 0 && !one.familiar && fits(one, mention));
  if (best.familiar) return others.find(({ first }) => first < best.first) ?? (best.formal ? undefined : others[0]);
  return others.find((one) => one.entity.spoke && !one.kin);
}

/**
 * How well a mention of the family name fits: who bears its title; of a gender ("Mrs. Sand") who is known to be, or whose given
 * name sounds so; of a title alone ("President Sand") rather who is never called by a full name.
 */
function likelihood({ entity, name }: Person, { gender, role }: Mention): number {
  if (role !== undefined && entity.roles.some((known) => keyOf(known) === keyOf(role))) return 3;
  if (role !== undefined && gender === undefined) return name.given.length === 0 ? 1 : 0;
  if (gender === undefined || gender === 'neuter') return 0;
  if (entity.gender === gender) return 2;
  return /a$/u.test(name.given[0] ?? '') === (gender === 'female') ? 1 : 0;
}
