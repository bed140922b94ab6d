/** What a name's neighbours say: a title or family name shared by several, halves of a country. */
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { words } from '../../lexicon/words';
import type { Text } from '../../text/types';
import { readPersonName } from '../cast/people';
import type { Mention } from '../types';
import { type NamePart, stateName } from './names';
import { genderOfName } from './person-names';
import { placeUse } from './places';
import { isGivenName } from './runs';
import { place } from './span';
import { keyOf, nameWords, opensSentence } from './words';

/** Family names of the full names in an article, by key. */
export function familyNames(text: Text, runs: readonly (readonly NamePart[])[]): Set<string> {
  const found = new Set<string>();
  for (const parts of runs)
    for (const { what, sure, from, to } of parts)
      if (what === 'person' && sure && to - from > 1)
        for (const family of readPersonName(nameWords(text, from, to)).family) found.add(family);
  return found;
}

/** "Hill", "Waters" alone are things, but not where the article names an Ann Hill. */
export function asFamilyName(text: Text, part: NamePart, families: ReadonlySet<string>): NamePart {
  // "DOE: We stay." in a transcript
  const printed =
    part.what === 'acronym' && part.to - part.from === 1 && (text.tokens[part.from]?.text.length ?? 0) > 3;
  const common = part.what === 'thing' || part.what === 'office' || part.what === 'organisation' || printed;
  if (!common || part.organisation !== undefined || part.to - part.from > 1 || part.titleFrom < part.from) return part;
  const { tokens } = text;
  if (tokens[part.from - 1]?.lower === 'the' || !families.has(keyOf(tokens[part.from]?.text ?? ''))) return part;
  return { what: 'single', from: part.from, to: part.to, titleFrom: part.from, sure: false };
}

/** Verbs that open a sentence with a capital: "Notice Doe waiting". */
const OPENING = words(
  'Notice Watch Ask Tell Call Let Look Listen Remember Imagine Blame Thank Meet Stop Free Vote Send Give Make Impeach Elect',
);

/** "Closing Rodno is hard": the verb is no name's part where the article has the rest by itself. */
export function withoutOpener(text: Text, part: NamePart, singles: ReadonlySet<string>): NamePart {
  const first = text.tokens[part.from];
  const plain = part.what === 'person' && !part.sure && part.to - part.from === 2 && part.titleFrom === part.from;
  if (!plain || first === undefined || !opensSentence(text, part.from)) return part;
  if (!OPENING.has(first.text) && !/\p{L}{2}ing$/u.test(first.text)) return part;
  if (!singles.has(text.tokens[part.from + 1]?.text ?? '')) return part;
  return { what: 'single', from: part.from + 1, to: part.to, titleFrom: part.from + 1, sure: false };
}

/** Single words that stand as names in an article. */
export const singleNames = (text: Text, runs: readonly (readonly NamePart[])[]): Set<string> =>
  new Set(
    runs.flatMap((parts) =>
      parts.flatMap(({ what, from }) => (what === 'single' ? (text.tokens[from]?.text ?? []) : [])),
    ),
  );

/** "Sens. Ann Doe, John Roe and Max Moe": the plural title is everyone's. */
export function shareTitles(text: Text, names: readonly Mention[]): Mention[] {
  let title: Mention | undefined;
  let end = -1;
  return names.map((mention) => {
    if (mention.form !== 'name' || (mention.kind !== 'person' && mention.kind !== 'unknown')) return mention;
    const follows = title !== undefined && isList(text, end, mention.from);
    end = mention.to;
    if (mention.role !== undefined) {
      title = /(?:[^s]s|[^s]s\.)$/u.test(mention.role) ? mention : undefined;
      return mention;
    }
    if (!follows || title?.role === undefined) {
      title = undefined;
      return mention;
    }
    const country = mention.country ?? title.country;
    return place(text, { ...mention, weak: undefined, kind: 'person', role: title.role, country });
  });
}

/** Two or more of one family name: "the parents, Imre and Anna Sand". */
const KIN = words('parents couple brothers sisters siblings twins sons daughters children spouses cousins partners');

/** "Tom and Anna Sand": the family name is said once and is both's. */
export function shareFamilyNames(text: Text, names: readonly Mention[]): Mention[] {
  const families = new Set(
    names.flatMap(({ kind, name }) => (kind === 'person' && name.includes(' ') ? readPersonName(name).family : [])),
  );
  return names.map((mention, k) => {
    const next = names[k + 1];
    const single = !mention.name.includes(' ') && mention.form === 'name' && mention.from === mention.to - 1;
    if (!single || next?.form !== 'name' || next.from !== mention.to + 1 || next.role !== undefined) return mention;
    const [family, given] = [next.name.split(' ').slice(1).join(' '), next.name.split(' ')[0] ?? ''];
    const joined = /^(?:and|&)$/u.test(text.tokens[mention.to]?.lower ?? '');
    if (!joined || family === '' || families.has(keyOf(mention.name))) return mention;
    const before = text.tokens[mention.from - 1]?.text === ',' ? mention.from - 2 : mention.from - 1;
    const kin = KIN.has(text.tokens[before]?.lower ?? '');
    if (!kin && !(isGivenName(mention.name) && isGivenName(given))) return mention;
    const gender = genderOfName(mention.name) ?? mention.gender;
    return place(text, { ...mention, weak: undefined, kind: 'person', name: `${mention.name} ${family}`, gender });
  });
}

/** Only commas, "and" and brackets with a party and place stand between two names. */
function isList(text: Text, from: number, to: number): boolean {
  if (to - from > 9 || from < 0) return false;
  let bracket = false;
  let joined = false;
  for (let i = from; i < to; i++) {
    const token = text.tokens[i];
    if (token === undefined || token.sentence !== text.tokens[to]?.sentence) return false;
    if (token.text === '(') bracket = true;
    else if (token.text === ')') bracket = false;
    else if (token.text === ',' || token.lower === 'and' || token.text === '&') joined = true;
    else if (!bracket) return false;
  }
  return joined;
}

/** "the West" where it acts or is dealt with, and is no half of a country. */
function westAt(text: Text, i: number): Mention | undefined {
  if (text.tokens[i]?.text !== 'West' || placeUse(text, i, i + 1) !== 'party') return undefined;
  return place(text, {
    from: i,
    to: i + 1,
    head: i,
    form: 'name',
    kind: 'group',
    name: 'West',
    plural: false,
    gender: 'neuter',
  });
}

/** "the North", "the South" where the article has a country of that name. */
export function halves(text: Text, names: readonly Mention[], taken: Uint8Array): Mention[] {
  const codes = new Map<string, string>();
  for (const { kind, name, country } of names) {
    const half =
      kind === 'state' && country !== undefined ? /^(North|South|East|West|N\.|S\.)\s/u.exec(name)?.[1] : undefined;
    const side = half === 'N.' ? 'North' : half === 'S.' ? 'South' : half;
    if (side === undefined || country === undefined) continue;
    codes.set(side, country);
    const other = OTHER_HALF.get(country);
    if (other !== undefined && !codes.has(other[0])) codes.set(other[0], other[1]);
  }
  const found: Mention[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    const token = text.tokens[i];
    if (token === undefined) break;
    const code = codes.size === 0 ? undefined : codes.get(token.text);
    if ((code === undefined && token.text !== 'West') || taken[i] === 1 || text.tokens[i - 1]?.lower !== 'the')
      continue;
    const next = text.tokens[i + 1];
    if (next !== undefined && next.sentence === token.sentence && (/^\p{Lu}/u.test(next.text) || next.pos === 'NOUN'))
      continue;
    if (COUNTRY_WORDS.match(text.tokens, i, i + 2) !== undefined) continue;
    const west = code === undefined ? westAt(text, i) : undefined;
    if (west !== undefined) found.push(west);
    if (code === undefined) continue;
    taken[i] = 1;
    found.push(
      place(text, {
        from: i,
        to: i + 1,
        head: i,
        form: 'description',
        kind: 'state',
        name: stateName(code),
        country: code,
        plural: false,
        gender: 'neuter',
        determiner: 'definite',
      }),
    );
  }
  return found;
}

const OTHER_HALF = new Map<string, readonly [string, string]>([
  ['PRK', ['South', 'KOR']],
  ['KOR', ['North', 'PRK']],
]);
