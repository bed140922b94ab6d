/** Decides whom a description means: an actor named before, one described before, a new one, or nobody known. */

import { ORGANISATION_HEADS, ORGANISATION_WORDS, VAGUE_HEADS } from '../../lexicon/organisations';
import { CIVIL_NOUNS, NAMELESS_NOUNS, PARTY_PEOPLE_WORDS, SAYING_NOTHING } from '../../lexicon/person-nouns';
import { ANY_BODY, BODY_TAKES, INCUMBENTS, SERVANTS } from '../../lexicon/roles';
import { words } from '../../lexicon/words';
import { verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import { keyOf } from '../mentions/words';
import type { Mention } from '../types';
import { speaksOfAnother } from './another-body';
import { Described, sameWords, saysMore } from './described';
import { DescribedStates } from './described-states';
import { addRole, type Entity, newEntity, take } from './entity';
import { type Holders, isOfBody } from './holders';
import type { Antecedent, Salience } from './salience';

/** What a description is resolved against. */
export interface Known {
  readonly text: Text;
  readonly salience: Salience;
  /** The state of a country, made if need be. */
  readonly state: (code: string) => Entity;
  /** The actor of the named body or movement inside a mention, if there is one. */
  readonly bodyInside: (mention: Mention) => Entity | undefined;
  /** The person whose name stands inside a mention ("the Harlan administration"). */
  readonly personInside: (mention: Mention) => Entity | undefined;
  /** A body that is called by a describing name ("China's commerce ministry"). */
  readonly body: (mention: Mention) => Entity;
  /** The body named before whose name ends in the words of a mention. */
  readonly bodyNamed: (mention: Mention) => Entity | undefined;
  /** The only body of a kind in the article, named later ("the board" before "the Harbour Board"). */
  readonly bodyLater: (head: string) => Entity | undefined;
  /** The only union of states so far that may be called so: "the bloc". */
  readonly onlyBloc: () => Entity | undefined;
  readonly holders: Holders;
  /** Whose a mention is by a pronoun ("his party"). */
  readonly possessor: (mention: Mention) => Entity | undefined;
  /** The person named right behind the verb of which a mention is the subject ("the president told Lund"). */
  readonly dealtWith: (mention: Mention) => Entity | undefined;
  /** Whether somebody is said to speak there, or to be spoken to. */
  readonly speaks: (mention: Mention) => boolean;
}

/** Parties that are called by their people, as keys. */
const PARTY_KEYS = new Set([...PARTY_PEOPLE_WORDS.keys()].map(keyOf));

/** Unions of states, as keys. */
const BLOCS = new Set(['european union', 'african union']);

/** Heads that take up any company in mind. */
const FIRMS = words('company firm corporation');

/** Bodies that a house of parliament has several of, and such houses' names, as keys: "a Senate panel" is not the Senate. */
const PARTS = words('panel committee subcommittee commission');
const HOUSES = /^(?:.* )?(?:house|senate|congress|parliament|assembly|duma|knesset|bundestag|house of \p{L}+)$/u;

/** Points against what is meant only where nothing else can be: more than any salience. */
const LAST = 1000;

/** Mentions of a body that are kept until it speaks. */
const MOST_SILENT = 12;

/** Bodies of a state, as keys. */
const OF_STATE = /^(?:.* )?(?:army|military|navy|air force|police|ministry|government|court|parliament)$/u;

const PREDICATE = new Set(['be', 'become', 'remain', 'as']);

export class Descriptions {
  readonly described = new Described();
  /** The body whose board, office or team was spoken of, by that noun. */
  private readonly partOf = new Map<string, Entity>();

  /** The body that was last told of as a new one by a noun: "a union of teachers", "Norrick, a union". */
  private readonly introduced = new Map<string, Entity>();

  /** Those of whom nobody asked since: "a union marched". */
  private readonly waiting = new Map<string, Mention>();

  /** By noun: bodies that were only spoken of ("the army"). */
  private readonly silent = new Map<string, readonly Mention[]>();

  /** Whom mentions mean that were nobody's when they were read. */
  readonly late = new Map<Mention, Entity>();

  private readonly states: DescribedStates;

  constructor(private readonly known: Known) {
    this.states = new DescribedStates(known);
  }

  /** "The newspaper Avisen": what a body is called by from here on. */
  introduce(noun: string, entity: Entity): void {
    this.introduced.set(noun, entity);
    this.waiting.delete(noun);
  }

  /** The actor that a description means; undefined where it is not plain. */
  resolve(mention: Mention, apposed: Entity | undefined): Entity | undefined {
    const entity = this.whom(mention, apposed);
    // "The rebels, who call themselves the Reed Front": the rebels from here on.
    const named = apposed !== undefined && mention.kind === 'group' && this.isBare(mention);
    if (entity !== undefined && (named || (mention.kind === 'organisation' && mention.determiner === 'indefinite')))
      this.introduced.set(this.head(mention), entity);
    // Who was only described in passing, and now speaks.
    if (entity !== undefined && this.known.speaks(mention)) entity.strong = true;
    return entity;
  }

  private whom(mention: Mention, apposed: Entity | undefined): Entity | undefined {
    if (apposed !== undefined) return take(apposed, mention);
    if (this.isPredicate(mention) || mention.determiner === 'negative') return undefined;
    if (this.isOfTwo(mention)) return undefined;
    switch (mention.kind) {
      case 'state':
        return this.states.resolve(mention);
      case 'organisation':
        return this.body(mention);
      case 'group':
        return this.group(mention);
      default:
        return mention.form === 'role' ? (this.holder(mention) ?? this.unnamed(mention)) : this.unnamed(mention);
    }
  }

  /** "is the president", "as secretary of state": says what somebody is, not who. */
  private isPredicate(mention: Mention): boolean {
    const { text } = this.known;
    const { tokens } = text;
    let i = mention.from - 1;
    if (tokens[i]?.pos === 'DET') i--;
    // "is not the president", "is now the president"
    while (tokens[i]?.pos === 'ADV' || tokens[i]?.lower === 'not') i--;
    const before = tokens[i];
    if (before === undefined || before.sentence !== tokens[mention.from]?.sentence) return false;
    if (before.lower === 'as') return mention.form === 'role';
    const group = verbGroupAt(text, i);
    return group !== undefined && group.head === i && PREDICATE.has(group.lemma) && mention.form === 'role';
  }

  /** "The two leaders" are two that were named, unless two leaders were told of before. */
  private isOfTwo({ plural, determiner, from, head }: Mention): boolean {
    const { tokens } = this.known.text;
    // "Both parties"
    const counted = tokens
      .slice(tokens[from - 1]?.lower === 'both' ? from - 1 : from, head)
      .some(({ lower }) => /^(?:two|both|three)$/u.test(lower));
    const definite = determiner === 'definite' || /^(?:the|both)$/u.test(tokens[from - 1]?.lower ?? '');
    return plural && definite && counted && !this.described.has(tokens[head]?.lemma ?? '');
  }

  private body(mention: Mention): Entity | undefined {
    const head = this.head(mention);
    const inside = this.known.bodyInside(mention);
    if (
      inside !== undefined &&
      !(PARTS.has(head) && HOUSES.test(inside.key)) &&
      (VAGUE_HEADS.has(head) || ANY_BODY.has(head) || head === 'mission' || head === 'agency')
    ) {
      if (VAGUE_HEADS.has(head)) this.partOf.set(head, inside);
      return take(inside, mention);
    }
    // "A Senate panel": the only committee of the article, if it is the Senate's.
    const committee = inside !== undefined && PARTS.has(head) ? this.known.bodyLater('committee') : undefined;
    if (committee !== undefined && inside !== undefined && committee.key.startsWith(`${inside.key} `))
      return take(committee, mention);
    if (mention.weak !== true) {
      const named = this.known.personInside(mention);
      if (named !== undefined && head !== 'administration' && head !== 'government') return undefined;
      const entity = this.known.body(mention);
      if (named?.country !== undefined && entity.country === undefined) entity.country = named.country;
      entity.strong = true;
      return entity;
    }
    // "The bloc": the only one of the article, however long ago it was named; "a new bloc" is nobody yet.
    if (head === 'bloc') {
      const only = mention.determiner === 'definite' && mention.name.toLowerCase() === head;
      const bloc = only ? this.known.onlyBloc() : undefined;
      return bloc && take(bloc, mention);
    }
    // "her party", "its parliament": the one in mind, like "the party".
    const owned = isOnesOwn(this.known.text, mention) && mention.name.toLowerCase() === head;
    if (mention.determiner !== 'definite' && !owned) return this.spokenFor(mention, head);
    const takes = BODY_TAKES.get(head) ?? [head];
    const any = ANY_BODY.has(head) && mention.name.toLowerCase() === head && !owned;
    const fits = ({ entity }: Antecedent): number | undefined => {
      if (entity === undefined || (entity.kind !== 'organisation' && entity.kind !== 'group')) return undefined;
      // "The army struck the Reed Front, and the group fled": what serves a state is called so last of all.
      if (any && head === 'group' && OF_STATE.test(entity.key) && (entity.names.length === 0 || entity.country))
        return -LAST;
      if (any) return entity.plural && entity.kind === 'group' && entity.names.length === 0 ? undefined : 0;
      const words = [...entity.key.split(' '), ...(ORGANISATION_WORDS.get(entity.names[0] ?? '')?.heads ?? [])];
      if (FIRMS.has(head) && isFirm(entity)) return 0;
      const isParty = head === 'party' && PARTY_KEYS.has(entity.key);
      return isParty || takes.some((word) => words.includes(word)) ? 50 : undefined;
    };
    const best = this.known.salience.best(fits);
    const isNoun = !owned && mention.name.toLowerCase() === head;
    const isAnother = (one: Antecedent | undefined): boolean =>
      isNoun && one !== undefined && speaksOfAnother(this.known.text, head, one.last, mention);
    const later = (one: Antecedent): number | undefined =>
      one.last > (best?.last ?? 0) && fits(one) !== undefined ? 0 : undefined;
    const found = isAnother(best) ? this.known.salience.best(later) : best;
    const introduced = isNoun ? this.introducedAs(head) : undefined;
    // "A union of teachers …": the union is that one, until another one is named so. Nobody calls the European one just that beside it.
    const known = found?.entity === undefined || BLOCS.has(found.entity.key);
    if (introduced !== undefined && (known || (found?.last ?? 0) <= (introduced.mentions.at(-1)?.head ?? 0)))
      return take(introduced, mention);
    if (isAnother(found ?? best)) return undefined;
    if (found?.entity !== undefined) return take(found.entity, mention);
    // "the Acme board …, the board"
    const whole = isNoun ? this.partOf.get(head) : undefined;
    if (whole !== undefined) return take(whole, mention);
    const before =
      this.described.last(head, mention, (d) => d.kind === 'organisation') ?? this.known.bodyNamed(mention);
    if (before !== undefined) return take(before, mention);
    if (owned) return this.spokenFor(mention, head);
    const below = isNoun ? this.known.bodyLater(head) : undefined;
    if (below !== undefined) return take(below, mention);
    const speaks = head === 'administration' || this.known.speaks(mention);
    // "Called on the Serbian church": whose it is, it may be asked without ever speaking.
    const itsCountrys = head === 'church' && mention.country !== undefined;
    if (!speaks && !itsCountrys) {
      if (isNoun) this.silent.set(head, [...(this.silent.get(head) ?? []), mention].slice(-MOST_SILENT));
      return undefined;
    }
    const fresh = this.fresh(mention, 'organisation', head);
    fresh.strong = speaks;
    // "Urged the army to stop. The army said …": it was meant before it spoke.
    for (const before of isNoun ? (this.silent.get(head) ?? []) : []) this.late.set(before, fresh);
    this.silent.delete(head);
    return fresh;
  }

  private introducedAs(head: string): Entity | undefined {
    const waiting = this.waiting.get(head);
    if (waiting === undefined) return this.introduced.get(head);
    this.waiting.delete(head);
    const entity = this.fresh(waiting, 'organisation', head);
    this.introduced.set(head, entity);
    return entity;
  }

  /** A body that nothing was heard of before is somebody only where it speaks. */
  private spokenFor(mention: Mention, head: string): Entity | undefined {
    if (this.known.speaks(mention)) return this.fresh(mention, 'organisation', head);
    // "A union of teachers marched": nobody yet, but "the union" is that one.
    const isNew = mention.determiner === 'indefinite' && !mention.plural && !VAGUE_HEADS.has(head);
    // "I need no newspaper as my postman": any, where one is known.
    const any = this.introduced.has(head) && (this.known.text.tokens[mention.head]?.quotation ?? -1) >= 0;
    if (isNew && !any) this.waiting.set(head, mention);
    return undefined;
  }

  private group(mention: Mention): Entity | undefined {
    const head = this.head(mention);
    const inside = this.known.bodyInside(mention);
    // "European Union governments" are the union.
    if (inside !== undefined && BLOCS.has(inside.key) && /^(?:government|country|nation|state)$/u.test(head))
      return take(inside, mention);
    if (inside !== undefined && (inside.kind === 'group' || /^(?:nation|state|country)$/u.test(head)))
      return take(inside, mention);
    const called = mention.determiner === 'definite' && this.isBare(mention) ? this.introduced.get(head) : undefined;
    if (called !== undefined) return take(called, mention);
    // "Members of both parties", then "family members": a word that says nothing by itself is not taken up by more.
    const plain = SAYING_NOTHING.has(this.known.text.tokens[mention.head]?.lower ?? '');
    const before = this.described.last(
      head,
      mention,
      (d) => d.kind === 'group' && sameWords(d, mention) && !(plain && saysMore(d, mention)),
    );
    if (before !== undefined) return take(before, mention);
    return this.fresh(mention, 'group', head);
  }

  private holder(mention: Mention): Entity | undefined {
    const { possessor, dealtWith } = this.known;
    const holder = this.known.holders.holder(mention, possessor(mention), dealtWith(mention));
    return holder === undefined ? undefined : take(holder, mention);
  }

  private unnamed(mention: Mention): Entity | undefined {
    if (mention.kind === 'person' && mention.form === 'description') {
      const aged = this.known.holders.varied(mention, true);
      return aged === undefined ? undefined : take(aged, mention);
    }
    const head = this.head(mention);
    // "His spokesman" of a person: not that of a ministry.
    const ofPerson = SERVANTS.has(head) && this.known.possessor(mention)?.kind === 'person';
    if (mention.determiner !== 'other' && (mention.determiner !== 'indefinite' || mention.plural)) {
      const before = this.described.last(
        head,
        mention,
        (d) =>
          d.kind === 'unnamed' &&
          d.plural === mention.plural &&
          !(ofPerson && isOfBody(d)) &&
          (this.isCounted(mention) ? d.key === keyOf(mention.name) : sameWords(d, mention)),
      );
      if (before !== undefined) return take(before, mention);
    } else {
      const same = this.described.last(head, mention, (d) => d.kind === 'unnamed' && d.key === keyOf(mention.name));
      if (same !== undefined) return take(same, mention);
    }
    // A headline leaves out articles and names: "Lawmaker urges …" is told below who it is.
    const line = this.known.text.paragraphs[this.known.text.tokens[mention.head]?.paragraph ?? -1];
    if (mention.determiner === 'bare' && !mention.plural && (line?.heading === true || line?.index === 0)) {
      const holder = this.known.holders.headlined(mention);
      return holder === undefined ? undefined : take(holder, mention);
    }
    // An office that nobody is seen to hold may be that of somebody named elsewhere.
    if (
      mention.determiner === 'bare' &&
      mention.head === mention.from &&
      mention.to === mention.head + 1 &&
      CIVIL_NOUNS.has(head) &&
      !(mention.plural && head !== 'people' && this.known.speaks(mention))
    )
      return undefined;
    if (mention.form === 'role' && !mention.plural) {
      if (!this.known.speaks(mention) && !this.known.holders.isSomebody(mention)) {
        // "told his rabbi": nobody yet, but "the rabbi" is not who has the floor.
        if (mention.determiner !== 'possessive' && mention.determiner !== 'indefinite') return undefined;
        const quiet = this.fresh(mention, 'unnamed', head);
        quiet.strong = false;
        return quiet;
      }
      // "the senator said" of whom nobody says that he is one: likely somebody named, nobody knows who.
      if (mention.determiner === 'definite' && !NAMELESS_NOUNS.has(head)) {
        // "received by the president": he is not who has the floor without an office.
        const silent = INCUMBENTS.has(head) && !this.known.speaks(mention) && mention.name.toLowerCase() === head;
        const varied = silent ? undefined : this.known.holders.varied(mention);
        if (varied !== undefined) return take(varied, mention);
        if (mention.weak === true && !INCUMBENTS.has(head)) return undefined;
      }
    }
    return this.fresh(mention, 'unnamed', head);
  }

  /** "Two diplomats": a number without an article brings new people, unless it is said of the same in the same words. */
  private isCounted(mention: Mention): boolean {
    const first = this.known.text.tokens[mention.from];
    return mention.plural && (first?.pos === 'NUM' || first?.lower === 'several' || first?.lower === 'some');
  }

  /** "The rebels" and not a word more. */
  private isBare({ name, head }: Mention): boolean {
    return name.toLowerCase() === this.known.text.tokens[head]?.lower;
  }

  private head(mention: Mention): string {
    const token = this.known.text.tokens[mention.head];
    if (token === undefined) return '';
    return mention.kind === 'organisation' ? token.lower : token.lemma;
  }

  private fresh(mention: Mention, kind: 'unnamed' | 'group' | 'organisation', head: string): Entity {
    const entity = newEntity(kind, mention, keyOf(mention.name));
    this.described.add(head, entity);
    take(entity, mention);
    // "its ambassador", "his spokesman": of the same side.
    const owner = this.known.possessor(mention);
    if (
      entity.country === undefined &&
      owner?.country !== undefined &&
      SERVANTS.has(mention.name.split(' ').at(-1) ?? '')
    )
      entity.country = owner.country;
    if (kind === 'unnamed' && mention.form === 'role') entity.strong = true;
    if (mention.form === 'role' && mention.role !== undefined) addRole(entity, mention.role);
    return entity;
  }
}

/** Nothing in a body's name says that it is another kind than a company. */
const isFirm = ({ kind, key, names, country }: Entity): boolean =>
  kind === 'organisation' &&
  names.length > 0 &&
  country === undefined &&
  !names.some((name) => ORGANISATION_WORDS.get(name) !== undefined) &&
  !key.split(' ').some((word) => ORGANISATION_HEADS.has(word) && !BODY_TAKES.get('company')?.includes(word));

/** "his", "their" stands right before a mention: not "Norland's", and no other pronoun. */
const isOnesOwn = (text: Text, mention: Mention): boolean =>
  mention.determiner === 'possessive' && text.tokens[mention.from - 1]?.pos === 'PRON';
