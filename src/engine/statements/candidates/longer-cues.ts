/** Complements of cues of more than one word: "called for", "is confident that", "expressed concern about". */

import { cueClassesOf } from '../../lexicon/cue-classes';
import {
  CUE_PARTICLES,
  OCCASION_NOUNS,
  QUESTION_WORDS,
  SPEECH_OCCASIONS,
  SUBORDINATORS,
} from '../../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import type { Clauses } from './clauses';
import { type Complement, opensClause, opensQuotedVerb } from './complement';
import { lacksObject } from './lacking-object';
import { isComma, isDash, lower } from './tokens';
import type { VerbCue } from './verb-cue';

/** What was said begins right behind the cue. */
function behindCue(rule: Complement['rule'], key: string, at: number): Complement {
  return { rule, key, start: at, cueTo: at, skipped: '', addressee: undefined };
}

const WHERE = new Set(['in', 'on', 'at', 'during', 'by', 'after', 'before', 'over']);

/** "called for talks", "spoke out against the plan", "pointed to". */
export function particles({ text, clauses, group, limit }: VerbCue, first: number, out: Complement[]): void {
  const { lemma } = group;
  let at = first;
  let key = lemma;
  for (let n = 0; n < 2 && at + 1 < limit; n++) {
    const token = text.tokens[at];
    if (token === undefined || !CUE_PARTICLES.has(token.lower) || token.pos === 'NOUN' || token.pos === 'VERB') return;
    if (token.lower === 'to' && (verbGroupAt(text, at) !== undefined || opensQuotedVerb(text, clauses, at + 1))) return;
    key = `${key} ${token.lower}`;
    at++;
    const next = text.tokens[at];
    if (next === undefined) return;
    if (clauses.quotationAt(at) === undefined && next.lower === 'that' && opensClause(text, clauses, at)) {
      out.push(behindCue('that-clause', key, at));
      return;
    }
    if (QUESTION_WORDS.has(next.lower)) {
      out.push(behindCue('question-clause', key, at));
      return;
    }
    if (next.pos === 'PUNCT' && clauses.quotationAt(at) === undefined) {
      // "She went on: “…”", "He chimed in, “…”"
      const quotation = next.text === ':' || next.text === ',' ? clauses.quotationAt(at + 1) : undefined;
      if (quotation !== undefined && !quotation.short)
        out.push({ rule: 'quote-after', key, start: at + 1, cueTo: at, addressee: undefined, skipped: next.text });
      return;
    }
    if (next.pos === 'CCONJ' || (next.pos === 'ADP' && CUE_PARTICLES.has(next.lower))) continue;
    const occasion = SPEECH_LEMMAS.has(lemma) && isOccasion(text, at);
    if (!occasion && !opensTime(text, clauses, at)) out.push(behindCue('preposition', key, at));
    objectThenInfinitive(text, key, at, limit, out);
  }
}

/** "said in a statement", "said on Friday": when and where, not what. `at`: behind the preposition. */
function isOccasion(text: Text, at: number): boolean {
  const phrase = nounPhraseAt(text, at);
  return phrase !== undefined && WHERE.has(lower(text, at - 1)) && OCCASION_NOUNS.has(lower(text, phrase.head));
}

/** "was hopeful in May": when, where "critical of the report" tells what. `at`: behind the preposition. */
const isTime = (text: Text, at: number): boolean =>
  isOccasion(text, at) && !SPEECH_OCCASIONS.has(lower(text, nounPhraseAt(text, at)?.head ?? -1));

/**
 * "issued a statement after the port was closed", "spoke as she turned", "ended it by leaving": a word that opens a clause of
 * its own, not the cue's particle. `at`: behind that word.
 */
export const opensTime = (text: Text, clauses: Clauses, at: number): boolean =>
  (SUBORDINATORS.has(lower(text, at - 1)) && clauses.clauseFrom(at) !== undefined) ||
  (lower(text, at - 1) === 'by' && verbGroupAt(text, at)?.form === 'gerund');

/** "called on Russia to withdraw", "on all states - rich and poor - to act": besides the whole, one candidate that leaves out who is spoken to. */
function objectThenInfinitive(text: Text, key: string, at: number, limit: number, out: Complement[]): void {
  const phrase = nounPhraseAt(text, at);
  if (phrase === undefined || phrase.from !== at || phrase.to >= limit) return;
  const start = behindInsertion(text, phrase.to, limit);
  const verb = verbGroupAt(text, start);
  if (verb?.form === 'infinitive' && verb.from === start) {
    out.push({
      rule: 'infinitive',
      key,
      start,
      cueTo: at,
      addressee: { from: phrase.from, to: phrase.to },
      skipped: 'n',
    });
  }
}

/** Position behind what stands between two commas or dashes, or `at` where none opens there. */
function behindInsertion(text: Text, at: number, limit: number): number {
  const mark = text.tokens[at];
  if (!isComma(mark) && !isDash(mark)) return at;
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_INSERTION); i++)
    if (text.tokens[i]?.text === mark?.text) return i + 1;
  return at;
}
const LONGEST_INSERTION = 14;

/** "is confident that", "made clear that", "was critical of". */
export function adjectives({ text, clauses, group, limit }: VerbCue, first: number, out: Complement[]): void {
  const token = text.tokens[first];
  if (token === undefined || token.pos !== 'ADJ' || clauses.quotationAt(first) !== undefined) return;
  // "was so angry that the talks ended": what follows is no thought, but what came of it.
  if (lower(text, first - 1) === 'so') return;
  const phrase = nounPhraseAt(text, first);
  if (phrase !== undefined && phrase.to > first + 1) return;
  const key = `${group.lemma} ${token.lower}`;
  const at = first + 1;
  if (at >= limit) return;
  const next = text.tokens[at];
  if (next === undefined) return;
  if (next.lower === 'that') out.push(behindCue('that-clause', key, at));
  else if (QUESTION_WORDS.has(next.lower)) out.push(behindCue('question-clause', key, at));
  else if (clauses.clauseFrom(at) !== undefined) out.push(behindCue('bare-clause', key, at));
  else {
    const verb = verbGroupAt(text, at);
    if (verb?.form === 'infinitive' && verb.from === at) out.push(behindCue('infinitive', key, at));
    else if (CUE_PARTICLES.has(next.lower) && at + 1 < limit && !isTime(text, at + 1))
      out.push(behindCue('preposition', `${key} ${next.lower}`, at + 1));
  }
}

/** "expressed concern about", "made the case that", "took a swipe at": the noun belongs to the cue. */
export function nounObject({ text, clauses, group, limit }: VerbCue, first: number, out: Complement[]): void {
  const phrase = nounPhraseAt(text, first);
  if (
    phrase === undefined ||
    phrase.proper ||
    phrase.pronoun ||
    phrase.possessive ||
    phrase.to - phrase.from > 4 ||
    phrase.to >= limit
  )
    return;
  const noun = text.tokens[phrase.head];
  if (noun === undefined) return;
  // Only nouns that can name what somebody says or holds.
  if (cueClassesOf(noun.lemma).length === 0 && !clauses.cueNouns.has(noun.lemma)) return;
  const key = `${group.lemma} ${noun.lemma}`;
  const at = phrase.to;
  const next = text.tokens[at];
  if (next === undefined) return;
  if (next.lower === 'that') {
    if (!lacksObject(text, at, limit)) out.push(behindCue('noun-object', `${key} that`, at));
  } else {
    const verb = verbGroupAt(text, at);
    if (verb?.form === 'infinitive' && verb.from === at) out.push(behindCue('noun-object', `${key} to`, at));
    else if (next.lower === 'to' || CUE_PARTICLES.has(next.lower)) {
      if (at + 1 < limit && !opensTime(text, clauses, at + 1))
        out.push(behindCue('noun-object', `${key} ${next.lower}`, at + 1));
    } else if (clauses.clauseFrom(at) !== undefined) out.push(behindCue('noun-object', `${key} clause`, at));
  }
}
