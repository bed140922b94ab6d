/** A source that stands behind its verb or behind "according to": how far its words go. */

import { OCCASION_NOUNS, RELATIVE_PRONOUNS } from '../../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text, Token, TokenRange } from '../../text/types';
import { isComma, isQuoteMark, lower } from './tokens';

export interface Source extends TokenRange {
  readonly head: number;
}

const ATTACHING = new Set([
  'of',
  'for',
  'from',
  'with',
  'at',
  'in',
  'on',
  'by',
  'to',
  'and',
  'or',
  'as',
  'about',
  'into',
  'between',
  'among',
  'against',
  'near',
  'who',
  'which',
  'that',
  'whose',
  'where',
]);

/** The noun phrase at `at` with what is attached to it, up to `limit`. Appositions and relative clauses are followed to the sentence's end. */
export function sourceFrom(text: Text, at: number, limit: number): Source | undefined {
  const first = nounPhraseAt(text, at);
  if (first === undefined || first.from !== at) return quantity(text, at, limit);
  let to = first.to;
  let head = first.head;
  if (first.possessive) {
    const owned = nounPhraseAt(text, to);
    if (owned !== undefined) {
      to = owned.to;
      head = owned.head;
    }
  }
  if (first.pronoun) return { from: at, to, head };
  const stop = Math.min(limit, at + 60);
  let relative = false;
  let described = at;
  while (to < stop) {
    const token = text.tokens[to];
    if (token === undefined) break;
    if (isQuoteMark(token)) {
      // "said Ortega, who thinks the town “needs help”": the clause is not told to its end.
      if (relative && described > at) to = described;
      break;
    }
    const verb = verbGroupAt(text, to);
    if (verb !== undefined) {
      const past = verb.tense === 'past' && verb.to === verb.from + 1 && lower(text, verb.to) === 'by';
      if (!relative && !past && !(verb.form === 'participle' || verb.form === 'infinitive')) break;
      to = verb.to;
      continue;
    }
    if (token.text === '(') {
      const close = closing(text, to, stop);
      if (close === undefined) break;
      to = close + 1;
      continue;
    }
    if (isComma(token)) {
      const next = text.tokens[to + 1];
      if (next === undefined || to + 1 >= stop) break;
      const phrase = nounPhraseAt(text, to + 1);
      // "said Ortega, who said the port …": that is another report.
      const report = next.lower === 'who' ? verbGroupAt(text, to + 2) : undefined;
      if (report !== undefined && SPEECH_LEMMAS.has(report.lemma) && !report.passive) break;
      if (opensRelative(next) || next.lower === 'where') {
        relative = true;
        described = to;
        to += 2;
        continue;
      }
      // An apposition, an age, a place; not a clause with its own verb and not a time.
      if (phrase === undefined || phrase.from !== to + 1) {
        if (
          isAge(text, to + 1, stop) ||
          next.lower === 'of' ||
          (next.pos === 'ADJ' && nounPhraseAt(text, to + 2) !== undefined)
        ) {
          to += 2;
          continue;
        }
        break;
      }
      if (phrase.pronoun || OCCASION_NOUNS.has(lower(text, phrase.head)) || startsClause(text, phrase.to, stop)) break;
      to = phrase.to;
      continue;
    }
    const phrase = nounPhraseAt(text, to);
    if (phrase !== undefined) {
      if (phrase.from !== to) break;
      if (phrase.pronoun && opensRelative(token)) relative = true;
      if (OCCASION_NOUNS.has(lower(text, phrase.head)) && !relative) break;
      to = phrase.to;
      continue;
    }
    if (ATTACHING.has(token.lower)) {
      if (opensRelative(token)) relative = true;
      const phraseAfter = nounPhraseAt(text, to + 1);
      if (
        !relative &&
        phraseAfter !== undefined &&
        OCCASION_NOUNS.has(lower(text, phraseAfter.head)) &&
        token.lower !== 'of'
      )
        break;
      if (!relative && phraseAfter === undefined) break;
      const joins = token.pos === 'CCONJ' || (!relative && token.lower === 'as');
      if (joins && phraseAfter !== undefined && startsClause(text, phraseAfter.to, stop)) break;
      to++;
      continue;
    }
    if (relative && (token.pos === 'ADV' || token.pos === 'ADJ' || token.pos === 'ADP' || token.pos === 'PART')) {
      to++;
      continue;
    }
    break;
  }
  while (to > at + 1 && (isComma(text.tokens[to - 1]) || ATTACHING.has(lower(text, to - 1)))) to--;
  return { from: at, to, head };
}

const opensRelative = ({ lower }: Token): boolean => RELATIVE_PRONOUNS.has(lower) || lower === 'whose';

/** "Ortega, 42, of Lund": not "two of the boats". */
const isAge = (text: Text, at: number, stop: number): boolean =>
  text.tokens[at]?.pos === 'NUM' && (at + 1 >= stop || text.tokens[at + 1]?.pos === 'PUNCT');

/** `“…,” wrote another.`: one or some of those who were spoken of. */
function quantity(text: Text, at: number, limit: number): Source | undefined {
  const ends = at + 1 >= limit || text.tokens[at + 1]?.pos === 'PUNCT';
  return ends && SOME.has(lower(text, at)) ? { from: at, to: at + 1, head: at } : undefined;
}
const SOME = new Set(['another', 'some', 'others', 'many', 'one', 'several']);

function startsClause(text: Text, from: number, stop: number): boolean {
  for (let i = from; i < Math.min(stop, from + 3); i++) {
    const verb = verbGroupAt(text, i);
    if (verb !== undefined) return verb.form === 'finite';
    if (text.tokens[i]?.pos !== 'ADV') return false;
  }
  return false;
}

function closing(text: Text, open: number, stop: number): number | undefined {
  for (let i = open + 1; i < Math.min(stop, open + 12); i++) if (lower(text, i) === ')') return i;
  return undefined;
}
