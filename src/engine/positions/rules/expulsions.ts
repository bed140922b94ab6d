/** Envoys who are told to go: "ordered the ambassador to leave the country", "gave the consul 48 hours to pack". */
import { ENVOY_NOUNS } from '../../lexicon/measure-acts';
import { nounPhraseAt } from '../../text/at';
import type { TokenRange } from '../../text/types';
import type { Clause } from '../clauses/clauses';
import type { Scene } from '../scene';

const GOING = /^(?:leave|depart|pack|go)$/;

/** Whether `content` has an envoy, who is spoken of between, leave the country: that is a measure, and no demand. */
export function isExpelled(scene: Scene, between: TokenRange, content: Clause): boolean {
  const { verb, to } = content;
  if (!GOING.test(verb.lemma) || verb.negated || !isForGood(scene, verb.lemma, { from: verb.to, to })) return false;
  const { tokens } = scene.text;
  return tokens.slice(between.from, between.to).some(({ lemma }) => ENVOY_NOUNS.has(lemma));
}

/** "… to leave by Friday", "… to pack his bags" stands in `range`; not "to leave early", "to pack his lunch". */
export function isToldAway(scene: Scene, { from, to }: TokenRange): boolean {
  const { tokens } = scene.text;
  for (let i = from; i < to - 1; i++) {
    const lemma = tokens[i + 1]?.lemma ?? '';
    if (tokens[i]?.lower === 'to' && GOING.test(lemma)) return isForGood(scene, lemma, { from: i + 2, to });
  }
  return false;
}

/** Nothing stands behind the verb but a time or a reason, or else home, the bags, the country, or a state. */
function isForGood(scene: Scene, verb: string, { from, to }: TokenRange): boolean {
  const { tokens } = scene.text;
  const [first, second, third] = [from, from + 1, from + 2].map((i) => (i < to ? tokens[i] : undefined));
  if (!first || first.pos === 'PUNCT' || ENDING.test(first.lower)) return true;
  if (verb === 'pack' && /^(?:up|bags)$/.test(first.lower)) return true;
  if (verb === 'pack' && second?.lower === 'bags') return true;
  if (TIMING.test(first.lower))
    return [second, third, tokens[from + 3]].some((token) => token && (token.pos === 'NUM' || TIME.test(token.lemma)));
  if (verb === 'pack') return false;
  if (LAND.test(second?.lemma ?? '') && first.pos !== 'ADP') return true;
  const phrase = nounPhraseAt(scene.text, from);
  return phrase !== undefined && !phrase.possessive && scene.cast.anybody.actorAt(phrase)?.kind === 'state';
}

/** Tell when or why, or begin something else. */
const ENDING =
  /^(?:home|immediately|forthwith|now|today|tonight|tomorrow|at|and|or|after|over|amid|following|because|as|since|when|unless|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const TIMING = /^(?:by|within|in|on|before|until|no|this|next)$/;
const TIME =
  /^(?:hour|day|week|month|midnight|noon|dawn|weekend|morning|evening|night|end|response|retaliation|protest|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const LAND = /^(?:country|soil|territory|capital)$/;
