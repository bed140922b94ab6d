/** One organisation or movement under all of its names: "the Arms Control Association (ACA)", "the ACA". */
import { isCalled } from '../../lexicon/blocs';
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { ORGANISATION_HEADS, ORGANISATION_WORDS } from '../../lexicon/organisations';
import type { Text } from '../../text/types';
import { isAcronym, keyOf } from '../mentions/words';
import type { Mention } from '../types';
import { shortNames } from './companies';
import { addMention, type Entity, newEntity } from './entity';

const strip = (name: string): string => name.replace(/^the\s+/iu, '');

/** First letters of the capitalised words. */
const initials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');

/** Bodies with the same last word that are told apart at most; keeps hostile lists linear. */
const MOST = 40;

export class Bodies {
  readonly all: Entity[] = [];
  /** Of several bodies called the same, the one that was named last. */
  private readonly byKey = new Map<string, Entity>();
  /** Bodies of several states under one describing name: Iran's foreign ministry and Iraq's. */
  private readonly abroad = new Map<string, Entity[]>();
  private readonly byInitials = new Map<string, Entity>();
  private readonly byLastWord = new Map<string, Entity[]>();
  /** Blocs among the first bodies that were looked at for them, and those of these that had no name yet. */
  private readonly blocs: Entity[] = [];
  private nameless: readonly Entity[] = [];
  private read = 0;
  /** The body named last by the head before a link: "organisation" of "Organisation for Ice". */
  private readonly byLinkedHead = new Map<string, Entity>();

  /** The body that was called exactly so. */
  called(name: string): Entity | undefined {
    return this.byKey.get(keyOf(strip(name)));
  }

  /** The only one known so far that "the bloc" may mean. */
  onlyBloc(): Entity | undefined {
    const named = ({ names }: Entity) => names[0] !== undefined;
    const unread = [...this.nameless, ...this.all.slice(this.read)];
    this.read = this.all.length;
    this.nameless = unread.filter((body) => !named(body)).slice(-MOST);
    this.blocs.push(...unread.filter((body) => named(body) && isCalled('bloc', strip(body.names[0] ?? ''))));
    return this.blocs.length === 1 ? this.blocs[0] : undefined;
  }

  /** The body of a name, made if need be; the mention is not added. */
  expect(mention: Mention): Entity {
    return this.find(mention) ?? this.create(mention);
  }

  /** Files a mention by name; `text` tells of an acronym in brackets behind it. */
  add(text: Text, mention: Mention): Entity {
    const acronymBehind = inBrackets(text, mention.to);
    const bracketed = acronymBehind === undefined ? undefined : this.byKey.get(keyOf(acronymBehind));
    const entity = this.find(mention) ?? bracketed ?? this.create(mention);
    addMention(entity, mention);
    const name = strip(mention.name);
    if (this.abroad.has(entity.key)) this.byKey.set(entity.key, entity);
    this.alias(keyOf(name), entity);
    if (acronymBehind !== undefined) this.alias(keyOf(acronymBehind), entity);
    for (const short of shortNames(name)) this.alias(short, entity);
    const before = beforeLink(name);
    if (before !== undefined) this.alias(before, entity);
    return entity;
  }

  private alias(key: string, entity: Entity): void {
    if (!this.byKey.has(key)) this.byKey.set(key, entity);
  }

  private create(mention: Mention): Entity {
    const name = strip(mention.name);
    const word = ORGANISATION_WORDS.get(name);
    const key = keyOf(word?.name ?? name);
    const entity = newEntity(mention.kind === 'group' ? 'group' : 'organisation', mention, key);
    this.all.push(entity);
    const namesake = this.byKey.get(key);
    if (namesake !== undefined) this.abroad.set(key, [...(this.abroad.get(key) ?? [namesake]), entity]);
    this.byKey.set(key, entity);
    const letters = initials(word?.name ?? name).toLowerCase();
    if (letters.length > 2 && !this.byInitials.has(letters)) this.byInitials.set(letters, entity);
    const last = key.split(' ').at(-1) ?? key;
    const linked = /(\S+) (?:of|for|on) /u.exec(key)?.[1];
    if (linked !== undefined && ORGANISATION_HEADS.has(linked)) this.byLinkedHead.set(linked, entity);
    const namesakes = this.byLastWord.get(last) ?? [];
    if (namesakes.length < MOST) namesakes.push(entity);
    this.byLastWord.set(last, namesakes);
    return entity;
  }

  private ofState({ country }: Mention, key: string): Entity | undefined {
    return this.abroad.get(key)?.find((body) => body.country === country);
  }

  /** The body that a name means, if it was named before. */
  find(mention: Mention): Entity | undefined {
    const name = strip(mention.name);
    const key = keyOf(name);
    const word = ORGANISATION_WORDS.get(name);
    const known = this.byKey.get(key) ?? (word === undefined ? undefined : this.byKey.get(keyOf(word.name)));
    if (known !== undefined) return isOtherState(mention, known) ? this.ofState(mention, known.key) : known;
    if (isAcronym(name) && word === undefined && !ORGANISATION_HEADS.has(key)) return this.byInitials.get(key);
    if (word !== undefined) return undefined;
    // "the Harbour Center", then "the Harbour Center for Tides".
    const linkless = beforeLink(name);
    const shorter = linkless === undefined ? undefined : this.byKey.get(linkless);
    if (shorter?.names.every((n) => keyOf(strip(n)) === linkless) === true && !isOtherState(mention, shorter))
      return shorter;
    for (const short of shortNames(name)) {
      const body = this.byKey.get(short);
      if (body !== undefined) return body;
    }
    // "Serb police" and "Serbian police"
    const rest = withoutSide(name);
    const same = this.byLastWord
      .get(key.split(' ').at(-1) ?? key)
      ?.findLast((d) => d.country === mention.country && withoutSide(d.names[0] ?? d.mentions[0]?.name ?? '') === rest);
    if (same !== undefined && mention.country !== undefined && rest !== key) return same;
    // The letters came first: "the NHB", then "the National Harbour Board".
    const letters = initials(name).toLowerCase();
    const short = letters.length > 2 ? this.byKey.get(letters) : undefined;
    if (short?.names.every((n) => isAcronym(n)) === true) return short;
    // "the Foreign Ministry" after "the Russian Foreign Ministry", and the other way round.
    const last = key.split(' ').at(-1) ?? key;
    const sided = (d: Entity) =>
      mention.country === undefined || d.country === undefined || mention.country === d.country;
    const longer = this.byLastWord
      .get(last)
      ?.findLast((d) => (d.key.endsWith(` ${key}`) || (key.endsWith(` ${d.key}`) && d.key.includes(' '))) && sided(d));
    // "the Organisation" after "the Organisation for Ice"
    const linked = this.byLinkedHead.get(key);
    return longer ?? (linked !== undefined && sided(linked) ? linked : undefined);
  }
}

/** "the harbour center" of "the Harbour Center for Tides", as a key: a name of its own that ends like a body's. */
function beforeLink(name: string): string | undefined {
  const [, short] = /^(\S+ .*?) (?:of|for|on) /u.exec(keyOf(name)) ?? [];
  return short !== undefined && ORGANISATION_HEADS.has(short.split(' ').at(-1) ?? '') ? short : undefined;
}

/** A name without the adjective of a country before it, as a key; of a state's own bodies without its name too: "Sudan's army". */
function withoutSide(name: string): string {
  const words = strip(name).split(' ');
  const side = [1, 2, 3].find((n) => {
    const form = COUNTRY_WORDS.get(
      words
        .slice(0, n)
        .join(' ')
        .replace(/['’]s?$/u, ''),
    )?.form;
    const rest = keyOf(words.slice(n).join(' '));
    return rest !== '' && (form === 'adjective' || (form === 'name' && OWN_BODY.test(rest)));
  });
  return keyOf(words.slice(side ?? 0).join(' '));
}

/** What every state has one of, as keys. */
const OWN_BODY =
  /^(?:army|military|armed forces|navy|air force|coast guard|police|parliament|central bank|supreme court|(?:\S+ )?ministry)$/u;

/** Whether a body is called as many states call theirs, and belongs to another one than the body known so far. */
function isOtherState({ country }: Mention, known: Entity): boolean {
  if (country === undefined || known.country === undefined || country === known.country) return false;
  return ORGANISATION_HEADS.has(known.key.split(' ').at(-1) ?? '') || /^(?:ministry|department) of /u.test(known.key);
}

/** The acronym in brackets right behind a name. */
function inBrackets(text: Text, at: number): string | undefined {
  const { tokens } = text;
  if (!/^[([]$/u.test(tokens[at]?.text ?? '') || !/^[)\]]$/u.test(tokens[at + 2]?.text ?? '')) return undefined;
  const word = tokens[at + 1]?.text ?? '';
  return isAcronym(word) ? word : undefined;
}
