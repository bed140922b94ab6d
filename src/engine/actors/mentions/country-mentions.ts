/**
 * States as they are mentioned: by name, as a people, by their capital or seat of power.
 *
 * A country's name is always a mention; as a mere place or modifier it alone makes no actor. A capital is a mention
 * only where it stands for its government.
 */
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { PLACE_PREPOSITIONS } from '../../lexicon/place-words';
import type { Text } from '../../text/types';
import type { Mention } from '../types';
import { type NamePart, stateName } from './names';
import { phraseStart, placeUse } from './places';
import { mark, place } from './span';
import { isPossessive, wordsOf } from './words';

/** The state that a country's word means, if it means one here. */
export function countryMention(text: Text, part: NamePart, modifies: boolean, taken: Uint8Array): Mention | undefined {
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
      weak: use === 'party' || (use === 'place' && !isWhere(text, part.from)) ? undefined : true,
    });
  }
  if (word.form === 'seat') {
    mark(taken, part.from, part.to);
    return place(text, { ...state, form: 'metonym', weak: modifies ? true : undefined });
  }
  if (word.form === 'capital') {
    mark(taken, part.from, part.to);
    // "feel the Rome of old": no capital but The Hague has an article.
    if (modifies || definite || placeUse(text, part.from, part.to) !== 'party') return undefined;
    if (word.code === 'BEL') {
      const union = { kind: 'organisation', form: 'metonym', name: 'European Union', country: undefined } as const;
      return place(text, { ...base, ...union });
    }
    return place(text, { ...state, form: 'metonym' });
  }
  const next = text.tokens[part.to];
  const alone =
    !modifies &&
    (next === undefined ||
      next.sentence !== text.tokens[part.from]?.sentence ||
      !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos));
  const joined = isJoinedAdjective(text, part.to);
  if (definite && alone && !joined && (word.form === 'people' || word.form === 'adjective')) {
    mark(taken, part.from, part.to);
    return place(text, { ...state, from: part.from - 1, form: 'description', plural: true, determiner: 'definite' });
  }
  if (word.form === 'people') return peopleMention(text, part.from, part.to, word.code, taken);
  if (word.form !== 'adjective' || (alone && !joined)) return undefined;
  return place(text, { ...state, form: 'description', weak: true, determiner: 'bare' });
}

/** "Nepali and Bhutanese envoys": the noun stands behind the other one. */
function isJoinedAdjective(text: Text, to: number): boolean {
  const join = text.tokens[to]?.lower;
  if (join !== 'and' && join !== 'or' && join !== ',') return false;
  const other = COUNTRY_WORDS.match(text.tokens, to + 1, to + 4);
  if (other?.value.form !== 'adjective') return false;
  const next = text.tokens[other.to]?.pos === 'ADJ' ? other.to + 1 : other.to;
  return /^(?:NOUN|PROPN)$/u.test(text.tokens[next]?.pos ?? '');
}

/**
 * People of a nation or faith as a crowd: "Nigerians", "ethnic Albanians", "Bosnian Serbs", who are Bosnia's and no state of their own. `code` is their own
 * country's, if they have one.
 */
export function peopleMention(
  text: Text,
  people: number,
  to: number,
  code: string | undefined,
  taken: Uint8Array,
): Mention {
  const { tokens } = text;
  let from = people;
  const ethnic = /^ethnic$/iu.test(tokens[from - 1]?.lower ?? '');
  if (ethnic) from--;
  let country = ethnic ? undefined : code;
  for (let length = 1; length <= 3; length++) {
    const home = COUNTRY_WORDS.match(tokens, from - length, from);
    if (home?.to !== from || home.value.form === 'people') continue;
    from -= length;
    country = home.value.code;
    break;
  }
  mark(taken, people, to);
  return place(text, {
    from,
    to,
    head: to - 1,
    form: 'description',
    kind: 'group',
    name: wordsOf(text, from, to),
    country,
    plural: true,
    weak: true,
    determiner: tokens[from - 1]?.lower === 'the' ? 'definite' : 'bare',
  });
}

const REGION =
  /^(?:eastern|western|northern|southern|central|southeastern|southeast|southwest|northeast|northwest|north|south|east|west|rural|mainland)$/u;

/** Countries of a list that are followed to the left. */
const LISTED = 6;

/** The country is only where something is: "in Switzerland", "eastern Ukraine", a dateline. */
function isWhere(text: Text, from: number, joined = LISTED): boolean {
  const start = phraseStart(text, from);
  const before = text.tokens[start - 1];
  if (before === undefined || before.sentence !== text.tokens[from]?.sentence)
    return (
      placeUse(text, from, from + 1) === 'place' &&
      !/^(?:AUX|VERB)$/u.test(text.tokens[from + 1]?.pos ?? '') &&
      /^[–—_(-]/u.test(text.tokens[from + 1]?.text ?? '')
    );
  // "in Kenya and Tanzania": what holds for the first holds for the second.
  // "from Kenya, Chad and Niger": of each of a list.
  let end = start - 1;
  if (before.lower === 'and' || before.lower === 'or') end--;
  if (text.tokens[end]?.text === ',') end--;
  if (joined > 0 && end < start - 1) {
    for (let length = 3; length >= 1; length--) {
      const found = COUNTRY_WORDS.match(text.tokens, end + 1 - length, end + 1);
      if (found?.to === end + 1 && found.value.form === 'name') return isWhere(text, end + 1 - length, joined - 1);
    }
  }
  return PLACE_PREPOSITIONS.has(before.lower) || REGION.test(before.lower) || /^(?:from|to|for)$/u.test(before.lower);
}
