/** The actors that are called by a name: people, states, bodies. First who there is, then whose each mention is. */

import { NAME_PARTICLES } from '../../lexicon/given-names';
import { THING_HEADS } from '../../lexicon/not-actors';
import { ORGANISATION_WORDS } from '../../lexicon/organisations';
import { KIN_NOUNS, PUBLIC_PEOPLE, STAFF } from '../../lexicon/person-nouns';
import { PLACE_PREPOSITIONS } from '../../lexicon/place-words';
import { OFFICE_HEADS } from '../../lexicon/titles';
import { words } from '../../lexicon/words';
import type { Text } from '../../text/types';
import { stateName } from '../mentions/names';
import { isOfCase, isPossessive, keyOf, opensSentence } from '../mentions/words';
import type { Mention } from '../types';
import { Bodies } from './bodies';
import { addMention, type Entity, newEntity } from './entity';
import { People, type Person } from './people';
import type { Speech } from './speech';

/** What a politician has (lemmas). */
const RETINUE = words('administration campaign cabinet camp presidency supporter era doctrine regime government');

const UNION = 'European Union';
const COMMISSION = 'European Commission';

/** "EU" is the European Union. */
const fullName = (name: string): string => ORGANISATION_WORDS.get(name.replace(/^the /iu, ''))?.name ?? name;

export class Registry {
  readonly people = new People();
  readonly bodies = new Bodies();
  readonly states = new Map<string, Entity>();
  readonly persons = new Set<Person>();
  /** Names that speak and are called with "the", by key. */
  private readonly unknownBodies = new Set<string>();
  /** The bodies of the whole article by the last word of their names; undefined where there are several. */
  private readonly byLastWord = new Map<string, Mention | undefined>();
  /** Whom "Brussels" means, if not the Union. */
  private readonly inBrussels: string | undefined;
  private readonly bodyByFirstWord = new Map<string, Entity>();

  constructor(
    private readonly text: Text,
    private readonly speech: Speech,
    mentions: readonly Mention[],
  ) {
    this.registerPeople(mentions);
    const names = new Set(mentions.flatMap(({ form, name }) => (form === 'name' ? name : [])));
    const bodies = new Set([...names].map(fullName));
    this.inBrussels = bodies.has(COMMISSION) && !bodies.has(UNION) ? COMMISSION : undefined;
    for (const mention of mentions) {
      if (mention.kind !== 'organisation' || mention.weak === true || !mention.name.includes(' ')) continue;
      if (/^(?:next|new|future|incoming|previous|prior|former|first|last) /u.test(mention.name)) continue;
      const last = keyOf(mention.name.split(' ').at(-1) ?? '');
      const known = this.byLastWord.get(last);
      if (!this.byLastWord.has(last)) this.byLastWord.set(last, mention);
      else if (known !== undefined && keyOf(known.name) !== keyOf(mention.name)) this.byLastWord.set(last, undefined);
    }
  }

  private registerPeople(mentions: readonly Mention[]): void {
    const named = mentions.filter((m) => m.form === 'name' && (m.kind === 'person' || m.kind === 'unknown'));
    const long = named
      .filter((m) => m.name.includes(' '))
      .sort((a, b) => Number(NAME_PARTICLES.has(firstWord(a))) - Number(NAME_PARTICLES.has(firstWord(b))));
    const short = named.filter((m) => !m.name.includes(' '));
    const lastWords = new Set(short.map((m) => keyOf(m.name)));
    // "the Lake Org", "the Fed": a body, not a person.
    const articled = new Set(named.filter((m) => m.kind === 'unknown' && this.hasArticle(m)).map((m) => keyOf(m.name)));
    const schools = new Set(mentions.flatMap(schoolNames));
    for (const mention of long) {
      // "Heron Hill" of "Heron Hill Elementary School"; "Le Brandt" of "Anna Le Brandt".
      if (this.isBare(mention) && schools.has(mention.name)) continue;
      if (this.people.bears(keyOf(mention.name))) continue;
      if (mention.kind === 'person') this.people.register(mention);
      else if (articled.has(keyOf(mention.name))) this.speakingBody(mention);
      else if (this.isPerson(mention, lastWords)) this.people.register(mention);
    }
    for (const mention of short) {
      if (mention.kind === 'person' && this.people.bearer(mention) === undefined) this.people.register(mention);
    }
    for (const mention of short) if (mention.role !== undefined) this.people.entitle(mention);
    const bodies = new Set(
      mentions.filter((m) => m.kind === 'organisation' || m.kind === 'group').map((m) => keyOf(m.name)),
    );
    const single = short.filter(
      (m) => m.kind === 'unknown' && this.people.bearer(m) === undefined && !bodies.has(keyOf(m.name)),
    );
    const staffed = new Set([
      ...named.flatMap(({ role }) => employerIn(role) ?? []),
      ...single.filter((m) => this.isStaffed(m)).map((m) => keyOf(m.name)),
    ]);
    const led = new Set(single.filter((m) => this.leads(m)).map((m) => keyOf(m.name)));
    const places = this.mostlyPlaces(single);
    const inside = new Set(single.filter((m) => !opensSentence(this.text, m.from)).map((m) => keyOf(m.name)));
    for (const mention of single) {
      const key = keyOf(mention.name);
      if (led.has(key)) this.people.register(mention);
      if (!this.speech.heads.has(mention.head) || led.has(key)) continue;
      if (articled.has(key) || staffed.has(key)) this.speakingBody(mention);
      else if (places.has(key)) continue;
      // "Promise of aid …", "None said": a word that begins a sentence and is nowhere else a name.
      else if (inside.has(key) || !opensSentence(this.text, mention.from))
        this.people.register(mention).entity.unsure = true;
    }
  }

  /** Without a title, and not as a speaker. */
  private isBare(mention: Mention): boolean {
    return mention.role === undefined && !this.speech.heads.has(mention.head);
  }

  /** Names that stand behind "in" more often than elsewhere, by key. */
  private mostlyPlaces(single: readonly Mention[]): Set<string> {
    const balance = new Map<string, number>();
    for (const mention of single) {
      const where = PLACE_PREPOSITIONS.has(this.text.tokens[mention.from - 1]?.lower ?? '');
      const key = keyOf(mention.name);
      balance.set(key, (balance.get(key) ?? 0) + (where ? 2 : -1));
    }
    return new Set([...balance].filter(([, n]) => n > 0).map(([key]) => key));
  }

  /** "Acme officials", "a spokesman for Acme": who has those is a body. */
  private isStaffed(mention: Mention): boolean {
    const { tokens } = this.text;
    if (STAFF.has(tokens[mention.to]?.lemma ?? '')) return true;
    return (
      /^(?:for|at|of)$/u.test(tokens[mention.from - 1]?.lower ?? '') && STAFF.has(tokens[mention.from - 2]?.lemma ?? '')
    );
  }

  /** "the Doe administration", "the Doe campaign": who has those is a person. */
  private leads(mention: Mention): boolean {
    return RETINUE.has(this.text.tokens[mention.to]?.lemma ?? '');
  }

  /** "the Jim Crow laws", "the Doe administration", "Roe v. Doe": only named. */
  private isOnlyNamed(mention: Mention): boolean {
    if (this.speech.heads.has(mention.head)) return false;
    const { tokens } = this.text;
    const next = tokens[mention.to];
    const names = mention.name.includes(' ') && mention.role === undefined && THING_HEADS.has(next?.lower ?? '');
    return (names && this.text.verbGroupOf[mention.to] === -1) || this.leads(mention) || isOfCase(this.text, mention);
  }

  /** "the" is the name's own: no noun follows that the name only qualifies ("the Harlan campaign"). */
  private hasArticle(mention: Mention): boolean {
    const { tokens } = this.text;
    if (tokens[mention.from - 1]?.lower !== 'the') return false;
    const next = tokens[mention.to];
    return (
      next === undefined || !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos) || this.text.verbGroupOf[mention.to] !== -1
    );
  }

  private speakingBody(mention: Mention): void {
    if (this.speech.heads.has(mention.head)) this.unknownBodies.add(keyOf(mention.name));
  }

  /** Two capitals of which nothing says that they are a person, but what is around does. */
  private isPerson(mention: Mention, lastWords: ReadonlySet<string>): boolean {
    if (this.speech.heads.has(mention.head)) return true;
    if (lastWords.has(keyOf(mention.name.split(' ').at(-1) ?? ''))) return true;
    const { tokens } = this.text;
    if (this.isApposed(mention)) return true;
    // "Zorbin Thrale, who …"
    if (tokens[mention.to]?.text === ',' && tokens[mention.to + 1]?.lower === 'who') return true;
    return (
      tokens[mention.to]?.text === ',' && tokens[mention.to + 1]?.pos === 'NUM' && tokens[mention.to + 2]?.text === ','
    );
  }

  /** "the trade secretary, Vik Anders," or "Vik Anders, the trade secretary,": an office says that it is a person. */
  private isApposed(mention: Mention): boolean {
    const { tokens } = this.text;
    // "the council president, Peru's Zorbin Thrale,"
    const owned = isPossessive(tokens[mention.from - 1]) && mention.country !== undefined;
    const comma = owned ? mention.from - 3 : mention.from - 1;
    const closed = tokens[mention.to]?.pos === 'PUNCT';
    if (closed && tokens[comma]?.text === ',' && endsOffice(this.text, comma)) return true;
    if (tokens[mention.to]?.text !== ',') return false;
    for (let i = mention.to + 1; i < mention.to + 8; i++) {
      const token = tokens[i];
      if (token === undefined || /^(?:PUNCT|VERB|AUX)$/u.test(token.pos)) return false;
      if (OFFICE_HEADS.has(token.lower) || PUBLIC_PEOPLE.has(token.lemma)) return true;
    }
    return false;
  }

  /** The actor of a name; undefined for capitals that name no actor. Called in text order. */
  named(mention: Mention): Entity | undefined {
    if (mention.kind === 'state') return this.stateMention(mention);
    if (mention.kind === 'organisation' || mention.kind === 'group') return this.body(mention);
    const onlyNamed = this.isOnlyNamed(mention);
    const person = this.people.assign(onlyNamed ? { ...mention, weak: true } : mention) ?? this.people.another(mention);
    if (person !== undefined) {
      this.persons.add(person);
      if (mention.name.includes(' ') && isKinBeside(this.text, mention)) person.kin = true;
      // In "the Doe administration" he is only named.
      if (!onlyNamed) person.entity.strong = true;
      return person.entity;
    }
    const key = keyOf(mention.name);
    // "the Sands" after "Ann Sand and her husband Tom Sand": a family.
    const family =
      this.hasArticle(mention) && this.people.bears(key.replace(/(?:(?<=[sxz]|ch|sh)e)?s$/u, '')) && key.endsWith('s');
    if (family) return this.body({ ...mention, kind: 'group', plural: true, gender: 'neuter' });
    if (this.unknownBodies.has(key)) {
      return this.body({ ...mention, weak: undefined, kind: 'organisation', gender: 'neuter' });
    }
    const body = this.bodies.called(mention.name) ?? this.bodyByFirstWord.get(key);
    if (body !== undefined) addMention(body, mention);
    return body;
  }

  body(named: Mention): Entity {
    const mention = this.inBrussels === undefined || named.form !== 'metonym' ? named : this.seated(named);
    const entity = this.bodies.add(this.text, mention);
    if (this.speech.heads.has(mention.head)) entity.strong = true;
    const first = keyOf(mention.name.replace(/^the\s+/iu, '').split(' ')[0] ?? '');
    if (
      first.length > 3 &&
      mention.name.includes(' ') &&
      !RETINUE.has(entity.key.split(' ').at(-1) ?? '') &&
      !this.bodyByFirstWord.has(first)
    )
      this.bodyByFirstWord.set(first, entity);
    return entity;
  }

  /** The body whose name ends in a word, if the article has no other of that kind. */
  onlyBody(head: string): Entity | undefined {
    const mention = this.byLastWord.get(head);
    return mention === undefined ? undefined : this.bodies.expect(mention);
  }

  /** "Brussels" where the article has the Commission and no Union is the Commission. */
  private seated(mention: Mention): Mention {
    return mention.name === UNION ? { ...mention, name: this.inBrussels ?? mention.name } : mention;
  }

  private stateMention(mention: Mention): Entity | undefined {
    if (mention.country === undefined) return undefined;
    const entity = this.state(mention.country);
    addMention(entity, mention);
    return entity;
  }

  /** The state of a country, made where it is not known yet. */
  state(code: string): Entity {
    const known = this.states.get(code);
    if (known !== undefined) return known;
    const entity = newEntity('state', { plural: false, gender: 'neuter' }, code);
    entity.country = code;
    this.states.set(code, entity);
    return entity;
  }
}

/** "Ada Sand, the minister's sister", "his sister, Ada Sand", "his sister Ada Sand". */
function isKinBeside({ tokens }: Text, { from, to }: Mention): boolean {
  const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (KIN_NOUNS.has(tokens[before]?.lower ?? ''))
    return isPossessive(tokens[before - 1]) || OWN.has(tokens[before - 1]?.lower ?? '');
  if (tokens[to]?.text !== ',') return false;
  for (let i = to + 1; i < to + 7; i++) {
    const token = tokens[i];
    if (token === undefined || /^(?:PUNCT|VERB|AUX)$/u.test(token.pos)) return false;
    if (KIN_NOUNS.has(token.lower)) return isPossessive(tokens[i - 1]) || OWN.has(tokens[i - 1]?.lower ?? '');
  }
  return false;
}
const OWN = words('his her their');

/** An office stands before a token, or an office of something: "the envoy", "the head of the UN's ice department". */
function endsOffice({ tokens }: Text, end: number): boolean {
  if (OFFICE_HEADS.has(tokens[end - 1]?.lower ?? '')) return true;
  for (let i = end - 2; i >= Math.max(0, end - 10); i--) {
    const token = tokens[i];
    if (token === undefined || /^(?:PUNCT|VERB|AUX)$/u.test(token.pos)) return false;
    if (OFFICE_HEADS.has(token.lower)) return /^(?:of|for|at|to|in)$/u.test(tokens[i + 1]?.lower ?? '');
  }
  return false;
}

const firstWord = ({ name }: Mention): string => name.split(' ')[0] ?? '';
/** Bodies that are called after a place or a person, and may lend him their short name. */
const SCHOOL = /\b(?:School|University|College|Hospital|Academy|Church|Airport)$/u;

/** "Heron Hill" and "Heron Hill Elementary" of the school of that name. */
function schoolNames({ kind, name }: Mention): string[] {
  if (kind !== 'organisation' || !SCHOOL.test(name)) return [];
  const words = name.split(' ').slice(0, 6);
  return words.map((_, k) => words.slice(0, k).join(' '));
}

/** "Acme" in the title "Acme CEO", as a key. */
function employerIn(role: string | undefined): string | undefined {
  const [first = '', second = ''] = role?.split(' ') ?? [];
  return /^\p{Lu}/u.test(first) && (STAFF.has(second.toLowerCase()) || second === 'chief') ? keyOf(first) : undefined;
}

/** Names that say a part of the state. */
const PARTS_OF_STATES = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);

/** The state's name as the article has it: its common name if it occurs or only short forms do, else the fullest. */
export function nameOfState(entity: Entity): string {
  const common = stateName(entity.key);
  if (entity.names.includes(common)) return common;
  const full = entity.names
    .filter((n) => !/^(?:\p{Lu}\.?\s?)+$|\./u.test(n))
    .sort((a, b) => Number(PARTS_OF_STATES.has(a)) - Number(PARTS_OF_STATES.has(b)) || b.length - a.length);
  return full[0] ?? common;
}
