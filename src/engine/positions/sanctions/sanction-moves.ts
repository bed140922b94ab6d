/** What becomes of a measure that the verb alone does not say: "let the embargo lapse", "will not hear of sanctions", "made the ban permanent". */
import { MEASURE_VERBS, type MeasureMove } from '../../lexicon/measures';
import { nounPhraseAt } from '../../text/at';
import type { Clause } from '../clauses/clauses';
import { isNegated } from '../clauses/mood';
import type { Scene } from '../scene';
import type { Measure } from './measures';

/** What the verb does to a measure that is its object. */
export function moveOf(lemma: string): MeasureMove | undefined {
  for (const move of MOVES) if (MEASURE_VERBS[move].has(lemma)) return move;
  return undefined;
}

const MOVES: readonly MeasureMove[] = ['lift', 'ease', 'extend', 'widen', 'threaten', 'oppose', 'impose', 'propose'];

/** The move by the words around verb and measure; undefined where they say none. */
export function idiomaticMove(
  scene: Scene,
  clause: Clause,
  measure: Measure,
  isObject: boolean,
): MeasureMove | undefined {
  const { lemma } = clause.verb;
  if (lemma === 'make' && saysBehind(scene, clause, /^permanent$/)) return 'extend';
  if (!isObject) return undefined;
  if (/^(?:let|allow|permit)$/.test(lemma) && saysBehind(scene, clause, /^(?:lapse|expire|end|die)$/)) return 'lift';
  // "Called off the embargo", "called the ban off".
  if (lemma === 'call' && (isNext(scene, clause, 'off') || tokenBehind(scene, measure) === 'off')) return 'lift';
  if (lemma === 'take' && scene.text.tokens[clause.verb.to]?.lower === 'off') return 'lift';
  // Its own "not" makes it refused.
  if (/^(?:hear|think)$/.test(lemma) && isNegated(scene, clause) && isNext(scene, clause, 'of')) return 'impose';
  if (/^(?:see|have|find|feel|be)$/.test(lemma) && isNeedless(scene, measure)) return 'oppose';
  if (lemma === 'be' && isNext(scene, clause, 'against')) return 'oppose';
  if (lemma === 'see' && /^(?:like|want|love|prefer|hope|wish)$/.test(scene.governor(clause)?.verb.lemma ?? ''))
    return 'propose';
  return undefined;
}

/** "Called the embargo a mistake", "considers the sanctions on Peru illegal": a name for what is there, no call for it and no plan. */
export function isGivenName({ text }: Scene, { verb, to }: Clause, measure: Measure): boolean {
  const { tokens } = text;
  if (verb.lemma === 'call') {
    const before = tokens.slice(verb.to, measure.from);
    const off = tokens[measure.to]?.lower === 'off';
    return !off && !before.some(({ lower }) => /^(?:for|off|in|on|upon)$/.test(lower));
  }
  if (verb.lemma !== 'consider') return false;
  let at = measure.to;
  const on = /^(?:on|against|upon)$/.test(tokens[at]?.lower ?? '') ? nounPhraseAt(text, at + 1) : undefined;
  if (on) at = on.to;
  if (/^["“‘`]+$/.test(tokens[at]?.text ?? '') || /^(?:an?|to)$/.test(tokens[at]?.lower ?? '')) return true;
  return tokens[at]?.pos === 'ADJ' && (at + 1 >= to || /^(?:PUNCT|CCONJ)$/.test(tokens[at + 1]?.pos ?? 'PUNCT'));
}

function tokenBehind({ text: { tokens } }: Scene, { to }: Measure): string {
  return tokens[to]?.lower ?? '';
}

function isNext({ text: { tokens } }: Scene, { verb }: Clause, word: string): boolean {
  return tokens[verb.to]?.lower === word || (tokens[verb.to]?.pos === 'ADV' && tokens[verb.to + 1]?.lower === word);
}

/** "No need for sanctions", "no reason for an embargo". */
function isNeedless({ text: { tokens } }: Scene, measure: Measure): boolean {
  let at = measure.from - 1;
  while (at > measure.from - 5 && tokens[at]?.lower !== 'for' && tokens[at]?.lower !== 'in') at--;
  if (
    !/^(?:need|reason|case|point|room|appetite|grounds|ground|cause|use|sense|purpose|merit)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return false;
  return tokens[at - 2]?.lower === 'no' || tokens[at - 3]?.lower === 'no';
}

/** "No sanctions", "no further tariffs". */
export function isOfNone({ text }: Scene, measure: Measure): boolean {
  return text.tokens[nounPhraseAt(text, measure.to - 1)?.from ?? -1]?.lower === 'no';
}

/** "There would be no sanctions", "imposed no further tariffs": nothing is done to a measure that there is none of. */
export function isNotTaken(scene: Scene, { verb }: Clause, measure: Measure): boolean {
  return !/^(?:want|need|see|accept|support|back|tolerate|allow)$/.test(verb.lemma) && isOfNone(scene, measure);
}

/** "Its veto on the sanctions", "objections to an embargo": what is done to the objection is not done to the measure. */
export function isObjectedTo({ text: { tokens } }: Scene, measure: Measure): boolean {
  for (let i = measure.from - 1; i > measure.from - 6; i--) {
    const word = tokens[i];
    if (word === undefined || /^(?:VERB|PUNCT|CCONJ)$/.test(word.pos)) return false;
    if (/^(?:on|to|of|against|over)$/.test(word.lower)) return OBJECTIONS.test(tokens[i - 1]?.lemma ?? '');
  }
  return false;
}

const OBJECTIONS = /^(?:veto|objection|opposition|resistance|hold|reservation)$/;

function saysBehind({ text: { tokens } }: Scene, { verb, to }: Clause, word: RegExp): boolean {
  for (let i = verb.to; i < Math.min(to + 2, verb.to + 14); i++) {
    if (tokens[i]?.sentence !== tokens[verb.head]?.sentence) return false;
    if (word.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}
