/** The actors that are called by a name: people, states, bodies. First who there is, then whose each mention is. */

import type { Text } from '../text/types';
import { Bodies } from './bodies';
import { addMention, type Draft, newDraft } from './draft';
import { stateName } from './names';
import { People, type Person } from './people';
import type { Speech } from './speech';
import type { Mention } from './types';
import { keyOf } from './words';

export class Registry {
  readonly people = new People();
  readonly bodies = new Bodies();
  readonly states = new Map<string, Draft>();
  readonly persons = new Set<Person>();
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
    const long = (m: Mention) => m.name.includes(' ');
    const singles = new Set(named.filter((m) => !long(m)).map((m) => keyOf(m.name)));
    for (const mention of named) {
      if (long(mention) && (mention.kind === 'person' || this.isPerson(mention, singles)))
        this.people.register(mention);
    }
    for (const mention of named) {
      if (!long(mention) && mention.kind === 'person' && this.people.bearer(mention) === undefined)
        this.people.register(mention);
    }
    for (const mention of named) {
      if (
        !long(mention) &&
        mention.kind === 'unknown' &&
        this.speech.heads.has(mention.head) &&
        this.people.bearer(mention) === undefined
      )
        this.people.register(mention);
    }
  }

  /** Two capitals of which nothing says that they are a person, but what is around does. */
  private isPerson(mention: Mention, singles: ReadonlySet<string>): boolean {
    if (this.speech.heads.has(mention.head)) return true;
    if (singles.has(keyOf(mention.name.split(' ').at(-1) ?? ''))) return true;
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
    const body = this.bodyByFirstWord.get(keyOf(mention.name));
    if (body !== undefined) addMention(body, { ...mention, country: body.country, gender: 'neuter' } as Mention);
    return body;
  }

  body(mention: Mention): Draft {
    const draft = this.bodies.add(this.text, mention);
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
