/**
 * A first look at a candidate, before anything costly is worked out: its words and pattern alone. Most verbs with an
 * object ("has", "makes") go here.
 */
import { cueClassesOf } from '../../lexicon/cue-classes';
import type { Text } from '../../text/types';
import { type Features, join, part } from '../../weighing/features';
import type { Weights } from '../../weighing/weights';
import type { Candidate } from '../candidates/candidate';
import { probability } from './gate';
import { quotationKind } from './gate-content';
import { baseOf, secondWord, voiceOf } from './gate-frame';
import { shape } from './shapes';

/** Candidates less likely than this at first look are dropped. */
const HOPELESS = 0.09;

const B = part('b');
const C = part('c');
const G = part('g');
const K = part('k');
const P = part('p');
const Q = part('q');
const R = part('r');
const S = part('s');
const V = part('v');
const Y = part('y');
const Z = part('z');
const UNCLASSED = part('y-');
const NOUN = part('n');

export function firstFeatures<Result>(text: Text, c: Candidate, f: Features<Result>): Result {
  const rule = part(c.rule);
  const key = join(K, part(c.key));
  const base = join(B, part(baseOf(c)));
  const group = c.group < 0 ? undefined : text.verbGroups[c.group];
  const voice = group === undefined ? NOUN : voiceOf(group);
  f.add(B);
  f.led(R, rule);
  f.add(key);
  f.add(key, rule);
  f.add(base);
  f.add(base, rule);
  f.led(V, voice, rule);
  f.led(S, part(c.sourceKind), rule);
  f.led(C, shape(text, c.content[0]?.from ?? -1), rule);
  f.led(P, shape(text, c.cue.from - 1), voice);
  f.led(G, part(c.skipped), rule);
  const quotation = quotationKind(text, c.content[0]?.from ?? -1);
  if (quotation !== '') f.led(Q, part(quotation), rule);
  const classes = cueClassesOf(text.tokens[c.head]?.lemma ?? '');
  for (const one of classes) {
    const kind = join(Y, part(one));
    f.add(kind, rule);
    f.add(kind);
  }
  const second = secondWord(c);
  if (second !== undefined) for (const one of cueClassesOf(second)) f.led(Z, part(one), rule);
  if (classes.length === 0) f.add(UNCLASSED, rule);
  return f.take();
}

export const isHopeless = (text: Text, c: Candidate, weights: Weights): boolean =>
  probability(firstFeatures(text, c, weights.scale())) < HOPELESS;
