/** How far the words of a subject go to the left: phrases joined by prepositions, conjunctions, possessives and brackets. */

import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { elementAt, nounPhraseAt, verbGroupAt } from '../../text/at';
import { isNobodyAt } from '../../text/nobody';
import type { NounPhrase, Text, TokenRange } from '../../text/types';
import { isOccasion } from './occasions';
import { isComma, isQuoteMark, lower } from './tokens';

export interface Chain extends TokenRange {
  readonly head: number;
}

/** "the spokesman for the ministry of X" ending at token `at`: from the first phrase, whose head it is. */
export function chain(text: Text, at: number, floor: number): Chain {
  const last = nounPhraseAt(text, at);
  if (last === undefined) return { from: at, to: at + 1, head: at };
  let from = last.from;
  let head = last.head;
  for (;;) {
    const previous = from - 1;
    if (previous < floor) break;
    const joint = text.tokens[previous];
    if (joint === undefined) break;
    const touching = nounPhraseAt(text, previous);
    if (touching?.possessive === true) {
      // "Russia's" + "foreign minister": the head stays.
      from = touching.from;
      continue;
    }
    // "Those close to him", "those in the town"
    const those = beforeAdjective(text, previous);
    const links = joint.pos === 'ADP' || joint.lower === 'to';
    if (links && lower(text, those) === 'those' && those >= floor && clauseStart(text, those, floor))
      return { from: those, to: last.to, head: those };
    // "Ortega (D-Ohio), Brown (D-Ohio) and Lee": brackets inside a list of names.
    const bracketEnd =
      lower(text, previous - 1) === ')' ? skipBracket(text, previous - 1, floor) : beforeAdjective(text, previous);
    const beforeJoint = nounPhraseAt(text, bracketEnd);
    if (
      beforeJoint !== undefined &&
      bracketEnd < previous - 1 &&
      (joint.pos === 'CCONJ' || isComma(joint)) &&
      beforeJoint.proper &&
      beforeJoint.from > floor - 1
    ) {
      from = beforeJoint.from;
      head = beforeJoint.head;
      continue;
    }
    if (beforeJoint === undefined || previous - 1 < floor || beforeJoint.from < floor) break;
    // "Nobody in the house": not the house.
    if (links && isAnybody(text, beforeJoint) && clauseStart(text, beforeJoint.from, floor))
      return { from: beforeJoint.from, to: last.to, head: beforeJoint.head };
    // "she and another reporter"
    if (beforeJoint.pronoun && !(joint.pos === 'CCONJ' && SUBJECT_PRONOUNS.has(lower(text, beforeJoint.head)))) break;
    if (links && !isObject(text, beforeJoint.from)) {
      if (isTimed(text, beforeJoint.head) || isTimeTo(text, beforeJoint.head, joint.lower)) break;
      from = beforeJoint.from;
      head = beforeJoint.head;
      continue;
    }
    if (
      joint.pos === 'CCONJ' &&
      joint.lower !== 'but' &&
      !isObject(text, beforeJoint.from) &&
      !endsClause(text, beforeJoint.from, last)
    ) {
      from = beforeJoint.from;
      head = beforeJoint.head;
      continue;
    }
    break;
  }
  return { from, to: last.to, head };
}

const ANYBODY = new Set(['everybody', 'everyone', 'somebody', 'someone', 'anybody', 'anyone']);
const isAnybody = (text: Text, { from, head }: NounPhrase): boolean =>
  ANYBODY.has(lower(text, head)) || (isNobodyAt(text, from) && /^(?:nobody|none|no-one|one)$/u.test(lower(text, head)));
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i']);

/** Position before a preposition; "people close to Ortega", "officials familiar with the talks": before the adjective too. */
function beforeAdjective(text: Text, joint: number): number {
  const adjective = elementAt(text.tokens, joint - 1);
  const links = text.tokens[joint]?.pos === 'ADP' || lower(text, joint) === 'to';
  const attached = links && adjective?.pos === 'ADJ' && text.nounPhraseOf[joint - 1] === -1;
  return attached && ATTACHED_ADJECTIVES.has(adjective.lower) ? joint - 2 : joint - 1;
}
const ATTACHED_ADJECTIVES = new Set([
  'close',
  'privy',
  'familiar',
  'loyal',
  'critical',
  'opposed',
  'sympathetic',
  'hostile',
  'friendly',
  'responsible',
]);

const isTimed = (text: Text, head: number): boolean => isOccasion(text, head) && text.tokens[head]?.pos !== 'NOUN';

/** "Hours after the captors threatened": the hours are not theirs. */
const isTimeTo = (text: Text, head: number, joint: string): boolean =>
  (joint === 'after' || joint === 'before') && LENGTHS.has(text.tokens[head]?.lemma ?? '');
const LENGTHS = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'decade']);

/**
 * Stands directly after a verb, so it is more likely that verb's object than the next one's subject; `“…,” said Ortega of the
 * union, who` is the verb's own subject.
 */
function isObject(text: Text, from: number): boolean {
  const group = verbGroupAt(text, from - 1);
  if (group === undefined) return false;
  const before = text.tokens[group.from - 1];
  const turned = SPEECH_LEMMAS.has(group.lemma) && !group.passive && (isComma(before) || isQuoteMark(before));
  return !turned;
}

/**
 * "A farmer asked for a photo and Ortega said": what a verb has behind its preposition is joined with no name. "Sent it to the
 * council and she asked": nor is what any preposition has joined with a pronoun that is a subject.
 */
function endsClause(text: Text, from: number, last: NounPhrase): boolean {
  if (text.tokens[from - 1]?.pos !== 'ADP' && lower(text, from - 1) !== 'to') return false;
  if (last.pronoun) return lower(text, last.head) === 'it' || SUBJECT_PRONOUNS.has(lower(text, last.head));
  return last.proper && verbGroupAt(text, from - 2)?.form === 'finite';
}

/** Position before the bracket that closes at `at`. */
export function skipBracket(text: Text, at: number, floor: number): number {
  let i = at;
  while (i > floor && lower(text, i) !== '(') i--;
  return i - 1;
}

/** A subject begins where a clause may begin: not right behind a verb or a preposition. */
export function clauseStart(text: Text, from: number, floor: number): boolean {
  if (from <= floor) return true;
  const before = text.tokens[from - 1];
  if (before === undefined) return true;
  if (before.pos === 'PUNCT' || before.pos === 'CCONJ' || before.pos === 'SCONJ' || before.pos === 'ADV') return true;
  if (SUBJECT_OPENERS.has(before.lower)) return true;
  return false;
}
const SUBJECT_OPENERS = new Set([
  'that',
  'as',
  'while',
  'when',
  'if',
  'because',
  'after',
  'before',
  'since',
  'what',
  'where',
  'how',
  'why',
  'than',
  'whether',
  'with',
]);
