/** Gives candidates their boundaries and their probability. */
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import type { Text, TokenRange } from '../../text/types';
import type { Weights } from '../../weighing/weights';
import { type Candidate, withContent, withSource } from '../candidates/candidate';
import type { Clauses } from '../candidates/clauses';
import { hasOpenSource, sourceOptions } from '../candidates/source-choice';
import { placeFeatures } from './end-places';
import { endOptions } from './ends';
import { gateFeatures, probability } from './gate';
import { choose, chooseEnd, type Option } from './options';
import { startOptions } from './starts';

export interface Model {
  readonly first: Weights;
  readonly gate: Weights;
  readonly ends: Weights;
  readonly starts: Weights;
  readonly sources: Weights;
  /** Whether a report stands outside of another's content. */
  readonly outside: Weights;
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

/** The same decision about another candidate. Field by field: copied with a spread, decisions would be of half a dozen hidden classes. */
export const withCandidate = ({ share, probability }: Decided, candidate: Candidate): Decided => ({
  candidate,
  share,
  probability,
});

/** In text order of the contents. */
export const byContent = (a: Decided, b: Decided): number =>
  (a.candidate.content[0]?.from ?? 0) - (b.candidate.content[0]?.from ?? 0) || a.candidate.head - b.candidate.head;

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
    const options = sourceOptions(text, clauses, c, weights.scale());
    const chosen = choose(options);
    const option = options.find((one) => one.at === chosen?.at);
    const sure = chosen === undefined ? '' : String(Math.floor(chosen.share * 4));
    answer =
      option === undefined || !option.named
        ? withSource(c, { source: undefined, sourceHead: -1, sourceKind: `nobody${sure}` })
        : withSource(c, {
            source: { from: option.from, to: option.to },
            sourceHead: option.head,
            sourceKind: `chosen${sure}`,
          });
    known.set(c.head, answer);
  }
  return withSource(c, answer);
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
  let share = 1;
  if (open === 'end' || open === 'both') {
    const last = content[content.length - 1];
    const chosen = chooseEnd(weighEnds(text, clauses, candidate, model.ends), last?.from ?? 0);
    if (chosen !== undefined && last !== undefined) {
      const to = chosen.at === candidate.limit ? quotationReach(text, last.from, chosen.at) : chosen.at;
      content[content.length - 1] = { from: last.from, to };
      share *= chosen.share;
    } else share *= 0.5;
  }
  if (open === 'start' || open === 'both') {
    const chosen = choose(startOptions(text, clauses, candidate, model.starts.scale()));
    const first = content[0];
    if (chosen !== undefined && first !== undefined) {
      content[0] = { from: chosen.at, to: first.to };
      share *= chosen.share;
    } else share *= 0.5;
  }
  return { candidate: withContent(candidate, content), share };
}

/** What each place of a text weighs as an end, by model: summed once for all candidates. */
const places = new WeakMap<Text, { readonly weights: Weights; readonly sums: Float64Array }>();

function weighEnds(text: Text, clauses: Clauses, c: Candidate, weights: Weights): Option<number>[] {
  let known = places.get(text);
  if (known === undefined || known.weights !== weights) {
    known = { weights, sums: new Float64Array(text.tokens.length + 1).fill(Number.NaN) };
    places.set(text, known);
  }
  const { sums } = known;
  const scale = weights.scale();
  return endOptions(text, clauses, c, scale).map(({ at, features, last }) => {
    if (last) return { at, features };
    let sum = sums[at] ?? 0;
    if (Number.isNaN(sum)) {
      sum = placeFeatures(text, clauses, at, scale);
      sums[at] = sum;
    }
    return { at, features: sum + features };
  });
}

/** Layouts that are too rare in the corpus to be counted and too plain to be doubted. */
function fixedProbability(c: Candidate): number | undefined {
  if (c.rule === 'signature' || (c.rule === 'speaker-label' && (c.skipped === 'turn' || c.skipped === 'dash')))
    return 0.9;
  if (c.rule === 'in-words') return c.skipped === 'words' ? 0.8 : 0.6;
  if (c.rule === 'colon-paragraph')
    return c.skipped === 'quote' ? (SPEECH_LEMMAS.has(c.key) ? 0.9 : 0.7) : SPEECH_LEMMAS.has(c.key) ? 0.6 : 0;
  return undefined;
}

/** A quotation that was opened inside the content is not cut at the sentence's end. */
function quotationReach(text: Text, from: number, to: number): number {
  const index = text.tokens[to - 1]?.quotation ?? -1;
  const quotation = index < 0 ? undefined : text.quotations[index];
  return quotation !== undefined && quotation.from >= from && quotation.to > to ? quotation.to : to;
}

export function decide(text: Text, clauses: Clauses, bounded: Bounded, model: Pick<Model, 'gate'>): Decided {
  const { candidate, share } = bounded;
  return {
    candidate,
    share,
    probability:
      fixedProbability(candidate) ?? probability(gateFeatures(text, clauses, candidate, share, model.gate.scale())),
  };
}
