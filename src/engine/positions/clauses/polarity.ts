/** Whether words blame or praise: verbs, nouns, adjectives, idioms and feelings of either colour in a clause or a stretch. */

import {
  BLAMEWORTHY_ADJECTIVES,
  BLAMEWORTHY_NOUNS,
  BLAMEWORTHY_VERBS,
  BLAMING_FEELINGS,
  BLAMING_PHRASES,
  FORCE_VERBS,
  PRAISEWORTHY_ADJECTIVES,
  PRAISEWORTHY_NOUNS,
  REMEDY_VERBS,
} from '../../lexicon/conduct';
import { STANCES } from '../../lexicon/stance-verbs';
import { words } from '../../lexicon/words';
import { verbGroupAt } from '../../text/at';
import type { Token, TokenRange } from '../../text/types';
import type { Scene } from '../scene';
import type { Clause } from './clauses';

const LIGHT = words(`
  be have show make commit remain become pose represent display carry constitute engage prove seem appear continue demonstrate play stand conduct run take put bring
  create cause go set pay do lead give get mean reflect reveal amount look sound feel turn view see consider produce result`);

/** A blameworthy verb or idiom, a light verb with a blameworthy word behind it, or another that brings a grave thing about. */
export function isBad(scene: Scene, clause: Clause): boolean {
  return scene.bad.of(scene, clause, readsBad);
}

function readsBad(scene: Scene, clause: Clause): boolean {
  const { verb } = clause;
  if (BLAMEWORTHY_VERBS.has(verb.lemma) || hasBlamingPhrase(scene, clause) || isBadAttempt(scene, clause)) return true;
  const rest = { from: verb.to, to: Math.min(clause.to, verb.to + 12) };
  if (ABETTING.has(verb.lemma) && namesOutlaws(scene, rest)) return true;
  if (LIGHT.has(verb.lemma) || verb.passive)
    return blames(scene, rest) || isTooMuch(scene, rest) || feels(scene, clause);
  return (
    !REMEDY_VERBS.has(verb.lemma) &&
    !STANCES.has(verb.lemma) &&
    blames(scene, { from: verb.to, to: Math.min(clause.to, verb.to + 7) })
  );
}

const ABETTING = words(
  'supply give provide fund finance train back support shelter host send deliver aid help arm equip protect assist',
);

/** "Supplies the rebels with mortars", "trains militants". */
function namesOutlaws({ text }: Scene, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++)
    if (
      /^(rebel|militant|terrorist|separatist|guerrilla|militia|insurgent|extremist|jihadist|mercenary|gunman)$/.test(
        text.tokens[i]?.lemma ?? '',
      )
    )
      return true;
  return false;
}

/** "Is trying to kill the talks", "wants to control our oil". */
function isBadAttempt(scene: Scene, clause: Clause): boolean {
  if (
    !/^(try|want|seek|attempt|aim|continue|begin|start|plan|intend|hope|encourage|incite|invite|allow|enable|push|tempt|drive|embolden)$/.test(
      clause.verb.lemma,
    )
  )
    return false;
  const next = scene.dependents(clause).find((c) => c.role === 'infinitive' && c.verb.from - clause.verb.to < 5);
  if (!next) return false;
  return (
    BLAMEWORTHY_VERBS.has(next.verb.lemma) ||
    FORCE_VERBS.has(next.verb.lemma) ||
    /^(control|dominate|contain|encircle|rule|dictate|hold|use)$/.test(next.verb.lemma)
  );
}

export function isGood(scene: Scene, clause: Clause): boolean {
  return scene.good.of(scene, clause, readsGood);
}

function readsGood(scene: Scene, clause: Clause): boolean {
  if (!LIGHT.has(clause.verb.lemma) && !/^(want|seek)$/.test(clause.verb.lemma)) return false;
  return praises(scene, { from: clause.verb.to, to: Math.min(clause.to, clause.verb.to + 8) });
}

/** The stretch holds a word of blame before any finite verb. */
export function blames(scene: Scene, range: TokenRange): boolean {
  return hasWord(scene, range, BLAMEWORTHY_NOUNS, BLAMEWORTHY_ADJECTIVES);
}

export function praises(scene: Scene, range: TokenRange): boolean {
  return hasWord(scene, range, PRAISEWORTHY_NOUNS, PRAISEWORTHY_ADJECTIVES);
}

export function hasBlamingPhrase(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.text;
  for (let i = clause.verb.from; i < Math.min(clause.to, clause.verb.to + 10); i++) {
    if (i >= clause.verb.to && verbGroupAt(scene.text, i)?.form === 'finite') return false;
    const token = tokens[i];
    if (token === undefined) return false;
    // "Bears it no ill will".
    if (tokens[i - 1]?.lower === 'no') continue;
    if (BLAMING_PHRASES.get(token.lower)?.some((phrase) => stands(tokens, i, phrase))) return true;
    if (token.lemma !== token.lower && BLAMING_PHRASES.get(token.lemma)?.some((phrase) => stands(tokens, i, phrase)))
      return true;
  }
  return false;
}

/** "Do not want peace", "aren't serious about it": the "not" is part of the blame. */
export function blamesByNot({ text: { tokens } }: Scene, { verb, to }: Clause): boolean {
  for (let i = verb.from; i < Math.min(to, verb.to + 2); i++) {
    const word = tokens[i]?.lower ?? '';
    const phrases = BLAMING_PHRASES.get(/^n['’]t$/.test(word) ? 'not' : word);
    if (phrases?.some((phrase) => phrase.includes('not') && stands(tokens, i, phrase))) return true;
  }
  return false;
}

/** The phrase's words behind its first stand there, as worded or in dictionary form. */
function stands(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  for (let k = 1; k < phrase.length; k++) {
    const word = phrase[k];
    const token = tokens[at + k];
    if (word !== '*' && token?.lower !== word && token?.lemma !== word) return false;
  }
  return true;
}

/** "Is deeply concerned about what they do": only with a word behind it that points at somebody. */
function feels(scene: Scene, clause: Clause): boolean {
  for (let i = clause.verb.to; i < Math.min(clause.to, clause.verb.to + 3); i++) {
    if (BLAMING_FEELINGS.has(scene.text.tokens[i]?.lower ?? ''))
      return /^(about|over|by|with|at|that|of)$/.test(scene.text.tokens[i + 1]?.lower ?? '');
  }
  return false;
}

/** "Too soft on Iraq": too much or too little is blame, whatever of. */
function isTooMuch(scene: Scene, range: TokenRange): boolean {
  const { tokens } = scene.text;
  for (let i = range.from; i + 1 < Math.min(range.to, range.from + 5); i++) {
    if (tokens[i]?.lower === 'too' && /^(ADJ|ADV)$/.test(tokens[i + 1]?.pos ?? ''))
      return !/^(early|late|soon|many|long|far)$/.test(tokens[i + 1]?.lower ?? '');
  }
  return false;
}

function hasWord(
  scene: Scene,
  range: TokenRange,
  nouns: ReadonlySet<string>,
  adjectives: ReadonlySet<string>,
): boolean {
  for (let i = range.from; i < range.to; i++) {
    const token = scene.text.tokens[i];
    // "A campaign against terrorism" is no terrorism.
    if (!token || token.lower === 'against') return false;
    if (nouns.has(token.lemma) && token.pos !== 'VERB') return true;
    if (adjectives.has(token.lower) && token.pos !== 'NOUN') return true;
    const verb = verbGroupAt(scene.text, i);
    if (verb?.form === 'finite') return false;
  }
  return false;
}
