/** Features of a place where a content may end, whatever the candidate. */

import { cueClassesOf } from '../lexicon/cue-classes';
import { CUE_PARTICLES, OCCASION_NOUNS } from '../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../lexicon/speech-cues';
import { nounPhraseAt, verbGroupAt } from '../text/at';
import type { Text, VerbGroup } from '../text/types';
import { type Features, join, type Part, part, truth } from '../weighing/features';
import type { Clauses } from './clauses';
import { nameless, shape } from './shapes';

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

export function placeFeatures<Result>(text: Text, clauses: Clauses, e: number, f: Features<Result>): Result {
  const a = shape(text, e);
  const na = join(N, a);
  f.add(na);
  f.add(na, shape(text, e + 1));
  f.led(P, shape(text, e - 1), na);
  if (takesNoun(a)) {
    const noun = nounPhraseAt(text, e + 1);
    if (noun !== undefined) {
      const head = text.tokens[noun.head];
      f.led(PP, a, OCCASION_NOUNS.has(head?.lower ?? '') ? OCC : part(String(head?.pos)));
      f.led(PPH, a, nameless(head, 'lower'));
    }
    f.led(W, nameless(text.tokens[e - 1], 'lemma'), na);
  }
  if (clauses.quotationEnding(e - 1) !== undefined) f.add(CQ, na);
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
