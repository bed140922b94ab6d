/** Positions in labelled articles, each judged with weights that were learned from others: what an article that nobody has labelled should be expected to get. */
import { whole } from '../../src/engine/parts';
import { positionsOf, withWeighed } from '../../src/engine/positions';
import { KindTable } from '../../src/engine/positions/weighed/clause-kinds';
import { readDocument, trainKinds } from '../training/positions';
import { choicesOf, tableOf, trainTargets } from '../training/targets';
import type { Score } from './figures';
import type { GoldDocument } from './gold';
import { readLabels } from './labels';
import { type Reader, scorePositions } from './positions';

export const FOLDS = 5;

/** @param corpora the folder that holds `polnear`, `tempeval3` and `gum`. */
export function scorePositionFolds(corpora: string): Score {
  const all = readLabels(corpora);
  return scorePositions(all, byOthers(all));
}

/** Each article by what was learned without its fold: which clauses are positions, and whom they are aimed at. As sure as their rules claim. */
export function byOthers(documents: readonly GoldDocument[]): Reader {
  const articles = documents.map(readDocument);
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const withHeld = folds.flatMap((fold) => {
    const others = articles.filter((_, i) => i % FOLDS !== fold);
    const weights = new KindTable(trainKinds(others.flatMap(({ examples }) => examples)));
    return articles.flatMap(({ document, scene, ruled }, i) =>
      i % FOLDS === fold ? [{ fold, document, scene, held: whole(withWeighed(scene, ruled, weights)) }] : [],
    );
  });
  const aimed = withHeld.map(({ fold, document, scene, held }) => ({
    fold,
    choices: choicesOf(document, scene, held),
  }));
  const aims = folds.map((fold) => {
    const others = aimed.filter((article) => article.fold !== fold);
    return new KindTable(tableOf(trainTargets(others.flatMap(({ choices }) => choices))));
  });
  const found = new Map(
    withHeld.map(({ fold, document, scene, held }) => {
      const actors = [...scene.cast.actors, ...scene.cast.passing];
      return [document, { actors, positions: positionsOf(scene, held, aims[fold]) }] as const;
    }),
  );
  return (document) => {
    const result = found.get(document);
    if (result === undefined) throw new Error(`${document.labels.id} is in no fold`);
    return result;
  };
}
