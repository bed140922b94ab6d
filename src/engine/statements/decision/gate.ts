/** What speaks for and against a candidate, as names that the table of weights knows. */
import { verbGroupAt } from '../../text/at';
import type { Text, VerbGroup } from '../../text/types';
import { type Features, join, number, type Part, part } from '../../weighing/features';
import type { Candidate } from '../candidates/candidate';
import type { Clauses } from '../candidates/clauses';
import { aroundFeatures } from './gate-around';
import { contentFeatures } from './gate-content';
import { type Frame, frameOf, voiceOf } from './gate-frame';
import { placeFeatures } from './gate-place';
import { speakerFeatures } from './gate-speaker';
import { nameless, shape } from './shapes';

/** `share`: probability of the candidate's boundaries. */
export function gateFeatures<Result>(
  text: Text,
  clauses: Clauses,
  c: Candidate,
  share: number,
  f: Features<Result>,
): Result {
  const frame = frameOf(text, c);
  cueFeatures(c, share, frame, f);
  const group = c.group < 0 ? undefined : text.verbGroups[c.group];
  if (group === undefined) nounFeatures(text, c, frame, f);
  else verbFeatures(text, c, group, frame, f);
  speakerFeatures(text, c, frame, f);
  contentFeatures(text, clauses, c, frame, f);
  placeFeatures(text, c, frame, f);
  aroundFeatures(text, clauses, c, frame, f);
  return f.take();
}

const ALT = part('alt');
const B = part('b');
const E = part('e');
const GOV = part('gov');
const K = part('k');
const M = part('m');
const MOD = part('mod');
const NEG = part('neg');
const NFIRST = part('nfirst');
const NGOV = part('ngov');
const NPRE = part('npre');
const PRE = part('pre');
const R = part('r');
const SK = part('sk');
const T = part('t');
const V = part('v');
const Y = part('y');
const UNCLASSED = part('y-');

function cueFeatures(c: Candidate, share: number, { rule, base, classes, kind }: Frame, f: Features<unknown>): void {
  const key = join(K, part(c.key));
  const byRule = join(R, rule);
  f.add(B);
  f.add(byRule);
  f.add(key);
  f.add(key, rule);
  f.add(base);
  f.add(base, rule);
  f.add(byRule, join(E, number(Math.round(share * 5))));
  for (const rival of c.rivals) {
    const other = join(ALT, part(rival));
    f.add(other, rule);
    f.add(other, base);
  }
  const source = join(SK, part(c.sourceKind));
  for (const one of classes) {
    const y = join(Y, part(one));
    f.add(y, kind);
    f.add(y, rule);
    f.add(y, source);
  }
  if (classes.size === 0) {
    f.add(UNCLASSED, kind);
    f.add(UNCLASSED, rule);
  }
}

function verbFeatures(text: Text, c: Candidate, group: VerbGroup, frame: Frame, f: Features<unknown>): void {
  const { rule, base, classes } = frame;
  const voice = voiceOf(group);
  const v = join(V, voice);
  const tense = part(group.tense);
  const mood = join(M, moodOf(group));
  f.add(v);
  f.add(v, rule);
  f.add(v, base);
  for (const one of classes) f.led(Y, part(one), voice, tense);
  f.add(mood);
  f.add(mood, rule);
  f.add(base, join(M, tense));
  f.led(T, tense, rule, part(c.sourceKind));
  if (group.negated) f.add(NEG, base);
  if (group.modal !== undefined) {
    f.add(MOD, base);
    f.led(MOD, part(group.modal));
  }
  if (group.form === 'infinitive') {
    const governing = verbGroupAt(text, group.from - 1) ?? verbGroupAt(text, group.from - 2);
    f.led(GOV, governing === undefined ? shape(text, group.from - 1) : part(governing.lemma));
    f.led(GOV, part(governing?.lemma ?? ''), base);
  } else {
    const before = join(PRE, shape(text, group.from - 1));
    f.add(before, voice);
    f.add(before, rule);
  }
}

const moodOf = (group: VerbGroup): Part =>
  part(
    `${group.modal ?? ''}${group.negated ? '!' : ''}${group.perfect ? '+' : ''}${group.progressive ? '~' : ''}${group.tense}`,
  );

function nounFeatures(text: Text, c: Candidate, { rule, base }: Frame, f: Features<unknown>): void {
  const before = join(NPRE, shape(text, c.cue.from - 1));
  const first = join(NFIRST, nameless(text.tokens[c.cue.from], 'lower'));
  f.add(before);
  f.add(before, rule);
  f.add(first);
  f.add(first, rule);
  const governing = verbGroupAt(text, c.cue.from - 1);
  if (governing === undefined) return;
  const gov = join(NGOV, part(governing.lemma));
  f.add(gov);
  f.add(gov, base);
}

/** `score`: sum of the weights of all features. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score));
