/** Decides which mentions are the same actor, in one pass through the article with what is in the reader's mind. */
import type { Attribution } from '../statements/types';
import type { Sentence, Text } from '../text/types';
import { resolvePronoun } from './anaphora';
import { inferCountries } from './countries';
import { addMention, type Draft } from './draft';
import { finishActors, lookups } from './finish';
import { Descriptions } from './references';
import { Registry } from './registry';
import { placeOf, Salience, verbAfter } from './salience';
import { readSpeech, type Speech } from './speech';
import type { Cast, Mention } from './types';

/** Decides which mentions are the same actor; attributions tell who speaks inside which quotation. */
export function castActors(text: Text, mentions: readonly Mention[], attributions: readonly Attribution[]): Cast {
  const reading = new Reading(text, mentions, attributions);
  reading.read();
  const drafts = reading.drafts();
  inferCountries(text, drafts, reading.actorOf);
  const { actors, byDraft } = finishActors(drafts, reading.actorOf);
  return { actors, ...lookups(text, mentions, reading.actorOf, byDraft) };
}

class Reading {
  readonly actorOf = new Map<Mention, Draft>();
  private readonly speech: Speech;
  private readonly registry: Registry;
  private readonly salience = new Salience();
  private readonly descriptions: Descriptions;
  /** The actor at a token that heads a mention. */
  private readonly atHead = new Map<number, Draft>();
  /** Subject of each finite verb group, once known. */
  private readonly subjects = new Map<number, Draft>();
  private readonly paragraphSpeakers = new Map<number, Draft>();
  private lastSpeaker: Draft | undefined;
  private lastSpeakerSentence = -9;
  /** Names inside the mention that is being resolved. */
  private inside: readonly Mention[] = [];

  constructor(
    private readonly text: Text,
    private readonly mentions: readonly Mention[],
    private readonly attributions: readonly Attribution[],
  ) {
    this.speech = readSpeech(text, attributions, mentions);
    this.registry = new Registry(text, this.speech, mentions);
    this.descriptions = new Descriptions({
      text,
      salience: this.salience,
      state: (code, mention) => this.registry.state(code, mention),
      bodyInside: () => this.insideOf((d) => d.kind === 'organisation' || d.kind === 'group'),
      personInside: () => this.insideOf((d) => d.kind === 'person'),
      body: (mention) => this.registry.body(mention),
      speaks: (mention) => this.speech.heads.has(mention.head),
    });
  }

  private insideOf(fits: (draft: Draft) => boolean): Draft | undefined {
    for (const mention of this.inside) {
      const draft = this.actorOf.get(mention);
      if (draft !== undefined && fits(draft)) return draft;
    }
    return undefined;
  }

  drafts(): Draft[] {
    const all = new Set<Draft>();
    for (const mention of this.mentions) {
      const draft = this.actorOf.get(mention);
      if (draft !== undefined) all.add(draft);
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
      this.sentence(sentence, here);
    }
    for (const mention of this.mentions)
      if (mention.form === 'pronoun' && !this.actorOf.has(mention)) this.firstPerson(mention);
  }

  /** Names first (they need no context), then a source that stands behind what it says, then all else in order. */
  private sentence(sentence: Sentence, here: readonly Mention[]): void {
    for (const mention of here) if (mention.form === 'name' || mention.form === 'metonym') this.named(mention);
    for (const mention of here) {
      if (!this.actorOf.has(mention) && this.isLateSource(mention, sentence)) this.refer(mention, sentence, here);
    }
    const phrases = this.text.nounPhrases;
    let phrase = firstPhrase(this.text, sentence);
    const inMention = new Set<number>();
    for (const mention of here) if (mention.form !== 'name' || this.actorOf.has(mention)) inMention.add(mention.head);
    for (const mention of here) {
      for (; phrase < phrases.length && (phrases[phrase]?.head ?? 0) < mention.head; phrase++)
        this.thing(phrase, sentence, inMention);
      if (!this.actorOf.has(mention)) this.refer(mention, sentence, here);
      this.weigh(mention, sentence, here);
    }
    for (; phrase < phrases.length && phrases[phrase]?.sentence === sentence.index; phrase++)
      this.thing(phrase, sentence, inMention);
    this.speakersOf(sentence, here);
  }

  private named(mention: Mention): void {
    const draft = this.registry.named(mention);
    if (draft === undefined) return;
    this.set(mention, draft);
    if (draft.mentions.length === 1 && mention.role !== undefined) this.introduce(mention, mention.role, draft);
  }

  /** "A Pentagon spokesman said …", then "spokesman John Roe": the unnamed one was he. */
  private introduce(mention: Mention, role: string, person: Draft): void {
    if (!/^\p{L}+$/u.test(role)) return;
    const before = this.descriptions.introduced(role.toLowerCase(), person);
    if (before === undefined || (before.mentions.at(-1)?.end ?? 0) < mention.start - 1500) return;
    for (const earlier of before.mentions) {
      addMention(person, earlier);
      this.set(earlier, person);
    }
    const described = before.mentions[0]?.name;
    if (described !== undefined) person.roles.unshift(described);
    this.descriptions.forget(before);
  }

  private set(mention: Mention, draft: Draft): void {
    this.actorOf.set(mention, draft);
    this.atHead.set(mention.head, draft);
  }

  /** A source without name that stands behind the words it is the source of ("…," he said). */
  private isLateSource(mention: Mention, sentence: Sentence): boolean {
    const k = this.speech.sourceAt.get(mention.head);
    const first = k === undefined ? undefined : this.attributions[k]?.content[0];
    return first !== undefined && first.start < mention.start && first.start >= sentence.start - 1;
  }

  private refer(mention: Mention, sentence: Sentence, here: readonly Mention[]): void {
    if (mention.form === 'name' || mention.form === 'metonym') return;
    if (mention.form === 'pronoun') {
      const draft = resolvePronoun(mention, this.settingOf(mention, sentence, here));
      if (draft === undefined) return;
      addMention(draft, mention);
      this.set(mention, draft);
      return;
    }
    this.inside = here.filter((m) => m !== mention && m.from >= mention.from && m.to <= mention.to);
    const draft = this.descriptions.resolve(mention, this.apposed(mention, here));
    if (draft !== undefined) this.set(mention, draft);
  }

  /** "Ann Doe, the minister" and "the minister, Ann Doe": the named neighbour across one comma. */
  private apposed(mention: Mention, here: readonly Mention[]): Draft | undefined {
    if (mention.plural || (mention.kind !== 'person' && mention.kind !== 'unnamed') || mention.form === 'pronoun')
      return undefined;
    const { tokens } = this.text;
    let start = mention.from;
    while (start > 0 && /^(?:DET|PRON|NUM)$/u.test(tokens[start - 1]?.pos ?? '')) start--;
    for (const other of here) {
      if (other.form !== 'name') continue;
      const draft = this.actorOf.get(other);
      if (draft?.kind !== 'person') continue;
      const before =
        tokens[start - 1]?.text === ',' && (other.to === start - 1 || isAge(this.text, other.to, start - 1));
      const after =
        tokens[mention.to]?.text === ',' &&
        other.from === mention.to + 1 &&
        mention.determiner !== 'bare' &&
        verbAfter(this.text, mention.to + 1, mention.to + 2) === -1;
      if (!before && !after) continue;
      if (before && !closesApposition(this.text, mention.to)) continue;
      if (
        mention.country !== undefined &&
        draft.country !== undefined &&
        mention.country !== draft.country &&
        mention.form !== 'role'
      )
        continue;
      if (mention.role !== undefined) draft.roles.push(mention.role);
      if (draft.country === undefined) {
        const owner = this.ownerOf(mention, here);
        if (owner?.country !== undefined) draft.country = owner.country;
      }
      return draft;
    }
    return undefined;
  }

  /** The last state or body before a mention that is an object or stands behind "on", "against", "with", "from". */
  private target(mention: Mention, sentence: Sentence, here: readonly Mention[]): Draft | undefined {
    for (let k = here.length - 1; k >= 0; k--) {
      const other = here[k];
      const draft = other === undefined ? undefined : this.actorOf.get(other);
      if (other === undefined || draft === undefined || other.to > mention.from || other.weak === true) continue;
      if (draft.kind !== 'state' && draft.kind !== 'organisation' && draft.kind !== 'group') continue;
      const before = this.text.tokens[other.from - 1]?.lower === 'the' ? other.from - 2 : other.from - 1;
      if (/^(?:on|against|with|from|to|upon)$/u.test(this.text.tokens[before]?.lower ?? '')) return draft;
      if (placeOf(this.text, before + 1, other.to, sentence.to) === 'object') return draft;
    }
    return undefined;
  }

  /** Whose somebody is: "the North's leader". */
  private ownerOf(mention: Mention, here: readonly Mention[]): Draft | undefined {
    if (mention.determiner !== 'possessive') return undefined;
    const owner = here.find((m) => m.to === mention.from - 1 && this.actorOf.get(m)?.kind === 'state');
    return owner === undefined ? undefined : this.actorOf.get(owner);
  }

  /** The person whom a phrase in front of the main clause means: "In her letter, Doe said". */
  private ahead(mention: Mention, sentence: Sentence, here: readonly Mention[]): Draft | undefined {
    const { tokens } = this.text;
    let start = sentence.from;
    while (start < mention.from && tokens[start]?.pos === 'PUNCT') start++;
    if (!/^(?:ADP|VERB)$/u.test(tokens[start]?.pos ?? '') || mention.from - start > 8) return undefined;
    if (verbBefore(this.text, mention.from, start) !== -1) return undefined;
    const next = here.find((m) => m.from > mention.to && m.form === 'name' && this.actorOf.get(m)?.kind === 'person');
    if (next === undefined || next.from - mention.to > 14) return undefined;
    let comma = -1;
    for (let i = mention.to; i < next.from; i++) if (tokens[i]?.text === ',') comma = i;
    return comma >= 0 && placeOf(this.text, next.from, next.to, sentence.to) === 'subject'
      ? this.actorOf.get(next)
      : undefined;
  }

  private settingOf(mention: Mention, sentence: Sentence, here: readonly Mention[]) {
    const k = this.speech.contentOf[mention.head] ?? -1;
    const attribution = this.attributions[k];
    const quoted = this.text.tokens[mention.head]?.quotation ?? -1;
    const inQuotation = quoted >= 0 && this.text.quotations[quoted]?.short !== true;
    const source = inQuotation ? this.speakerIn(quoted, k) : this.speakerAt(k);
    // Words that nobody claims are likely those of who speaks beside them: not the "he" in them.
    const beside = inQuotation ? this.paragraphSpeakers.get(sentence.paragraph) : undefined;
    return {
      text: this.text,
      salience: this.salience,
      speaker: inQuotation ? source : undefined,
      silent: source ?? beside,
      reporter: inQuotation || attribution === undefined ? undefined : source,
      isSource: this.speech.sourceAt.has(mention.head),
      lastSpeaker: sentence.index - this.lastSpeakerSentence <= 4 ? this.lastSpeaker : undefined,
      clauseSubject: this.subjects.get(verbBefore(this.text, mention.head, sentence.from)),
      inQuotation,
      target: this.target(mention, sentence, here),
      ahead: this.ahead(mention, sentence, here),
    };
  }

  /** The speaker of a quotation: by its attribution, else by another part of it, else by the quotation that it carries on. */
  private speakerIn(quotation: number, attribution: number): Draft | undefined {
    const known = this.speakerAt(attribution);
    if (known !== undefined) return known;
    let at = quotation;
    for (let steps = 0; at >= 0 && steps < 30; steps++) {
      const quoted = this.text.quotations[at];
      if (quoted === undefined) return undefined;
      for (let i = quoted.from; i < Math.min(quoted.to, quoted.from + 400); i++) {
        const part = this.speakerAt(this.speech.contentOf[i] ?? -1);
        if (part !== undefined) return part;
      }
      at = quoted.continues;
    }
    return undefined;
  }

  private speakerAt(attribution: number): Draft | undefined {
    const head = attribution < 0 ? -1 : (this.speech.sourceHead[attribution] ?? -1);
    return head < 0 ? undefined : this.atHead.get(head);
  }

  private weigh(mention: Mention, sentence: Sentence, here: readonly Mention[]): void {
    const draft = this.actorOf.get(mention);
    if (draft === undefined) return;
    const place = placeOf(this.text, mention.from, mention.to, sentence.to);
    const nested = here.some(
      (m) =>
        m !== mention &&
        m.from <= mention.from &&
        m.to >= mention.to &&
        m.to - m.from > mention.to - mention.from &&
        m.form !== 'pronoun',
    );
    if (place === 'subject') {
      const verb = verbAfter(this.text, mention.to, sentence.to);
      if (verb !== -1) this.subjects.set(verb, draft);
    }
    this.salience.mention(
      draft,
      mention.head,
      nested && place === 'subject' ? 'oblique' : place,
      nested,
      mention.plural || draft.plural,
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

  private speakersOf(sentence: Sentence, here: readonly Mention[]): void {
    for (const mention of here) {
      if (!this.speech.sourceAt.has(mention.head)) continue;
      const draft = this.actorOf.get(mention);
      if (draft === undefined) continue;
      // A source inside another's words reports; the outer one goes on speaking.
      if ((this.speech.contentOf[mention.head] ?? -1) >= 0 && this.lastSpeakerSentence === sentence.index) continue;
      this.lastSpeaker = draft;
      this.paragraphSpeakers.set(sentence.paragraph, draft);
      this.lastSpeakerSentence = sentence.index;
    }
  }

  /** "I", "we" in a quotation whose speaker was named only behind it. */
  private firstPerson(mention: Mention): void {
    if (!/^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/iu.test(mention.name)) return;
    const quoted = this.text.tokens[mention.head]?.quotation ?? -1;
    if (quoted < 0) return;
    const draft = this.speakerIn(quoted, this.speech.contentOf[mention.head] ?? -1);
    if (draft === undefined) return;
    addMention(draft, mention);
    this.set(mention, draft);
  }
}

/** What stands behind an apposition: a mark, or what is attached to it, but no verb of its own. */
function closesApposition(text: Text, at: number): boolean {
  const next = text.tokens[at];
  if (next === undefined || next.pos === 'PUNCT') return true;
  if (verbAfter(text, at, at + 2) !== -1) return false;
  return /^(?:ADP|PART|VERB|SCONJ|PRON)$/u.test(next.pos) || next.sentence !== text.tokens[at - 1]?.sentence;
}

/** ", 58," between a name and what follows. */
const isAge = (text: Text, from: number, to: number): boolean =>
  to - from === 2 && text.tokens[from]?.text === ',' && text.tokens[from + 1]?.pos === 'NUM';

function firstPhrase(text: Text, sentence: Sentence): number {
  for (let i = sentence.from; i < sentence.to; i++) {
    const index = text.nounPhraseOf[i] ?? -1;
    if (index >= 0) return index;
  }
  return text.nounPhrases.length;
}

/** The last finite verb group that begins before a token, in its sentence; -1 without. */
function verbBefore(text: Text, at: number, first: number): number {
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) {
    const group = text.verbGroups[text.verbGroupOf[i] ?? -1];
    if (group !== undefined && group.form === 'finite') return group.index;
  }
  return -1;
}
