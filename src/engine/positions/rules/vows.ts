/** What vows and threats come to by what is vowed: harm, a refusal, a promise, or nothing to anybody. */
import { BLAMEWORTHY_VERBS, DEFIANT_VERBS, FORCE_VERBS, HARM_VERBS, REFUSAL_VERBS } from '../../lexicon/conduct';
import { STANCES, type Stance } from '../../lexicon/stance-verbs';
import type { Actor, PositionKind } from '../../types';
import type { Clause } from '../clauses/clauses';
import { isByNature } from '../clauses/nature';
import { isIffy } from '../conditions';
import type { Scene } from '../scene';
import { menacingDeed } from './menace';
import type { Found } from './stance-content';

/** What a promise is by its content: "vowed to retaliate" is a threat, "vowed to ignore the ruling", "pledged never to surrender" are refusals, "vowed to block the port if …" a threat. */
export function promised(scene: Scene, clause: Clause, { frame }: Stance): PositionKind {
  const { verb } = clause;
  if (frame !== 'infinitive') return 'commitment';
  if (verb.negated) return REFUSAL_VERBS.has(verb.lemma) || staysSilent(scene, clause) ? 'rejection' : 'commitment';
  if (FORCE_VERBS.has(verb.lemma) || keepsShut(scene, clause)) return 'threat';
  if (!DEFIANT_VERBS.has(verb.lemma)) return 'commitment';
  return isIffy(scene, clause) ? 'threat' : 'rejection';
}

/** "Decided not to answer": nothing that anybody is promised. */
const staysSilent = (scene: Scene, clause: Clause): boolean =>
  /^(?:answer|reply|respond|comment|attend|participate|appear|come|meet|talk|speak)$/.test(clause.verb.lemma) &&
  /^(?:decide|choose|opt|resolve)$/.test(scene.governor(clause)?.verb.lemma ?? '');

/** "Vowed to keep the port closed"; who promises to keep a leak sealed threatens nobody. */
function keepsShut(scene: Scene, clause: Clause): boolean {
  if (!/^(?:vow|swear|threaten)$/.test(scene.governor(clause)?.verb.lemma ?? '')) return false;
  return staysShut(scene, clause) && !isByNature(scene, clause);
}

function staysShut({ text: { tokens } }: Scene, { verb, to }: Clause): boolean {
  if (verb.lemma !== 'keep') return false;
  for (let i = verb.to; i < Math.min(to, verb.to + 8); i++)
    if (/^(?:closed|shut|blocked|sealed|occupied|paralysed|paralyzed)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "Vowed to keep the embassy closed for repairs": neither harm nor help. */
export function isForUpkeep(scene: Scene, clause: Clause): boolean {
  return staysShut(scene, clause) && isByNature(scene, clause);
}

/**
 * "Truckers threatened to honk": what a crowd threatens with is a threat if it harms, refuses, ends something or is done to a known actor; whoever acts for a state means it.
 */
export function isIdle(scene: Scene, { clause, targets }: Found, holder: Actor | undefined): boolean {
  if (holder?.country !== undefined || !/^(?:group|unnamed)$/.test(holder?.kind ?? 'unnamed') || targets.length > 0)
    return false;
  const { lemma } = clause.verb;
  const known = [HARM_VERBS, FORCE_VERBS, BLAMEWORTHY_VERBS, DEFIANT_VERBS].some((verbs) => verbs.has(lemma));
  return !known && !STANCES.has(lemma) && !ENDING.test(lemma) && !menacingDeed(scene, clause, clause.verb.negated);
}

const ENDING = /^(?:leave|stop|stay|strike|take|go|march|rally|report|file|break|do|hold|release|reveal|raise|make)$/;
