/** Threats that several words make together: "open fire", "would be treated as an act of war", "answer tariffs by cutting the fuel". */

import { FORCE_NOUNS, GRAVE_NOUNS, HARM_NOUNS, HARM_VERBS, HARSH_ADJECTIVES } from '../../lexicon/conduct';
import { MENACING_DEEDS } from '../../lexicon/threat-phrases';
import { words } from '../../lexicon/words';
import { headOf } from '../../text/at';
import type { Clause } from '../clauses/clauses';
import type { Scene } from '../scene';

/** The longest gap that `**` of a phrase may span, in tokens. */
const GAP = 6;

/** One's own deed that menaces by its whole phrase; `negated` ones ("will not stand idly by") only under a negation. */
export function menacingDeed(scene: Scene, doer: Clause, negated: boolean): boolean {
  const deeds = MENACING_DEEDS.get(doer.verb.lemma) ?? [];
  return deeds.some((deed) => deed.negated === negated && follows(scene, deed.words, 1, doer.verb.head + 1, doer.to));
}

/** The words of a phrase from its `k`th stand at a token and behind it. */
function follows(scene: Scene, phrase: readonly string[], k: number, at: number, end: number): boolean {
  const word = phrase[k];
  if (word === undefined) return true;
  const last = word === '**' ? Math.min(at + GAP, end) : at;
  if (word === '**') {
    for (let i = at + 1; i <= last; i++) if (follows(scene, phrase, k + 1, i, end)) return true;
    return false;
  }
  const token = scene.text.tokens[at];
  if (!token || at >= end || (word !== '*' && token.lower !== word && token.lemma !== word)) return false;
  return follows(scene, phrase, k + 1, at + 1, end);
}

const DEEMING = /^(treat|regard|consider|view|see|deem|interpret|perceive|take|classify)$/;
const HOSTILITY =
  /^(act|declaration|state|provocation|attack|aggression|target|enemy|casus|line|hostility|threat|challenge|crime|violation|breach)$/;

/** "Would be treated as an act of war", "will consider it a declaration of war": a warning before the deed. */
export function deemsHostile(scene: Scene, doer: Clause): boolean {
  if (!DEEMING.test(doer.verb.lemma)) return false;
  for (let i = doer.verb.to; i < doer.to; i++) {
    const { lemma, pos } = scene.text.tokens[i] ?? {};
    if (lemma !== undefined && pos !== 'VERB' && HOSTILITY.test(lemma)) return true;
  }
  return false;
}

const ANSWERING = /^(answer|meet|counter|respond|reply|react|retaliate)$/;
const COUNTERMEASURES = words(
  'tariff sanction duty measure fire force ban embargo missile resistance bullet fury steel',
);

/** What is taken from somebody, by whoever has it to give (lemmas). */
const TAKINGS = words(
  'cancellation cancelation closure closing suspension withdrawal expulsion seizure cutoff termination severance confiscation mobilization mobilisation deployment shutdown walkout',
);

/** "Would answer any new duties by cutting the fuel", "with tariffs of its own", "will be met with fire", "with the closure of the canal". */
export function answersWithHarm(scene: Scene, doer: Clause): boolean {
  if (!ANSWERING.test(doer.verb.lemma)) return false;
  const { text } = scene;
  for (let i = doer.verb.to; i < doer.to; i++) {
    const word = text.tokens[i]?.lower;
    if (word !== 'by' && word !== 'with') continue;
    const gerund = scene.clauseOfVerb(text.verbGroupOf[i + 1] ?? -1);
    if (gerund?.verb.form === 'gerund') return HARM_VERBS.has(gerund.verb.lemma);
    for (let k = i + 1; k < Math.min(doer.to, i + 7); k++) {
      const lemma = text.tokens[k]?.lemma ?? '';
      if (FORCE_NOUNS.has(lemma) || GRAVE_NOUNS.has(lemma) || COUNTERMEASURES.has(lemma)) return true;
      if (word === 'with' && TAKINGS.has(lemma)) return true;
    }
  }
  return false;
}

const SUFFERED = /^(account|accountable|responsible|liable|justice)$/;

/** "Those responsible will be held to account", "will be brought to justice". */
export function calledToAccount(scene: Scene, { verb, to }: Clause): boolean {
  if (!verb.passive || !/^(hold|bring|call|make)$/.test(verb.lemma)) return false;
  for (let i = verb.to; i < Math.min(to, verb.to + 4); i++)
    if (SUFFERED.test(scene.text.tokens[i]?.lower ?? '')) return true;
  return (
    verb.lemma === 'make' &&
    scene.text.tokens[verb.to]?.lower === 'to' &&
    scene.text.tokens[verb.to + 1]?.lower === 'pay'
  );
}

/** "Our response will be swift and crushing", "the answer will be force". */
export function announcesResponse(scene: Scene, { verb, subject, to }: Clause): boolean {
  const { tokens } = scene.text;
  const noun = headOf(scene.text, subject)?.lemma ?? '';
  if (verb.lemma !== 'be' || !/^(response|retaliation|reaction|answer|punishment|reply|revenge)$/.test(noun))
    return false;
  for (let i = verb.to; i < to; i++) {
    const { lower, lemma } = tokens[i] ?? {};
    if (lower !== undefined && (HARSH_ADJECTIVES.has(lower) || SEVERE.has(lower) || HARM_NOUNS.has(lemma ?? '')))
      return true;
  }
  return false;
}

export const SEVERE = words(
  'swift crushing devastating deadly ruthless merciless terrible painful fierce hard overwhelming massive unimaginable tougher harsher stronger immediate inevitable lethal bitter different',
);

const FATES = words(`
  isolation wrath fury ruin charge trial arrest prosecution jail prison expulsion defeat destruction lawsuit ostracism justice court tribunal penalty fine punishment action firing death
  war attack bombardment noose law`);

/** "Would face isolation", "risks arrest": what awaits those who do not comply. */
export function facesFate(scene: Scene, { verb, to }: Clause): boolean {
  if (!/^(face|risk|invite|meet|await|expect)$/.test(verb.lemma)) return false;
  for (let i = verb.to; i < Math.min(to, verb.to + 6); i++) {
    const token = scene.text.tokens[i];
    if (token && token.pos !== 'VERB' && FATES.has(token.lemma)) return true;
  }
  return false;
}
