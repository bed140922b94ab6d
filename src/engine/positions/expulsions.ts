/** Envoys who are told to go: "ordered the ambassador to leave the country", "gave the consul 48 hours to pack". */
import { ENVOY_NOUNS } from '../lexicon/measure-acts';
import type { TokenRange } from '../text/types';
import type { Clause } from './clauses';
import type { Scene } from './scene';

/** What `content` has somebody do is to go, and whoever is spoken of between is an envoy, or it is the country that he is to leave. */
export function isExpelled({ text: { tokens } }: Scene, between: TokenRange, content: Clause): boolean {
  if (!/^(?:leave|depart|pack|go)$/.test(content.verb.lemma) || content.verb.negated) return false;
  for (let i = between.from; i < between.to; i++) if (ENVOY_NOUNS.has(tokens[i]?.lemma ?? '')) return true;
  if (content.verb.lemma !== 'leave') return false;
  for (let i = content.verb.to; i < content.to; i++) if (tokens[i]?.lower === 'country') return true;
  return false;
}
