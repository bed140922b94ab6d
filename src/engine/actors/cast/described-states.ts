/** Which state "the government", "the authorities", "the regime" mean. */
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { statesCalled } from '../../lexicon/state-nouns';
import type { Text } from '../../text/types';
import { datelineCountry } from '../mentions/datelines';
import { hasName } from '../mentions/nouns';
import { keyOf } from '../mentions/words';
import type { Mention } from '../types';
import { type Entity, take } from './entity';
import type { Known } from './references';

/** Points for a state that was called by the same noun before; more than one mention as a subject. */
const CALLED_SO = 200;
/** Points for a state that acts in the article, and for who governs: places do not. */
const ACTED = 60;
/** Words of those who govern a state, as keys: ministries and their heads. */
const GOVERNS =
  /\b(?:ministry|home office|foreign office|treasury|department|cabinet|president|prime minister|premier|chancellor|minister|secretary)\b/u;

export class DescribedStates {
  /** States by the noun that they were called with ("government"). */
  private readonly statesByHead = new Map<string, Set<Entity>>();

  /** Of the town in the dateline. */
  private readonly home: string | undefined;

  constructor(private readonly known: Known) {
    this.home = datelineCountry(known.text);
  }

  /** The state that "the government" or "the Danish authorities" mean; undefined where it is not plain. */
  resolve(mention: Mention): Entity | undefined {
    const state = this.stateOf(mention);
    if (state !== undefined && this.known.speaks(mention)) state.strong = true;
    return state;
  }

  private stateOf(mention: Mention): Entity | undefined {
    if (mention.country !== undefined) return this.named(mention.country, mention);
    // "the Doe government" is that of his country; "the New York government" is no state's.
    if (hasName(this.known.text.tokens, mention.from, mention.head)) {
      const country = this.known.personInside(mention)?.country;
      if (country !== undefined) return this.named(country, mention);
      if (mention.determiner !== 'definite') return undefined;
      const body = this.known.body(mention);
      body.strong = true;
      return body;
    }
    // "Lund said his government …": that of his country.
    const owner = this.known.possessor(mention);
    if (owner?.country !== undefined) return this.named(owner.country, mention);
    if (mention.determiner !== 'definite') return undefined;
    const short = statesCalled(this.known.text.tokens[mention.head]?.lower ?? '');
    if (short !== undefined) return this.called(short, mention);
    // "In Kinshasa, … The government ordered …"
    const here = openingPlace(this.known.text, mention);
    if (here !== undefined) {
      const state = this.named(here, mention);
      state.strong = true;
      return state;
    }
    // "the government" is that of the state which was called so before.
    const called = this.statesByHead.get(this.known.text.tokens[mention.head]?.lemma ?? '');
    // The only one that was called so, however long ago: who acted since is told of by name.
    const [only] = called ?? [];
    if (called?.size === 1 && only !== undefined) return take(only, mention);
    const found = this.known.salience.best(({ entity }) => {
      if (entity?.kind === 'state')
        return called?.has(entity) === true ? CALLED_SO : entity.strong || entity.country === this.home ? ACTED : 0;
      // "the Home Office …, the government": a part of it was spoken of, not a place.
      return entity?.country !== undefined && governs(entity) ? ACTED : undefined;
    })?.entity;
    if (found === undefined) return undefined;
    // Of the town in the dateline, rather than of a place that somebody sailed off.
    if (found.kind === 'state' && found.strong !== true && this.home !== undefined)
      return this.named(this.home, mention);
    if (found.kind === 'state') return this.callSo(found, mention);
    return found.country === undefined ? undefined : this.named(found.country, mention);
  }

  /** "The islands": the one in mind that may be called so. */
  private called(short: ReadonlySet<string>, mention: Mention): Entity | undefined {
    const found = this.known.salience.best(({ entity }) =>
      entity?.kind === 'state' && short.has(entity.country ?? '') ? 0 : undefined,
    )?.entity;
    return found && take(found, mention);
  }

  private named(country: string, mention: Mention): Entity {
    return this.callSo(this.known.state(country), mention);
  }

  private callSo(entity: Entity, mention: Mention): Entity {
    const head = this.known.text.tokens[mention.head]?.lemma ?? '';
    const states = this.statesByHead.get(head) ?? new Set();
    this.statesByHead.set(head, states.add(entity));
    return take(entity, mention);
  }
}

/** The country that a mention's paragraph begins in ("In Kinshasa, …"). */
function openingPlace(text: Text, mention: Mention): string | undefined {
  const from = text.paragraphs[text.tokens[mention.head]?.paragraph ?? -1]?.from ?? 0;
  if (text.tokens[from]?.lower !== 'in') return undefined;
  const place = COUNTRY_WORDS.match(text.tokens, from + 1, mention.from);
  return place !== undefined && text.tokens[place.to]?.text === ',' ? place.value.code : undefined;
}

/** A ministry, or somebody who holds an office of the state. */
const governs = ({ kind, key, roles }: Entity): boolean =>
  kind === 'organisation' ? GOVERNS.test(key) : kind === 'person' && roles.some((role) => GOVERNS.test(keyOf(role)));
