/** Gives candidates their boundaries and their probability. */
import type { Text, TokenRange } from '../text/types';
import { choose, endOptions, startOptions } from './boundaries';
import type { Candidate } from './candidate';
import type { Clauses } from './clauses';
import { gateFeatures, probability } from './gate';
import { hasOpenSource, sourceOptions } from './source-choice';
import type { Weights } from './weights';

export interface Model {
  readonly gate: Weights;
  readonly ends: Weights;
  readonly starts: Weights;
  readonly sources: Weights;
  readonly nouns: ReadonlySet<string>;
}

/** A candidate with its boundaries settled. */
export interface Bounded {
  readonly candidate: Candidate;
  /** Probability of the chosen boundaries among the options. */
  readonly share: number;
}

export interface Decided extends Bounded {
  /** 0 to 1. */
  readonly probability: number;
}

/** Replaces a doubtful source by the likeliest one. `known` keeps the answer for all candidates of one cue. */
export function chooseSource(
  text: Text,
  clauses: Clauses,
  c: Candidate,
  weights: Weights,
  known: Map<number, Candidate>,
): Candidate {
  if (!hasOpenSource(c)) return c;
  let answer = known.get(c.head);
  if (answer === undefined) {
    const options = sourceOptions(text, clauses, c);
    const chosen = choose(options, weights, '');
    const option = options.find((one) => one.at === chosen?.at);
    const sure = chosen === undefined ? '' : String(Math.floor(chosen.share * 4));
    answer =
      option === undefined || !option.named
        ? { ...c, source: undefined, sourceHead: -1, sourceKind: `nobody${sure}` }
        : { ...c, source: { from: option.from, to: option.to }, sourceHead: option.head, sourceKind: `chosen${sure}` };
    known.set(c.head, answer);
  }
  return { ...c, source: answer.source, sourceHead: answer.sourceHead, sourceKind: answer.sourceKind };
}

export function bound(
  text: Text,
  clauses: Clauses,
  candidate: Candidate,
  model: Pick<Model, 'ends' | 'starts'>,
): Bounded {
  const { open } = candidate;
  if (open === 'none') return { candidate, share: 1 };
  const content: TokenRange[] = [...candidate.content];
  if (open === 'end') {
    const chosen = choose(endOptions(text, clauses, candidate), model.ends, '');
    const last = content[content.length - 1];
    if (chosen === undefined || last === undefined) return { candidate, share: 0.5 };
    content[content.length - 1] = { from: last.from, to: chosen.at };
    return { candidate: { ...candidate, content }, share: chosen.share };
  }
  const chosen = choose(startOptions(text, clauses, candidate), model.starts, '');
  const first = content[0];
  if (chosen === undefined || first === undefined) return { candidate, share: 0.5 };
  content[0] = { from: chosen.at, to: first.to };
  return { candidate: { ...candidate, content }, share: chosen.share };
}

export function decide(text: Text, clauses: Clauses, bounded: Bounded, model: Pick<Model, 'gate'>): Decided {
  return {
    ...bounded,
    probability: probability(gateFeatures(text, clauses, bounded.candidate, bounded.share), model.gate),
  };
}
