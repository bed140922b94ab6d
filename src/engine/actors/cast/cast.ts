/** Decides which mentions are the same actor, in one pass through the article with what is in the reader's mind. */
import { NEWS_HEADS, ORGANISATION_HEADS } from '../../lexicon/organisations';
import { SERVANTS } from '../../lexicon/roles';
import type { Attribution } from '../../statements/types';
import { elementAt } from '../../text/at';
import type { Sentence, Text } from '../../text/types';
import { isInCompound } from '../mentions/compounds';
import { type Nesting, readNesting } from '../mentions/nesting';
import type { Cast, Mention } from '../types';
import { resolvePronoun } from './anaphora';
import { inferCountries } from './countries';
import { addMention, type Entity } from './entity';
import { finishActors, lookups, mentionsByHead } from './finish';
import { Holders } from './holders';
import { readInterview } from './interview';
import { Descriptions } from './references';
import { Registry } from './registry';
import { placeOf, Salience, verbOf } from './salience';
import { inferServed } from './served-states';
import { readSpeech, type Speech } from './speech';
import { Surroundings, verbBefore } from './surroundings';
import { Turns } from './turns';
import { Voices } from './voices';

/** Decides which mentions are the same actor; attributions tell who speaks inside which quotation. */
export function castActors(text: Text, mentions: readonly Mention[], attributions: readonly Attribution[]): Cast {
  const reading = new CastReader(text, mentions, attributions);
  reading.read();
  const entities = reading.entities();
  inferCountries(text, entities, reading.actorOf);
  inferServed({ text, actorOf: reading.actorOf, isTold: reading.isTold, speaks: reading.speaks }, entities);
  const { actors, passing, byEntity, anybody } = finishActors(entities, reading.actorOf);
  const byHead = mentionsByHead(text, mentions);
  const find = (known: typeof byEntity) => lookups(text, byHead, reading.nesting, reading.actorOf, known);
  return { actors, passing, ...find(byEntity), anybody: find(anybody) };
}

class CastReader {
  readonly actorOf = new Map<Mention, Entity>();
  private readonly speech: Speech;
  private readonly registry: Registry;
  private readonly salience = new Salience();
  readonly nesting: Nesting;
  private readonly around: Surroundings;
  private readonly descriptions: Descriptions;
  /** The actor at a token that heads a mention. */
  private readonly atHead = new Map<number, Entity>();
  /** Subject of each finite verb group, once known. */
  private readonly subjects = new Map<number, Entity>();
  private readonly turns: Turns;
  /** Who likely says "I" in a quotation that nobody claims. */
  private readonly unclaimed = new Map<Mention, Entity>();
  private readonly voices: Voices;
  /** Index of the sentence that is being read. */
  private current = 0;
  /** Names inside the mention that is being resolved. */
  private inside: readonly Mention[] = [];

  constructor(
    private readonly text: Text,
    private readonly mentions: readonly Mention[],
    private readonly attributions: readonly Attribution[],
  ) {
    this.speech = readSpeech(text, attributions, mentions);
    this.turns = new Turns(text, this.speech, this.actorOf);
    this.voices = new Voices(text, attributions, this.speech, this.atHead);
    this.nesting = readNesting(text, mentions);
    this.around = new Surroundings(text, mentions, this.nesting, this.actorOf);
    this.registry = new Registry(text, this.speech, mentions);
    this.descriptions = new Descriptions({
      text,
      salience: this.salience,
      state: (code) => this.registry.state(code),
      bodyInside: () => this.insideOf((d) => d.kind === 'organisation' || d.kind === 'group'),
      personInside: () => this.insideOf((d) => d.kind === 'person'),
      bodyNamed: (mention) => this.registry.bodies.find(mention),
      body: (mention) => this.registry.body(mention),
      holders: new Holders(text, this.salience, this.registry.people.officers(), () =>
        this.turns.floor.holder(this.current),
      ),
      bodyLater: (head) => this.registry.onlyBody(head),
      onlyBloc: () => this.registry.bodies.onlyBloc(),
      possessor: (mention) => this.around.possessor(mention),
      dealtWith: (mention) => this.around.dealtWith(mention),
      speaks: (mention) => this.speech.heads.has(mention.head),
    });
  }

  private insideOf(fits: (entity: Entity) => boolean): Entity | undefined {
    for (const mention of this.inside) {
      const entity = this.actorOf.get(mention);
      if (entity !== undefined && fits(entity)) return entity;
    }
    return undefined;
  }

  /** Whether a token stands in what somebody is said to say. */
  readonly isTold = (token: number): boolean => (this.speech.contentOf[token] ?? -1) >= 0;

  /** Whether a token heads the source of something said or held. */
  readonly speaks = (token: number): boolean => this.speech.sourceAt.has(token);

  entities(): Entity[] {
    const all = new Set<Entity>();
    for (const mention of this.mentions) {
      const entity = this.actorOf.get(mention);
      if (entity !== undefined) all.add(entity);
    }
    return [...all];
  }

  read(): void {
    let next = 0;
    for (const sentence of this.text.sentences) {
      const here: Mention[] = [];
      while (next < this.mentions.length) {
        const mention = this.mentions[next];
        if (mention === undefined || mention.from >= sentence.to) break;
        here.push(mention);
        next++;
      }
      this.salience.nextSentence();
      this.current = sentence.index;
      this.sentence(sentence, here);
    }
    for (const mention of this.mentions)
      if (mention.form === 'pronoun' && !this.actorOf.has(mention)) this.firstPerson(mention);
    for (const [mention, entity] of this.descriptions.late) {
      if (this.actorOf.has(mention)) continue;
      addMention(entity, mention);
      this.set(mention, entity);
    }
    const answer = this.attributions.findIndex(({ rule }) => rule === 'interview-answer');
    const interview = readInterview(this.text, this.mentions, this.actorOf, this.voices.speakerAt(answer));
    for (const mention of interview?.own ?? []) {
      if (interview === undefined) break;
      addMention(interview.speaker, mention);
      this.set(mention, interview.speaker);
    }
  }

  /** Names first (they need no context), then a source that stands behind what it says, then all else in order. */
  private sentence(sentence: Sentence, here: readonly Mention[]): void {
    for (const mention of here) if (mention.form === 'name' || mention.form === 'metonym') this.named(mention);
    for (const mention of here) this.sideOfBody(mention);
    for (const mention of here) {
      if (!this.actorOf.has(mention) && this.isLateSource(mention, sentence)) this.refer(mention, sentence);
    }
    const phrases = this.text.nounPhrases;
    let phrase = firstPhrase(this.text, sentence);
    const inMention = new Set<number>();
    for (const mention of here) if (mention.form !== 'name' || this.actorOf.has(mention)) inMention.add(mention.head);
    for (const mention of here) {
      for (; phrase < phrases.length && (phrases[phrase]?.head ?? 0) < mention.head; phrase++)
        this.thing(phrase, sentence, inMention);
      if (!this.actorOf.has(mention)) this.refer(mention, sentence);
      this.weigh(mention, sentence);
    }
    for (; phrase < phrases.length && phrases[phrase]?.sentence === sentence.index; phrase++)
      this.thing(phrase, sentence, inMention);
    this.turns.end(sentence, here);
  }

  private named(mention: Mention): void {
    const entity = this.registry.named(mention);
    if (entity === undefined) return;
    this.set(mention, entity);
    const noun = entity.kind === 'person' ? undefined : nounInFront(this.text, mention);
    if (noun !== undefined) this.descriptions.introduce(noun, entity);
    if (entity.mentions.length === 1 && mention.role !== undefined) this.introduce(mention, mention.role, entity);
  }

  /** "Ministry spokesman John Roe" is of the side of the ministry. */
  private sideOfBody(mention: Mention): void {
    const person = mention.form === 'name' && mention.role !== undefined ? this.actorOf.get(mention) : undefined;
    if (person?.kind !== 'person' || person.country !== undefined) return;
    for (const inner of this.nesting.inner(mention)) {
      const body = this.actorOf.get(inner);
      if (body?.kind === 'organisation' && body.country !== undefined) person.country ??= body.country;
    }
  }

  /** "A Pentagon spokesman said …", then "spokesman John Roe": the unnamed one was he. */
  private introduce(mention: Mention, role: string, person: Entity): void {
    if (!/^\p{L}+$/u.test(role)) return;
    const before = this.descriptions.described.introduced(role.toLowerCase(), person);
    if (before === undefined || (before.mentions.at(-1)?.end ?? 0) < mention.start - 1500) return;
    for (const earlier of before.mentions) {
      addMention(person, earlier);
      this.set(earlier, person);
    }
    const described = before.mentions[0]?.name;
    if (described !== undefined) person.roles.unshift(described);
    this.descriptions.described.forget(before);
  }

  private set(mention: Mention, entity: Entity): void {
    this.actorOf.set(mention, entity);
    if (this.speech.sourceAt.has(mention.head)) entity.spoke = true;
    this.atHead.set(mention.head, entity);
  }

  /** A source without name that stands behind the words it is the source of ("…," he said). */
  private isLateSource(mention: Mention, sentence: Sentence): boolean {
    const k = this.speech.sourceAt.get(mention.head);
    const first = k === undefined ? undefined : this.attributions[k]?.content[0];
    // "Denounced what it called theft": "what" is all that stands before it.
    if (this.text.tokens[mention.head - 1]?.lower === 'what') return false;
    return first !== undefined && first.start < mention.start && first.start >= sentence.start - 1;
  }

  private refer(mention: Mention, sentence: Sentence): void {
    if (mention.form === 'name' || mention.form === 'metonym') return;
    if (mention.form === 'pronoun') {
      const entity = resolvePronoun(mention, this.settingOf(mention, sentence));
      const likely = entity === undefined ? this.turns.before(sentence) : undefined;
      if (likely?.kind === 'person') this.unclaimed.set(mention, likely);
      if (entity === undefined) return;
      addMention(entity, mention);
      this.set(mention, entity);
      this.served(mention, entity);
      // Who was only named in passing, and now speaks.
      const isSomebody = entity.names.length > 0 || (entity.kind === 'unnamed' && !entity.plural);
      if (isSomebody && this.speech.sourceAt.has(mention.head)) entity.strong = true;
      return;
    }
    this.inside = this.nesting.inner(mention);
    const entity = this.descriptions.resolve(mention, this.around.apposed(mention));
    if (entity !== undefined) this.set(mention, entity);
  }

  /** "Its minister Ann Doe": of the side of whom she serves. */
  private served(mention: Mention, owner: Entity): void {
    const name = this.nesting.from(mention.to);
    const person = name?.form === 'name' && name.role !== undefined ? this.actorOf.get(name) : undefined;
    if (person?.kind !== 'person' || owner.kind === 'person' || !SERVANTS.has(name?.role?.split(' ').at(-1) ?? ''))
      return;
    person.country ??= owner.country;
  }

  private settingOf(mention: Mention, sentence: Sentence) {
    const k = this.speech.contentOf[mention.head] ?? -1;
    const attribution = elementAt(this.attributions, k);
    const quoted = this.text.tokens[mention.head]?.quotation ?? -1;
    const inQuotation = quoted >= 0 && this.text.quotations[quoted]?.short !== true;
    const source = inQuotation ? this.voices.speakerIn(quoted, k) : this.voices.speakerAt(k);
    // Words that nobody claims are likely those of who speaks beside them: not the "he" in them.
    const beside = inQuotation ? this.turns.speakerOf(sentence.paragraph) : undefined;
    return {
      text: this.text,
      salience: this.salience,
      speaker: inQuotation ? source : undefined,
      silent: source ?? beside,
      reporter: inQuotation || attribution === undefined ? undefined : source,
      principal: inQuotation ? undefined : this.voices.principalAt(k),
      isSource: this.speech.sourceAt.has(mention.head),
      floor: this.turns.floor.holder(sentence.index),
      clauseSubject: this.subjects.get(verbBefore(this.text, mention.head, sentence.from)),
      inQuotation,
      paper: this.turns.floor.isPapers(sentence.index),
      target: this.around.target(mention, sentence),
      ahead: this.around.ahead(mention, sentence),
      asked: this.around.asked(mention, sentence),
      from: sentence.from,
    };
  }

  private weigh(mention: Mention, sentence: Sentence): void {
    const entity = this.actorOf.get(mention);
    if (entity === undefined) return;
    const place = placeOf(this.text, mention.from, mention.to, sentence.to);
    const nested = this.nesting.outer(mention) !== undefined;
    if (place === 'subject') {
      const verb = verbOf(this.text, mention.from, mention.to, sentence.to);
      if (verb !== -1) this.subjects.set(verb, entity);
      const told =
        (this.text.tokens[mention.head]?.quotation ?? -1) >= 0 || (this.speech.contentOf[mention.head] ?? -1) >= 0;
      if (!told && !nested && !entity.plural && (entity.kind === 'person' || entity.kind === 'unnamed'))
        this.turns.floor.acted(entity, mention.head, sentence.index);
    }
    this.salience.mention(
      entity,
      mention.head,
      nested && place === 'subject' ? 'oblique' : place,
      nested,
      // "We" of one person says that he speaks for several, not that he is.
      entity.plural || (mention.plural && entity.kind !== 'person'),
      !nested && isInCompound(this.text, mention),
    );
  }

  private thing(index: number, sentence: Sentence, inMention: ReadonlySet<number>): void {
    const phrase = this.text.nounPhrases[index];
    if (phrase === undefined || phrase.pronoun || phrase.sentence !== sentence.index || inMention.has(phrase.head))
      return;
    const token = this.text.tokens[phrase.head];
    if (token === undefined || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) return;
    this.salience.thing(
      token.lemma,
      phrase.head,
      placeOf(this.text, phrase.from, phrase.to, sentence.to),
      phrase.plural,
    );
  }

  /** "I", "we" in a quotation whose speaker was named only behind it. */
  private firstPerson(mention: Mention): void {
    if (!/^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/iu.test(mention.name)) return;
    const quoted = this.text.tokens[mention.head]?.quotation ?? -1;
    if (quoted < 0) return;
    const entity =
      this.voices.speakerIn(quoted, this.speech.contentOf[mention.head] ?? -1) ?? this.unclaimed.get(mention);
    if (entity === undefined) return;
    addMention(entity, mention);
    this.set(mention, entity);
  }
}

/** "The Oslo newspaper Avisen": the noun that tells what sort of body a name is. */
function nounInFront({ tokens }: Text, { from, to, name }: Mention): string | undefined {
  const first = name.split(' ')[0];
  for (let i = from; i < to - 1; i++) {
    if (tokens[i + 1]?.text !== first) continue;
    const noun = tokens[i];
    return noun?.pos === 'NOUN' && (NEWS_HEADS.has(noun.lower) || ORGANISATION_HEADS.has(noun.lower))
      ? noun.lower
      : undefined;
  }
  return undefined;
}

function firstPhrase(text: Text, sentence: Sentence): number {
  for (let i = sentence.from; i < sentence.to; i++) {
    const index = text.nounPhraseOf[i] ?? -1;
    if (index >= 0) return index;
  }
  return text.nounPhrases.length;
}
