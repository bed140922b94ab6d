/** Makes mentions of the parts that runs of capitals were read into. */
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { FAITHS_AND_TRIBES, PARTY_PEOPLE_WORDS } from '../../lexicon/person-nouns';
import { BUILDINGS, PLACE_PREPOSITIONS, TOWN_VERBS } from '../../lexicon/place-words';
import type { Text } from '../../text/types';
import { verbAfter } from '../cast/salience';
import type { Determiner, Mention } from '../types';
import { complementEnd } from './complements';
import { countryMention, peopleMention } from './country-mentions';
import { isHyphenPeople, type NamePart } from './names';
import { countryAfter, countryIn, ownerCountry, personMention } from './person-mentions';
import { mark, place } from './span';
import { titleStart } from './titles';
import { isCapital, isOfCase, isPossessive, isQuote, nameWords, wordsOf } from './words';

/** The mention that a part of a run makes, or none. `modifies`: another part follows that it only qualifies. */
export function mentionOf(text: Text, part: NamePart, modifies: boolean, taken: Uint8Array): Mention | undefined {
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
      if (isPeople(text.tokens[part.to - 1]?.text ?? ''))
        return peopleMention(text, part.to - 1, part.to, part.country, taken);
      // "the West Bank": its last word is no bank.
      if (part.to - part.from > 1) mark(taken, part.from, part.to);
      return undefined;
  }
}

function bodyMention(text: Text, part: NamePart, modifies: boolean): Mention {
  const party = PARTY_PEOPLE_WORDS.get(wordsOf(text, part.from, part.to));
  const { from } = part;
  const country =
    part.country ??
    ownerCountry(text, from) ??
    countryAfter(text, part.to) ??
    countryAtEnd(text, part) ??
    seatOf(text, part);
  return place(text, {
    from,
    to: part.to,
    head: part.to - 1,
    form: 'name',
    kind: part.what === 'movement' || party !== undefined ? 'group' : 'organisation',
    name: nameWords(text, from, part.to),
    country,
    plural: part.what === 'movement',
    gender: 'neuter',
    weak:
      modifies ||
      !part.sure ||
      isQuoted(text, part) ||
      isOfCase(text, part) ||
      isHouse(text, part) ||
      (part.what === 'acronym' && !actsAsBody(text, part))
        ? true
        : undefined,
  });
}

/** "the Foreign Ministry in Oslo": the state whose capital it is. */
function seatOf({ tokens }: Text, { to }: NamePart): string | undefined {
  if (tokens[to]?.lower !== 'in' || !/^(?:ministry|parliament|government)$/u.test(tokens[to - 1]?.lower ?? ''))
    return undefined;
  const found = COUNTRY_WORDS.match(tokens, to + 1, Math.min(tokens.length, to + 5));
  return found?.value.form === 'capital' || found?.value.form === 'seat' ? found.value.code : undefined;
}

/** "the Fisheries Agency of Norway" */
function countryAtEnd(text: Text, { from, to }: NamePart): string | undefined {
  for (let i = to - 2; i > Math.max(from, to - 5); i--) {
    if (text.tokens[i]?.lower !== 'of') continue;
    const found = COUNTRY_WORDS.match(text.tokens, text.tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1, to);
    return found?.to === to && found.value.form === 'name' ? found.value.code : undefined;
  }
  return undefined;
}

/** "Sunnis", "Irish-Americans" */
const isPeople = (word: string): boolean => FAITHS_AND_TRIBES.has(word) || isHyphenPeople(word);

/** `NBC's "Lark News"`: a title, of a programme or the like, where the lexicon does not know a body of that name. */
const isQuoted = ({ tokens }: Text, { from, to, organisation }: NamePart): boolean =>
  organisation === undefined && to - from > 1 && isQuote(tokens[from - 1]) && isQuote(tokens[to]);

/** "in the Harbour Center", "a professor at the University of Utah": where something is, or somebody works. */
function isHouse(text: Text, { from, to }: NamePart): boolean {
  const at = text.tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const before = text.tokens[at];
  if (!PLACE_PREPOSITIONS.has(before?.lower ?? '') && !(before?.pos === 'VERB' && TOWN_VERBS.has(before.lemma)))
    return false;
  for (let i = from; i < to; i++) if (BUILDINGS.has(text.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Letters that nobody explains are a body where they act, own something or are called with "the" or a country. */
function actsAsBody(text: Text, { from, to, titleFrom }: NamePart): boolean {
  const before = text.tokens[from - 1]?.lower;
  // "from the POV of the crew": bodies are of nothing but their country.
  if (text.tokens[to]?.lower === 'of' && !isCapital(text.tokens[to + 1]) && !isCapital(text.tokens[to + 2]))
    return false;
  const limit = text.sentences[text.tokens[from]?.sentence ?? 0]?.to ?? to;
  return (
    titleFrom < from ||
    before === 'the' ||
    before === '(' ||
    before === '[' ||
    isPossessive(text.tokens[to]) ||
    verbAfter(text, to, limit) !== -1
  );
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
        : before?.pos === 'DET' || before?.lower === 'one'
          ? 'indefinite'
          : 'bare';
  const country =
    part.country ?? countryIn(text, from, part.to) ?? ownerCountry(text, from) ?? countryAfter(text, part.to);
  const limit = text.sentences[text.tokens[part.from]?.sentence ?? 0]?.to ?? part.to;
  const to = Math.max(part.to, complementEnd(text, part.to - 1, limit, true, false, taken));
  const role = wordsOf(text, from, to);
  return place(text, {
    from,
    to,
    head: part.to - 1,
    form: 'role',
    kind: 'person',
    name: role,
    role,
    country,
    plural: false,
    weak: country === undefined ? true : undefined,
    determiner,
  });
}
