/** Decides whom a description means: an actor named before, one described before, a new one, or nobody known. */

import { COUNTRY_WORDS } from '../lexicon/countries';
import { VAGUE_HEADS } from '../lexicon/organisations';
import { CIVIL_NOUNS, NAMELESS_NOUNS } from '../lexicon/person-nouns';
import { ANY_BODY, BODY_TAKES, INCUMBENTS } from '../lexicon/roles';
import { verbGroupAt } from '../text/at';
import type { Text } from '../text/types';
import { addMention, addRole, type Draft, newDraft } from './draft';
import type { Holders } from './holders';
import { hasName } from './nouns';
import type { Salience } from './salience';
import type { Mention } from './types';
import { keyOf } from './words';

/** What a description is resolved against. */
export interface Known {
  readonly text: Text;
  readonly salience: Salience;
  /** The state of a country, made if need be. */
  readonly state: (code: string, mention: Mention) => Draft;
  /** The actor of the named body or movement inside a mention, if there is one. */
  readonly bodyInside: (mention: Mention) => Draft | undefined;
  /** The person whose name stands inside a mention ("the Harlan administration"). */
  readonly personInside: (mention: Mention) => Draft | undefined;
  /** A body that is called by a describing name ("China's commerce ministry"). */
  readonly body: (mention: Mention) => Draft;
  /** The body named before whose name ends in the words of a mention. */
  readonly bodyNamed: (mention: Mention) => Draft | undefined;
  /** The only body of a kind in the article, named later ("the board" before "the Harbour Board"). */
  readonly bodyLater: (head: string) => Draft | undefined;
  readonly holders: Holders;
  /** Whether somebody is said to speak there, or to be spoken to. */
  readonly speaks: (mention: Mention) => boolean;
}

const SMALL = new Set([
  'some',
  'many',
  'several',
  'most',
  'other',
  'the',
  'a',
  'two',
  'one',
  'senior',
  'top',
  'of',
  'same',
]);

/** Points for a state that was called by the same noun before; more than one mention as a subject. */
const CALLED_SO = 200;

const PREDICATE = new Set(['be', 'become', 'remain', 'as']);

/** Actors that were described, by head: the last one of each head and number comes first in question. */
export class Descriptions {
  readonly all: Draft[] = [];
  private readonly byHead = new Map<string, Draft[]>();
  /** States by the noun that they were called with ("government"). */
  private readonly statesByHead = new Map<string, Set<Draft>>();

  constructor(private readonly known: Known) {}

  /** The actor that a description means; undefined where it is not plain. */
  resolve(mention: Mention, apposed: Draft | undefined): Draft | undefined {
    if (apposed !== undefined) return take(apposed, mention);
    if (this.isPredicate(mention) || mention.determiner === 'negative') return undefined;
    switch (mention.kind) {
      case 'state':
        return this.state(mention);
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
    const before = tokens[i];
    if (before === undefined || before.sentence !== tokens[mention.from]?.sentence) return false;
    if (before.lower === 'as') return mention.form === 'role';
    const group = verbGroupAt(text, i);
    return group !== undefined && group.head === i && PREDICATE.has(group.lemma) && mention.form === 'role';
  }

  private state(mention: Mention): Draft | undefined {
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
    if (mention.determiner !== 'definite') return undefined;
    // "In Kinshasa, … The government ordered …"
    const here = openingPlace(this.known.text, mention);
    if (here !== undefined) {
      const state = this.named(here, mention);
      state.strong = true;
      return state;
    }
    // "the government" is that of the state which was called so before.
    const called = this.statesByHead.get(this.head(mention));
    const found = this.known.salience.best((e) =>
      e.draft?.kind === 'state' ? (called?.has(e.draft) === true ? CALLED_SO : 0) : undefined,
    );
    return found?.draft === undefined ? undefined : take(found.draft, mention);
  }

  private named(country: string, mention: Mention): Draft {
    const draft = this.known.state(country, mention);
    const head = this.head(mention);
    const states = this.statesByHead.get(head) ?? new Set();
    this.statesByHead.set(head, states.add(draft));
    return take(draft, mention);
  }

  private body(mention: Mention): Draft | undefined {
    const head = this.head(mention);
    const inside = this.known.bodyInside(mention);
    if (
      inside !== undefined &&
      (VAGUE_HEADS.has(head) || ANY_BODY.has(head) || head === 'mission' || head === 'agency')
    )
      return take(inside, mention);
    if (mention.weak !== true) {
      const named = this.known.personInside(mention);
      if (named !== undefined && head !== 'administration' && head !== 'government') return undefined;
      const draft = this.known.body(mention);
      if (named?.country !== undefined && draft.country === undefined) draft.country = named.country;
      draft.strong = true;
      return draft;
    }
    if (mention.determiner !== 'definite')
      return this.known.speaks(mention) ? this.fresh(mention, 'organisation', head) : undefined;
    const takes = BODY_TAKES.get(head) ?? [head];
    const any = ANY_BODY.has(head) && mention.name.toLowerCase() === head;
    const found = this.known.salience.best(({ draft }) => {
      if (draft === undefined || (draft.kind !== 'organisation' && draft.kind !== 'group')) return undefined;
      if (any) return draft.plural && draft.kind === 'group' && draft.names.length === 0 ? undefined : 0;
      return takes.some((word) => draft.key.split(' ').includes(word)) ? 50 : undefined;
    });
    if (found?.draft !== undefined) return take(found.draft, mention);
    const before =
      this.last(head, mention, (d) => d.kind === 'organisation') ??
      (mention.name.toLowerCase() === head ? this.known.bodyNamed(mention) : undefined);
    if (before !== undefined) return take(before, mention);
    const later = mention.name.toLowerCase() === head ? this.known.bodyLater(head) : undefined;
    if (later !== undefined) return take(later, mention);
    if (head !== 'administration' && !this.known.speaks(mention)) return undefined;
    const fresh = this.fresh(mention, 'organisation', head);
    fresh.strong = true;
    return fresh;
  }

  private group(mention: Mention): Draft | undefined {
    const head = this.head(mention);
    const inside = this.known.bodyInside(mention);
    if (inside !== undefined && (inside.kind === 'group' || /^(?:nation|state|country)$/u.test(head)))
      return take(inside, mention);
    const before = this.last(head, mention, (d) => d.kind === 'group' && this.sameWords(d, mention));
    if (before !== undefined) return take(before, mention);
    return this.fresh(mention, 'group', head);
  }

  private holder(mention: Mention): Draft | undefined {
    const holder = this.known.holders.holder(mention);
    return holder === undefined ? undefined : take(holder, mention);
  }

  private unnamed(mention: Mention): Draft | undefined {
    if (mention.kind === 'person' && mention.form === 'description') {
      const aged = this.known.holders.varied(mention, true);
      return aged === undefined ? undefined : take(aged, mention);
    }
    const head = this.head(mention);
    if (mention.determiner !== 'other' && (mention.determiner !== 'indefinite' || mention.plural)) {
      const before = this.last(
        head,
        mention,
        (d) =>
          d.kind === 'unnamed' &&
          d.plural === mention.plural &&
          (this.isCounted(mention) ? d.key === keyOf(mention.name) : this.sameWords(d, mention)),
      );
      if (before !== undefined) return take(before, mention);
    } else {
      const same = this.last(head, mention, (d) => d.kind === 'unnamed' && d.key === keyOf(mention.name));
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
      if (!this.known.speaks(mention) && !this.known.holders.isSomebody(mention)) return undefined;
      // "the senator said" of whom nobody says that he is one: likely somebody named, nobody knows who.
      if (mention.determiner === 'definite' && !NAMELESS_NOUNS.has(head)) {
        const varied = this.known.holders.varied(mention);
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

  /** One description says no more than the other: "the official" of "a senior U.S. official". Plurals may differ in small words. */
  private sameWords(draft: Draft, mention: Mention): boolean {
    if (draft.country !== undefined && draft.country === mention.country && mention.plural) return true;
    const relevant = (name: string) =>
      keyOf(name)
        .split(/\s+/u)
        .filter((w) => !SMALL.has(w))
        .map((w) => w.replace(/s$/u, ''));
    const mine = relevant(mention.name);
    const theirs = relevant(draft.key);
    return mine.every((w) => theirs.includes(w)) || theirs.every((w) => mine.includes(w));
  }

  private head(mention: Mention): string {
    const token = this.known.text.tokens[mention.head];
    if (token === undefined) return '';
    return mention.kind === 'organisation' ? token.lower : token.lemma;
  }

  private last(head: string, mention: Mention, fits: (draft: Draft) => boolean): Draft | undefined {
    return this.byHead
      .get(head)
      ?.findLast(
        (d) => fits(d) && (mention.country === undefined || d.country === undefined || d.country === mention.country),
      );
  }

  /** The one spoken of last by an office that a person now bears by name. */
  introduced(head: string, person: Draft): Draft | undefined {
    return this.byHead
      .get(head)
      ?.findLast(
        (d) =>
          d.kind === 'unnamed' &&
          !d.plural &&
          (d.country === undefined || person.country === undefined || d.country === person.country),
      );
  }

  /** The actor turned out to be somebody named. */
  forget(draft: Draft): void {
    for (const list of this.byHead.values()) {
      const at = list.indexOf(draft);
      if (at >= 0) list.splice(at, 1);
    }
  }

  private fresh(mention: Mention, kind: 'unnamed' | 'group' | 'organisation', head: string): Draft {
    const draft = newDraft(kind, mention, keyOf(mention.name));
    this.all.push(draft);
    const list = this.byHead.get(head) ?? [];
    if (list.length >= 40) list.shift();
    list.push(draft);
    this.byHead.set(head, list);
    take(draft, mention);
    if (this.known.speaks(mention) || (kind === 'unnamed' && mention.form === 'role')) draft.strong = true;
    if (mention.form === 'role' && mention.role !== undefined) addRole(draft, mention.role);
    return draft;
  }
}

/** The country that a mention's paragraph begins in ("In Kinshasa, …"). */
function openingPlace(text: Text, mention: Mention): string | undefined {
  const from = text.paragraphs[text.tokens[mention.head]?.paragraph ?? -1]?.from ?? 0;
  if (text.tokens[from]?.lower !== 'in') return undefined;
  const place = COUNTRY_WORDS.match(text.tokens, from + 1, mention.from);
  return place !== undefined && text.tokens[place.to]?.text === ',' ? place.value.code : undefined;
}

function take(draft: Draft, mention: Mention): Draft {
  addMention(draft, mention);
  return draft;
}
