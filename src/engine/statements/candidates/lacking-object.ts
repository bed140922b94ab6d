/** "An idea that Ankara turned down": what "that" stands for is the verb's object, so no clause tells what the idea was. */

import { TIME_WORDS } from '../../lexicon/cue-words';
import { words } from '../../lexicon/words';
import { verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import { lower } from './tokens';

/** What is done with an idea, a plan or a claim: verbs that never stand without an object. */
const HANDLING = words(`
  reject dismiss accept oppose support welcome deny endorse embrace favour favor float table unveil present approve block veto shelve share
  dispute contest criticise criticize condemn denounce resist rebuff spurn adopt
`);
/** The same with a particle behind them. */
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['turn', new Set(['down'])],
  ['vote', new Set(['down'])],
  ['shoot', new Set(['down'])],
  ['rule', new Set(['out'])],
  ['brush', new Set(['aside', 'off'])],
  ['put', new Set(['forward'])],
  ['push', new Set(['through'])],
  ['take', new Set(['up'])],
  ['call', new Set(['off'])],
]);

/** Whether the clause behind the "that" at `at` has no object of its own. */
export function lacksObject(text: Text, at: number, limit: number): boolean {
  for (let i = at + 1; i < Math.min(limit, at + FARTHEST); i++) {
    const group = verbGroupAt(text, i);
    if (group?.form !== 'finite') continue;
    if (group.passive || group.from === at + 1) return false;
    const particle = PARTICLES.get(group.lemma)?.has(lower(text, group.to)) === true;
    if (!particle && !HANDLING.has(group.lemma)) return false;
    return ends(text, particle ? group.to + 1 : group.to, limit);
  }
  return false;
}
const FARTHEST = 16;

/** No object begins here. */
function ends(text: Text, at: number, limit: number): boolean {
  const token = text.tokens[at];
  if (token === undefined || at >= limit) return true;
  if (token.pos === 'PUNCT') return token.quotation < 0;
  return (
    token.pos === 'ADP' ||
    token.pos === 'CCONJ' ||
    TIME_WORDS.has(token.lower) ||
    verbGroupAt(text, at)?.form === 'finite'
  );
}
