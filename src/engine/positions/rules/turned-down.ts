/** Refusals and blame without a verb for them: "the plan is unacceptable", "there is no excuse for it". */

import { PROPOSALS, TURNED_DOWN } from '../../lexicon/proposals';
import { headOf } from '../../text/at';
import type { Clause } from '../clauses/clauses';
import type { Scene } from '../scene';

/** "The plan is unacceptable", "such terms are unrealistic": what was proposed is turned down. */
export function turnsDown({ text }: Scene, { verb, subject, to }: Clause): boolean {
  if (verb.lemma !== 'be' || (verb.modal !== undefined && verb.modal !== 'would')) return false;
  const head = headOf(text, subject);
  // "This is unacceptable to us".
  if (head !== undefined && /^(?:it|this|that|these|those)$/.test(head.lower))
    return !verb.negated && isToUs(text, verb.to, to);
  // "Any foreign presence is unacceptable".
  const any = text.tokens[subject?.from ?? -1]?.lower === 'any';
  if (!any && !PROPOSALS.has(head?.lemma ?? '')) return false;
  for (let i = verb.to; i < Math.min(to, verb.to + 4); i++) {
    const word = text.tokens[i]?.lower ?? '';
    if (TURNED_DOWN.has(word) && !verb.negated) return true;
    if (verb.negated && /^(acceptable|realistic|workable|feasible|possible|enough|good)$/.test(word)) return true;
  }
  return false;
}

/** "Unacceptable to us", "for Chad". */
function isToUs({ tokens }: Scene['text'], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 3); i++)
    if (TURNED_DOWN.has(tokens[i]?.lower ?? ''))
      return /^(?:to|for)$/.test(tokens[i + 1]?.lower ?? '') && /^(?:us|my|our)$/.test(tokens[i + 2]?.lower ?? '');
  return false;
}

/** "There is no excuse for …" blames, "there can be no talks with …", "there is no question of …" refuse. */
export function thereIsNo({ text }: Scene, { verb, to }: Clause): 'accusation' | 'rejection' | undefined {
  const { tokens } = text;
  if (verb.lemma !== 'be' || tokens[verb.from - 1]?.lower !== 'there' || tokens[verb.to]?.lower !== 'no')
    return undefined;
  const noun = tokens[verb.to + 1]?.lemma ?? '';
  const behind = tokens[verb.to + 2]?.lower ?? '';
  if (verb.to + 1 >= to) return undefined;
  if (/^(excuse|justification|place|defense|defence)$/.test(noun) && behind === 'for') return 'accusation';
  if (
    /^(question|possibility|chance|room|need|prospect)$/.test(noun) &&
    /^(of|for|to)$/.test(behind) &&
    verb.modal === undefined
  )
    return 'rejection';
  const refused = verb.modal !== undefined && /^(can|could|will|would)$/.test(verb.modal);
  return refused &&
    /^(talk|talks|negotiation|compromise|deal|concession|dialogue|peace|agreement|return|amnesty|retreat|surrender|turning|ceasefire|cease-fire|withdrawal|bargain|bargaining|haggling|discussion|exception|swap|ransom|truce|extension)$/.test(
      noun,
    )
    ? 'rejection'
    : undefined;
}
