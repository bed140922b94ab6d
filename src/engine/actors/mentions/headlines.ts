/** Names in lines where every word has a capital, and the names known from the rest of the article. */
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { ORGANISATION_WORDS } from '../../lexicon/organisations';
import type { PhraseTable, Word } from '../../lexicon/phrases';
import type { Text } from '../../text/types';
import type { Mention } from '../types';
import { mentionOf } from './named-mentions';
import type { NamePart } from './names';
import { isGivenName } from './runs';
import { mark, place } from './span';
import { keyOf, wordsOf } from './words';

export interface KnownNames {
  /** Persons by their name and by its last word, as keys. */
  readonly known: ReadonlyMap<string, Mention>;
  /** Single names of which the running text does not say whose they are. */
  readonly single: ReadonlyMap<string, Mention>;
}

/** Last words of the persons' names found in running text, by key. */
export function knownNames(mentions: readonly Mention[]): KnownNames {
  const known = new Map<string, Mention>();
  const single = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.kind === 'unknown' && !mention.name.includes(' ')) single.set(keyOf(mention.name), mention);
    if (mention.kind !== 'person' || mention.form !== 'name') continue;
    known.set(keyOf(mention.name), mention);
    const last = mention.name.split(' ').at(-1);
    if (last !== undefined && last.length > 2) known.set(keyOf(last), mention);
  }
  return { known, single };
}

/** "RUSSIA" as "Russia"; short words may be acronyms and stay. */
const capitalised = (word: string): string =>
  /^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** A phrase as it is printed, or as it would be printed in running text. */
function lookUp<V>(table: PhraseTable<V>, text: Text, words: readonly Word[], from: number, i: number, to: number) {
  const printed = table.match(text.tokens, i, to);
  if (printed !== undefined) return printed;
  const folded = table.match(words, i - from, to - from);
  return folded === undefined ? undefined : { to: folded.to + from, value: folded.value };
}

/** "Ann Doe" in a headline over an article that only has "Doe", or "Mr. Doe". */
function withGivenName(text: Text, at: number, name: string, known: KnownNames['known'], single: KnownNames['single']) {
  if (!isGivenName(text.tokens[at]?.text ?? '')) return undefined;
  const family = keyOf(text.tokens[at + 1]?.text ?? '');
  const bearer = known.get(family) ?? single.get(family);
  return bearer === undefined || bearer.name.includes(' ') ? undefined : { ...bearer, name };
}

/** Where every word has a capital, only what the lexicon or the rest of the article knows is a name. */
export function headlineNames(
  text: Text,
  from: number,
  to: number,
  { known, single }: KnownNames,
  taken: Uint8Array,
): Mention[] {
  const found: Mention[] = [];
  const words = text.tokens.slice(from, to).map(({ text: word }) => ({ text: capitalised(word) }));
  for (let i = from; i < to; i++) {
    const body = lookUp(ORGANISATION_WORDS, text, words, from, i, to);
    const country = lookUp(COUNTRY_WORDS, text, words, from, i, to);
    const part: NamePart | undefined =
      body !== undefined && body.to >= (country?.to ?? 0)
        ? {
            what: body.value.kind === 'group' ? 'movement' : 'organisation',
            from: i,
            to: body.to,
            titleFrom: i,
            organisation: body.value,
            sure: true,
            ...(body.value.country === undefined ? {} : { country: body.value.country }),
          }
        : country !== undefined
          ? {
              what: 'country',
              from: i,
              to: country.to,
              titleFrom: i,
              country: country.value.code,
              countryWord: country.value,
              sure: true,
            }
          : undefined;
    if (part !== undefined) {
      const mention = mentionOf(text, part, false, taken);
      if (mention !== undefined) found.push(mention);
      i = part.to - 1;
      continue;
    }
    const pair = wordsOf(text, i, Math.min(to, i + 2));
    const two = known.get(keyOf(pair)) ?? (i + 1 < to ? withGivenName(text, i, pair, known, single) : undefined);
    const person = two ?? known.get(keyOf(text.tokens[i]?.text ?? ''));
    if (person === undefined) continue;
    const end = two === undefined ? i + 1 : i + 2;
    mark(taken, i, end);
    found.push(
      place(text, {
        from: i,
        to: end,
        head: end - 1,
        form: 'name',
        kind: 'person',
        name: two === undefined ? (person.name.split(' ').at(-1) ?? person.name) : person.name,
        plural: false,
        gender: person.gender,
      }),
    );
    i = end - 1;
  }
  return found;
}
