/**
 * Whom a position is most likely aimed at where its words do not say: a softmax over those who may be meant and nobody, with weights learned from labelled articles.
 * No list of rules foresees whether a critic means the man of the sentence before, the one whom he always means, or nobody.
 */
import { TARGET_WEIGHTS } from '../../lexicon/target-weights.data';
import { type Actor, POSITION_KINDS, type PositionKind } from '../../types';
import { part } from '../../weighing/features';
import { KindTable } from '../weighed/clause-kinds';
import { candidatesOf, type TargetScene } from './target-features';

let loaded: KindTable | undefined;

/** The weights that are shipped. @throws where the table is damaged. */
export function ownTargetTable(): KindTable {
  loaded ??= new KindTable(TARGET_WEIGHTS);
  return loaded;
}

/** Chooses for the draft at a place its likeliest target; nobody where that is likelier. */
export function targetReader(about: TargetScene, table: KindTable): (at: number) => readonly Actor[] {
  return (at) => {
    const draft = about.drafts[at];
    if (!draft) return [];
    let best: { readonly actor: Actor | undefined; readonly score: number } | undefined;
    for (const { actor, features } of candidatesOf(about, at)) {
      const score = scoreOf(table, features, draft.kind);
      if (best === undefined || score > best.score) best = { actor, score };
    }
    return best?.actor ? [best.actor] : [];
  };
}

/** In twentieths: what the names weigh for all kinds and for this one. */
function scoreOf(table: KindTable, features: readonly string[], kind: PositionKind): number {
  const column = POSITION_KINDS.indexOf(kind);
  let score = 0;
  for (const name of features) {
    const { high, low } = part(name);
    score += table.weightFor(column, high, low);
  }
  return score;
}
