/** From labelled articles to weights: which clauses are positions of which kind. */
import { castActors, findMentions } from '../../src/engine/actors';
import { whole } from '../../src/engine/parts';
import { ruledInParts } from '../../src/engine/positions';
import type { Clause } from '../../src/engine/positions/clauses/clauses';
import type { Draft } from '../../src/engine/positions/draft';
import { type Scene, setScene, tokensOf } from '../../src/engine/positions/scene';
import { articleTraits, nearby } from '../../src/engine/positions/weighed/article-traits';
import { clauseFeatures } from '../../src/engine/positions/weighed/clause-features';
import { UNRULED } from '../../src/engine/positions/weighed/clause-kinds';
import { findAttributions, toStatements } from '../../src/engine/statements';
import { readText } from '../../src/engine/text';
import type { TokenRange } from '../../src/engine/text/types';
import { findTimes } from '../../src/engine/times';
import { POSITION_KINDS, type PositionKind } from '../../src/engine/types';
import { part } from '../../src/engine/weighing/features';
import { type GoldDocument, placeOf } from '../eval/gold';
import { FeatureNames } from './feature-names';
import { learnKinds } from './kind-learner';
import type { Settings } from './linear-models';

/** Few rounds in small steps: weights that were learned longer were surer of themselves and more often wrong on articles that were left out. */
const SETTINGS: Settings = { epochs: 4, rate: 0.05, l1: 0.5, l2: 1, least: 3, rounds: 4 };

export interface KindExample {
  readonly features: readonly string[];
  readonly kind: PositionKind | undefined;
}

interface Labelled extends TokenRange {
  readonly kind: PositionKind;
}

/** A labelled article as the weights are learned from it and judged by it. */
export interface Read {
  readonly document: GoldDocument;
  readonly scene: Scene;
  /** What the rules find. */
  readonly ruled: readonly Draft[];
  readonly examples: readonly KindExample[];
}

export function readDocument(document: GoldDocument): Read {
  const scene = sceneOf(document.text, document.labels.published);
  const ruled = whole(ruledInParts(scene));
  return { document, scene, ruled, examples: kindExamples(document, scene, ruled) };
}

/** An example for each clause that clearly is a position or clearly none. */
function kindExamples({ labels, text }: GoldDocument, scene: Scene, ruled: readonly Draft[]): KindExample[] {
  const gold = labels.positions.flatMap((label): Labelled[] => {
    const kind = POSITION_KINDS.find((one) => one === label.kind);
    const [span] = placeOf(text, label.text, label.at);
    return kind === undefined || span === undefined ? [] : [{ ...tokensOf(scene.text, span), kind }];
  });
  const kinds = kindsOfClauses(scene, gold);
  const traits = articleTraits(scene, ruled);
  const near = nearby(ruled);
  return scene.clauses.flatMap((clause): KindExample[] => {
    const kind = kinds.get(clause);
    if (kind === undefined && gold.some((label) => overlap(clause, label) >= 0.3)) return [];
    const isRuled = ruled.some((draft) => overlap(clause, draft) > 0.3);
    const about = [...(isRuled ? [] : [UNRULED]), ...traits, ...near(clause)].map(part);
    return [{ features: clauseFeatures(scene, clause, new FeatureNames(), about), kind }];
  });
}

/** Each label is given to the clause that fits it best. */
function kindsOfClauses(scene: Scene, gold: readonly Labelled[]): ReadonlyMap<Clause, PositionKind> {
  const kinds = new Map<Clause, PositionKind>();
  for (const label of gold) {
    let best: Clause | undefined;
    let fit = 0.3;
    for (const clause of scene.clauses) {
      const now = overlap(clause, label);
      if (now <= fit || kinds.has(clause)) continue;
      best = clause;
      fit = now;
    }
    if (best !== undefined) kinds.set(best, label.kind);
  }
  return kinds;
}

/** Jaccard of a clause, or of its predicate alone, and another stretch, in tokens. */
function overlap({ from, to, verb }: Clause, other: TokenRange): number {
  return Math.max(jaccard({ from, to }, other), jaccard({ from: verb.head, to }, other));
}

function jaccard(a: TokenRange, b: TokenRange): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared <= 0 ? 0 : shared / (Math.max(a.to, b.to) - Math.min(a.from, b.from));
}

/** An article of plain text as the position rules see it. */
export function sceneOf(source: string, published: string): Scene {
  const text = readText(source);
  const times = findTimes(text, { published });
  const mentions = findMentions(text);
  const attributions = findAttributions(text);
  const cast = castActors(text, mentions, attributions);
  return setScene(text, toStatements(attributions, cast), cast, times);
}

/** A table of weights in twentieths as the engine reads it, a line a feature, in the order of POSITION_KINDS. */
export function trainKinds(examples: readonly KindExample[]): string {
  const rows = examples.map(({ features, kind }) => ({
    features,
    ...(kind === undefined ? {} : { kind: POSITION_KINDS.indexOf(kind) }),
  }));
  return [...learnKinds(rows, POSITION_KINDS.length, SETTINGS)]
    .map(([name, row]) => [name, row.map((weight) => Math.round(weight * 20) || '').join(',')] as const)
    .filter(([, row]) => /\d/.test(row))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${name}\t${row}`)
    .join('\n');
}
