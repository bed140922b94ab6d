/** Denials without a verb of denying: "the claims are baseless", "we have nothing to do with it". */

import { FORCE_VERBS } from '../../lexicon/conduct';
import { ALLEGED_EVENTS, CHARGE_NOUNS, PROOFS, UNTRUE } from '../../lexicon/denials';
import { words } from '../../lexicon/words';
import { firstOf, headOf, nounPhraseAt } from '../../text/at';
import { isNobodyAt } from '../../text/nobody';
import type { Token } from '../../text/types';
import type { Clause } from '../clauses/clauses';
import type { Scene } from '../scene';

/** What is said of a proof that is none. */
export const FORGED = words(
  'fake faked forged forgery forgeries doctored staged fabricated fabrication manipulated invented false',
);

export function isChargeNoun(lemma: string | undefined): boolean {
  return lemma !== undefined && CHARGE_NOUNS.has(lemma);
}

const IN_NO_WAY = ['in', 'no', 'way'];
const NOTHING_TO_DO = ['nothing', 'to', 'do'];

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, k) => tokens[at + k]?.lower === word);

/** A charge by name, or "this", "these", "that". */
function isCharge(scene: Scene, clause: Clause): boolean {
  const { text } = scene;
  const head = headOf(text, clause.subject);
  // "Claims that Chad poisoned the river were absurd": the claim stands before its own clause.
  const inner = scene.governor(clause);
  if (inner?.role === 'complement' && inner.mark > 0 && CHARGE_NOUNS.has(text.tokens[inner.mark - 1]?.lemma ?? ''))
    return true;
  return head !== undefined && (CHARGE_NOUNS.has(head.lemma) || /^(this|that|these|those|it)$/.test(head.lower));
}

/** "The claims are baseless", "this in no way breaks the accord", "we have nothing to do with it". */
export function deniesCharge(scene: Scene, clause: Clause, own: boolean): boolean {
  const { tokens } = scene.text;
  const end = Math.min(clause.to, clause.verb.to + 9);
  if (clause.verb.lemma === 'be' && isCharge(scene, clause)) {
    for (let i = clause.verb.to; i < end; i++) if (UNTRUE.has(tokens[i]?.lower ?? '')) return true;
  }
  if (isForged(scene, clause) || saysNoSuchThing(scene, clause)) return true;
  const nearest = tokens[clause.verb.from - 1]?.lower ?? '';
  const about = /^(this|that|it|they|we)$/.test(nearest);
  if (!own && !about) return false;
  for (let i = Math.max(0, clause.verb.from - 3); i < end; i++) {
    if (standsAt(tokens, i, IN_NO_WAY) || (own && standsAt(tokens, i, NOTHING_TO_DO))) return true;
  }
  return false;
}

/** "The video was faked", "the letter is a forgery". */
function isForged({ text }: Scene, { verb, subject, to }: Clause): boolean {
  if (verb.negated || verb.modal !== undefined || !PROOFS.has(headOf(text, subject)?.lemma ?? '')) return false;
  if (verb.passive) {
    // "Was staged in a studio", "was invented by monks": how it was made, and nothing against it.
    const made = text.tokens[verb.to]?.pos === 'ADP' && MADE.test(text.tokens[verb.head]?.lower ?? '');
    return FORGED.has(text.tokens[verb.head]?.lower ?? '') && text.tokens[verb.to]?.lower !== 'to' && !made;
  }
  return (
    verb.lemma === 'be' && text.tokens.slice(verb.to, Math.min(to, verb.to + 3)).some(({ lower }) => FORGED.has(lower))
  );
}

/** Words of forging that are as well words of making. */
const MADE = /^(?:invented|staged|fabricated|manipulated)$/;

/** "It did not happen", "this has never taken place": of what others say took place. */
function saysNoSuchThing({ text }: Scene, { verb, subject, to }: Clause): boolean {
  const head = headOf(text, subject);
  if (head === undefined || verb.modal !== undefined || to > verb.to + 4) return false;
  const happens =
    /^(?:happen|occur|exist)$/.test(verb.lemma) || (verb.lemma === 'take' && text.tokens[verb.to]?.lower === 'place');
  // "It did not exist": whatever is spoken of, a bridge as well as a plan.
  const told = verb.lemma !== 'exist' && /^(?:it|this|that|they|these)$/.test(head.lower);
  // "Has not happened yet", "did not happen because of the rain", "did not exist in 1990".
  const around = text.tokens.slice(verb.from, Math.min(text.tokens.length, to + 1));
  const bound = around.some(({ lower, pos }) => /^(?:yet|because|due|until|before)$/.test(lower) || pos === 'NUM');
  return happens && (told || ALLEGED_EVENTS.has(head.lemma)) && !bound && (verb.negated || isNever(text, verb));
}

/** "Nobody gave the order to shoot", "no soldier crossed the border": deeds that blame whoever does them. */
const BLAMED =
  /^(?:enter|fly|leave|shoot|fire|kill|attack|cross|violate|order|authori[sz]e|torture|target|shell|bomb|steal)$/;

/** What one is blamed for having done to a road, a port or a line. */
const CLOSING = /^(?:close|shut|block|seal|cut|sever|jam|damage|harm|mistreat)$/;

function isBlamed({ text }: Scene, { verb, to }: Clause): boolean {
  if (BLAMED.test(verb.lemma)) return true;
  // "No Chilean took part in the coup".
  if (verb.lemma === 'take' && text.tokens[verb.to]?.lower === 'off') return true;
  // "Nobody from the embassy had been at the meeting".
  if (verb.lemma === 'be' && /^(?:at|in|near|behind|involved|present|there)$/.test(text.tokens[verb.to]?.lower ?? ''))
    return true;
  if (verb.lemma === 'participate' || (verb.lemma === 'take' && text.tokens[verb.to]?.lower === 'part')) return true;
  return (
    verb.lemma === 'give' &&
    text.tokens.slice(verb.to, Math.min(to, verb.to + 4)).some(({ lemma }) => lemma === 'order')
  );
}

/** "Was never closed", "has never been shut". */
function isNever({ tokens }: Scene['text'], { from, head }: Clause['verb']): boolean {
  for (let i = from - 1; i < head; i++) if (tokens[i]?.lower === 'never') return true;
  return false;
}

/** "The road", "any ship": no pronoun and no name, who would rather be spoken of than denied. */
function isThingOf(text: Scene['text'], subject: Clause['subject']): boolean {
  const head = headOf(text, subject);
  return head?.pos === 'NOUN' && text.tokens[subject?.from ?? -1]?.pos === 'DET';
}

/** "During the winter", "in 1990", "since May": how it was over a time, as a chronicle has it. */
function isDated({ text, isTime }: Scene, { verb, to }: Clause): boolean {
  for (let i = verb.to; i < Math.min(text.tokens.length, to + 4); i++) {
    const word = text.tokens[i]?.lower ?? '';
    if (text.tokens[i]?.sentence !== verb.sentence) return false;
    if (/^(?:during|throughout|since)$/.test(word)) return true;
    if (
      /^(?:in|over|for|all|until|before)$/.test(word) &&
      (isTime(i + 1) || isTime(i + 2) || SEASONS.test(text.tokens[i + 2]?.lower ?? ''))
    )
      return true;
  }
  return false;
}

const SEASONS = /^(?:winter|summer|spring|autumn|season|war|years?|months?|weeks?|days?)$/;

/** "No civilians had been killed", "nobody was tortured": that such a thing was done at all. */
export function noneDone(scene: Scene, clause: Clause): boolean {
  const { verb, subject } = clause;
  const { text } = scene;
  const first = firstOf(text, subject)?.lower ?? '';
  if (verb.modal !== undefined) return false;
  // "The road was never closed": what nobody of his did either.
  if (isNever(text, verb) && verb.passive && isThingOf(text, subject) && !isDated(scene, clause))
    return CLOSING.test(verb.lemma) || BLAMED.test(verb.lemma) || FORCE_VERBS.has(verb.lemma);
  // "Not one soldier crossed the river".
  const notOne = first === 'not' && /^(?:one|a)$/.test(text.tokens[(subject?.from ?? -2) + 1]?.lower ?? '');
  if ((!notOne && !(subject && isNobodyAt(text, subject.from))) || verb.negated) return false;
  // "No such raids took place".
  if (
    text.tokens[(subject?.from ?? -2) + 1]?.lower === 'such' &&
    ALLEGED_EVENTS.has(headOf(text, subject)?.lemma ?? '')
  )
    return true;
  if (!verb.passive && !isBlamed(scene, clause)) return false;
  return verb.tense === 'past' || verb.perfect;
}

const AIMING = /^(?:direct|aim|target|design|intend|mean)$/;
const MENACING = /^(?:threaten|blackmail|attack|target|bully|provoke|occupy|invade|accuse|spy|interfere|meddle)$/;

/** "Is not directed against any country", "isn't threatening anybody": that one is harmed by it, said of one's own side or of a thing. */
export function deniesAim({ text }: Scene, { verb, to }: Clause, own: boolean, thing: boolean): boolean {
  if (!verb.negated || verb.modal !== undefined || (!own && !thing)) return false;
  const { tokens } = text;
  let at = verb.to;
  if (AIMING.test(verb.lemma) && verb.passive) {
    if (!/^(?:against|at|for)$/.test(tokens[at]?.lower ?? '')) return false;
    at++;
  } else if (!MENACING.test(verb.lemma) || verb.passive || verb.perfect) return false;
  else if (/^(?:on|in|with)$/.test(tokens[at]?.lower ?? '')) at++;
  if (at >= to) return false;
  // "Not aimed at anyone else": at whom it is aimed stands before.
  if (/^(?:anyone|anybody|others)$/.test(tokens[at]?.lower ?? '')) return tokens[at + 1]?.lower !== 'else';
  if (!/^(?:any|other|another)$/.test(tokens[at]?.lower ?? '')) return false;
  return SIDES.has(headOf(text, nounPhraseAt(text, at + 1))?.lemma ?? '');
}

/** Who may be harmed by another's deed: "any country", "other nations"; not "any particular age". */
const SIDES = words(
  'country nation state side party people neighbour neighbor government power community minority faith religion ally alliance bloc rival navy army',
);

/** By what a deed is traced to whoever did it. */
const TRACES =
  /^(?:signature|handwriting|voice|letter|message|drone|missile|rocket|shell|mine|plane|jet|ship|boat|vessel|soldier|troop|weapon|fingerprint)$/;

/** "It was not behind the attack", "had no part in it", "it is simply not true". */
export function deniesRole({ text }: Scene, clause: Clause, own: boolean): boolean {
  const { verb } = clause;
  if (verb.modal !== undefined || !/^(be|have|play|bear)$/.test(verb.lemma)) return false;
  const words: string[] = [];
  for (let i = verb.from; i < Math.min(clause.to, verb.to + 6); i++) words.push(text.tokens[i]?.lower ?? '');
  const said = words.join(' ');
  // "The signature is not mine", "the drones were not ours".
  const traced = TRACES.test(headOf(text, clause.subject)?.lemma ?? '');
  if (traced && /^(?:is|are|was|were) (?:not|n['’]t) (?:mine|ours)\b/.test(said)) return true;
  if (/^(?:is|are|was|were)(?: \w+)? (?:not|n['’]t)(?: \w+)? (?:true|the case|correct|accurate)\b/.test(said))
    return true;
  return (
    own &&
    /\bnot behind\b|\bnot (?:a )?party to the (?:war|conflict|fighting|dispute|attack)\b|\b(?:unaware|not aware) of any\b|\bnowhere near\b|\bno (?:part|role|hand|involvement|connection|link|knowledge|responsibility)\b|\bnot (?:to blame|guilty)\b/.test(
      said,
    )
  );
}
