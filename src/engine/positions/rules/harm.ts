/** How words announce harm: consequences, lifelines cut, deeds that will not go unpunished, forces that stay, defiance. */

import { DOOM_NOUNS, FORCE_NOUNS, GRAVE_NOUNS, HARM_NOUNS, HARSH_ADJECTIVES } from '../../lexicon/conduct';
import { LIFELINES } from '../../lexicon/goods';
import { words } from '../../lexicon/words';
import { headOf, verbGroupAt } from '../../text/at';
import type { Token, TokenRange } from '../../text/types';
import type { Clause } from '../clauses/clauses';
import { objectOf } from '../clauses/company';
import type { Scene } from '../scene';

/** "Worries that there would be consequences": a fear, not a threat. */
export function isFeared(scene: Scene, clause: Clause): boolean {
  const above = scene.governor(clause);
  return (
    above !== undefined &&
    /^(worry|fear|expect|predict|think|believe|doubt|hope|wonder|know|see|concern)$/.test(above.verb.lemma)
  );
}

/** What states leave or keep to: a treaty, talks, a union. */
export const PACTS =
  /^(?:treaty|accord|pact|agreement|deal|talks?|negotiations?|bloc|alliance|union|convention|coalition|organi[sz]ation|court|truce|ceasefire)$/;

/** "Would face consequences": what is said to befall another. */
export const SUFFERING = /^(face|pay|suffer|bear|regret|meet|expect|reap|receive)$/;

export function hurts(scene: Scene, doer: Clause): boolean {
  for (let i = doer.verb.to; i < doer.to; i++) if (LIFELINES.has(scene.text.tokens[i]?.lemma ?? '')) return true;
  return false;
}

/** The predicate names harm: "will face consequences", "would pay a heavy price", "cannot be left without consequences". */
export function threatens(scene: Scene, doer: Clause): boolean {
  const { tokens } = scene.text;
  for (let i = doer.verb.to; i < doer.to; i++) {
    const token = tokens[i];
    if (!token || token.pos === 'VERB') continue;
    if (
      GRAVE_NOUNS.has(token.lemma) &&
      token.pos === 'NOUN' &&
      !/^(without|political|humanitarian|economic|environmental|unintended|health|social|financial|long-term|no|legal|possible)$/.test(
        tokens[i - 1]?.lower ?? '',
      ) &&
      /^(face|expect|have|be|result|meet|bring|lead|bear|suffer|leave|take|incur|mean|carry|draw|provoke|trigger|see|deserve|cause|inflict|launch|risk|await)$/.test(
        doer.verb.lemma,
      )
    )
      return true;
    if (
      HARM_NOUNS.has(token.lemma) &&
      (HARSH_ADJECTIVES.has(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.lower === 'whatever') &&
      !isForGood(scene, token) &&
      /^(face|expect|take|have|pay|meet|respond|deliver|adopt|be|result|trigger|prompt|mount|give|draw|provoke|work)$/.test(
        doer.verb.lemma,
      )
    )
      return true;
    if (token.lemma === 'price' && isThere(scene, doer) && /^(?:to|for|\W+)$/.test(tokens[i + 1]?.lower ?? '.'))
      return true;
    if (token.lemma === 'price' && doer.verb.lemma === 'pay' && tokens[i - 1]?.pos !== 'DET') return true;
  }
  return false;
}

/** "All necessary measures to help farmers": what is done for somebody; what defends, stops or punishes is done to others. */
function isForGood({ text }: Scene, { i, lemma }: Token): boolean {
  if (!/^(?:measure|step|action|response)$/.test(lemma)) return false;
  for (let k = i + 1; k < i + 6; k++) {
    const verb = verbGroupAt(text, k);
    if (verb?.form === 'infinitive') return !DEFENDING.has(verb.lemma);
  }
  return false;
}

const DEFENDING = words(
  'defend protect stop prevent deter counter safeguard secure retaliate respond punish enforce repel resist halt hit block isolate contain answer avenge uphold force compel make',
);

/** "There will be a price". */
function isThere({ text }: Scene, { verb }: Clause): boolean {
  return verb.lemma === 'be' && text.tokens[verb.from - 1]?.lower === 'there';
}

/** "Will not go unpunished", "cannot be left without consequences". */
export function goesUnpunished(scene: Scene, doer: Clause): boolean {
  const { tokens } = scene.text;
  for (let i = doer.verb.to; i < doer.to; i++) {
    if (/^(unpunished|unanswered|unchallenged)$/.test(tokens[i]?.lower ?? '')) return true;
    if (
      tokens[i]?.lower === 'without' &&
      /^(consequence|response|punishment|answer|reply)$/.test(tokens[i + 1]?.lemma ?? '')
    )
      return true;
  }
  return false;
}

/** Armed people and what they fight with. */
export const FORCES = words(
  'troop troops force forces army fleet navy soldier warship missile military battalion armada',
);

/** "The troops will stay", "we will keep our forces there". */
export function holdsForces(scene: Scene, doer: Clause): boolean {
  if (!/^(remain|stay|maintain|keep|station|hold)$/.test(doer.verb.lemma)) return false;
  const { tokens } = scene.text;
  if (FORCES.has(headOf(scene.text, doer.subject)?.lemma ?? '')) return true;
  const object = objectOf(scene, doer);
  return object !== undefined && FORCES.has(tokens[object.head]?.lemma ?? '');
}

/** "Will press ahead", "will continue", "will go ahead": in the face of what others want. */
export function defies(scene: Scene, doer: Clause): boolean {
  const next = scene.text.tokens[doer.verb.to]?.lower ?? '';
  if (/^(press|go|push|forge|move|plow|plough)$/.test(doer.verb.lemma))
    return next === 'ahead' || next === 'on' || next === 'forward';
  if (doer.verb.lemma === 'persist') return true;
  return doer.verb.lemma === 'continue' && doer.to - doer.verb.to < 2;
}

const FORCE_DEEDS = words(
  'use take launch conduct employ resort order authorize authorise carry mount consider contemplate deliver respond start open wage bring mean trigger provoke invite draw',
);

/** "Would use force", "will take military action", "military force will be necessary". */
export function usesForce(scene: Scene, doer: Clause): boolean {
  const { tokens } = scene.text;
  const head = doer.subject?.head ?? -1;
  if (tokens[head]?.lemma === 'force' && tokens[head - 1]?.lower === 'military') return true;
  return FORCE_DEEDS.has(doer.verb.lemma) && namesForce(scene, { from: doer.verb.to, to: doer.to });
}

/** "Force", "military action", "an air strike" in a stretch, before any other verb. */
export function namesForce(scene: Scene, range: TokenRange): boolean {
  const { text } = scene;
  for (let i = range.from; i < range.to; i++) {
    const token = text.tokens[i];
    if (!token || (text.verbGroupOf[i] !== -1 && text.nounPhraseOf[i] === -1)) return false;
    const before = text.tokens[i - 1]?.lower ?? '';
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue;
    // "Outside forces" are people, "force" is used.
    if (
      FORCE_NOUNS.has(token.lemma) &&
      token.lower !== 'forces' &&
      !/^(task|labor|labour|work|police|peacekeeping|hunger|drone)$/.test(before)
    )
      return true;
    if (/^(action|option|operation|response|intervention|measure|step)$/.test(token.lemma) && before === 'military')
      return true;
  }
  return false;
}

/** "Could bring them home in coffins", "would do serious harm to relations": the others' doom, told by somebody who can bring it about. */
export function forebodes(scene: Scene, doer: Clause): boolean {
  for (let i = doer.verb.to; i < doer.to; i++) {
    const token = scene.text.tokens[i];
    if (!token || verbGroupAt(scene.text, i)?.form === 'finite') return false;
    // "Will be over his death", "would come after the disaster": what is spoken of, not what comes.
    if (/^(?:over|after|before|about|since|despite|on|during)$/.test(token.lower)) return false;
    // "Will seek the death penalty".
    const named = /^(?:penalty|sentence|certificate|toll|row|tax|duty|benefit|insurance)$/.test(
      scene.text.tokens[i + 1]?.lemma ?? '',
    );
    if (DOOM_NOUNS.has(token.lemma) && token.pos !== 'VERB' && !named) return true;
    if (
      /^(harm|damage|setback|blow)$/.test(token.lemma) &&
      /^(serious|grave|great|severe|irreparable|lasting|untold|heavy)$/.test(scene.text.tokens[i - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}
