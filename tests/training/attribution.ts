/** Examples for the statements' linear models, and their training. */

import { LEAST } from '../../src/engine/statements';
import type { Candidate } from '../../src/engine/statements/candidates/candidate';
import { findCandidates } from '../../src/engine/statements/candidates/candidates';
import type { Clauses } from '../../src/engine/statements/candidates/clauses';
import { hasOpenSource, sourceOptions } from '../../src/engine/statements/candidates/source-choice';
import {
  type Bounded,
  bound,
  chooseSource,
  type Decided,
  decide,
  type Model,
} from '../../src/engine/statements/decision/decide';
import { placeFeatures } from '../../src/engine/statements/decision/end-places';
import { endOptions } from '../../src/engine/statements/decision/ends';
import { firstFeatures, isHopeless } from '../../src/engine/statements/decision/first-look';
import { gateFeatures } from '../../src/engine/statements/decision/gate';
import { bestOfCues } from '../../src/engine/statements/decision/select';
import { startOptions } from '../../src/engine/statements/decision/starts';
import { clipBeside } from '../../src/engine/statements/joining/beside';
import { overlapFeatures, overlaps } from '../../src/engine/statements/joining/outside';
import type { Text } from '../../src/engine/text/types';
import { tableOf } from '../../src/engine/weighing/weights';
import { fit, type TokenGold, type TrainingDocument } from '../eval/attribution-gold';
import { FeatureNames } from './feature-names';
import { type Choice, type Example, logisticRegression, type Settings, softmaxChoice } from './linear-models';

export interface Gathered {
  readonly document: TrainingDocument;
  readonly clauses: Clauses;
  readonly candidates: readonly Candidate[];
}

export const GATE_SETTINGS: Settings = { epochs: 8, rate: 0.06, l1: 1, l2: 1, least: 3, rounds: 6, faint: 1 };
export const FIRST_SETTINGS: Settings = { epochs: 4, rate: 0.1, l1: 4, l2: 1, least: 8, rounds: 2 };
export const OUTSIDE_SETTINGS: Settings = { epochs: 6, rate: 0.1, l1: 0.5, l2: 2, least: 3, rounds: 5 };
export const CHOICE_SETTINGS: Settings = { epochs: 8, rate: 0.1, l1: 1.5, l2: 4, least: 4, rounds: 4, faint: 1 };
/** Of open sources there are a third as many as of ends: more names are kept, and they are gone over less often. */
export const SOURCE_SETTINGS: Settings = { ...CHOICE_SETTINGS, epochs: 4, l1: 0.7, least: 3, faint: 0 };

const PARTS = 4;

const names = new FeatureNames();

/** Nouns that head at least two attributions without a verb in the cue. */
export function cueNouns(documents: readonly TrainingDocument[], least = 2): Set<string> {
  const counts = new Map<string, number>();
  for (const { text, gold } of documents)
    for (const { cue } of gold) {
      const tokens = [...cue];
      if (tokens.some((i) => text.verbGroupOf[i] !== -1)) continue;
      for (const i of tokens) {
        const token = text.tokens[i];
        if (token?.pos === 'NOUN') counts.set(token.lemma, (counts.get(token.lemma) ?? 0) + 1);
      }
    }
  return new Set([...counts].filter(([, n]) => n >= least).map(([lemma]) => lemma));
}

export const gather = (documents: readonly TrainingDocument[], nouns: ReadonlySet<string>): Gathered[] =>
  documents.map((document) => {
    const { clauses, list } = findCandidates(document.text, nouns);
    return { document, clauses, candidates: list };
  });

/** Weights by name, as they are learned and written down. */
export type NamedWeights = ReadonlyMap<string, number>;
export type NamedModel = Readonly<Record<Exclude<keyof Model, 'nouns'>, NamedWeights>>;

/** As the engine reads them. */
export const modelOf = (named: NamedModel, nouns: ReadonlySet<string>): Model => ({
  first: tableOf(named.first),
  gate: tableOf(named.gate),
  ends: tableOf(named.ends),
  starts: tableOf(named.starts),
  sources: tableOf(named.sources),
  outside: tableOf(named.outside),
  nouns,
});

type BoundaryModel = Pick<NamedModel, 'ends' | 'starts' | 'sources'>;

const trainBoundaries = (gathered: readonly Gathered[]): BoundaryModel => ({
  ends: softmaxChoice(endChoices(gathered), CHOICE_SETTINGS),
  starts: softmaxChoice(startChoices(gathered), CHOICE_SETTINGS),
  sources: softmaxChoice(sourceChoices(gathered), SOURCE_SETTINGS),
});

/**
 * The decision is learned from boundaries that were chosen as they will be later: by a model that has not seen the
 * document. Each part of the documents gets its boundaries from the other parts.
 */
export function trainModel(gathered: readonly Gathered[]): NamedModel {
  const bounded = Array.from({ length: PARTS }, (_, part) => part).flatMap((part) =>
    boundAll(
      gathered.filter((_, i) => i % PARTS === part),
      trainBoundaries(gathered.filter((_, i) => i % PARTS !== part)),
    ),
  );
  const labelled = bounded.flatMap(labelCandidates);
  const { ends, starts, sources } = trainBoundaries(gathered);
  const first = logisticRegression(
    labelled.map(({ text, raw, label }) => ({ features: firstFeatures(text, raw, names), label: label > 0 ? 1 : 0 })),
    FIRST_SETTINGS,
  );
  const firstTable = tableOf(first);
  const gate = logisticRegression(
    labelled.flatMap(({ text, clauses, raw, candidate, share, label }) =>
      isHopeless(text, raw, firstTable)
        ? []
        : [{ features: gateFeatures(text, clauses, candidate, share, names), label }],
    ),
    GATE_SETTINGS,
  );
  const outside = logisticRegression(
    bounded.flatMap((one) => overlapExamples(one, { first: firstTable, gate: tableOf(gate) })),
    OUTSIDE_SETTINGS,
  );
  return { first, gate, ends, starts, sources, outside };
}

const firstWord = (document: TrainingDocument, from: number, to: number): number => {
  let i = from;
  while (i < to && document.isWord[i] !== true) i++;
  return i;
};
const lastWord = (document: TrainingDocument, from: number, to: number): number => {
  let i = to - 1;
  while (i > from && document.isWord[i] !== true) i--;
  return i;
};
const goldFragment = (gold: TokenGold, token: number) =>
  gold.fragments.find((part) => part.from <= token && token < part.to);

export function endChoices(gathered: readonly Gathered[]): Choice[] {
  const out: Choice[] = [];
  for (const { document, clauses, candidates } of gathered)
    for (const c of candidates) {
      const span = c.content[c.content.length - 1];
      if ((c.open !== 'end' && c.open !== 'both') || span === undefined) continue;
      const first = firstWord(document, span.from, span.to);
      const gold = document.gold.find(
        (one) => one.cue.has(c.head) && one.content.has(first) && !one.content.has(lastWord(document, 0, first)),
      );
      const fragment = gold === undefined ? undefined : goldFragment(gold, first);
      if (fragment === undefined) continue;
      const wanted = lastWord(document, fragment.from, fragment.to);
      const options = endOptions(document.text, clauses, c, names);
      const right = options.findIndex((option) => lastWord(document, span.from, option.at) === wanted);
      if (right < 0) continue;
      const features = options.map((option) =>
        option.last
          ? option.features
          : [...placeFeatures(document.text, clauses, option.at, names), ...option.features],
      );
      out.push({ options: features, right: [right] });
    }
  return out;
}

export function startChoices(gathered: readonly Gathered[]): Choice[] {
  const out: Choice[] = [];
  for (const { document, clauses, candidates } of gathered)
    for (const c of candidates) {
      const span = c.content[0];
      if ((c.open !== 'start' && c.open !== 'both') || span === undefined) continue;
      const last = lastWord(document, span.from, span.to);
      const gold = document.gold.find((one) => one.cue.has(c.head) && one.content.has(last));
      const fragment = gold === undefined ? undefined : goldFragment(gold, last);
      if (fragment === undefined) continue;
      const wanted = firstWord(document, fragment.from, fragment.to);
      const options = startOptions(document.text, clauses, c, names);
      const right = options.findIndex((option) => firstWord(document, option.at, span.to) === wanted);
      if (right >= 0) out.push({ options: options.map((option) => option.features), right: [right] });
    }
  return out;
}

export function sourceChoices(gathered: readonly Gathered[]): Choice[] {
  const out: Choice[] = [];
  for (const { document, clauses, candidates } of gathered) {
    const seen = new Set<number>();
    for (const c of candidates) {
      if (!hasOpenSource(c) || seen.has(c.head)) continue;
      seen.add(c.head);
      const gold = document.gold.find((one) => one.cue.has(c.head));
      if (gold === undefined) continue;
      const options = sourceOptions(document.text, clauses, c, names);
      const right = options.flatMap((option, i) => {
        const fits = option.named
          ? [...gold.source].some((x) => option.from <= x && x < option.to)
          : gold.source.size === 0;
        return fits ? [i] : [];
      });
      if (right.length > 0) out.push({ options: options.map((option) => option.features), right });
    }
  }
  return out;
}

/** The candidates of a text with their sources and boundaries chosen by a model that has not seen it. */
interface BoundedDocument extends Pick<Gathered, 'document' | 'clauses'> {
  readonly list: readonly (Bounded & { /** As the rule made it. */ readonly raw: Candidate })[];
}

function boundAll(gathered: readonly Gathered[], named: BoundaryModel): BoundedDocument[] {
  const model = { ends: tableOf(named.ends), starts: tableOf(named.starts), sources: tableOf(named.sources) };
  return gathered.map(({ document, clauses, candidates }) => {
    const known = new Map<number, Candidate>();
    const list = candidates.map((raw) => {
      const sourced = chooseSource(document.text, clauses, raw, model.sources, known);
      return { raw, ...bound(document.text, clauses, sourced, model) };
    });
    return { document, clauses, list };
  });
}

interface Labelled extends Bounded {
  readonly text: Text;
  readonly clauses: Clauses;
  readonly raw: Candidate;
  readonly label: number;
}

/** A candidate inside another attribution's content is neither right nor wrong: the corpus marks only the outermost. */
function labelCandidates({ document, clauses, list }: BoundedDocument): Labelled[] {
  return list.flatMap(({ raw, candidate, share }) => {
    const best = Math.max(0, ...document.gold.map((one) => fit(document, candidate, one)));
    const right = best >= 0.5;
    if (!right && document.gold.some((one) => one.content.has(candidate.head) && !one.cue.has(candidate.head)))
      return [];
    return [{ text: document.text, clauses, raw, candidate, share, label: right ? labelOf(best) : 0 }];
  });
}

/** Which reports inside another's content the annotators marked beside it, or although nothing is marked around them. */
function overlapExamples(
  { document, clauses, list }: BoundedDocument,
  model: Pick<Model, 'first' | 'gate'>,
): Example[] {
  const { text, gold } = document;
  const decided = list.flatMap((one) =>
    isHopeless(text, one.raw, model.first) ? [] : [decide(text, clauses, one, model)],
  );
  const cueOf = ({ candidate }: Decided) => gold.find(({ cue }) => cue.has(candidate.head));
  return overlaps(text, clipBeside(text, bestOfCues(text, decided, LEAST))).flatMap((one) => {
    const inside = cueOf(one.outer)?.content.has(one.inner.candidate.head);
    const marked = cueOf(one.inner) !== undefined;
    // Where only the first one's end is wrong, it is for the boundaries to learn.
    if (inside === false && !marked) return [];
    return [{ features: overlapFeatures(text, one, names), label: marked && inside !== true ? 1 : 0 }];
  });
}

/** A content that only half fits counts for less, so that among the candidates of a cue the exact one wins. */
const labelOf = (overlap: number): number => (overlap === 1 ? 1 : overlap >= 0.8 ? 0.8 : 0.5);
