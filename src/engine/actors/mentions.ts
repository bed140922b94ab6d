/** Puts names, descriptions and pronouns together into the article's mentions, in text order. */
import { COUNTRY_WORDS } from '../lexicon/countries';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { PARTY_PEOPLE_WORDS } from '../lexicon/person-nouns';
import type { Text } from '../text/types';
import { findDescriptions } from './descriptions';
import { type NamePart, readRun, stateName } from './names';
import { placeUse } from './places';
import { findPronouns } from './pronouns';
import { findRuns } from './runs';
import { titleStart } from './titles';
import type { Determiner, Mention } from './types';
import { capitalParagraphs, isPossessive, keyOf, wordsOf } from './words';

/** Finds every place that may refer to an actor, in text order; of two that start together the longer one first. */
export function findMentions(text: Text): Mention[] {
  const mentions: Mention[] = [];
  const taken = new Uint8Array(text.tokens.length);
  const shouting = capitalParagraphs(text);
  for (const sentence of text.sentences) {
    if (shouting[sentence.paragraph] === true) continue;
    for (const run of findRuns(text, sentence.from, sentence.to)) {
      const parts = readRun(text, run);
      parts.forEach((part, k) => {
        const mention = mentionOf(text, part, k + 1 < parts.length, taken);
        if (mention !== undefined) mentions.push(mention);
      });
    }
  }
  const known = knownNames(mentions);
  for (const sentence of text.sentences) {
    if (shouting[sentence.paragraph] === true)
      mentions.push(...headlineNames(text, sentence.from, sentence.to, known, taken));
  }
  for (const sentence of text.sentences) {
    mentions.push(...findDescriptions(text, sentence.from, sentence.to, taken));
    mentions.push(...findPronouns(text, sentence.from, sentence.to, taken));
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

type Parts = Omit<Mention, 'start' | 'end'>;

const place = (text: Text, parts: Parts): Mention => ({
  start: text.tokens[parts.from]?.start ?? 0,
  end: text.tokens[parts.to - 1]?.end ?? 0,
  ...parts,
});

const mark = (taken: Uint8Array, from: number, to: number) => taken.fill(1, from, to);

function mentionOf(text: Text, part: NamePart, modifies: boolean, taken: Uint8Array): Mention | undefined {
  switch (part.what) {
    case 'country':
      return countryMention(text, part, modifies, taken);
    case 'person':
    case 'single':
      return personMention(text, part, taken);
    case 'organisation':
    case 'acronym':
    case 'movement':
      mark(taken, part.from, part.to);
      return bodyMention(text, part, modifies);
    case 'office':
      return officeMention(text, part, taken);
    case 'thing':
      return undefined;
  }
}

function countryMention(text: Text, part: NamePart, modifies: boolean, taken: Uint8Array): Mention | undefined {
  const word = part.countryWord;
  if (word === undefined) return undefined;
  const definite = text.tokens[part.from - 1]?.lower === 'the';
  const base = {
    from: part.from,
    to: part.to,
    head: part.to - 1,
    plural: false,
    gender: 'neuter' as const,
    country: word.code,
  };
  const state = { ...base, kind: 'state' as const, name: stateName(word.code) };
  if (word.form === 'name') {
    mark(taken, part.from, part.to);
    const use = modifies && !isPossessive(text.tokens[part.to]) ? 'modifier' : placeUse(text, part.from, part.to);
    return place(text, {
      ...state,
      form: 'name',
      name: wordsOf(text, part.from, part.to),
      ...(use === 'party' ? {} : { weak: true as const }),
    });
  }
  if (word.form === 'seat') {
    mark(taken, part.from, part.to);
    return place(text, { ...state, form: 'metonym', ...(modifies ? { weak: true as const } : {}) });
  }
  if (word.form === 'capital') {
    mark(taken, part.from, part.to);
    if (modifies || placeUse(text, part.from, part.to) !== 'party') return undefined;
    if (word.code === 'BEL') {
      const { country: _, ...union } = base;
      return place(text, { ...union, kind: 'organisation', form: 'metonym', name: 'European Union' });
    }
    return place(text, { ...state, form: 'metonym' });
  }
  const next = text.tokens[part.to];
  const alone =
    !modifies &&
    (next === undefined ||
      next.sentence !== text.tokens[part.from]?.sentence ||
      !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos));
  if (definite && alone && (word.form === 'people' || word.form === 'adjective')) {
    mark(taken, part.from, part.to);
    return place(text, { ...state, from: part.from - 1, form: 'description', plural: true, determiner: 'definite' });
  }
  if (word.form !== 'adjective' || alone) return undefined;
  return place(text, { ...state, form: 'description', weak: true, determiner: 'bare' });
}

function personMention(text: Text, part: NamePart, taken: Uint8Array): Mention {
  const hasTitle = part.titleFrom < part.from;
  const start = titleStart(text, hasTitle ? part.titleFrom : part.from, hasTitle);
  mark(taken, start, part.to);
  const titled = start < part.from;
  const role = titled ? roleWords(text, start, part.from) : undefined;
  const country =
    part.country ?? countryIn(text, start, part.from) ?? ownerCountry(text, start) ?? countryAfter(text, part.to);
  const sure = part.sure || titled;
  return place(text, {
    from: start,
    to: part.to,
    head: part.to - 1,
    form: 'name',
    kind: sure ? 'person' : 'unknown',
    name: wordsOf(text, part.from, part.to),
    ...(role === undefined ? {} : { role }),
    ...(country === undefined ? {} : { country }),
    plural: false,
    ...(part.gender === undefined ? {} : { gender: part.gender }),
    ...(sure ? {} : { weak: true as const }),
  });
}

/** The office in a title; forms of address ("Mr.") are none. */
function roleWords(text: Text, from: number, to: number): string | undefined {
  const words = wordsOf(text, from, to);
  return /^(?:Mr|Mrs|Ms|Miss|Mme|Dr|Sir|Lady|Lord|Dame|Prof|Monsieur|Herr|Señora?)\.?$/u.test(words)
    ? undefined
    : words;
}

function countryIn(text: Text, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const found =
      COUNTRY_WORDS.match(text.tokens, i, to)?.value.code ??
      ORGANISATION_WORDS.match(text.tokens, i, to)?.value.country;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Iraq's Saddam Hussein", "Russia's foreign minister John Roe". */
function ownerCountry(text: Text, start: number): string | undefined {
  if (!isPossessive(text.tokens[start - 1])) return undefined;
  for (let length = 1; length <= 3; length++) {
    const found = COUNTRY_WORDS.match(text.tokens, start - 1 - length, start - 1);
    if (found?.to === start - 1) return found.value.code;
  }
  return undefined;
}

/** "President Vladimir Putin of Russia", "Sen. Jane Doe (D-Ohio)", "Jane Doe, R-Texas". */
function countryAfter(text: Text, at: number): string | undefined {
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

function bodyMention(text: Text, part: NamePart, modifies: boolean): Mention {
  const party = PARTY_PEOPLE_WORDS.get(wordsOf(text, part.from, part.to));
  const from =
    part.titleFrom < part.from && part.what === 'organisation' && part.organisation === undefined
      ? part.titleFrom
      : part.from;
  const country = part.country ?? ownerCountry(text, from);
  return place(text, {
    from,
    to: part.to,
    head: part.to - 1,
    form: 'name',
    kind: part.what === 'movement' || party !== undefined ? 'group' : 'organisation',
    name: wordsOf(text, from, part.to),
    ...(country === undefined ? {} : { country }),
    plural: part.what === 'movement',
    gender: 'neuter',
    ...(modifies || !part.sure ? { weak: true as const } : {}),
  });
}

function officeMention(text: Text, part: NamePart, taken: Uint8Array): Mention {
  const from = titleStart(text, part.titleFrom, true);
  mark(taken, from, part.to);
  const before = text.tokens[from - 1];
  const determiner: Determiner =
    before?.lower === 'the'
      ? 'definite'
      : isPossessive(before)
        ? 'possessive'
        : before?.pos === 'DET'
          ? 'indefinite'
          : 'bare';
  const country =
    part.country ?? countryIn(text, from, part.to) ?? ownerCountry(text, from) ?? countryAfter(text, part.to);
  const role = wordsOf(text, from, part.to);
  return place(text, {
    from,
    to: part.to,
    head: part.to - 1,
    form: 'role',
    kind: 'person',
    name: role,
    role,
    ...(country === undefined ? {} : { country }),
    plural: false,
    ...(country === undefined ? { weak: true as const } : {}),
    determiner,
  });
}

/** Last words of the persons' names found in running text, by key. */
function knownNames(mentions: readonly Mention[]): Map<string, Mention> {
  const known = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.form !== 'name') continue;
    known.set(keyOf(mention.name), mention);
    const last = mention.name.split(' ').at(-1);
    if (last !== undefined && last.length > 2) known.set(keyOf(last), mention);
  }
  return known;
}

/** Where every word has a capital, only what the lexicon or the rest of the article knows is a name. */
function headlineNames(
  text: Text,
  from: number,
  to: number,
  known: ReadonlyMap<string, Mention>,
  taken: Uint8Array,
): Mention[] {
  const found: Mention[] = [];
  for (let i = from; i < to; i++) {
    const body = ORGANISATION_WORDS.match(text.tokens, i, to);
    const country = COUNTRY_WORDS.match(text.tokens, i, to);
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
    const two = known.get(keyOf(wordsOf(text, i, Math.min(to, i + 2))));
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
        ...(person.gender === undefined ? {} : { gender: person.gender }),
      }),
    );
    i = end - 1;
  }
  return found;
}
