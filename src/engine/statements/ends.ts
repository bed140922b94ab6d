/**
 * Where a content that stands behind its cue ends. Every place in the sentence where it may end is an option; a linear
 * model, trained with the counts, says which one.
 */
import { cueClassesOf } from '../lexicon/cue-classes';
import { CUE_PARTICLES, OCCASION_NOUNS, QUESTION_WORDS, SUBORDINATORS } from '../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../lexicon/speech-cues';
import type { Text } from '../text/types';
import type { Candidate } from './candidate';
import type { Clauses } from './clauses';
import { bucket, MOST_OPTIONS, type Option } from './options';
import { shape } from './shapes';
import { isComma, isQuoteMark, lower, nounPhraseAt, verbGroupAt } from './tokens';

/** An option's features: those of the place alone, and those of the place for this candidate. */
export interface EndOption extends Option {
  readonly last: boolean;
}

/** A token that may open what no longer belongs to the content. */
function mayOpenRest(text: Text, i: number): boolean {
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

/** What was read of the content up to an option. */
interface SoFar {
  verbs: number;
  finites: number;
  commas: number;
}

/** What stays the same for all options of one candidate. */
interface Frame {
  readonly c: Candidate;
  readonly from: number;
  readonly limit: number;
  readonly rule: string;
  readonly base: string;
  readonly cueTense: string;
  readonly opening: string;
  readonly quoteFirst: boolean;
  /** The sentence's main verb is still to come. */
  readonly pending: '' | 'subject' | 'inside';
  /** Finite verbs between the content's first word and the limit. */
  readonly finites: number;
}

/** Options for the end (exclusive) of the last part of a candidate's content. Their features leave out `placeFeatures`. */
export function endOptions(text: Text, clauses: Clauses, c: Candidate): EndOption[] {
  const span = c.content[c.content.length - 1];
  if (span === undefined) return [];
  const { from } = span;
  const { limit } = c;
  const space = c.key.indexOf(' ');
  const frame: Frame = {
    c,
    from,
    limit,
    rule: c.rule,
    base: space > 0 ? c.key.slice(0, space) : c.key,
    cueTense: (c.group < 0 ? undefined : text.verbGroups[c.group])?.tense ?? '',
    opening: openingWord(text, from),
    quoteFirst: clauses.quotationAt(from) !== undefined,
    pending: pendingVerb(text, clauses, c),
    finites: countFinites(text, from, limit),
  };
  const outer = text.tokens[from - 1]?.quotation ?? -1;
  const out: EndOption[] = [];
  const sofar: SoFar = { verbs: 0, finites: 0, commas: 0 };
  let depth = 0;
  let lastVerb = -1;
  for (let e = from; e <= limit && out.length < MOST_OPTIONS; e++) {
    const token = text.tokens[e];
    const last = e === limit;
    if (e > from && (last || (depth === 0 && mayEnd(text, e, from, outer)))) {
      const features = last ? finalFeatures(text, frame, e, sofar) : endFeatures(text, clauses, frame, e, sofar);
      out.push({ at: e, features, last });
    }
    if (token === undefined) break;
    if (token.text === '(') depth++;
    if (token.text === ')' && depth > 0) depth--;
    if (isComma(token)) sofar.commas++;
    const group = text.verbGroupOf[e] ?? -1;
    if (group !== -1 && group !== lastVerb) {
      lastVerb = group;
      sofar.verbs++;
      if (text.verbGroups[group]?.form === 'finite') sofar.finites++;
    }
  }
  return out;
}

/**
 * "The claim that … was false", "the man who said … left": the cue stands inside a subject, so a verb must follow.
 * `subject`: it opens its clause itself; `inside`: something stands before it ("in its claim that …").
 * Looks back no further than a long clause.
 */
function pendingVerb(text: Text, clauses: Clauses, c: Candidate): Frame['pending'] {
  if (c.group >= 0 && clauses.subjects[c.group]?.kind !== 'relative') return '';
  const sentence = text.tokens[c.head]?.sentence;
  const first = Math.min(c.cue.from, c.source?.from ?? c.cue.from);
  let found: Frame['pending'] = 'subject';
  for (let i = c.cue.from - 1; i >= c.cue.from - 50; i--) {
    const token = text.tokens[i];
    if (token === undefined || token.sentence !== sentence) break;
    if (i < first && (token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'SCONJ')) found = 'inside';
    const group = text.verbGroupOf[i] ?? -1;
    if (group === -1 || group === c.group || text.verbGroups[group]?.form !== 'finite') continue;
    if (clauses.subjects[group]?.kind !== 'relative') return '';
  }
  return found;
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
function mayEnd(text: Text, e: number, from: number, outer: number): boolean {
  const before = text.tokens[e - 1];
  if (!mayOpenRest(text, e) && !isQuoteMark(before)) return false;
  if (e === from + 1 && before?.pos === 'PUNCT') return false;
  const quotation = text.tokens[e]?.quotation ?? -1;
  return quotation === -1 || quotation === outer || (text.quotations[quotation]?.from ?? e) >= e;
}

/** The sentence's end. */
function finalFeatures(text: Text, frame: Frame, e: number, { verbs, finites, commas }: SoFar): string[] {
  const { rule, from, c, quoteFirst } = frame;
  const f = [
    'L',
    `L|${rule}`,
    `L|${rule}|v${Math.min(verbs, 3)}`,
    `L|len${bucket(e - from)}`,
    `L|k${c.key}`,
    `L|${rule}|f${Math.min(finites, 3)}`,
    `L|c${Math.min(commas, 3)}`,
    `L|${rule}|q${quoteFirst}`,
  ];
  const m = frame.pending;
  if (m !== '') f.push('L|m', `L|m${m}`, `L|m|${rule}`, `L|m${m}|f${Math.min(finites, 3)}`);
  if (isQuoteMark(text.tokens[e])) f.push('L|q');
  return f;
}

/** First token behind marks, conjunctions and adverbs at `e`. */
function nextWord(text: Text, e: number): number {
  let n = e;
  while (n < e + 3) {
    const pos = text.tokens[n]?.pos;
    if (pos !== 'PUNCT' && pos !== 'CCONJ' && pos !== 'ADV' && pos !== 'SCONJ') break;
    n++;
  }
  return n;
}

/** Features of a place alone, whatever the candidate. */
export function placeFeatures(text: Text, clauses: Clauses, e: number): string[] {
  const a = shape(text, e);
  const b = shape(text, e + 1);
  const p = shape(text, e - 1);
  const f = [`n${a}`, `n${a}|${b}`, `p${p}|n${a}`];
  if (CUE_PARTICLES.has(a) || a === 'to') {
    const noun = nounPhraseAt(text, e + 1);
    if (noun !== undefined) {
      const head = lower(text, noun.head);
      f.push(`pp${a}|${OCCASION_NOUNS.has(head) ? 'occ' : text.tokens[noun.head]?.pos}`, `pph${a}|${head}`);
    }
    f.push(`w${text.tokens[e - 1]?.lemma}|n${a}`);
  }
  if (clauses.quotationEnding(e - 1) !== undefined) f.push(`cq|n${a}`);
  const n = nextWord(text, e);
  const verb = verbGroupAt(text, n);
  if (verb !== undefined && verb.from === n) {
    f.push(
      `nv${a}|${verb.form}`,
      `nvl${verb.lemma}|${verb.form}`,
      `nvs${clauses.subjects[verb.index]?.kind}|${a}`,
      `nvc${SPEECH_LEMMAS.has(verb.lemma)}|${a}|${verb.form}`,
      `nvf${SPEECH_LEMMAS.has(verb.lemma)}|${shape(text, verb.to)}|${a}`,
    );
    for (const one of cueClassesOf(verb.lemma)) f.push(`nvy${one}|${a}|${verb.form}`);
  } else {
    const index = clauses.clauseFrom(n);
    const next = index === undefined ? undefined : text.verbGroups[index];
    if (next !== undefined)
      f.push(
        `ns${a}`,
        `ns${a}|${shape(text, n)}`,
        `nsl${next.lemma}`,
        `nsc${SPEECH_LEMMAS.has(next.lemma)}|${a}`,
        `nsf${SPEECH_LEMMAS.has(next.lemma)}|${shape(text, next.to)}|${a}`,
      );
  }
  return f;
}

/** Features of a place for one candidate. */
function endFeatures(text: Text, clauses: Clauses, frame: Frame, e: number, sofar: SoFar): string[] {
  const { c, from, rule: r, base, cueTense } = frame;
  const a = shape(text, e);
  const b = shape(text, e + 1);
  const len = bucket(e - from);
  const verbs = Math.min(sofar.verbs, 3);
  const finites = Math.min(sofar.finites, 3);
  const f = [
    `n${a}|${r}`,
    `v${verbs}|n${a}`,
    `f${finites}|${r}`,
    `len${len}|${r}`,
    `len${len}|n${a}`,
    `c${Math.min(sofar.commas, 3)}|n${a}`,
    `n${a}|v${Math.min(verbs, 2)}|${r}`,
    `n${a}|${b}|${r}`,
    `h${frame.opening}|n${a}|${finites}`,
  ];
  if (JOINTS.has(a)) {
    f.push(`b${base}|n${a}`);
    for (const one of cueClassesOf(base)) f.push(`y${one}|n${a}`, `y${one}|n${a}|${r}`);
  }
  if (CUE_PARTICLES.has(a) || a === 'to') {
    f.push(`k${c.key}|n${a}`);
    const noun = nounPhraseAt(text, e + 1);
    if (noun !== undefined) f.push(`pp${a}|${OCCASION_NOUNS.has(lower(text, noun.head)) ? 'occ' : 'x'}|${r}`);
  }
  const m = frame.pending;
  if (m !== '') f.push(`m|n${a}`, `m|n${a}|f${finites}`, `m|n${a}|${r}`, `m${m}|n${a}`);
  const closes = clauses.quotationEnding(e - 1) !== undefined;
  if (frame.quoteFirst) {
    const mark = closes ? shape(text, e - 2) : '';
    f.push(`Q${shape(text, e - 1)}|n${a}`, `Q|cl${closes}`, `Q|m${mark}`, `Q|m${mark}|n${a}`);
  }
  if (closes) f.push(`cq|${r}`);
  // What kind of clause comes next, and does it look like one beside the cue's own?
  const n = nextWord(text, e);
  const verb = verbGroupAt(text, n);
  if (verb !== undefined && verb.from === n) {
    const tense = firstTense(text, from, e);
    if (m !== '') {
      const left = Math.min(frame.finites - sofar.finites, 3);
      f.push(
        `m${m}|nv${verb.form}|f${finites}`,
        `m${m}|nv${verb.form}|f${finites}|o${objectOf(text, e, from)}`,
        `m${m}|nv${verb.form}|left${left}|f${Math.min(finites, 1)}`,
      );
    }
    f.push(`nvc${SPEECH_LEMMAS.has(verb.lemma)}|${a}|${verb.form}|${verb.tense === cueTense}|${tense === cueTense}`);
    f.push(`nv${a}|${verb.form}|${r}`, `nvt${verb.tense}|${cueTense}|${a}`, `nvct${verb.tense}|${tense}|${cueTense}`);
  } else {
    const index = clauses.clauseFrom(n);
    const next = index === undefined ? undefined : text.verbGroups[index];
    if (next !== undefined) {
      const tense = firstTense(text, from, e);
      const same = sameSubject(text, clauses, c, index);
      f.push(
        `ns${a}|${r}`,
        `ns${a}|${next.tense}|${cueTense}`,
        `nsct${next.tense}${next.modal === undefined ? '' : 'm'}|${tense}|${cueTense}`,
        `nsct${next.tense}|${tense}|${cueTense}|${a}`,
        `nss${same}|${a}`,
        `nss${same}|${SPEECH_LEMMAS.has(next.lemma)}|${a}|${next.tense === cueTense}`,
        `nss${same}|${cueClassesOf(next.lemma).length > 0}|${next.tense === cueTense}`,
      );
    }
  }
  return f;
}

/** What the phrase before `e` is the object of, if anything: a verb that reports something, or another one. */
function objectOf(text: Text, e: number, from: number): string {
  const phrase = nounPhraseAt(text, e - 1);
  const verb = phrase === undefined || phrase.from <= from ? undefined : verbGroupAt(text, phrase.from - 1);
  if (verb === undefined) return '';
  return cueClassesOf(verb.lemma).length > 0 ? 'cue' : 'other';
}

/** The first word behind "that": a content that opens with "if" needs a second clause. */
function openingWord(text: Text, from: number): string {
  const at = lower(text, from) === 'that' ? from + 1 : from;
  const word = lower(text, at);
  return SUBORDINATORS.has(word) || word === 'in' || word === 'on' || word === 'at' ? word : 'x';
}

const JOINTS = new Set([
  'as',
  'to',
  'of',
  'with',
  'for',
  'by',
  'from',
  'on',
  'and',
  'in',
  'about',
  'over',
  'at',
  'into',
  'against',
  'during',
  'after',
  'before',
]);

/** Tense of the first verb of the content so far. */
function firstTense(text: Text, from: number, to: number): string {
  for (let i = from; i < Math.min(to, from + 20); i++) {
    const verb = verbGroupAt(text, i);
    if (verb !== undefined && verb.form === 'finite')
      return `${verb.tense}${verb.modal === undefined ? '' : 'm'}${verb.perfect ? '+' : ''}`;
  }
  return 'none';
}

/** Whether the next clause's subject is worded as the source is. */
function sameSubject(text: Text, clauses: Clauses, c: Candidate, group: number | undefined): string {
  const subject = group === undefined ? undefined : clauses.subjects[group];
  if (subject === undefined || c.sourceHead < 0) return '';
  const mine = lower(text, c.sourceHead);
  const theirs = lower(text, subject.head);
  return mine === theirs
    ? 'same'
    : theirs === 'he' || theirs === 'she' || theirs === 'it' || theirs === 'they'
      ? theirs
      : 'other';
}
