/**
 * Clauses: each verb group with its subject, what it hangs on, what it is coordinated with, and where it ends.
 *
 * One pass from left to right over each sentence with a stack of open clauses. It is a sketch of grammar, not a parse: it knows just what the position
 * rules ask (whose verb, under which verb, which list). Linear in the number of tokens.
 */
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { UNNAMED_NOUNS } from '../../lexicon/person-nouns';
import { OFFICE_HEADS } from '../../lexicon/titles';
import { elementAt, nounPhraseAt, verbGroupAt } from '../../text/at';
import type { NounPhrase, Text, VerbGroup } from '../../text/types';
import { findEnds } from './clause-ends';
import { opensThat, readMark } from './clause-openers';
import {
  barePronoun,
  behindMark,
  controllerOf,
  isAttributive,
  isLateInfinitive,
  isMistakenNoun,
  isQuantified,
  isQuotedComplement,
  phraseOf,
} from './clause-shapes';
import { behindDateline } from './datelines';
import { placeFinite } from './finite-clauses';
import { BARE_INFINITIVE, type Clause, frame, leadOf, type OpenClause, takesClause } from './frames';
import { isInverted, isProvision, isRelativeMark } from './marks';
import { askedBeforeAside, placeNonFinite } from './non-finite-clauses';
import { otherwiseAt } from './otherwise';
import { SentenceSketch } from './sentence-sketch';

export type { Clause, OpenClause, Phrase } from './frames';

/** Reads all clauses, in the order of their verbs. `timeAt` tells tokens that are part of a time expression: they are no subjects. */
export function readClauses(text: Text, timeAt: (token: number) => boolean): Clause[] {
  const clauses: OpenClause[] = [];
  for (const sentence of text.sentences)
    readSentence(new SentenceSketch(text, behindDateline(text, sentence), timeAt, clauses));
  findEnds(text, clauses);
  return clauses;
}

/** The last noun phrase, if a preposition governs it: what is joined to it by "and" is governed too. */
interface Governed {
  yes: boolean;
  end: number;
}

function readSentence(sketch: SentenceSketch): void {
  const { text, sentence } = sketch;
  const lately: Governed = { yes: false, end: -1 };
  for (let i = sentence.from; i < sentence.to; ) {
    if (!text.tokens[i]) break;
    const verb = verbGroupAt(text, i);
    const around = nounPhraseAt(text, i);
    // "Failing that, Peru …", "if not, Peru …": no clause of its own, and nobody does it.
    const aside = text.tokens[i]?.pos === 'CCONJ' ? 0 : otherwiseAt(text, i);
    if (aside > 0) {
      i += aside;
      continue;
    }
    if (isInverted(text, i)) {
      readMark(sketch, i);
      i++;
      continue;
    }
    if (isProvision(text, i) && sketch.last()) {
      readMark(sketch, i);
      i += text.tokens[i + 1]?.lower === 'that' ? 2 : 1;
      continue;
    }
    const modifier =
      verb !== undefined &&
      around !== undefined &&
      around.head >= verb.to &&
      verb.form !== 'finite' &&
      !isConsidered(sketch.last(), verb);
    if (verb && verb.from === i && !modifier) {
      readVerb(sketch, verb);
      i = Math.max(verb.to, i + 1);
      continue;
    }
    const whole = around ?? barePronoun(text, i);
    // "Said that trade licences could": read as one phrase with what opens the clause.
    const np = whole?.from === i - 1 && sketch.top().mark === i - 1 ? { ...whole, from: i } : whole;
    const names = np?.from === i && !isRelativeMark(text, i) && text.tokens[i]?.lower !== 'what';
    if (np && names && !opensThat(sketch, i)) {
      readNoun(sketch, np, lately);
      i = Math.max(np.to, i + 1);
      continue;
    }
    readMark(sketch, i);
    if (isFreeRelative(sketch, i)) openFreeRelative(sketch, i);
    i++;
  }
}

/** "Whoever sends the drones must stop": the subject of two verbs, read as no noun phrase. */
function isFreeRelative({ text }: SentenceSketch, i: number): boolean {
  if (elementAt(text.tokens, i - 1)?.pos === 'ADP') return false;
  return text.tokens[i]?.lower === 'whoever' && text.nounPhraseOf[i] === -1 && text.verbGroupOf[i + 1] !== -1;
}

function openFreeRelative(sketch: SentenceSketch, i: number): void {
  const phrase = { from: i, to: i + 1, head: i };
  const f = sketch.top();
  if (f.clause && takesClause(f.clause)) sketch.stack.push(frame('complement', -1, f.clause.index));
  const outer = sketch.top();
  if (outer.clause || outer.subject) return;
  outer.subject = phrase;
  sketch.stack.push({ ...frame('relative', i, sketch.last()?.index ?? -1), antecedent: phrase });
}

/** "Was considering suspending gas exports": a deed, no kind of exports. */
function isConsidered(last: OpenClause | undefined, { form, from }: VerbGroup): boolean {
  return form === 'gerund' && last?.verb.to === from && /^(?:consider|weigh|mull|contemplate)$/.test(last.verb.lemma);
}

function readVerb(sketch: SentenceSketch, verb: VerbGroup): void {
  const { text, clauses } = sketch;
  const { tokens } = text;
  const i = verb.from;
  const before = sketch.last();
  const whole = before && behindMark(text, before.verb, verb);
  if (before && whole) {
    before.verb = whole;
    return;
  }
  if (isMistakenNoun(text, before, verb)) return;
  if (before && verb.form === 'finite') {
    if (before.role === 'infinitive' && tokens[i - 1]?.lower === 'as' && tokens[i - 2]?.lower === 'well') {
      sketch.add(verb, 'infinitive', twinOf(before));
      return;
    }
    if (before.verb.to === i && BARE_INFINITIVE.has(before.verb.lemma)) {
      sketch.add(verb, 'infinitive', { governor: before.index });
      return;
    }
  }
  // "The rebels, whom Chad wants disarmed": what is to be done to them, taken for the verb behind the clause.
  if (before && isWantedOf(before, verb)) {
    sketch.add(verb, 'participle', { governor: before.index });
    return;
  }
  // "Rejected proposed changes": a participle before its noun.
  if (before && isAttributive(text, before, verb)) return;
  if (before && verb.form === 'finite') {
    const past = before.governor >= 0 && clauses[before.governor]?.verb.tense === 'past';
    if (isLateInfinitive(text, before, past, verb)) {
      const listed = before.role === 'infinitive' && tokens[i - 1]?.pos === 'CCONJ';
      const above = askedBeforeAside(sketch, i - 2) ?? before;
      const own = { governor: above.index, controller: controllerOf(text, above, verb) };
      sketch.add(verb, 'infinitive', listed ? twinOf(before) : own);
      return;
    }
    if (isQuotedComplement(text, before, verb)) {
      sketch.add(verb, 'participle', { governor: before.index });
      return;
    }
  }
  if (verb.form === 'finite') placeFinite(sketch, verb);
  else placeNonFinite(sketch, verb);
}

function isWantedOf({ role, verb, subject, antecedent }: OpenClause, next: VerbGroup): boolean {
  if (role !== 'relative' || next.from !== verb.to || !/^(?:want|like|prefer|need|see|have)$/.test(verb.lemma))
    return false;
  const gap = subject !== undefined && antecedent !== undefined && subject.from > antecedent.head;
  return gap && next.to - next.from === 1 && next.tense !== 'present' && next.form !== 'gerund';
}

/** What a verb has in common with the one that it is listed beside. */
function twinOf(before: OpenClause): Partial<OpenClause> {
  return { governor: before.governor, controller: before.controller, lead: leadOf(before) };
}

/** "In 1981 Oman barred", "on Tuesday Chad stopped", with no comma between: the time is read as a part of the name, and is none. */
function behindTime({ text: { tokens }, timeAt }: SentenceSketch, np: NounPhrase): NounPhrase {
  let { from } = np;
  while (from < np.head && timeAt(from)) from++;
  return from > np.from && tokens[np.head]?.pos === 'PROPN' && !timeAt(np.head) ? { ...np, from } : np;
}

/** "Rwanda, whose troops Congo wants out": read as one name, though Congo is the subject; "whose president Ana Roca wants" is one. */
function behindOwned(sketch: SentenceSketch, np: NounPhrase): NounPhrase {
  const { text } = sketch;
  const { tokens } = text;
  const f = sketch.top();
  if (f.mark !== np.from - 1 || tokens[f.mark]?.lower !== 'whose' || f.subject || f.clause) return np;
  let from = np.from + 1;
  while (from <= np.head && tokens[from]?.pos !== 'PROPN') from++;
  const owned = tokens[from - 1];
  if (from > np.head || owned?.pos !== 'NOUN' || verbGroupAt(text, np.to)?.form !== 'finite') return np;
  const titled = OFFICE_HEADS.has(owned.lemma) || UNNAMED_NOUNS.has(owned.lemma);
  const state = COUNTRY_WORDS.match(tokens, from, np.to);
  return titled && (state?.value.form !== 'name' || state.to !== np.to) ? np : { ...np, from };
}

function readNoun(sketch: SentenceSketch, whole: NounPhrase, lately: Governed): void {
  const { text, sentence, timeAt } = sketch;
  const np = behindOwned(sketch, behindTime(sketch, whole));
  const previous = elementAt(text.tokens, sketch.before(np.from));
  const f = sketch.top();
  // "In line with this pledge and the treaty, Chad …": the second noun phrase is governed too.
  const joined = previous?.pos === 'CCONJ' && lately.yes && !f.clause && !f.subject && previous.i - lately.end < 2;
  const governed =
    joined ||
    (previous?.pos === 'ADP' &&
      previous.i !== f.mark &&
      text.verbGroupOf[previous.i] === -1 &&
      !isQuantified(text, np, sentence.from));
  lately.yes = governed;
  lately.end = np.to;
  if (np.possessive || timeAt(np.head)) return;
  const aside = elementAt(text.tokens, np.from - 1)?.text === '(';
  if (!governed && !aside) {
    // "Whose president the EU wants": what is owned stands before the subject.
    const owned = text.tokens[f.mark]?.lower === 'whose' && f.subject?.from === f.mark + 1 && f.subject.to === np.from;
    if (!f.clause && (!f.subject || owned)) f.subject = phraseOf(text, np);
    else if (f.clause) f.after.push(np);
  }
  sketch.lastNoun = np;
}
