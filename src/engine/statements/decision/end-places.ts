/** Features of a place where a content may end, whatever the candidate. */

import { cueClassesOf } from '../../lexicon/cue-classes';
import { CUE_PARTICLES, OCCASION_NOUNS } from '../../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { NounPhrase, Text, VerbGroup } from '../../text/types';
import { type Features, join, type Part, part, truth } from '../../weighing/features';
import type { Clauses } from '../candidates/clauses';
import { isComma, isDash } from '../candidates/tokens';
import { nameless, shape } from './shapes';

const AP = part('ap');
const CQ = part('cq');
const N = part('n');
const NS = part('ns');
const NSC = part('nsc');
const NSF = part('nsf');
const NSL = part('nsl');
const NV = part('nv');
const NVC = part('nvc');
const NVF = part('nvf');
const NVL = part('nvl');
const NVS = part('nvs');
const NVY = part('nvy');
const OCC = part('occ');
const P = part('p');
const PP = part('pp');
const PPH = part('pph');
const W = part('w');
const WN = part('wn');

export function placeFeatures<Result>(text: Text, clauses: Clauses, e: number, f: Features<Result>): Result {
  const a = shape(text, e);
  const na = join(N, a);
  f.add(na);
  const before = join(P, shape(text, e - 1));
  const behind = shape(text, e + 1);
  f.add(na, behind);
  f.add(before, na);
  f.add(before, na, behind);
  f.add(na, behind, shape(text, e + 2));
  f.add(join(W, nameless(text.tokens[e - 1], 'lemma')), na);
  f.add(join(WN, nameless(text.tokens[e + 1], 'lower')), na);
  if (takesNoun(a)) {
    const noun = nounPhraseAt(text, e + 1);
    if (noun !== undefined) {
      const head = text.tokens[noun.head];
      f.led(PP, a, OCCASION_NOUNS.has(head?.lower ?? '') ? OCC : part(String(head?.pos)));
      f.led(PPH, a, nameless(head, 'lower'));
    }
  }
  if (clauses.quotationEnding(e - 1) !== undefined) {
    f.add(CQ, na);
    // `the port was “lost,” adding that …`: the comma stands inside of the marks.
    const inner = join(CQ, shape(text, e - 2));
    f.add(inner);
    f.add(inner, na);
    const adding = verbGroupAt(text, e);
    if (adding?.from === e) f.add(inner, part(adding.form));
  }
  const apposition = appositionAt(text, e);
  if (apposition !== undefined) {
    const ap = join(AP, a);
    f.add(ap, nameless(text.tokens[apposition.head], 'lemma'));
    f.add(ap, nameless(text.tokens[apposition.from], 'lower'));
    f.add(ap, shape(text, apposition.to));
  }
  const n = nextWord(text, e);
  const verb = verbGroupAt(text, n);
  if (verb !== undefined && verb.from === n) nextVerbFeatures(text, clauses, verb, a, f);
  else {
    const index = clauses.clauseFrom(n);
    const next = index === undefined ? undefined : text.verbGroups[index];
    if (next !== undefined) {
      const speech = truth(SPEECH_LEMMAS.has(next.lemma));
      const ns = join(NS, a);
      f.add(ns);
      f.add(ns, shape(text, n));
      f.led(NSL, part(next.lemma));
      f.led(NSC, speech, a);
      f.led(NSF, speech, shape(text, next.to), a);
    }
  }
  return f.take();
}

/** The noun phrase right behind a comma or dash: ", a step that …". */
function appositionAt(text: Text, e: number): NounPhrase | undefined {
  const mark = text.tokens[e];
  if (!isComma(mark) && !isDash(mark)) return undefined;
  const phrase = nounPhraseAt(text, e + 1);
  return phrase?.from === e + 1 ? phrase : undefined;
}

/** What is said of a verb that comes directly behind a place. */
function nextVerbFeatures(text: Text, clauses: Clauses, verb: VerbGroup, a: Part, f: Features<unknown>): void {
  const form = part(verb.form);
  const speech = truth(SPEECH_LEMMAS.has(verb.lemma));
  f.led(NV, a, form);
  f.led(NVL, part(verb.lemma), form);
  f.led(NVS, part(String(clauses.subjects[verb.index]?.kind)), a);
  f.led(NVC, speech, a, form);
  f.led(NVF, speech, shape(text, verb.to), a);
  for (const one of cueClassesOf(verb.lemma)) f.led(NVY, part(one), a, form);
}

/** Whether a cue's own particle may stand here, or a phrase begin. */
export const takesNoun = ({ text }: Part): boolean => text === 'to' || CUE_PARTICLES.has(text);

/** First token behind marks, conjunctions and adverbs at `e`. */
export function nextWord(text: Text, e: number): number {
  let n = e;
  while (n < e + 3) {
    const pos = text.tokens[n]?.pos;
    if (pos !== 'PUNCT' && pos !== 'CCONJ' && pos !== 'ADV' && pos !== 'SCONJ') break;
    n++;
  }
  return n;
}
