/** Features of a place where one candidate's content may end. */

import { cueClassesOf } from '../../lexicon/cue-classes';
import { OCCASION_NOUNS } from '../../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text, VerbGroup } from '../../text/types';
import { counted, type Features, join, NOTHING, number, type Part, part, truth } from '../../weighing/features';
import type { Candidate } from '../candidates/candidate';
import type { Clauses } from '../candidates/clauses';
import { isDash, isQuoteMark, lower } from '../candidates/tokens';
import { nextWord, takesNoun } from './end-places';
import { bucketsBehind } from './options';
import { shape } from './shapes';

/** What was read of the content up to an option. */
export interface SoFar {
  verbs: number;
  finites: number;
  commas: number;
  /** Finite verbs that the clauses opened so far still wait for. */
  missing: number;
  dashes: number;
}

/** What stays the same for all options of one candidate. */
export interface Frame {
  readonly c: Candidate;
  readonly from: number;
  readonly limit: number;
  readonly rule: Part;
  readonly key: Part;
  readonly base: string;
  readonly cueTense: string;
  readonly opening: Part;
  readonly quoteFirst: boolean;
  /** "m" and where the cue stands while its sentence's main verb is still to come. */
  readonly pending: Part | undefined;
  /** "o" and the word that opens the cue's clause ("after Kovac said"), where the sentence's main verb is still to come. */
  readonly opener: Part | undefined;
  /** Finite verbs between the content's first word and the limit. */
  readonly finites: number;
}

const B = part('b');
const commas = counted(part('c'));
const CLAUSE = part('s');
const CL = part('cl');
const CQ = part('cq');
const dashes = counted(part('dash'));
const missingVerbs = counted(part('miss'));
const finite = counted(part('f'));
const H = part('h');
const L = part('L');
const left = counted(part('left'));
const lengthOf = bucketsBehind(part('len'));
const M = part('m');
const N = part('n');
const NS = part('ns');
const NSCT = part('nsct');
const NSS = part('nss');
const NV = part('nv');
const NVC = part('nvc');
const NVCT = part('nvct');
const NVT = part('nvt');
const O = part('o');
const OCC = part('occ');
const OPENED = part('opened');
const PP = part('pp');
const Q = part('q');
const QUOTED = part('Q');
const V = part('v');
const verbs = counted(V);
const X = part('x');
const Y = part('y');

/** The sentence's end. */
export function finalFeatures(text: Text, frame: Frame, e: number, sofar: SoFar, f: Features<unknown>): void {
  const { rule, from, pending, opener } = frame;
  const finites = finite(Math.min(sofar.finites, 3));
  f.add(L);
  f.add(L, rule);
  f.add(L, rule, verbs(Math.min(sofar.verbs, 3)));
  f.add(L, lengthOf(e - from));
  f.add(L, frame.key);
  f.add(L, rule, finites);
  f.add(L, commas(Math.min(sofar.commas, 3)));
  f.add(L, rule, join(Q, truth(frame.quoteFirst)));
  f.add(L, missingVerbs(Math.min(sofar.missing, 2)), rule);
  if (pending !== undefined) {
    f.add(L, M);
    f.add(L, pending);
    f.add(L, M, rule);
    f.add(L, pending, finites);
  }
  if (opener !== undefined) {
    f.add(L, OPENED);
    f.add(L, OPENED, finites);
    f.add(L, OPENED, commas(Math.min(sofar.commas, 3)));
    f.add(L, opener);
    f.add(L, opener, finites);
  }
  if (isQuoteMark(text.tokens[e])) f.add(L, Q);
}

/** Features of a place for one candidate. */
export function endFeatures(
  text: Text,
  clauses: Clauses,
  frame: Frame,
  e: number,
  sofar: SoFar,
  f: Features<unknown>,
): void {
  const { from, rule, pending } = frame;
  const a = shape(text, e);
  const na = join(N, a);
  const len = lengthOf(e - from);
  const finites = finite(Math.min(sofar.finites, 3));
  f.add(na, rule);
  f.add(verbs(Math.min(sofar.verbs, 3)), na);
  f.add(finites, rule);
  const missing = missingVerbs(Math.min(sofar.missing, 2));
  f.add(missing, rule);
  f.add(missing, na);
  if (isDash(text.tokens[e])) {
    const dash = dashes(Math.min(sofar.dashes, 2));
    const ahead = truth(hasDash(text, e + 1, frame.limit));
    f.add(dash, ahead);
    f.add(dash, ahead, missing);
  }
  f.add(len, rule);
  f.add(len, na);
  f.add(commas(Math.min(sofar.commas, 3)), na);
  f.add(na, verbs(Math.min(sofar.verbs, 2)), rule);
  f.add(na, shape(text, e + 1), rule);
  f.led(H, frame.opening, na, number(Math.min(sofar.finites, 3)));
  if (JOINTS.has(a.text)) {
    f.led(B, part(frame.base), na);
    for (const one of cueClassesOf(frame.base)) {
      const y = join(Y, part(one));
      f.add(y, na);
      f.add(y, na, rule);
    }
  }
  if (takesNoun(a)) {
    f.add(frame.key, na);
    const noun = nounPhraseAt(text, e + 1);
    if (noun !== undefined) f.led(PP, a, OCCASION_NOUNS.has(lower(text, noun.head)) ? OCC : X, rule);
  }
  if (pending !== undefined) {
    f.add(M, na);
    f.add(M, na, finites);
    f.add(M, na, rule);
    f.add(pending, na);
  }
  if (frame.opener !== undefined) openedFeatures(text, clauses, frame, e, sofar, f);
  const closes = clauses.quotationEnding(e - 1) !== undefined;
  if (frame.quoteFirst) {
    const mark = join(M, closes ? shape(text, e - 2) : NOTHING);
    f.led(QUOTED, shape(text, e - 1), na);
    f.add(QUOTED, join(CL, truth(closes)));
    f.add(QUOTED, mark);
    f.add(QUOTED, mark, na);
  }
  if (closes) f.add(CQ, rule);
  // What kind of clause comes next, and does it look like one beside the cue's own?
  const n = nextWord(text, e);
  const verb = verbGroupAt(text, n);
  if (verb !== undefined && verb.from === n) verbFeatures(text, frame, e, verb, sofar, f);
  else clauseFeatures(text, clauses, frame, e, clauses.clauseFrom(n), f);
}

/** "After Kovac said the port was closed, boats turned back": behind the content the clause must come that the opener left open. */
function openedFeatures(
  text: Text,
  clauses: Clauses,
  { rule, opener, finites: all }: Frame,
  e: number,
  sofar: SoFar,
  f: Features<unknown>,
): void {
  if (opener === undefined) return;
  const na = join(N, shape(text, e));
  const finites = finite(Math.min(sofar.finites, 3));
  const n = nextWord(text, e);
  const next = clauses.clauseFrom(n) !== undefined ? CLAUSE : verbGroupAt(text, n) !== undefined ? V : NOTHING;
  f.add(OPENED, na);
  f.add(OPENED, na, finites);
  f.add(OPENED, na, rule);
  f.add(OPENED, na, next);
  f.add(OPENED, na, next, left(Math.min(all - sofar.finites, 3)));
  f.add(opener, na);
  f.add(opener, na, finites);
  f.add(opener, na, next);
}

/** Features of a verb that comes next, beside the cue's. */
function verbFeatures(text: Text, frame: Frame, e: number, verb: VerbGroup, sofar: SoFar, f: Features<unknown>): void {
  const { rule, cueTense, from, pending } = frame;
  const a = shape(text, e);
  const form = part(verb.form);
  const tense = firstTense(text, from, e);
  if (pending !== undefined) {
    const nv = join(NV, form);
    const finites = finite(Math.min(sofar.finites, 3));
    f.add(pending, nv, finites);
    f.add(pending, nv, finites, join(O, part(objectOf(text, e, from))));
    f.add(pending, nv, left(Math.min(frame.finites - sofar.finites, 3)), finite(Math.min(sofar.finites, 1)));
  }
  const speech = truth(SPEECH_LEMMAS.has(verb.lemma));
  f.led(NVC, speech, a, form, truth(verb.tense === cueTense), truth(tense === cueTense));
  f.led(NV, a, form, rule);
  f.led(NVT, part(verb.tense), part(cueTense), a);
  f.led(NVCT, part(verb.tense), part(tense), part(cueTense));
}

/** Features of a clause that comes next, beside the cue's. */
function clauseFeatures(
  text: Text,
  clauses: Clauses,
  { c, rule, cueTense, from }: Frame,
  e: number,
  index: number | undefined,
  f: Features<unknown>,
): void {
  const next = index === undefined ? undefined : text.verbGroups[index];
  if (next === undefined) return;
  const a = shape(text, e);
  const ns = join(NS, a);
  const tense = part(firstTense(text, from, e));
  const cue = part(cueTense);
  const nextTense = part(next.tense);
  const alike = truth(next.tense === cueTense);
  const nss = join(NSS, part(sameSubject(text, clauses, c, index)));
  f.add(ns, rule);
  f.add(ns, nextTense, cue);
  f.led(NSCT, next.modal === undefined ? nextTense : join(nextTense, M), tense, cue);
  f.led(NSCT, nextTense, tense, cue, a);
  f.add(nss, a);
  f.add(nss, truth(SPEECH_LEMMAS.has(next.lemma)), a, alike);
  f.add(nss, truth(cueClassesOf(next.lemma).length > 0), alike);
}

/** What the phrase before `e` is the object of, if anything: a verb that reports something, or another one. */
function objectOf(text: Text, e: number, from: number): string {
  const phrase = nounPhraseAt(text, e - 1);
  const verb = phrase === undefined || phrase.from <= from ? undefined : verbGroupAt(text, phrase.from - 1);
  if (verb === undefined) return '';
  return cueClassesOf(verb.lemma).length > 0 ? 'cue' : 'other';
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

function hasDash(text: Text, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 40); i++) if (isDash(text.tokens[i])) return true;
  return false;
}

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
