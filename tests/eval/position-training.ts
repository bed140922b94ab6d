/** From labelled articles to weights: which clauses are positions of which kind. */
import { castActors, findMentions } from '../../src/engine/actors';
import { whole } from '../../src/engine/parts';
import { ruledInParts } from '../../src/engine/positions';
import { articleTraits } from '../../src/engine/positions/article-traits';
import { clauseFeatures } from '../../src/engine/positions/clause-features';
import { UNRULED } from '../../src/engine/positions/clause-kinds';
import type { Clause } from '../../src/engine/positions/clauses';
import { type Scene, setScene, tokensOf } from '../../src/engine/positions/scene';
import { findAttributions, toStatements } from '../../src/engine/statements';
import { part } from '../../src/engine/statements/features';
import { readText } from '../../src/engine/text';
import type { TokenRange } from '../../src/engine/text/types';
import { findTimes } from '../../src/engine/times';
import { POSITION_KINDS, type PositionKind } from '../../src/engine/types';
import { FeatureNames } from './feature-names';
import { type GoldDocument, placeOf } from './gold';
import { type Choice, type Settings, softmaxChoice } from './linear-models';

const SETTINGS: Settings = { epochs: 8, rate: 0.15, l1: 1, l2: 1, least: 4, rounds: 3 };

export interface KindExample {
  readonly features: readonly string[];
  readonly kind: PositionKind | undefined;
}

interface Labelled extends TokenRange {
  readonly kind: PositionKind;
}

/** An example for each clause that clearly is a position or clearly none. */
export function kindExamples(documents: readonly GoldDocument[]): KindExample[] {
  return documents.flatMap(({ labels, text }) => {
    const scene = sceneOf(text, labels.published);
    const gold = labels.positions.flatMap((label): Labelled[] => {
      const kind = POSITION_KINDS.find((one) => one === label.kind);
      const [span] = placeOf(text, label.text, label.at);
      return kind === undefined || span === undefined ? [] : [{ ...tokensOf(scene.text, span), kind }];
    });
    const kinds = kindsOfClauses(scene, gold);
    const rules = whole(ruledInParts(scene));
    const traits = articleTraits(scene, rules);
    return scene.clauses.flatMap((clause): KindExample[] => {
      const kind = kinds.get(clause);
      if (kind === undefined && gold.some((label) => overlap(clause, label) >= 0.3)) return [];
      const rule = rules.find((draft) => overlap(clause, draft) > 0.3);
      const ruled = rule === undefined ? [UNRULED] : [`ruled ${rule.kind}`, `ruled ${rule.rule}`];
      const about = [...ruled, ...traits].map(part);
      return [{ features: clauseFeatures(scene, clause, new FeatureNames(), about), kind }];
    });
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

/** An article as the position rules see it. */
export function sceneOf(source: string, published: string): Scene {
  const text = readText(source);
  const times = findTimes(text, { published });
  const mentions = findMentions(text);
  const attributions = findAttributions(text, mentions);
  const cast = castActors(text, mentions, attributions);
  return setScene(text, toStatements(text, attributions, cast), cast, times);
}

/** Every kind has its own weight of a feature, and all share one. */
const columnsOf = (features: readonly string[]): readonly (readonly string[])[] => [
  [],
  ...POSITION_KINDS.map((_, i) => [
    ...features.map((name) => `0\t${name}`),
    ...features.map((name) => `${i + 1}\t${name}`),
  ]),
];

/** By feature: the shared weight and that of each kind, in the order of POSITION_KINDS. */
export function trainKinds(examples: readonly KindExample[]): ReadonlyMap<string, readonly number[]> {
  const choices = examples.map(
    ({ features, kind }): Choice => ({
      options: columnsOf(features),
      right: [kind === undefined ? 0 : 1 + POSITION_KINDS.indexOf(kind)],
    }),
  );
  const rows = new Map<string, number[]>();
  for (const [name, weight] of softmaxChoice(choices, SETTINGS)) {
    const tab = name.indexOf('\t');
    const feature = name.slice(tab + 1);
    if (feature.startsWith('ruled ') && feature !== UNRULED) continue;
    const row = rows.get(feature) ?? new Array<number>(1 + POSITION_KINDS.length).fill(0);
    row[Number(name.slice(0, tab))] = weight;
    rows.set(feature, row);
  }
  return rows;
}
