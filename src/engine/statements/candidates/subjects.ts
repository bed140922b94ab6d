/**
 * Who does what each verb says: the words before (or after) a verb group that are its subject.
 *
 * Works from left to right over the base phrases, so a coordinated verb, a participle or an infinitive can borrow the
 * subject of an earlier verb. No look goes further than `REACH` tokens.
 */

import { OBJECT_CONTROL_VERBS, RELATIVE_PRONOUNS, SPEECH_OCCASIONS } from '../../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { INSCRIBED, SIGNS } from '../../lexicon/writings';
import { elementAt, nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text, TokenRange, VerbGroup } from '../../text/types';
import { type Chain, chain, clauseStart } from './chains';
import { describedSubject } from './described-subjects';
import { acrossApposition } from './insertions';
import { isOccasion } from './occasions';
import { quotingVerb } from './overheard';
import { isSomebody } from './somebody';
import { isComma, isDash, isQuoteMark, lower, REACH } from './tokens';

/**
 * `plain`: stands before its verb. `relative`: who, which, that. `shared`: that of an earlier coordinated verb.
 * `borrowed`: of a participle or infinitive, from the clause around it. `reduced`: the noun that a participle describes.
 */
type SubjectKind = 'plain' | 'relative' | 'shared' | 'borrowed' | 'reduced';

/** Token positions, appositions and attached phrases included. */
export interface Subject extends TokenRange {
  readonly head: number;
  readonly kind: SubjectKind;
}

/** A stretch as a subject. All get their fields in one order: so they are one kind of object to the compiler, and read faster. */
const subjectAs = (kind: SubjectKind, { from, to, head }: Omit<Subject, 'kind'>): Subject => ({ from, to, head, kind });

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
  if (group.form === 'finite' && isElliptical(text, group)) return undefined;

  if (group.form !== 'finite') {
    const quoted = quotedSubject(text, group, before);
    if (quoted !== undefined) return quoted;
    const phrase = nounPhraseAt(text, at);
    if (phrase !== undefined && at === group.from - 1 && !phrase.possessive) {
      const range = chain(text, at, floor);
      const own = isAbsolute(text, group, range, floor) || isInscription(text, group, range.head);
      return subjectAs(own ? 'plain' : 'reduced', range);
    }
    return fromClauseAround(text, group, before) ?? following(text, group);
  }
  if (RELATIVE_PRONOUNS.has(token.lower) && at > floor) return relative(text, at, floor);
  if (token.lower === 'there') return { from: at, to: at + 1, head: at, kind: 'plain' };
  if (token.pos === 'CCONJ') return shared(text, group, before);
  if (isQuantity(text, group.from - 1, floor))
    return { from: group.from - 1, to: group.from, head: group.from - 1, kind: 'plain' };
  const phrase = nounPhraseAt(text, at);
  if (phrase !== undefined) {
    const range = chain(text, at, floor);
    if (RELATIVE_PRONOUNS.has(lower(text, range.head)) && range.to - range.from === 1)
      return relative(text, range.head, floor);
    // "Ortega, who at a rally last week said": the pronoun stands before the place.
    const pronoun = text.tokens[range.from - 1]?.pos === 'ADP' ? range.from - 2 : floor;
    if (pronoun > floor && DESCRIBING.has(lower(text, pronoun))) return relative(text, pronoun, floor);
    return describedSubject(text, range, before, floor) ?? subjectAs('plain', range);
  }
  const asked = describedBefore(text, at, floor);
  if (asked !== undefined) return asked;
  const titled = isQuoteMark(token) && isComma(text.tokens[at - 1]) && lower(text, group.to) === 'that';
  if (isComma(token) || isDash(token) || token.text === ')' || titled) {
    const whole = acrossApposition(text, at, floor, group);
    if (whole !== undefined) return subjectAs('plain', whole);
    return isComma(token) ? shared(text, group, before) : undefined;
  }
  return undefined;
}

/** "The agency quoted Kovac as saying", "Kovac was quoted as saying": whoever is quoted. */
function quotedSubject(text: Text, group: VerbGroup, before: readonly (Subject | undefined)[]): Subject | undefined {
  const quoting = quotingVerb(text, group);
  if (quoting === undefined) return undefined;
  const quoted = quoting.passive ? before[quoting.index] : nounPhraseAt(text, quoting.to);
  return quoted === undefined || quoted.from >= group.from ? undefined : subjectAs('plain', quoted);
}

/** "The vote is open, with two members saying …", "the day ended with Ortega saying …": a participle with a subject of its own. */
function isAbsolute(text: Text, group: VerbGroup, { from, head }: Chain, floor: number): boolean {
  if (group.form !== 'gerund' || lower(text, from - 1) !== 'with' || from - 1 < floor) return false;
  const before = text.tokens[from - 2];
  return (
    from - 1 === floor ||
    isComma(before) ||
    isDash(before) ||
    (SPEECH_LEMMAS.has(group.lemma) && isSomebody(text, head))
  );
}

/** "A sign reading “…”": the words are the sign's, whoever holds it. */
function isInscription(text: Text, group: VerbGroup, head: number): boolean {
  const bearers = group.lemma === 'read' ? INSCRIBED : SHOWING.has(group.lemma) ? SIGNS : undefined;
  if (bearers?.has(text.tokens[head]?.lemma ?? '') !== true) return false;
  return isQuoteMark(text.tokens[group.to]) || isQuoteMark(text.tokens[group.to + 1]);
}
const SHOWING = new Set(['say', 'declare', 'proclaim']);

/** "Those surveyed say", "voters interviewed said": a past form by itself right before the verb describes whom it stands behind. */
function describedBefore(text: Text, at: number, floor: number): Subject | undefined {
  const verb = verbGroupAt(text, at);
  if (verb === undefined || verb.to !== at + 1 || verb.from !== at || at <= floor) return undefined;
  if (verb.tense !== 'past' && verb.form !== 'participle') return undefined;
  const phrase = nounPhraseAt(text, at - 1);
  const noun =
    phrase !== undefined
      ? phrase.possessive || phrase.pronoun
        ? undefined
        : chain(text, at - 1, floor)
      : lower(text, at - 1) === 'those'
        ? { from: at - 1, to: at, head: at - 1 }
        : undefined;
  if (noun === undefined || !clauseStart(text, noun.from, floor)) return undefined;
  return { from: noun.from, to: at + 1, head: noun.head, kind: 'plain' };
}

/** "Ortega said when asked whether …": a participle behind the word that opens its clause; who asked is not told. */
export const isElliptical = (text: Text, { from, to, tense, passive }: VerbGroup): boolean =>
  !passive && tense === 'past' && to - from === 1 && WITHOUT_SUBJECT.has(lower(text, from - 1));
const WITHOUT_SUBJECT = new Set(['when', 'whenever', 'if', 'once', 'until', 'unless', 'though', 'although']);

/** "Some said", "yet another said", "and most believe": so many of those who were spoken of. */
function isQuantity(text: Text, at: number, floor: number): boolean {
  return at >= floor && QUANTITIES.has(lower(text, at)) && text.nounPhraseOf[at] === -1 && clauseStart(text, at, floor);
}
/** Not "that", which opens what is said as well. */
const DESCRIBING = new Set(['who', 'which']);

const QUANTITIES = new Set([
  'some',
  'another',
  'others',
  'many',
  'most',
  'few',
  'both',
  'neither',
  'several',
  'one',
  'none',
]);

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
      // "The ministry two weeks ago said": what is so long ago is no subject.
      const time = isOccasion(text, phrase.head);
      if (time && !SPEECH_OCCASIONS.has(head) && AGO.has(lower(text, phrase.to)) && phrase.to < group.from) {
        at = phrase.from - 1;
        while (at > floor && MEASURES.has(lower(text, at))) at--;
        continue;
      }
      // "Ortega on Wednesday criticised": a time is no subject where a phrase stands before it.
      let before = phrase.from - 1;
      while (before > floor && (TIME_ADVERBS.has(lower(text, before)) || MEASURES.has(lower(text, before)))) before--;
      const named = nounPhraseAt(text, before) !== undefined || lower(text, before) === ')';
      if (time && TIME_DETERMINERS.has(lower(text, phrase.from)) && (named || isComma(text.tokens[before]))) {
        at = before;
        continue;
      }
      const day = time && token?.pos === 'PROPN';
      if (day && DATED.has(lower(text, before))) {
        at = before - 1;
        continue;
      }
      if (day && named) {
        at = before;
        continue;
      }
    }
    // "Ortega, who in 2010 said": nor is a year.
    if (YEAR.test(token?.text ?? '') && lower(text, at - 1) === 'in' && at - 1 > floor) {
      at -= 2;
      continue;
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
const AGO = new Set(['ago', 'later', 'earlier']);
const MEASURES = new Set(['less', 'more', 'than', 'about', 'nearly', 'almost', 'just', 'only', 'not']);
const TIME_ADVERBS = new Set(['earlier', 'late', 'later', 'early']);
const DATED = new Set(['on', 'in']);
const YEAR = /^(?:1[89]|20)\d\d$/u;
const TIME_DETERMINERS = new Set(['this', 'last', 'next', 'earlier', 'late', 'that']);
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
  const own = alike.filter((one) => before[one.index]?.kind !== 'relative');
  // "Denied that Peru was sending them across and said": as simply put as the second verb.
  const twin = own.find((one) => one.progressive === group.progressive && one.perfect === group.perfect);
  const pick = twin ?? own[0] ?? alike[0] ?? level[0];
  const subject = pick === undefined ? undefined : before[pick.index];
  return subject === undefined ? undefined : subjectAs('shared', subject);
}

/** ", saying that …": the subject of the sentence's main verb. */
function fromClauseAround(text: Text, group: VerbGroup, before: readonly (Subject | undefined)[]): Subject | undefined {
  const earlier = finiteBefore(text, group).filter((one) => one.form === 'finite');
  const quoted = text.tokens[group.head]?.quotation;
  const level = earlier.filter((one) => text.tokens[one.head]?.quotation === quoted && before[one.index] !== undefined);
  const plain = level.filter((one) => before[one.index]?.kind === 'plain' || before[one.index]?.kind === 'shared');
  const pick = plain.at(-1) ?? level[0];
  const subject = pick === undefined ? undefined : before[pick.index];
  return subject === undefined ? undefined : subjectAs('borrowed', subject);
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
        if (verb.form === 'finite') return subjectAs('borrowed', phrase);
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
  const earlier = elementAt(text.verbGroups, group.index - 1);
  if (earlier === undefined || earlier.sentence !== group.sentence || earlier.from < floor) return undefined;
  if (OBJECT_CONTROL_VERBS.has(earlier.lemma) && !earlier.passive) {
    const object = nounPhraseAt(text, group.from - 1);
    if (object !== undefined && object.from >= earlier.to) return subjectAs('borrowed', object);
  }
  const subject = before[earlier.index];
  return subject === undefined ? undefined : subjectAs('borrowed', subject);
}
