/** People as they are named: "U.S. Secretary of State Jonas Marlow", "Iraq's Faris Karim", "Sen. Jane Doe (D-Ohio)". */
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { ORGANISATION_WORDS } from '../../lexicon/organisations';
import { FEMALE_OFFICES, MALE_OFFICES } from '../../lexicon/titles';
import type { Text } from '../../text/types';
import type { Gender, Mention } from '../types';
import type { NamePart } from './names';
import { mark, place } from './span';
import { titleStart } from './titles';
import { isPossessive, nameWords, wordsOf } from './words';

/** A person's name with its title, the side that the title or owner says, and the gender. */
export function personMention(text: Text, part: NamePart, taken: Uint8Array): Mention {
  const hasTitle = part.titleFrom < part.from;
  const start = titleStart(text, hasTitle ? part.titleFrom : part.from, hasTitle);
  mark(taken, start, part.to);
  const titled = start < part.from;
  const role = royalRole(text, part, start) ?? (titled ? roleWords(text, start, part.from) : undefined);
  const country =
    part.country ?? countryIn(text, start, part.from) ?? ownerCountry(text, start) ?? countryAfter(text, part.to);
  const sure = part.sure || titled;
  return place(text, {
    from: start,
    to: part.to,
    head: part.to - 1,
    form: 'name',
    kind: sure ? 'person' : 'unknown',
    name: nameWords(text, part.from, part.to),
    role,
    country,
    plural: false,
    gender: titleGender(text, start, part.from) ?? part.gender,
    weak: sure ? undefined : true,
  });
}

/** The gender that a title in small letters says: "spokeswoman Robin Roe". */
function titleGender({ tokens }: Text, from: number, to: number): Gender | undefined {
  const office = tokens[to - 1]?.lower ?? '';
  if (to === from) return undefined;
  return FEMALE_OFFICES.has(office) ? 'female' : MALE_OFFICES.has(office) ? 'male' : undefined;
}

/** "King", "Crown Prince": a title that is part of the name. */
function royalRole(text: Text, part: NamePart, start: number): string | undefined {
  const { tokens } = text;
  const first = tokens[part.from]?.lower ?? '';
  if (
    part.to - part.from < 2 ||
    !/^(?:king|queen|prince|princess|emperor|empress|pope|sultan|emir|ayatollah)$/u.test(first)
  )
    return undefined;
  return wordsOf(text, start, part.from + 1);
}

/** The office in a title; forms of address ("Mr.") are none. */
function roleWords(text: Text, from: number, to: number): string | undefined {
  const words = wordsOf(text, from, to);
  return /^(?:Mr|Mrs|Ms|Miss|Mme|Dr|Sir|Lady|Lord|Dame|Prof|Monsieur|Herr|Señora?)\.?$/u.test(words)
    ? undefined
    : words;
}

/** The country that a title says, but not whom the office is about: "special envoy for Iran". */
export function countryIn(text: Text, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    if (/^(?:for|to|on)$/u.test(text.tokens[i]?.lower ?? '')) return undefined;
    const found =
      COUNTRY_WORDS.match(text.tokens, i, to)?.value.code ??
      ORGANISATION_WORDS.match(text.tokens, i, to)?.value.country;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Iraq's Faris Karim", "Russia's foreign minister John Roe". */
export function ownerCountry(text: Text, start: number): string | undefined {
  if (!isPossessive(text.tokens[start - 1])) return undefined;
  for (let length = 1; length <= 3; length++) {
    const found = COUNTRY_WORDS.match(text.tokens, start - 1 - length, start - 1);
    if (found?.to === start - 1) return found.value.code;
  }
  return undefined;
}

/** "President Viktor Sorokin of Russia", "Sen. Jane Doe (D-Ohio)", "Jane Doe, R-Texas". */
export function countryAfter(text: Text, at: number): string | undefined {
  const { tokens } = text;
  if (tokens[at]?.lower === 'of') {
    const found = COUNTRY_WORDS.match(
      tokens,
      tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1,
      Math.min(tokens.length, at + 6),
    );
    return found?.value.form === 'name' ? found.value.code : undefined;
  }
  if (tokens[at]?.text !== '(' && tokens[at]?.text !== ',') return undefined;
  return /^[RDI]-\p{Lu}/u.test(tokens[at + 1]?.text ?? '') ||
    (/^[RDI]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === '-')
    ? 'USA'
    : undefined;
}
