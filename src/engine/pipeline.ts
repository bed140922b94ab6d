/** The ordered list of stages. Each one reads the plain data of those before it. */
import { castActors, findMentions } from './actors';
import type { Cast } from './actors/types';
import { findPositions } from './positions';
import { findAttributions, toStatements } from './statements';
import { readText } from './text';
import { findTimes } from './times';
import type { Actor, Article, Position, Statement, TimeExpression } from './types';

export interface Findings {
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  readonly times: readonly TimeExpression[];
}

export function runPipeline(article: Article): Findings {
  const text = readText(article.text);
  const { published, url } = article;
  const times = findTimes(text, {
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  });
  const mentions = findMentions(text);
  // Attributions before actors: a pronoun inside a quotation is read from its speaker's side.
  const attributions = findAttributions(text, mentions);
  const cast = castActors(text, mentions, attributions);
  const statements = toStatements(text, attributions, cast);
  const positions = findPositions(text, statements, cast, times);
  return { actors: withParties(cast, positions), statements, positions, times };
}

/** The actors with those that only a position made one, in order of first mention. */
function withParties({ actors, passing }: Cast, positions: readonly Position[]): readonly Actor[] {
  const used = new Set(positions.flatMap(({ holder, coHolders = [], targets }) => [holder, ...coHolders, ...targets]));
  const more = passing.filter(({ id }) => used.has(id));
  const first = ({ mentions }: Actor): number => mentions[0]?.start ?? 0;
  return more.length === 0 ? actors : [...actors, ...more].sort((a, b) => first(a) - first(b));
}
