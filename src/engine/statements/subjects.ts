/**
 * Who does what each verb says: the words before (or after) a verb group that are its subject.
 *
 * Works from left to right over the base phrases, so a coordinated verb, a participle or an infinitive can borrow the
 * subject of an earlier verb. No look goes further than `REACH` tokens.
 */
import { OBJECT_CONTROL_VERBS, OCCASION_NOUNS, RELATIVE_PRONOUNS } from '../lexicon/cue-words';
import type { Text, TokenRange, VerbGroup } from '../text/types';
import { isComma, isDash, isQuoteMark, lower, nounPhraseAt, REACH, verbGroupAt } from './tokens';

/**
 * `plain`: stands before its verb. `relative`: who, which, that. `shared`: that of an earlier coordinated verb.
 * `borrowed`: of a participle or infinitive, from the clause around it. `reduced`: the noun that a participle describes.
 */
export type SubjectKind = 'plain' | 'relative' | 'shared' | 'borrowed' | 'reduced';

/** Token positions, appositions and attached phrases included. */
export interface Subject extends TokenRange {
  readonly head: number;
  readonly kind: SubjectKind;
}

/** The subject of every verb group of the text, by its index. */
export function findSubjects(text: Text): (Subject | undefined)[] {
  const subjects: (Subject | undefined)[] = [];
  for (const group of text.verbGroups) subjects.push(subjectOf(text, group, subjects));
  return subjects;
}

function subjectOf(text: Text, group: VerbGroup, before: readonly (Subject | undefined)[]): Subject | undefined {
  const sentence = text.sentences[group.sentence];
  if (sentence === undefined) return undefined;
  const floor = Math.max(sentence.from, group.from - REACH);
  if (group.form === 'infinitive') return controller(text, group, before, floor);
  const at = behindAdjuncts(text, group, floor);
  if (at < floor) return group.form === 'finite' ? undefined : following(text, group);
  const token = text.tokens[at];
  if (token === undefined) return undefined;

  if (group.form !== 'finite') {
    const phrase = nounPhraseAt(text, at);
    if (phrase !== undefined && at === group.from - 1 && !phrase.possessive)
      return { ...chain(text, at, floor), kind: 'reduced' };
    return fromClauseAround(text, group, before) ?? following(text, group);
  }
  if (RELATIVE_PRONOUNS.has(token.lower) && at > floor) return relative(text, at, floor);
  if (token.lower === 'there') return { from: at, to: at + 1, head: at, kind: 'plain' };
  if (token.pos === 'CCONJ') return shared(text, group, before);
  const phrase = nounPhraseAt(text, at);
  if (phrase !== undefined) {
    const range = chain(text, at, floor);
    if (RELATIVE_PRONOUNS.has(lower(text, range.head)) && range.to - range.from === 1)
      return relative(text, range.head, floor);
    return { ...appositionBefore(text, range, floor), kind: 'plain' };
  }
  if (isComma(token) || isDash(token) || token.text === ')') {
    const whole = acrossApposition(text, at, floor, group);
    if (whole !== undefined) return { ...whole, kind: 'plain' };
    return isComma(token) ? shared(text, group, before) : undefined;
  }
  return undefined;
}

/** Back over adverbs, "on Friday", "himself" and an opening quotation mark to the token that may end the subject. */
function behindAdjuncts(text: Text, group: VerbGroup, floor: number): number {
  let at = group.from - 1;
  while (at >= floor) {
    if (skippable(text, at)) {
      at--;
      continue;
    }
    const token = text.tokens[at];
    const phrase = nounPhraseAt(text, at);
    if (phrase !== undefined && phrase.from > floor) {
      const head = lower(text, phrase.head);
      if (phrase.to - phrase.from === 1 && REFLEXIVES.has(head)) {
        at = phrase.from - 1;
        continue;
      }
      // "Ortega on Wednesday criticised": a time is no subject where a phrase stands before it.
      const before = phrase.from - 1;
      const day = token?.pos === 'PROPN' && OCCASION_NOUNS.has(head);
      if (day && lower(text, before) === 'on') {
        at = before - 1;
        continue;
      }
      if (day && nounPhraseAt(text, before) !== undefined) {
        at = before;
        continue;
      }
    }
    if (
      group.form === 'finite' &&
      isQuoteMark(token) &&
      nounPhraseAt(text, at - 1) !== undefined &&
      text.tokens[group.from]?.quotation !== text.tokens[at - 1]?.quotation
    ) {
      at--;
      continue;
    }
    break;
  }
  return at;
}
const REFLEXIVES = new Set(['himself', 'herself', 'itself', 'themselves', 'all', 'both', 'each']);

function skippable(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined) return false;
  if (text.nounPhraseOf[at] !== -1 || token.lower === 'there') return false;
  return (
    token.pos === 'ADV' ||
    token.lower === 'both' ||
    token.lower === 'each' ||
    token.lower === 'all' ||
    token.lower === 'himself' ||
    token.lower === 'herself' ||
    token.lower === 'itself'
  );
}

/** "the lawmakers who back it": the relative pronoun with the phrase that it stands for. */
function relative(text: Text, at: number, floor: number): Subject {
  const before = isComma(text.tokens[at - 1]) ? at - 2 : at - 1;
  if (before < floor || nounPhraseAt(text, before) === undefined)
    return { from: at, to: at + 1, head: at, kind: 'relative' };
  const antecedent = chain(text, before, floor);
  return { from: antecedent.from, to: at + 1, head: at, kind: 'relative' };
}

interface Chain extends TokenRange {
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
    // "Ortega (D-Ohio), Brown (D-Ohio) and Lee": brackets inside a list of names.
    const bracketEnd = lower(text, previous - 1) === ')' ? skipBracket(text, previous - 1, floor) : previous - 1;
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
    if (beforeJoint.pronoun) break;
    if (joint.pos === 'ADP' && !isObject(text, beforeJoint.from)) {
      if (isOccasion(text, beforeJoint.head)) break;
      from = beforeJoint.from;
      head = beforeJoint.head;
      continue;
    }
    if (joint.pos === 'CCONJ' && joint.lower !== 'but' && !isObject(text, beforeJoint.from)) {
      from = beforeJoint.from;
      head = beforeJoint.head;
      continue;
    }
    break;
  }
  return { from, to: last.to, head };
}

const isOccasion = (text: Text, head: number): boolean =>
  OCCASION_NOUNS.has(lower(text, head)) && text.tokens[head]?.pos !== 'NOUN';

/** Stands directly after a verb, so it is more likely that verb's object than the next one's subject. */
function isObject(text: Text, from: number): boolean {
  const group = verbGroupAt(text, from - 1);
  return group !== undefined;
}

/** "Maria Ortega, the minister, said" is handled from the comma; here: "the minister Maria Ortega" stays as it is. */
function appositionBefore(_text: Text, range: Chain, _floor: number): Chain {
  return range;
}

/**
 * From a comma, dash or bracket before the verb back over what it closes ("Ortega, who leads the party, said";
 * "Ortega (D-Ohio) said") to the phrase that the insertion describes.
 */
function acrossApposition(text: Text, closing: number, floor: number, group: VerbGroup): Chain | undefined {
  const bracket = lower(text, closing) === ')';
  const dash = isDash(text.tokens[closing]);
  let open = -1;
  let at = closing - 1;
  let depth = 0;
  let tries = 0;
  while (at > floor && tries < 4) {
    const token = text.tokens[at];
    if (token === undefined) break;
    if (token.text === ')') depth++;
    const opens = bracket ? token.text === '(' && depth-- === 0 : dash ? isDash(token) : isComma(token);
    if (token.text === '(' && !bracket) depth--;
    if (isQuoteMark(token) && !bracket) return undefined;
    if (opens) {
      const before = nounPhraseAt(text, at - 1) !== undefined || lower(text, at - 1) === ')';
      if (before && plausibleInsertion(text, at + 1, closing)) {
        const end = lower(text, at - 1) === ')' ? skipBracket(text, at - 1, floor) : at - 1;
        const found = chain(text, end, floor);
        const leftOk = clauseStart(text, found.from, floor);
        if (leftOk) {
          open = at;
          const first = text.tokens[found.from];
          // "Ortega, a lawyer, 55, said": an apposition itself; look further left for what it describes.
          const descriptive =
            first !== undefined &&
            (first.pos === 'NUM' || first.lower === 'a' || first.lower === 'an' || first.lower === 'the');
          if (
            !(
              descriptive &&
              isComma(text.tokens[found.from - 1]) &&
              nounPhraseAt(text, found.from - 2)?.proper === true
            )
          ) {
            return { from: found.from, to: lastWord(text, closing, group, bracket), head: found.head };
          }
        }
      }
      tries++;
      if (bracket || dash) break;
    }
    at--;
  }
  void open;
  return undefined;
}

const lastWord = (_text: Text, closing: number, group: VerbGroup, bracket: boolean): number =>
  bracket ? closing + 1 : Math.min(closing + 1, group.from);

function skipBracket(text: Text, at: number, floor: number): number {
  let i = at;
  while (i > floor && lower(text, i) !== '(') i--;
  return i - 1;
}

/** "the plan, backed by Ortega, has": a past form right before a preposition describes what stands before the comma. */
function participleFirst(text: Text, from: number): boolean {
  const group = verbGroupAt(text, from);
  if (group === undefined || group.from !== from || group.to - group.from > 2) return false;
  return group.form !== 'finite' || text.tokens[group.to]?.pos === 'ADP' || text.tokens[group.to]?.lower === 'by';
}

/** An insertion holds no finite verb unless a relative or subordinating word opens it. */
function plausibleInsertion(text: Text, from: number, to: number): boolean {
  if (from >= to) return false;
  const first = text.tokens[from];
  if (first === undefined) return false;
  if (
    RELATIVE_PRONOUNS.has(first.lower) ||
    first.lower === 'whose' ||
    first.lower === 'where' ||
    first.lower === 'when'
  )
    return true;
  if (first.pos === 'SCONJ' || first.pos === 'ADP' || first.lower === 'as') return true;
  let relative = participleFirst(text, from);
  for (let i = from; i < to; i++) {
    const token = text.tokens[i];
    if (token === undefined) break;
    if (RELATIVE_PRONOUNS.has(token.lower) || token.lower === 'whose') relative = true;
    const group = verbGroupAt(text, i);
    if (group?.form === 'finite' && !relative) return false;
  }
  return true;
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

function finiteBefore(text: Text, group: VerbGroup): VerbGroup[] {
  const out: VerbGroup[] = [];
  for (let index = group.index - 1; index >= 0 && out.length < 6; index--) {
    const earlier = text.verbGroups[index];
    if (earlier === undefined || earlier.sentence !== group.sentence || group.from - earlier.from > REACH) break;
    out.push(earlier);
  }
  return out;
}

/** "…, and called for talks": the nearest earlier verb of the same kind has the subject. */
function shared(text: Text, group: VerbGroup, before: readonly (Subject | undefined)[]): Subject | undefined {
  const earlier = finiteBefore(text, group).filter((one) => one.form === 'finite' && before[one.index] !== undefined);
  const quoted = text.tokens[group.head]?.quotation;
  const level = earlier.filter((one) => text.tokens[one.head]?.quotation === quoted);
  const alike = level.filter(
    (one) => one.tense === group.tense && (one.modal === undefined) === (group.modal === undefined),
  );
  const pick = alike.find((one) => before[one.index]?.kind !== 'relative') ?? alike[0] ?? level[0];
  const subject = pick === undefined ? undefined : before[pick.index];
  return subject === undefined ? undefined : { ...subject, kind: 'shared' };
}

/** ", saying that …": the subject of the sentence's main verb. */
function fromClauseAround(text: Text, group: VerbGroup, before: readonly (Subject | undefined)[]): Subject | undefined {
  const earlier = finiteBefore(text, group).filter((one) => one.form === 'finite');
  const quoted = text.tokens[group.head]?.quotation;
  const level = earlier.filter((one) => text.tokens[one.head]?.quotation === quoted && before[one.index] !== undefined);
  const plain = level.filter((one) => before[one.index]?.kind === 'plain' || before[one.index]?.kind === 'shared');
  const pick = plain[plain.length - 1] ?? level[0];
  const subject = pick === undefined ? undefined : before[pick.index];
  return subject === undefined ? undefined : { ...subject, kind: 'borrowed' };
}

/** "Speaking in Rome, Ortega said": the phrase after the comma. */
function following(text: Text, group: VerbGroup): Subject | undefined {
  const sentence = text.sentences[group.sentence];
  if (sentence === undefined || group.form === 'finite') return undefined;
  const limit = Math.min(sentence.to, group.to + 40);
  for (let i = group.to; i < limit; i++) {
    if (!isComma(text.tokens[i])) continue;
    const phrase = nounPhraseAt(text, i + 1);
    if (phrase === undefined) continue;
    for (let j = phrase.to; j < Math.min(limit, phrase.to + 12); j++) {
      const verb = verbGroupAt(text, j);
      if (verb !== undefined) {
        if (verb.form === 'finite') return { from: phrase.from, to: phrase.to, head: phrase.head, kind: 'borrowed' };
        break;
      }
    }
  }
  return undefined;
}

/** "wants to endorse": who wants; "urged Russia to withdraw": Russia. */
function controller(
  text: Text,
  group: VerbGroup,
  before: readonly (Subject | undefined)[],
  floor: number,
): Subject | undefined {
  const earlier = text.verbGroups[group.index - 1];
  if (earlier === undefined || earlier.sentence !== group.sentence || earlier.from < floor) return undefined;
  if (OBJECT_CONTROL_VERBS.has(earlier.lemma) && !earlier.passive) {
    const object = nounPhraseAt(text, group.from - 1);
    if (object !== undefined && object.from >= earlier.to)
      return { from: object.from, to: object.to, head: object.head, kind: 'borrowed' };
  }
  const subject = before[earlier.index];
  return subject === undefined ? undefined : { ...subject, kind: 'borrowed' };
}
