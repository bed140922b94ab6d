/** What stands around a mention and says whom it means: appositions, owners, the party dealt with, the subject ahead. */

import { COUNTRY_WORDS } from '../../lexicon/countries';
import { OFFICE_HEADS } from '../../lexicon/titles';
import { words } from '../../lexicon/words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Sentence, Text } from '../../text/types';
import { isInCompound } from '../mentions/compounds';
import type { Nesting } from '../mentions/nesting';
import { isPossessive } from '../mentions/words';
import type { Mention } from '../types';
import { addRole, type Entity } from './entity';
import { placeOf, verbAfter } from './salience';

/** Mentions that are looked at on one side; keeps hostile sentences linear. */
const NEAR = 24;

/** Verbs whose object is to answer (lemmas). */
const ASKING = words('ask question press quiz grill challenge');

export class Surroundings {
  constructor(
    private readonly text: Text,
    private readonly mentions: readonly Mention[],
    private readonly nesting: Nesting,
    private readonly actorOf: ReadonlyMap<Mention, Entity>,
  ) {}

  /** "Ann Doe, the minister" and "the minister, Ann Doe": the named neighbour across one comma. */
  apposed(mention: Mention): Entity | undefined {
    // "the news agency Marlin"
    if (mention.kind === 'organisation' && mention.form === 'description') {
      const named = this.nesting.from(mention.to);
      const body = named?.form === 'name' ? this.actorOf.get(named) : undefined;
      if (body?.kind === 'organisation') return body;
      // "Norrick, a union of dockers,"
      const start = this.text.tokens[mention.from - 1]?.pos === 'DET' ? mention.from - 1 : mention.from;
      const before = this.text.tokens[start - 1]?.text === ',' ? this.nesting.to(start - 1) : undefined;
      const called =
        mention.determiner === 'indefinite' && before?.form === 'name' ? this.actorOf.get(before) : undefined;
      if (called?.kind === 'organisation' || called?.kind === 'group') return called;
    }
    const itself = this.callsItself(mention);
    if (itself !== undefined) return itself;
    if (mention.plural || (mention.kind !== 'person' && mention.kind !== 'unnamed') || mention.form === 'pronoun')
      return undefined;
    const { tokens } = this.text;
    // "A spokesman for the minister, Ann Doe": the spokesman, not the minister.
    const outer = this.nesting.outer(mention);
    if (outer !== undefined && outer.to === mention.to && outer.head < mention.from && outer.form !== 'name')
      return undefined;
    // "Ann Doe, the minister's deputy": not the minister.
    if (isPossessive(tokens[mention.to])) return undefined;
    let start = mention.determiner === 'possessive' ? this.ownerStart(mention) : mention.from;
    while (start > 0 && start > mention.from - 4 && /^(?:DET|PRON|NUM)$/u.test(tokens[start - 1]?.pos ?? '')) start--;
    const joined = this.joinedOffice(mention, start);
    if (joined !== undefined) return joined;
    const comma = tokens[start - 1]?.text === ',';
    // "the head of the Harbour Board (HB), Ann Doe": past the letters.
    const letters = tokens[mention.to]?.text === '(' && tokens[mention.to + 2]?.text === ')';
    const end = letters ? mention.to + 3 : pastClause(this.text, mention.to);
    const aged = comma && isAge(this.text, start - 3, start - 1);
    const neighbours = [
      comma ? this.nesting.to(start - 1) : undefined,
      aged ? this.nesting.to(start - 3) : undefined,
      this.pastOwner(this.nesting.from(end + 1)),
    ];
    for (const other of neighbours) {
      if (other === undefined || other.form !== 'name') continue;
      const entity = this.actorOf.get(other);
      if (entity?.kind !== 'person') continue;
      const before = other.to < mention.to;
      const after =
        tokens[end]?.text === ',' &&
        !before &&
        mention.determiner !== 'bare' &&
        // "A spokesman for the prime minister, Ann Doe,": the name is the spokesman's.
        this.nesting.outer(mention)?.to !== mention.to &&
        verbAfter(this.text, end + 1, end + 2) === -1 &&
        // "to his mother, Doe was told": a new clause.
        !isVerb(this.text, other.to);
      if (!before && !after) continue;
      if (before && !closesApposition(this.text, mention.to)) continue;
      if (
        mention.country !== undefined &&
        entity.country !== undefined &&
        mention.country !== entity.country &&
        mention.form !== 'role'
      )
        continue;
      if (mention.role !== undefined) addRole(entity, this.officeOf(mention) ?? mention.role);
      if (entity.country === undefined) {
        const owner = this.ownerOf(mention);
        if (owner?.country !== undefined) entity.country = owner.country;
      }
      return entity;
    }
    return undefined;
  }

  /** "The group, which calls itself the Reed Front", "rebels known as the Reed Front": the body of that name. */
  private callsItself({ kind, form, to }: Mention): Entity | undefined {
    if ((kind !== 'organisation' && kind !== 'group') || form !== 'description') return undefined;
    const { tokens } = this.text;
    let i = tokens[to]?.text === ',' ? to + 1 : to;
    if (/^(?:which|that|who)$/u.test(tokens[i]?.lower ?? '')) i++;
    const calls = tokens[i]?.lemma === 'call' && /^(?:itself|themselves)$/u.test(tokens[i + 1]?.lower ?? '');
    const known = tokens[i]?.lower === 'known' && tokens[i + 1]?.lower === 'as';
    if (!calls && !known) return undefined;
    const at = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2;
    const name = this.nesting.from(at) ?? this.nesting.from(i + 2);
    const entity = name?.form === 'name' ? this.actorOf.get(name) : undefined;
    return entity?.kind === 'organisation' || entity?.kind === 'group' ? entity : undefined;
  }

  /** Of "the council president, Peru's Ann Doe," Doe. */
  private pastOwner(mention: Mention | undefined): Mention | undefined {
    if (mention?.kind !== 'state' || !isPossessive(this.text.tokens[mention.to])) return mention;
    return this.nesting.from(mention.to + 1) ?? mention;
  }

  /** Of "her Greek counterpart" the office that she holds. */
  private officeOf(mention: Mention): string | undefined {
    if (this.text.tokens[mention.head]?.lower !== 'counterpart') return undefined;
    const [office] = this.possessor(mention)?.roles ?? [];
    const words = office?.split(' ') ?? [];
    const side = words.findIndex((word) => COUNTRY_WORDS.get(word) === undefined);
    return side < 0 || office?.includes('’') || office?.includes("'") ? undefined : words.slice(side).join(' ');
  }

  /** Whose somebody or something is by a pronoun: "his" in "his party". */
  possessor(mention: Mention): Entity | undefined {
    if (mention.determiner !== 'possessive') return undefined;
    const before = this.mentions[this.nesting.index(mention) - 1];
    return before?.form === 'pronoun' && before.to === mention.from ? this.actorOf.get(before) : undefined;
  }

  /** "The president told Doe": who stands right behind the verb of a mention. */
  dealtWith({ to }: Mention): Entity | undefined {
    const verb = verbGroupAt(this.text, to);
    if (verb?.from !== to || verb.form !== 'finite' || verb.passive) return undefined;
    const object = this.nesting.from(verb.to);
    const entity = object?.form === 'name' ? this.actorOf.get(object) : undefined;
    return entity?.kind === 'person' ? entity : undefined;
  }

  /**
   * Who is asked: "asked Doe about the time when he …", "pressed Doe on whether he …". The answer is his to give, so "he" in
   * the question is likelier he than who asks.
   */
  asked(mention: Mention, sentence: Sentence): Entity | undefined {
    const { tokens } = this.text;
    const last = this.nesting.index(mention) - 1;
    for (let k = last; k >= Math.max(0, last - NEAR); k--) {
      const other = this.mentions[k];
      if (other === undefined || other.from < sentence.from) return undefined;
      const entity = this.actorOf.get(other);
      if (entity === undefined || other.to > mention.from) continue;
      const verb = verbGroupAt(this.text, other.from - 1);
      if (verb?.head !== other.from - 1 || verb.passive || !ASKING.has(verb.lemma)) continue;
      return /^(?:about|whether|if|why|how|what|when|where)$/u.test(tokens[other.to]?.lower ?? '') ||
        (tokens[other.to]?.lower === 'on' && tokens[other.to + 1]?.lower === 'whether')
        ? entity
        : undefined;
    }
    return undefined;
  }

  /** The last state or body before a mention that is an object or stands behind "on", "against", "with", "from". */
  target(mention: Mention, sentence: Sentence): Entity | undefined {
    const last = this.nesting.index(mention) - 1;
    for (let k = last; k >= Math.max(0, last - NEAR); k--) {
      const other = this.mentions[k];
      if (other !== undefined && other.from < sentence.from) return undefined;
      const entity = other === undefined ? undefined : this.actorOf.get(other);
      if (other === undefined || entity === undefined || other.to > mention.from || other.weak === true) continue;
      if (entity.kind !== 'state' && entity.kind !== 'organisation' && entity.kind !== 'group') continue;
      if (isInCompound(this.text, other)) continue;
      const before = this.text.tokens[other.from - 1]?.lower === 'the' ? other.from - 2 : other.from - 1;
      if (/^(?:on|against|with|from|to|upon)$/u.test(this.text.tokens[before]?.lower ?? '')) return entity;
      if (placeOf(this.text, before + 1, other.to, sentence.to) === 'object') return entity;
    }
    return undefined;
  }

  /** ", curator and director of …,": the second office is the first one's bearer's. */
  private joinedOffice(mention: Mention, start: number): Entity | undefined {
    const { tokens } = this.text;
    if (mention.form !== 'role' || tokens[start - 1]?.lower !== 'and') return undefined;
    const first = this.nesting.to(start - 1);
    const entity = first === undefined ? undefined : this.actorOf.get(first);
    if (first === undefined || entity?.kind !== 'person') return undefined;
    if (mention.determiner === 'bare' && first.form === 'role' && first.determiner === 'bare') return entity;
    // "Ann Doe, the minister's sister and an opposition lawmaker,": both in one pair of commas behind the name.
    let before = first.determiner === 'possessive' ? this.ownerStart(first) : first.from;
    if (/^(?:DET|PRON)$/u.test(tokens[before - 1]?.pos ?? '')) before--;
    const name = tokens[before - 1]?.text === ',' ? this.nesting.to(before - 1) : undefined;
    const beside = first.form !== 'name' && name?.form === 'name' && this.actorOf.get(name) === entity;
    const indefinite = mention.determiner === 'indefinite' || mention.determiner === 'bare';
    return beside && indefinite && tokens[mention.to]?.text === ',' ? this.entitled(entity, mention) : undefined;
  }

  /** Where the owner before a mention begins: "the minister" in "the minister's deputy". */
  private ownerStart(mention: Mention): number {
    const mark = mention.from - 1;
    if (!isPossessive(this.text.tokens[mark])) return mention.from;
    const owner = this.nesting.to(mark);
    if (owner !== undefined) return owner.from;
    return nounPhraseAt(this.text, mark - 1)?.from ?? mention.from;
  }

  private entitled(entity: Entity, { role }: Mention): Entity {
    if (role !== undefined) addRole(entity, role);
    return entity;
  }

  /** Whose somebody is: "the North's leader", "the ministry's spokesman", "its foreign minister". */
  private ownerOf(mention: Mention): Entity | undefined {
    if (mention.determiner !== 'possessive') return undefined;
    // Not "Minsk. Poland's minister": who ends the sentence before owns nothing.
    const owner = isPossessive(this.text.tokens[mention.from - 1]) ? this.nesting.to(mention.from - 1) : undefined;
    const entity = (owner === undefined ? undefined : this.actorOf.get(owner)) ?? this.possessor(mention);
    return entity?.kind === 'state' || entity?.kind === 'organisation' ? entity : undefined;
  }

  /**
   * The person whom a phrase in front of the main clause means: "In her letter, Doe said", "After saying that she would
   * stay, Doe left".
   */
  ahead(mention: Mention, sentence: Sentence): Entity | undefined {
    const { tokens } = this.text;
    let start = sentence.from;
    while (start < mention.from && tokens[start]?.pos === 'PUNCT') start++;
    if (!/^(?:ADP|SCONJ|VERB)$/u.test(tokens[start]?.pos ?? '')) return undefined;
    const participle = opensWithParticiple(this.text, start);
    if (!participle && (mention.from - start > 8 || verbBefore(this.text, mention.from, start) !== -1))
      return undefined;
    const at = this.nesting.index(mention);
    const next = this.mentions
      .slice(at + 1, at + 1 + NEAR)
      .find(
        (m) =>
          m.from > mention.to && m.from < sentence.to && m.form === 'name' && this.actorOf.get(m)?.kind === 'person',
      );
    if (next === undefined || next.from - mention.to > (participle ? 24 : 14)) return undefined;
    let comma = -1;
    for (let i = mention.to; i < next.from; i++) if (tokens[i]?.text === ',') comma = i;
    return comma >= 0 && placeOf(this.text, next.from, next.to, sentence.to) === 'subject'
      ? this.actorOf.get(next)
      : undefined;
  }
}

/** "Speaking in …", "After saying …": a clause whose subject comes later. */
function opensWithParticiple(text: Text, start: number): boolean {
  const at = text.tokens[start]?.pos === 'VERB' ? start : start + 1;
  const group = verbGroupAt(text, at);
  return group !== undefined && group.from === at && /ing$/u.test(text.tokens[at]?.lower ?? '');
}

/** What stands behind an apposition: a mark, or what is attached to it, but no verb of its own. */
function closesApposition(text: Text, at: number): boolean {
  const next = text.tokens[at];
  if (next === undefined || next.pos === 'PUNCT') return true;
  if (verbAfter(text, at, at + 2) !== -1) return false;
  // ", a former chairman and presidential candidate,"
  if (next.lower === 'and' && closesJoined(text, at + 1)) return true;
  // ", curator and director of …,"
  if (next.lower === 'and' && OFFICE_HEADS.has(text.tokens[at + 1]?.lower ?? '')) return true;
  return /^(?:ADP|PART|VERB|SCONJ|PRON)$/u.test(next.pos) || next.sentence !== text.tokens[at - 1]?.sentence;
}

/** A second description stands there, and a comma behind it. */
function closesJoined(text: Text, at: number): boolean {
  const phrase = nounPhraseAt(text, at);
  return (
    phrase?.from === at &&
    OFFICE_HEADS.has(text.tokens[phrase.head]?.lower ?? '') &&
    text.tokens[phrase.to]?.pos === 'PUNCT'
  );
}

/**
 * Behind what tells who a description is, where a comma ends it: "who did not join in,", "in Oslo,", "to the region,"; else the same place.
 */
function pastClause(text: Text, at: number): number {
  const { tokens } = text;
  const where = /^(?:in|at|on|to|for)$/u.test(tokens[at]?.lower ?? '') ? nounPhraseAt(text, at + 1) : undefined;
  if (where?.from === at + 1 && !where.pronoun && tokens[where.to]?.text === ',') return where.to;
  if (tokens[at]?.lower !== 'who') return at;
  for (let i = at + 1; i < at + 10; i++) {
    if (tokens[i]?.text === ',') return i;
    if (tokens[i]?.pos === 'PUNCT') return at;
  }
  return at;
}

const isVerb = (text: Text, at: number): boolean => {
  const group = verbGroupAt(text, at);
  return group !== undefined && group.from === at && group.form === 'finite';
};

/** ", 58," between a name and what follows. */
const isAge = (text: Text, from: number, to: number): boolean =>
  to - from === 2 && text.tokens[from]?.text === ',' && text.tokens[from + 1]?.pos === 'NUM';

/** The last finite verb group that begins before a token, in its sentence; -1 without. */
export function verbBefore(text: Text, at: number, first: number): number {
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) {
    const group = verbGroupAt(text, i);
    if (group !== undefined && group.form === 'finite') return group.index;
  }
  return -1;
}
