/**
 * What stands to the right of a verb as its complement: that-clause, bare clause, quotation, infinitive, question,
 * object, preposition, colon. Each is one candidate; the counts decide between them.
 */

import { OBJECT_CONTROL_VERBS, QUESTION_WORDS, TIME_WORDS } from '../../lexicon/cue-words';
import { ENVOY_NOUNS } from '../../lexicon/measure-acts';
import { CIVIL_NOUNS, HELD_NOUNS } from '../../lexicon/person-nouns';
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { words } from '../../lexicon/words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { NounPhrase, Text, TokenRange } from '../../text/types';
import type { RuleName } from '../rules';
import { behindTime, isOnlyTime } from './behind-time';
import { behindAsked, namesWork, stepOver } from './between';
import { takesClauses, takesNoClause, verbAhead } from './clause-ahead';
import type { Complement } from './complement';
import { startsHere } from './complement-here';
import { adjectives, nounObject, particles } from './longer-cues';
import { isDash, lower } from './tokens';
import type { VerbCue } from './verb-cue';

/** How many phrases between a cue and its complement are stepped over ("said in a statement on Tuesday that"). */
const STEPS = 5;

/** What begins at `from` or behind it: right behind the verb, or behind who asked. */
export function complementsOf(cue: VerbCue, from: number): Complement[] {
  const { text, clauses, group, limit } = cue;
  const { lemma } = group;
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

  particles(cue, first, out);
  adjectives(cue, first, out);
  behindTime(cue, first, from, out);

  const phrase = nounPhraseAt(text, first);
  if (phrase !== undefined && isLetGo(text, lemma, phrase)) return [];
  if (phrase !== undefined && phrase.from === first && quote === undefined) {
    // Where a clause begins here, that is the better reading.
    const clause =
      (clauses.clauseFrom(first) !== undefined && !takesNoClause(lemma)) ||
      (takesClauses(lemma) && verbAhead(text, first, limit));
    if (
      !clause &&
      !isSentHome(text, lemma, phrase) &&
      !isOnlyTime(text, phrase) &&
      !(OBJECT_CONTROL_VERBS.has(lemma) && infinitiveAt(text, phrase.to))
    )
      out.push({ rule: 'object', key: lemma, start: first, cueTo: from, skipped: '', addressee: undefined });
    nounObject(cue, first, out);
  } else if (
    quote === undefined &&
    (token.pos === 'DET' ||
      token.pos === 'NUM' ||
      token.pos === 'INTJ' ||
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
    const asked = behindAsked(text, at, limit);
    if (asked !== undefined) {
      skipped += 'p';
      at = asked;
      continue;
    }
    if (startsHere(cue, at, from, skipped, addressee, out)) break;
    const next = stepOver(text, clauses, at, limit);
    if (next === undefined) break;
    if (next.kind === 'n' && addressee === undefined && at === first) addressee = next.range;
    skipped += next.kind;
    at = next.to;
  }
  if (!out.some(({ rule }) => rule === 'quote-after')) {
    if (SPEECH_LEMMAS.has(lemma)) farQuotation(cue, at, from, out);
    else if (group.form === 'finite') behindColon(cue, from, out);
  }
  return out.map((one) => withApproximation(text, one));
}

/** "Recalled its ambassador": called back, not remembered. */
function isSentHome(text: Text, lemma: string, { head }: NounPhrase): boolean {
  return lemma === 'recall' && ENVOY_NOUNS.has(text.tokens[head]?.lemma ?? '');
}

/** "To release eight sailors": set free, not made known. */
function isLetGo(text: Text, lemma: string, { head }: NounPhrase): boolean {
  const whom = text.tokens[head]?.lemma ?? '';
  return lemma === 'release' && (HELD_NOUNS.has(whom) || CIVIL_NOUNS.has(whom));
}

/** "said nearly all of them", "found about 20 boats": a word that belongs to the number or amount behind it, not to the verb. */
function withApproximation(text: Text, one: Complement): Complement {
  if (one.start <= one.cueTo || !AMOUNT_RULES.has(one.rule)) return one;
  const word = lower(text, one.start - 1);
  const next = text.tokens[one.start];
  const opens = AMOUNT_WORDS.has(word) || (NUMBER_WORDS.has(word) && next?.pos === 'NUM');
  return opens ? { ...one, start: one.start - 1 } : one;
}
const AMOUNT_RULES: ReadonlySet<RuleName> = new Set(['object', 'bare-clause', 'question-clause']);
const AMOUNT_WORDS = words(
  'only just exactly even nearly almost roughly too perhaps increasingly approximately virtually',
);
const NUMBER_WORDS = words('about around over under');

/** `said in Rome, in answer to a question about the dam that the town wants, “…”`: the quotation after so many words. */
function farQuotation(cue: VerbCue, at: number, cueTo: number, out: Complement[]): void {
  const { text, clauses, group, limit } = cue;
  for (let i = at; i < Math.min(limit, cueTo + FARTHEST_QUOTATION); i++) {
    const quotation = clauses.quotationAt(i);
    const before = lower(text, i - 1);
    // `said, adding, “…”`: that is another report's.
    const verb = verbGroupAt(text, i);
    if (verb?.from === i && SPEECH_LEMMAS.has(verb.lemma) && !verb.passive) return;
    if (quotation !== undefined && !quotation.short && (before === ',' || before === ':') && !namesWork(text, i)) {
      out.push({ rule: 'quote-after', key: group.lemma, start: i, cueTo, skipped: 'far', addressee: undefined });
      return;
    }
    if (quotation !== undefined || clauses.clauseFrom(i) !== undefined) return;
  }
}
const FARTHEST_QUOTATION = 40;

/** `Ortega went even further: “…”`: a quotation behind a colon, whatever the verb, where no other verb stands between. */
function behindColon({ text, clauses, group, limit }: VerbCue, cueTo: number, out: Complement[]): void {
  for (let i = cueTo; i < Math.min(limit - 1, cueTo + FARTHEST_COLON); i++) {
    // "He had one rule - patience: …": behind a dash it is named anew.
    if (text.verbGroupOf[i] !== -1 || clauses.quotationAt(i) !== undefined || isDash(text.tokens[i])) return;
    if (lower(text, i) !== ':') continue;
    if (clauses.quotationAt(i + 1)?.short === false)
      out.push({ rule: 'quote-after', key: group.lemma, start: i + 1, cueTo, skipped: 'far:', addressee: undefined });
    return;
  }
}
const FARTHEST_COLON = 16;

const infinitiveAt = (text: Text, at: number): boolean => {
  const verb = verbGroupAt(text, at);
  return verb?.form === 'infinitive' && verb.from === at;
};
