/**
 * Whether a country or capital acts here, or is only where something happens.
 *
 * Found: "Washington will impose", "told Kiev", "talks with Tehran", "Beijing's demands", "between Moscow and Seoul".
 * Left alone: "In Moscow,", "arrived in Washington", "flew to Geneva", "officials in Kiev said", "the Paris accord".
 */

import { COUNTRY_WORDS } from '../../lexicon/countries';
import { DAY_WORDS } from '../../lexicon/day-words';
import {
  FROM_A_PARTY,
  MOTION,
  PARTY_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  TOWN_NOUNS,
  TOWN_VERBS,
} from '../../lexicon/place-words';
import { words } from '../../lexicon/words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import { isCapital, isPossessive } from './words';

/** `party`: acts, speaks or is dealt with. `modifier`: stands before a noun ("U.S. troops"). `place`: the rest. */
export type PlaceUse = 'party' | 'modifier' | 'place';

/** Prepositions that open clauses too. */
const CONJUNCTIONS = words('after before since until till as because while once if unless although though');

/** A finite verb, and no participle ("after Chad beaten by …"), stands right behind. */
function isSubject(text: Text, to: number, limit: number): boolean {
  const at = text.tokens[to]?.pos === 'ADV' ? to + 1 : to;
  const group = verbGroupAt(text, at);
  return group !== undefined && at < limit && group.from <= at && group.form === 'finite';
}

/** Places joined by "and" or in a list that are followed to the left. */
const JOINED = 6;

/** Where the name's phrase begins: "the Gambia", "neighbouring Peru", which is Peru all the same. */
export function phraseStart({ tokens }: Text, from: number): number {
  if (/^(?:neighbou?ring|nearby)$/u.test(tokens[from - 1]?.lower ?? '')) return from - 1;
  return tokens[from - 1]?.lower === 'the' ? from - 1 : from;
}

/** How the place name at tokens `from` to `to` is used. */
export function placeUse(text: Text, from: number, to: number, joined = JOINED): PlaceUse {
  const { tokens } = text;
  const sentence = text.sentences[tokens[from]?.sentence ?? 0];
  if (sentence === undefined) return 'place';
  const start = phraseStart(text, from);
  // "Iran today threatened", "Paris on Monday" without the "on".
  const next = to < sentence.to && !DAY_WORDS.has(tokens[to]?.lower ?? '') ? tokens[to] : undefined;
  const before = start > sentence.from ? tokens[start - 1] : undefined;
  if (before === undefined && (next === undefined || /^[–—_(-]+$/u.test(next.text))) return 'place';
  const afterPlace = joined === 0 ? -1 : leftNeighbour(text, start, to, sentence.from);
  if (afterPlace >= 0) {
    const other = placeUse(text, afterPlace, placeEnd(text, afterPlace), joined - 1);
    if (other === 'place') {
      const listed = before?.pos === 'CCONJ' || before?.text === ',';
      return actsHere(text, to, sentence.to) && !listed ? 'party' : 'place';
    }
    if (other === 'party' && !(next !== undefined && isModified(text, to, sentence.to))) return 'party';
  }
  if (isPossessive(next)) {
    const owned = tokens[to + 1];
    if (owned === undefined || owned.sentence !== sentence.index) return 'party';
    return TOWN_NOUNS.has(owned.lemma) || isCapital(owned)
      ? 'place'
      : before !== undefined && PLACE_PREPOSITIONS.has(before.lower)
        ? 'modifier'
        : 'party';
  }
  if (next !== undefined && isModified(text, to, sentence.to)) return 'modifier';
  // "After Nairobi agreed": the preposition opens a clause.
  if (before !== undefined && CONJUNCTIONS.has(before.lower) && isSubject(text, to, sentence.to)) return 'party';
  if (before !== undefined && (before.pos === 'ADP' || before.lower === 'to'))
    return afterPreposition(text, start - 1, sentence.from);
  if (before !== undefined && text.verbGroupOf[start - 1] !== -1 && before.pos === 'VERB') {
    return TOWN_VERBS.has(before.lemma) ? 'place' : 'party';
  }
  if (
    before?.text === ',' &&
    isCapital(tokens[start - 2]) &&
    start - 2 >= sentence.from &&
    !actsHere(text, to, sentence.to)
  )
    return 'place';
  return actsHere(text, to, sentence.to) ? 'party' : 'place';
}

/** The place that "and", "or", or a list's comma joins to this one from the left, or -1. */
function leftNeighbour(text: Text, start: number, to: number, first: number): number {
  const { tokens } = text;
  let end = start - 1;
  if (/^(?:and|or)$/u.test(tokens[end]?.lower ?? '')) {
    end--;
    if (tokens[end]?.text === ',') end--;
  } else if (tokens[end]?.text === ',' && isListed(text, to)) end--;
  if (end === start - 1) return -1;
  for (let length = 3; length >= 1; length--) {
    if (end + 1 - length < first) continue;
    const found = COUNTRY_WORDS.match(tokens, end + 1 - length, end + 1);
    if (found?.to === end + 1 && found.value.form !== 'adjective') return end + 1 - length;
  }
  return -1;
}

/** Where the place's name that begins at `from` ends. */
const placeEnd = (text: Text, from: number): number => COUNTRY_WORDS.match(text.tokens, from, from + 4)?.to ?? from + 1;

/** Behind a comma's place the list goes on: "Moscow, Beijing and Seoul". */
function isListed({ tokens }: Text, to: number): boolean {
  let next = to;
  if (tokens[next]?.text === ',') next++;
  if (/^(?:and|or)$/u.test(tokens[next]?.lower ?? '')) next++;
  return next > to && COUNTRY_WORDS.match(tokens, next, next + 4) !== undefined;
}

/** A noun follows that this name only qualifies. */
function isModified(text: Text, to: number, limit: number): boolean {
  const next = text.tokens[to];
  if (next === undefined || to >= limit) return false;
  if (text.verbGroupOf[to] !== -1) return false;
  if (next.pos === 'NOUN' || next.pos === 'PROPN') return true;
  const after = text.tokens[to + 1];
  return next.pos === 'ADJ' && after !== undefined && to + 1 < limit && (after.pos === 'NOUN' || after.pos === 'PROPN');
}

/** A verb follows, with only an adverb, a clause in commas or another place between. */
function actsHere(text: Text, to: number, limit: number): boolean {
  const { tokens } = text;
  let i = to;
  while (
    i < limit &&
    (tokens[i]?.pos === 'ADV' || tokens[i]?.lower === 'both' || DAY_WORDS.has(tokens[i]?.lower ?? ''))
  )
    i++;
  if ((tokens[i]?.lower === 'and' || tokens[i]?.lower === 'or') && i + 1 < limit) {
    const other = COUNTRY_WORDS.match(tokens, i + 1, limit);
    if (other !== undefined) i = other.to;
  }
  // "Washington along with its allies demanded"
  if (/^(?:along|together)$/u.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'with')
    i = nounPhraseAt(text, i + 2)?.to ?? i;
  if (tokens[i]?.text === ',') {
    for (let k = i + 1; k < Math.min(limit, i + 14); k++) {
      if (tokens[k]?.text !== ',') continue;
      const group = verbGroupAt(text, k + 1);
      return group !== undefined && k + 1 < limit && group.form === 'finite' && group.from === k + 1;
    }
    return false;
  }
  const group = verbGroupAt(text, i);
  if (group !== undefined && i < limit)
    return group.form === 'finite' || group.form === 'infinitive' || group.form === 'gerund';
  const token = tokens[i];
  return token !== undefined && i < limit && (token.pos === 'AUX' || token.pos === 'VERB');
}

function afterPreposition(text: Text, at: number, first: number): PlaceUse {
  const { tokens } = text;
  const word = tokens[at]?.lower ?? '';
  if (PLACE_PREPOSITIONS.has(word)) return 'place';
  if (PARTY_PREPOSITIONS.has(word)) return 'party';
  const lemmas: string[] = [];
  for (let k = at - 1; k >= Math.max(first, at - 10); k--) {
    const token = tokens[k];
    if (token === undefined || (k < at - 3 && /^(?:PUNCT|SCONJ)$/u.test(token.pos))) break;
    // Near words of any kind; farther back only the verb that governs them.
    if (k >= at - 3 || token.pos === 'VERB') lemmas.push(token.lemma);
    if (token.pos === 'VERB') break;
  }
  if (word === 'from') return lemmas.some((l) => FROM_A_PARTY.has(l)) ? 'party' : 'place';
  if (word === 'to' || word === 'for') return lemmas.some((l) => MOTION.has(l)) ? 'place' : 'party';
  if (word === 'like' || word === 'than' || word === 'including' || word === 'among') return 'party';
  return 'place';
}
