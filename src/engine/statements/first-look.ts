/**
 * A first look at a candidate, before anything costly is worked out: its words and pattern alone. Most verbs with an
 * object ("has", "makes") go here.
 */
import { cueClassesOf } from '../lexicon/cue-classes';
import type { Text } from '../text/types';
import type { Candidate } from './candidate';
import { probability } from './gate';
import { shape } from './shapes';
import type { Weights } from './weights';

/** Candidates less likely than this at first look are dropped. */
const HOPELESS = 0.12;

export function firstFeatures(text: Text, c: Candidate): string[] {
  const { rule, key } = c;
  const space = key.indexOf(' ');
  const base = space > 0 ? key.slice(0, space) : key;
  const group = c.group < 0 ? undefined : text.verbGroups[c.group];
  const voice = group === undefined ? 'n' : `${group.form}${group.passive ? 'P' : ''}`;
  const first = shape(text, c.content[0]?.from ?? -1);
  const f = [
    'b',
    `r${rule}`,
    `k${key}`,
    `k${key}|${rule}`,
    `b${base}`,
    `b${base}|${rule}`,
    `v${voice}|${rule}`,
    `s${c.sourceKind}|${rule}`,
    `c${first}|${rule}`,
    `p${shape(text, c.cue.from - 1)}|${voice}`,
    `g${c.skipped}|${rule}`,
  ];
  const classes = cueClassesOf(text.tokens[c.head]?.lemma ?? '');
  for (const one of classes) f.push(`y${one}|${rule}`, `y${one}`);
  if (space > 0) for (const one of cueClassesOf(key.slice(space + 1).split(' ')[0] ?? '')) f.push(`z${one}|${rule}`);
  if (classes.length === 0) f.push(`y-|${rule}`);
  return f;
}

export const isHopeless = (text: Text, c: Candidate, weights: Weights): boolean =>
  probability(firstFeatures(text, c), weights) < HOPELESS;
