/** From labelled articles to weights: whom a position is aimed at. */

import { whole } from '../../src/engine/parts';
import { heldInParts } from '../../src/engine/positions';
import type { Draft } from '../../src/engine/positions/draft';
import { quarrelOf } from '../../src/engine/positions/parties/main-target';
import { candidatesOf, targetScene } from '../../src/engine/positions/parties/target-features';
import type { Scene } from '../../src/engine/positions/scene';
import { POSITION_KINDS } from '../../src/engine/types';
import { pairUp } from '../eval/figures';
import { type GoldDocument, placeOf } from '../eval/gold';
import { candidatesOfPairs, isCalled } from '../eval/positions';
import { wordSpans, wordsIn } from '../eval/word-cover';
import { type Choice, type Settings, softmaxChoice } from './linear-models';
import { sceneOf } from './positions';

const SETTINGS: Settings = { epochs: 5, rate: 0.05, l1: 0.1, l2: 8, least: 8, rounds: 3 };

/** A choice for each position of a label's kind and words: those who may be meant and nobody, and who is right. Positions whose target is no candidate teach nothing. */
export function targetChoices(documents: readonly GoldDocument[]): Choice[] {
  return documents.flatMap((document) => {
    const scene = sceneOf(document.text, document.labels.published);
    return choicesOf(document, scene, whole(heldInParts(scene)));
  });
}

/** The choices of one article, from all positions that were found in it. */
export function choicesOf({ labels, text }: GoldDocument, scene: Scene, drafts: readonly Draft[]): Choice[] {
  const about = targetScene(scene, drafts, quarrelOf(scene, drafts));
  const words = wordSpans(text);
  const found = drafts.map(({ kind, holder, from, to }) => ({
    kind,
    isHeldBy: (names: readonly string[] = []) => isCalled(holder, names, labels),
    cover: wordsIn(words, [scene.span(from, to)]),
  }));
  const gold = labels.positions.map((label) => ({
    ...label,
    cover: wordsIn(words, placeOf(text, label.text, label.at)),
  }));
  return pairUp(candidatesOfPairs(found, gold)).flatMap(({ p, g }): Choice[] => {
    const label = gold[g];
    const kind = drafts[p]?.kind;
    if (label === undefined || kind === undefined || label.kind !== kind) return [];
    const column = 1 + POSITION_KINDS.indexOf(kind);
    const options = candidatesOf(about, p);
    const none = label.target === undefined || label.target.length === 0;
    const right = options.flatMap(({ actor }, i) =>
      (none ? actor === undefined : isCalled(actor, label.target ?? [], labels)) ? [i] : [],
    );
    const columns = options.map(({ features }) => [
      ...features.map((name) => `0\t${name}`),
      ...features.map((name) => `${column}\t${name}`),
    ]);
    return right.length > 0 ? [{ options: columns, right }] : [];
  });
}

/** By feature: the weight that all kinds share and that of each, in the order of POSITION_KINDS. */
export function trainTargets(choices: readonly Choice[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [name, weight] of softmaxChoice(choices, SETTINGS)) {
    const tab = name.indexOf('\t');
    const feature = name.slice(tab + 1);
    const row = rows.get(feature) ?? new Array<number>(1 + POSITION_KINDS.length).fill(0);
    row[Number(name.slice(0, tab))] = weight;
    rows.set(feature, row);
  }
  return rows;
}

/** As the engine reads them: a line a feature, weights in twentieths. */
export function tableOf(weights: ReadonlyMap<string, readonly number[]>): string {
  return [...weights]
    .map(([name, row]) => [name, row.map((weight) => Math.round(weight * 20) || '').join(',')] as const)
    .filter(([, row]) => /\d/.test(row))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${name}\t${row}`)
    .join('\n');
}
