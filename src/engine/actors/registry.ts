/** The actors that are called by a name: people, states, bodies. First who there is, then whose each mention is. */

import type { Text } from '../text/types';
import { Bodies } from './bodies';
import { addMention, type Draft, newDraft } from './draft';
import { stateName } from './names';
import { People, type Person } from './people';
import type { Speech } from './speech';
import type { Mention } from './types';
import { keyOf, opensSentence } from './words';

/** Ends of common nouns that begin a sentence with a capital. */
const COMMON_ENDING =
  /(?:tion|sion|ment|ness|ity|cy|ing|ism|ists|ers|ors|ics|ure|ance|ence|ship|hood|ants|ents|ees|ans|als|ves|ies|ot)$/u;

export class Registry {
  readonly people = new People();
  readonly bodies = new Bodies();
  readonly states = new Map<string, Draft>();
  readonly persons = new Set<Person>();
  /** Names that speak and are called with "the", by key. */
  private readonly unknownBodies = new Set<string>();
  private readonly bodyByFirstWord = new Map<string, Draft>();

  constructor(
    private readonly text: Text,
    private readonly speech: Speech,
    mentions: readonly Mention[],
  ) {
    this.registerPeople(mentions);
  }

  private registerPeople(mentions: readonly Mention[]): void {
    const named = mentions.filter((m) => m.form === 'name' && (m.kind === 'person' || m.kind === 'unknown'));
    const long = named.filter((m) => m.name.includes(' '));
    const short = named.filter((m) => !m.name.includes(' '));
    const lastWords = new Set(short.map((m) => keyOf(m.name)));
    // "the Sea Org", "the Fed": a body, not a person.
    const articled = new Set(named.filter((m) => m.kind === 'unknown' && this.hasArticle(m)).map((m) => keyOf(m.name)));
    for (const mention of long) {
      if (mention.kind === 'person') this.people.register(mention);
      else if (articled.has(keyOf(mention.name))) this.speakingBody(mention);
      else if (this.isPerson(mention, lastWords)) this.people.register(mention);
    }
    for (const mention of short) {
      if (mention.kind === 'person' && this.people.bearer(mention) === undefined) this.people.register(mention);
    }
    for (const mention of short) {
      if (
        mention.kind !== 'unknown' ||
        !this.speech.heads.has(mention.head) ||
        this.people.bearer(mention) !== undefined
      )
        continue;
      if (articled.has(keyOf(mention.name))) this.speakingBody(mention);
      else if (opensSentence(this.text, mention.from) && COMMON_ENDING.test(mention.name)) continue;
      else this.people.register(mention).draft.unsure = true;
    }
  }

  /** "the" is the name's own: no noun follows that the name only qualifies ("the Clinton campaign"). */
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
    return (
      tokens[mention.to]?.text === ',' && tokens[mention.to + 1]?.pos === 'NUM' && tokens[mention.to + 2]?.text === ','
    );
  }

  /** The actor of a name; undefined for capitals that name no actor. Called in text order. */
  named(mention: Mention): Draft | undefined {
    if (mention.kind === 'state') return this.stateMention(mention);
    if (mention.kind === 'organisation' || mention.kind === 'group') return this.body(mention);
    const person = this.people.assign(mention);
    if (person !== undefined) {
      this.persons.add(person);
      person.draft.strong = true;
      return person.draft;
    }
    const key = keyOf(mention.name);
    if (this.unknownBodies.has(key)) {
      const { weak: _, ...rest } = mention;
      return this.body({ ...rest, kind: 'organisation', gender: 'neuter' });
    }
    const body = this.bodyByFirstWord.get(key);
    if (body !== undefined) addMention(body, mention);
    return body;
  }

  body(mention: Mention): Draft {
    const draft = this.bodies.add(this.text, mention);
    if (this.speech.heads.has(mention.head)) draft.strong = true;
    const first = keyOf(mention.name.replace(/^the\s+/iu, '').split(' ')[0] ?? '');
    if (first.length > 3 && mention.name.includes(' ') && !this.bodyByFirstWord.has(first))
      this.bodyByFirstWord.set(first, draft);
    return draft;
  }

  private stateMention(mention: Mention): Draft | undefined {
    if (mention.country === undefined) return undefined;
    const draft = this.state(mention.country, mention);
    addMention(draft, mention);
    return draft;
  }

  /** The state of a country. A mention is given only for what a new one starts from; it is not added. */
  state(code: string, mention: Mention): Draft {
    const known = this.states.get(code);
    if (known !== undefined) return known;
    const draft = newDraft('state', { ...mention, plural: false, gender: 'neuter' }, code);
    draft.country = code;
    this.states.set(code, draft);
    return draft;
  }
}

/** The state's name as the article has it: its common name if it occurs or only short forms do, else the fullest. */
export function nameOfState(draft: Draft): string {
  const common = stateName(draft.key);
  if (draft.names.includes(common)) return common;
  const full = draft.names.filter((n) => !/^(?:\p{Lu}\.?\s?)+$|\./u.test(n)).sort((a, b) => b.length - a.length);
  return full[0] ?? common;
}
