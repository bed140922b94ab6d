/**
 * Where a content that stands behind its cue ends. Every place in the sentence where it may end is an option; a linear
 * model, trained with the counts, says which one.
 */

import { OCCASION_NOUNS, QUESTION_WORDS, SUBORDINATORS } from '../../lexicon/cue-words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import { type Features, join, type Part, part } from '../../weighing/features';
import type { Candidate } from '../candidates/candidate';
import type { Clauses } from '../candidates/clauses';
import { isComma, isDash, isQuoteMark, lower } from '../candidates/tokens';
import { beforeAnswer, beforeMainReport, joined } from '../joining/joined';
import type { RuleName } from '../rules';
import { endFeatures, type Frame, finalFeatures, type SoFar } from './end-features';
import { baseOf } from './gate-frame';
import { MOST_OPTIONS, type Option } from './options';

export interface EndOption<Result> extends Option<Result> {
  /** The highest end that is possible. */
  readonly last: boolean;
}

const K = part('k');
const OTHER = part('x');
const SUBJECT = part('msubject');
const INSIDE = part('minside');

/** By token whether it may open what no longer belongs to a content: 0 where nobody asked yet. All candidates of a sentence ask. */
const rests = new WeakMap<Text, Uint8Array>();
const NO = 1;
const YES = 2;

function restsOf(text: Text): Uint8Array {
  const known = rests.get(text) ?? new Uint8Array(text.tokens.length + 1);
  rests.set(text, known);
  return known;
}

function mayOpenRest(text: Text, i: number, known: Uint8Array): boolean {
  const answer = known[i] ?? NO;
  if (answer !== 0) return answer === YES;
  const opens = opensRest(text, i);
  known[i] = opens ? YES : NO;
  return opens;
}

/** A token that may open what no longer belongs to the content. */
function opensRest(text: Text, i: number): boolean {
  const token = text.tokens[i];
  if (token === undefined) return false;
  if (token.pos === 'PUNCT') return true;
  if (token.pos === 'CCONJ' || token.pos === 'SCONJ' || token.pos === 'ADP') return true;
  if (SUBORDINATORS.has(token.lower) || QUESTION_WORDS.has(token.lower)) return true;
  if (token.pos === 'PART' && token.lower === 'to') return true;
  if (token.pos === 'ADV') return true;
  const verb = verbGroupAt(text, i);
  if (verb !== undefined && verb.from === i) return true;
  const phrase = nounPhraseAt(text, i);
  return phrase !== undefined && phrase.from === i && OCCASION_NOUNS.has(lower(text, phrase.head));
}

/** Options for the end (exclusive) of the last part of a candidate's content. Their features leave out `placeFeatures`. */
export function endOptions<Result>(
  text: Text,
  clauses: Clauses,
  c: Candidate,
  features: Features<Result>,
): EndOption<Result>[] {
  const span = c.content[c.content.length - 1];
  if (span === undefined) return [];
  const { from } = span;
  const opener = openerOf(text, clauses, c);
  const joint = joined(text, c, from, beforeAnswer(text, clauses, c, from, bracketEnd(text, from, c.limit)));
  const { least } = joint;
  const limit =
    opener === undefined && !opensSentence(text, c)
      ? joint.most
      : Math.max(least + 1, beforeMainReport(text, clauses, c, from, joint.most));
  const frame: Frame = {
    c,
    from,
    limit,
    rule: part(c.rule),
    key: join(K, part(c.key)),
    base: baseOf(c),
    cueTense: (c.group < 0 ? undefined : text.verbGroups[c.group])?.tense ?? '',
    opening: openingWord(text, from),
    quoteFirst: clauses.quotationAt(from) !== undefined,
    pending: pendingVerb(text, clauses, c),
    opener,
    finites: countFinites(text, from, limit),
  };
  const outer = text.tokens[from - 1]?.quotation ?? -1;
  const known = restsOf(text);
  const out: EndOption<Result>[] = [];
  const sofar: SoFar = { verbs: 0, finites: 0, commas: 0, missing: CLAUSES.has(c.rule) ? 1 : 0, dashes: 0 };
  const inner = innerOf(text);
  let depth = 0;
  let lastVerb = -1;
  for (let e = from; e <= limit && out.length < MOST_OPTIONS; e++) {
    const token = text.tokens[e];
    const last = e === limit;
    // A clause is none before its verb.
    const whole = c.rule !== 'bare-clause' || sofar.finites > 0;
    if (e > least && (last || (whole && depth === 0 && mayEnd(text, e, from, outer, known)))) {
      if (last) finalFeatures(text, frame, e, sofar, features);
      else endFeatures(text, clauses, frame, e, sofar, features);
      out.push({ at: e, features: features.take(), last });
    }
    if (token === undefined) break;
    if (token.text === '(') depth++;
    if (token.text === ')' && depth > 0) depth--;
    if (isComma(token)) sofar.commas++;
    else if (isDash(token)) sofar.dashes++;
    if (e > from && opensInner(text, clauses, inner, e)) sofar.missing++;
    const group = text.verbGroupOf[e] ?? -1;
    if (group !== -1 && group !== lastVerb) {
      lastVerb = group;
      sofar.verbs++;
      if (text.verbGroups[group]?.form === 'finite') {
        sofar.finites++;
        if (sofar.missing > 0) sofar.missing--;
      }
    }
  }
  return out;
}

/** Contents that are clauses: each has a finite verb of its own. */
const CLAUSES: ReadonlySet<RuleName> = new Set(['that-clause', 'bare-clause', 'question-clause', 'noun-clause']);

/** By token of a text whether it opens a clause inside another: asked once for all candidates, -1 where nobody has asked. */
const known = new WeakMap<Text, Int8Array>();

function innerOf(text: Text): Int8Array {
  let inner = known.get(text);
  if (inner === undefined) {
    inner = new Int8Array(text.tokens.length + 1).fill(-1);
    known.set(text, inner);
  }
  return inner;
}

function opensInner(text: Text, clauses: Clauses, inner: Int8Array, i: number): boolean {
  if (inner[i] === -1) inner[i] = isInner(text, clauses, i) ? 1 : 0;
  return inner[i] === 1;
}

/** "the border that the army closed", "the dam the town wants": a word that opens a clause inside another. */
function isInner(text: Text, clauses: Clauses, i: number): boolean {
  const word = lower(text, i);
  if (SUBORDINATORS.has(word) || QUESTION_WORDS.has(word)) {
    const verb = verbGroupAt(text, i + 1);
    return clauses.clauseFrom(i + 1) !== undefined || (verb?.from === i + 1 && verb.form === 'finite');
  }
  if (clauses.clauseFrom(i) === undefined) return false;
  const before = text.tokens[i - 1];
  return before?.pos === 'NOUN' || before?.pos === 'PROPN';
}

/**
 * "The claim that … was false", "the man who said … left": the cue stands inside a subject, so a verb must follow.
 * `SUBJECT`: it opens its clause itself; `INSIDE`: something stands before it ("in its claim that …").
 * Looks back no further than a long clause.
 */
function pendingVerb(text: Text, clauses: Clauses, c: Candidate): Frame['pending'] {
  if (c.group >= 0 && clauses.subjects[c.group]?.kind !== 'relative' && !insideRelative(text, clauses, c))
    return undefined;
  const sentence = text.tokens[c.head]?.sentence;
  const first = Math.min(c.cue.from, c.source?.from ?? c.cue.from);
  let found = SUBJECT;
  for (let i = c.cue.from - 1; i >= Math.max(0, c.cue.from - 50); i--) {
    const token = text.tokens[i];
    if (token === undefined || token.sentence !== sentence) break;
    if (i < first && (token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'SCONJ')) found = INSIDE;
    const group = text.verbGroupOf[i] ?? -1;
    if (group === -1 || group === c.group || text.verbGroups[group]?.form !== 'finite') continue;
    if (clauses.subjects[group]?.kind !== 'relative') return undefined;
  }
  return found;
}

/** "Kovac, who has told aides he sees no way out, said": the cue's clause is what the relative one reports. */
function insideRelative(text: Text, clauses: Clauses, c: Candidate): boolean {
  const subject = clauses.subjects[c.group];
  for (let index = c.group - 1; index >= 0; index--) {
    const group = text.verbGroups[index];
    if (group === undefined || c.cue.from - group.from > FARTHEST_MAIN) return false;
    if (group.sentence !== text.tokens[c.head]?.sentence) return false;
    if (group.form !== 'finite') continue;
    return clauses.subjects[index]?.kind === 'relative' && subject !== undefined && subject.from >= group.to;
  }
  return false;
}
/** No main clause is looked for further back. */
const FARTHEST_MAIN = 50;

/** "Asked whether …", "Noting that …". */
function opensSentence(text: Text, { cue, group }: Candidate): boolean {
  const sentence = text.sentences[text.tokens[cue.from]?.sentence ?? -1];
  return group >= 0 && sentence?.from === cue.from;
}

/** The word that opens the cue's clause, right before it or its subject, where no main verb stands before that. */
function openerOf(text: Text, clauses: Clauses, c: Candidate): Part | undefined {
  const first = c.source !== undefined && c.source.to <= c.cue.from ? Math.min(c.source.from, c.cue.from) : c.cue.from;
  const sentence = text.tokens[c.head]?.sentence;
  let opener: Part | undefined;
  for (let i = first - 1; i >= Math.max(0, first - 40); i--) {
    const token = text.tokens[i];
    if (token === undefined || token.sentence !== sentence) break;
    if (opener === undefined) {
      if (SUBORDINATORS.has(token.lower) || QUESTION_WORDS.has(token.lower)) opener = part(`o${token.lower}`);
      else if (i <= first - 3) return undefined;
    }
    const group = verbGroupAt(text, i);
    if (group?.form === 'finite' && clauses.subjects[group.index]?.kind !== 'relative') return undefined;
  }
  return opener;
}

/** "(he said the port was closed) and left": no content leaves the bracket that its cue stands in. */
function bracketEnd(text: Text, from: number, limit: number): number {
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const mark = text.tokens[i]?.text;
    if (mark === '(') depth++;
    else if (mark === ')' && --depth < 0) return i > from ? i : limit;
  }
  return limit;
}

function countFinites(text: Text, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const verb = verbGroupAt(text, i);
    if (verb !== undefined && verb.from === i && verb.form === 'finite') n++;
  }
  return n;
}

/** Not behind a mark alone and not inside a quotation that was opened in the content. */
function mayEnd(text: Text, e: number, from: number, outer: number, known: Uint8Array): boolean {
  const before = text.tokens[e - 1];
  if (!mayOpenRest(text, e, known) && !isQuoteMark(before)) return false;
  if (e === from + 1 && before?.pos === 'PUNCT') return false;
  const quotation = text.tokens[e]?.quotation ?? -1;
  return quotation === -1 || quotation === outer || (text.quotations[quotation]?.from ?? e) >= e;
}

/** The first word behind "that": a content that opens with "if" needs a second clause. */
function openingWord(text: Text, from: number): Part {
  const at = lower(text, from) === 'that' ? from + 1 : from;
  const word = lower(text, at);
  return SUBORDINATORS.has(word) || word === 'in' || word === 'on' || word === 'at' ? part(word) : OTHER;
}
