/**
 * What stands to the right of a verb as its complement: that-clause, bare clause, quotation, infinitive, question,
 * object, preposition, colon. Each is one candidate; the counts decide between them.
 */

import {
  ADDRESSEE_VERBS,
  OBJECT_CONTROL_VERBS,
  OCCASION_NOUNS,
  QUESTION_WORDS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../lexicon/speech-cues';
import { nounPhraseAt, verbGroupAt } from '../text/at';
import type { Text, TokenRange, VerbGroup } from '../text/types';
import type { Clauses } from './clauses';
import { type Complement, opensClause } from './complement';
import { adjectives, nounObject, particles } from './longer-cues';
import type { RuleName } from './rules';
import { isComma, isDash, lower } from './tokens';

/** How many phrases between a cue and its complement are stepped over ("said in a statement on Tuesday that"). */
const STEPS = 5;

/** `limit`: token position that content may not reach. */
export function complementsOf(
  text: Text,
  clauses: Clauses,
  from: number,
  lemma: string,
  group: VerbGroup | undefined,
  limit: number,
): Complement[] {
  const out: Complement[] = [];
  let at = from;
  while (
    at < limit &&
    text.tokens[at]?.pos === 'ADV' &&
    !TIME_WORDS.has(lower(text, at)) &&
    clauses.quotationAt(at) === undefined &&
    !QUESTION_WORDS.has(lower(text, at))
  )
    at++;
  const first = at;
  const token = text.tokens[first];
  if (token === undefined || first >= limit) return out;
  const quote = clauses.quotationAt(first);

  particles(text, clauses, lemma, first, limit, out);
  adjectives(text, clauses, lemma, first, limit, out);

  const phrase = nounPhraseAt(text, first);
  if (phrase !== undefined && phrase.from === first && quote === undefined) {
    // Where a clause begins here, that is the better reading.
    const clause = clauses.clauseFrom(first) !== undefined || (takesClauses(lemma) && verbAhead(text, first, limit));
    if (!clause && !(OBJECT_CONTROL_VERBS.has(lemma) && infinitiveAt(text, phrase.to)))
      out.push({ rule: 'object', key: lemma, start: first, cueTo: from, skipped: '', addressee: undefined });
    nounObject(text, clauses, lemma, first, limit, out);
  } else if (
    quote === undefined &&
    (token.pos === 'DET' ||
      token.pos === 'NUM' ||
      token.pos === 'ADJ' ||
      (token.pos === 'PRON' && !QUESTION_WORDS.has(token.lower)) ||
      token.lower === 'so')
  ) {
    out.push({ rule: 'object', key: lemma, start: first, cueTo: from, skipped: '', addressee: undefined });
  }
  const verb = verbGroupAt(text, first);
  if (verb?.form === 'gerund' && verb.from === first)
    out.push({ rule: 'gerund', key: lemma, start: first, cueTo: from, skipped: '', addressee: undefined });

  let skipped = '';
  let addressee: TokenRange | undefined;
  for (let step = 0; step <= STEPS && at < limit; step++) {
    if (startsHere(text, clauses, lemma, group, at, from, limit, skipped, addressee, out)) break;
    const next = stepOver(text, clauses, at, limit);
    if (next === undefined) break;
    if (next.kind === 'n' && addressee === undefined && at === first) addressee = next.range;
    skipped += next.kind;
    at = next.to;
  }
  if (SPEECH_LEMMAS.has(lemma) && !out.some(({ rule }) => rule === 'quote-after'))
    farQuotation(text, clauses, lemma, at, from, limit, out);
  return out;
}

/** `said in Rome, in answer to a question about the dam that the town wants, “…”`: the quotation after so many words. */
function farQuotation(
  text: Text,
  clauses: Clauses,
  lemma: string,
  at: number,
  cueTo: number,
  limit: number,
  out: Complement[],
): void {
  for (let i = at; i < Math.min(limit, cueTo + FARTHEST_QUOTATION); i++) {
    const quotation = clauses.quotationAt(i);
    const before = lower(text, i - 1);
    // `said, adding, “…”`: that is another report's.
    const verb = verbGroupAt(text, i);
    if (verb?.from === i && SPEECH_LEMMAS.has(verb.lemma) && !verb.passive) return;
    if (quotation !== undefined && !quotation.short && (before === ',' || before === ':')) {
      out.push({ rule: 'quote-after', key: lemma, start: i, cueTo, skipped: 'far', addressee: undefined });
      return;
    }
    if (quotation !== undefined || clauses.clauseFrom(i) !== undefined) return;
  }
}
const FARTHEST_QUOTATION = 40;

const infinitiveAt = (text: Text, at: number): boolean => {
  const verb = verbGroupAt(text, at);
  return verb?.form === 'infinitive' && verb.from === at;
};

/** Adds the complements that begin at `at`; true where nothing can follow behind it. */
function startsHere(
  text: Text,
  clauses: Clauses,
  lemma: string,
  group: VerbGroup | undefined,
  at: number,
  cueTo: number,
  limit: number,
  skipped: string,
  addressee: TokenRange | undefined,
  out: Complement[],
): boolean {
  const token = text.tokens[at];
  if (token === undefined) return true;
  const add = (rule: RuleName, start = at, between = skipped): void => {
    out.push({ rule, key: lemma, start, cueTo, skipped: between, addressee });
  };
  const quotation = clauses.quotationAt(at);
  if (quotation !== undefined && !isTitle(text, at, skipped)) {
    add('quote-after');
    // A quoted word may open an object or a clause ("called it", "said “many” were"); those are ends, not other starts.
    return true;
  }
  if (token.text === ':') {
    const rule = clauses.quotationAt(at + 1) === undefined ? 'colon' : 'quote-after';
    if (at + 1 < limit) add(rule, at + 1, `${skipped}:`);
    return true;
  }
  if (token.lower === 'that' && opensClause(text, clauses, at)) {
    // "rejects the claim that": the clause belongs to the noun unless the verb speaks to somebody.
    if (!skipped.startsWith('n') || ADDRESSEE_VERBS.has(lemma)) add('that-clause');
    return true;
  }
  if (QUESTION_WORDS.has(token.lower) && (skipped === '' || (skipped === 'n' && !isRelativeHere(token.lower)))) {
    add('question-clause');
    return true;
  }
  const verb = verbGroupAt(text, at);
  if (verb !== undefined && verb.from === at) {
    if (verb.form === 'infinitive') {
      // Between a verb and its infinitive stands a time, or somebody whom the verb can move.
      const moves = OBJECT_CONTROL_VERBS.has(lemma) || ADDRESSEE_VERBS.has(lemma);
      if (!skipped.includes('p') && (moves || !skipped.includes('n'))) add('infinitive');
      if (addressee !== undefined && skipped.startsWith('n') && moves) {
        out.push({
          rule: 'object-infinitive',
          key: lemma,
          start: addressee.from,
          cueTo,
          skipped,
          addressee: undefined,
        });
      }
    }
    return true;
  }
  if (group !== undefined && takesClauses(lemma) && SUBORDINATORS.has(token.lower) && finiteAhead(text, at, limit)) {
    add('bare-clause');
    return true;
  }
  if (
    group !== undefined &&
    (clauses.clauseFrom(at) !== undefined ||
      (takesClauses(lemma) && (verbAhead(text, at, limit) || verbBehindInsertion(text, at, limit))))
  ) {
    add('bare-clause');
    // "told reporters he": the phrase itself may still be an addressee before a that-clause.
    return false;
  }
  return false;
}

/** "said if the rain stopped the boats would leave": two finite verbs behind the word that opens the first clause. */
function finiteAhead(text: Text, at: number, limit: number): boolean {
  let n = 0;
  let last = -1;
  for (let i = at; i < Math.min(limit, at + 40) && n < 2; i++) {
    const index = text.verbGroupOf[i] ?? -1;
    if (index === -1 || index === last) continue;
    last = index;
    if (text.verbGroups[index]?.form === 'finite') n++;
  }
  return n === 2;
}

/** Verbs that hardly ever take a thing as their object. */
const takesClauses = (lemma: string): boolean => CLAUSE_VERBS.has(lemma);
const CLAUSE_VERBS = new Set([
  'say',
  'think',
  'believe',
  'argue',
  'insist',
  'add',
  'tell',
  'claim',
  'warn',
  'maintain',
  'contend',
]);

/**
 * "said plans for the harbor to be closed should be dropped": a noun phrase with infinitives and phrases attached, then a
 * finite verb, is a clause too.
 */
function verbAhead(text: Text, at: number, limit: number): boolean {
  if (nounPhraseAt(text, at)?.from !== at) return false;
  for (let i = at; i < Math.min(limit, at + 25); i++) {
    const token = text.tokens[i];
    if (token === undefined) return false;
    const verb = verbGroupAt(text, i);
    if (verb !== undefined) {
      if (verb.form === 'finite') return i > at;
      i = verb.to - 1;
      continue;
    }
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ' || QUESTION_WORDS.has(token.lower))
      return false;
    if (token.lower === 'that') return false;
  }
  return false;
}

/**
 * "said the deficit, combined with the weather, meant", "said the days when it had boats are gone": a finite verb that is
 * not the one of an insertion stands behind the first phrase.
 */
function verbBehindInsertion(text: Text, at: number, limit: number): boolean {
  if (nounPhraseAt(text, at)?.from !== at) return false;
  let opened = 0;
  for (let i = at; i < Math.min(limit, at + 45); i++) {
    const token = text.tokens[i];
    if (token === undefined) return false;
    const verb = verbGroupAt(text, i);
    if (verb !== undefined) {
      if (verb.form === 'finite' && opened-- <= 0) return i > at + 1;
      i = verb.to - 1;
    } else if (RELATIVES.has(token.lower)) opened++;
    else if (isComma(token) && participleBehind(text, i + 1)) opened++;
    else if (token.pos === 'CCONJ' || token.lower === 'that' || token.text === ';' || token.text === ':') return false;
  }
  return false;
}
const RELATIVES = new Set(['who', 'which', 'when', 'where', 'whose', 'whom']);

/** "combined with": read as a finite verb, but it is none where a comma and a preposition stand around it. */
function participleBehind(text: Text, at: number): boolean {
  const verb = verbGroupAt(text, at);
  return verb?.form === 'finite' && verb.to - verb.from === 1 && text.tokens[verb.to]?.pos === 'ADP';
}

const isRelativeHere = (word: string) =>
  word === 'who' || word === 'which' || word === 'whom' || word === 'whose' || word === 'where' || word === 'when';

/** `says, win or lose, the party will stay`: position behind the second comma, where a clause begins there. */
function insertionEnd(text: Text, clauses: Clauses, at: number, limit: number): number | undefined {
  if (clauses.clauseFrom(at + 1) !== undefined || lower(text, at + 1) === 'that') return undefined;
  for (let i = at + 1; i < Math.min(limit - 1, at + LONGEST_INSERTION); i++) {
    if (clauses.quotationAt(i) !== undefined) return undefined;
    if (!isComma(text.tokens[i])) continue;
    return clauses.clauseFrom(i + 1) !== undefined || lower(text, i + 1) === 'that' ? i + 1 : undefined;
  }
  return undefined;
}
const LONGEST_INSERTION = 14;

const PREDETERMINERS = new Set(['both', 'all', 'half']);

interface Step {
  readonly to: number;
  readonly kind: string;
  readonly range: TokenRange;
}

/** `on ABC's "This Week"`: a name between quotation marks, part of the phrase before it. */
function isTitle(text: Text, at: number, skipped: string): boolean {
  const before = text.tokens[at - 1];
  if (before === undefined || skipped === '') return false;
  return before.pos === 'ADP' || nounPhraseAt(text, at - 1)?.possessive === true;
}

/** One phrase that may stand between a cue and its complement. */
function stepOver(text: Text, clauses: Clauses, at: number, limit: number): Step | undefined {
  const token = text.tokens[at];
  if (token === undefined) return undefined;
  if (isComma(token)) {
    const to = insertionEnd(text, clauses, at, limit) ?? at + 1;
    return { to, kind: to === at + 1 ? 'c' : 'd', range: { from: at, to } };
  }
  // "added, though, that", "argued - with some heat - that"
  if (token.lower === 'though' || token.lower === 'however')
    return { to: at + 1, kind: 'a', range: { from: at, to: at + 1 } };
  if (isDash(token)) {
    for (let i = at + 2; i < Math.min(limit, at + 16); i++)
      if (isDash(text.tokens[i])) return { to: i + 1, kind: 'd', range: { from: at, to: i + 1 } };
    return undefined;
  }
  // "both armies", "all members": the first word stands outside of the base phrase.
  const whole = PREDETERMINERS.has(token.lower) ? nounPhraseAt(text, at + 1) : undefined;
  if (whole === undefined && token.pos === 'ADV')
    return { to: at + 1, kind: TIME_WORDS.has(token.lower) ? 't' : 'a', range: { from: at, to: at + 1 } };
  const phrase = whole ?? nounPhraseAt(text, at);
  if (phrase !== undefined && (phrase.from === at || phrase.from === at + 1)) {
    let to = phrase.to;
    if (to > limit) return undefined;
    if (phrase.possessive) {
      const owned = nounPhraseAt(text, to);
      if (owned !== undefined) to = owned.to;
    }
    // "told the Post and Courier newspaper that"
    const second = text.tokens[to]?.pos === 'CCONJ' ? nounPhraseAt(text, to + 1) : undefined;
    if (second !== undefined && second.to <= limit && clauses.clauseFrom(second.from) === undefined) to = second.to;
    const time = OCCASION_NOUNS.has(lower(text, phrase.head));
    return { to, kind: time ? 't' : 'n', range: { from: at, to } };
  }
  if (token.pos === 'ADP' || token.lower === 'to') {
    const title = clauses.quotationAt(at + 1);
    if (title?.short && title.to <= limit) return { to: title.to, kind: 'p', range: { from: at, to: title.to } };
    const inner = nounPhraseAt(text, at + 1);
    if (inner === undefined || inner.from !== at + 1) return undefined;
    let to = inner.to;
    if (inner.possessive) to = nounPhraseAt(text, to)?.to ?? clauses.quotationAt(to)?.to ?? to;
    const time = OCCASION_NOUNS.has(lower(text, inner.head));
    return to > limit ? undefined : { to, kind: time ? 't' : 'p', range: { from: at, to } };
  }
  return undefined;
}
