/**
 * What a verb group owes to its neighbours: reduced relative clauses ("officials sanctioned by …") and coordinated
 * verbs that share the auxiliaries of an earlier one ("should be disarmed, activists freed").
 */
import { elementAt } from './at';
import type { Token, VerbGroup } from './types';
import { type OpenGroup, shapeOf } from './verb-shapes';
import { CLAUSE_TAKERS } from './words';

const isBarePast = (group: VerbGroup, tokens: readonly Token[]): boolean => {
  const head = tokens[group.head];
  if (head === undefined || group.form === 'infinitive' || group.form === 'gerund') return false;
  const shape = shapeOf(head);
  return group.to - group.from === 1 && (shape === 'past-or-participle' || shape === 'participle');
};

const CLAUSE_BREAKS = new Set([
  ',',
  ';',
  ':',
  'and',
  'but',
  'or',
  'that',
  'who',
  'which',
  'because',
  'while',
  'when',
  'after',
  'before',
  'if',
  'as',
  'although',
  'said',
  'says',
  '"',
  '“',
  '”',
]);

/**
 * "Officials sanctioned by the EU said": a bare past form that has no object of its own is a reduced relative clause
 * where something else is the sentence's verb.
 */
export function markReducedParticiples(tokens: readonly Token[], groups: OpenGroup[]): void {
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    if (group === undefined || !isBarePast(group, tokens)) continue;
    const [before, after] = [elementAt(groups, g - 1), groups[g + 1]];
    if (isReduced(tokens, group, before, after) || isAskedAside(tokens, group, groups.slice(g + 1, g + 5)))
      toParticiple(group);
  }
}

function isReduced(
  tokens: readonly Token[],
  group: VerbGroup,
  before: VerbGroup | undefined,
  after: VerbGroup | undefined,
): boolean {
  const previous = elementAt(tokens, group.from - 1);
  const next = tokens[group.to];
  const opensSentence = previous === undefined || previous.sentence !== group.sentence;
  // "Responded by closing the port": what cannot be done to anybody is no passive.
  if (next?.lower === 'by' && NEVER_PASSIVE.has(group.lemma) && /ing$/.test(tokens[group.to + 1]?.lower ?? ''))
    return false;
  // "said by telephone" is no passive: it names the means.
  if (next?.lower === 'by') return previous?.pos !== 'PRON' && !MEANS.has(tokens[group.to + 1]?.lower ?? '');
  // "Will go on as planned", "as agreed in May": no clause of its own.
  if (previous?.lower === 'as' && AS_FORESEEN.has(group.lemma) && !/^(?:DET|PRON|PROPN)$/.test(next?.pos ?? ''))
    return true;
  if (CLAUSE_TAKERS.has(group.lemma) || isInRelative(tokens, group)) return false;
  if (isAside(tokens, group, before, after)) return true;
  // "Some chanted, others left": a word that counts people stands for them, unless it counts the noun behind the form.
  if (previous?.pos === 'DET' && (!STANDS_ALONE.has(previous.lower) || next?.pos === 'NOUN')) return true;
  if (previous?.pos === 'ADJ' && next?.pos === 'NOUN') return true;
  if ((opensSentence || previous?.pos === 'ADP') && (next?.pos === 'NOUN' || next?.pos === 'ADP')) return true;
  if (previous === undefined || next === undefined) return false;
  // "the agreement aimed at …" as the object of a verb that takes no bare clause
  if (before !== undefined && next.pos === 'ADP' && previous.pos === 'NOUN' && !CLAUSE_TAKERS.has(before.lemma)) {
    if (onlyPhraseBetween(tokens, before, group)) return true;
  }
  if (after === undefined || after.form !== 'finite' || after.from - group.to > 12) return false;
  if (next.pos !== 'ADP' && next.pos !== 'ADV' && next.pos !== 'NUM') return false;
  // "Sanctioned 14 companies accused of …": with an object it is the clause's verb; "signed 10 days ago" has none.
  if (next.pos === 'NUM' && !AMOUNTS.test(tokens[group.to + 1]?.lower ?? '')) return false;
  if (previous.pos !== 'NOUN' && previous.pos !== 'PROPN') return false;
  if (hasObjectPastParticle(tokens, group)) return false;
  for (let i = group.to; i < after.from; i++) {
    const token = tokens[i];
    if (token === undefined || CLAUSE_BREAKS.has(token.lower) || token.pos === 'SCONJ' || token.pos === 'PRON')
      return false;
    // "Refused to meet until soldiers had left": a clause begins; "closed until Monday" none.
    if (UNTIL.test(token.lower) && !isTime(tokens[i + 1]) && !isTime(tokens[i + 2])) return false;
  }
  return true;
}

/** What things go on as. */
const AS_FORESEEN = new Set(
  'plan schedule agree expect promise propose announce intend envisage foresee require request need describe order instruct'.split(
    ' ',
  ),
);

/** "The refinery that Canada sanctioned in May sold": the verb of a relative clause, behind its own subject; not "the report that firms sanctioned in May sold". */
function isInRelative(tokens: readonly Token[], { from, sentence }: VerbGroup): boolean {
  let first = from - 1;
  while (first > from - 6 && tokens[first]?.sentence === sentence && NAMING.test(tokens[first]?.pos ?? '')) first--;
  if (first === from - 1) return false;
  const [head, mark] = [elementAt(tokens, first - 1), elementAt(tokens, first)];
  if (mark?.lower === 'which' || mark?.lower === 'whom') return head?.pos !== 'ADP';
  return mark?.lower === 'that' && /^(?:NOUN|PROPN)$/.test(head?.pos ?? '') && !TELLING_NOUNS.test(head?.lemma ?? '');
}

const NAMING = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/;
/** What stands before a "that" which tells what is said. */
const TELLING_NOUNS =
  /^(?:accusation|admission|agreement|allegation|announcement|argument|assertion|assurance|belief|charge|claim|complaint|concern|conclusion|condition|confirmation|decision|declaration|demand|denial|evidence|fact|fear|finding|hint|hope|idea|indication|information|insistence|message|news|notion|opinion|order|pledge|possibility|prediction|promise|proof|proposal|report|request|risk|rumou?r|sign|statement|suggestion|suspicion|theory|threat|view|vow|warning|word|worry)$/;

const UNTIL = /^(?:until|till)$/;
const isTime = (token: Token | undefined): boolean =>
  token?.pos === 'NUM' ||
  /^(?:end|middle|beginning|start)$/.test(token?.lower ?? '') ||
  CALENDAR.test(token?.lower ?? '');

/** "Ruled out a meeting": with an object it is the clause's verb; "attacks carried out in May" have none. */
function hasObjectPastParticle(tokens: readonly Token[], { lemma, to }: VerbGroup): boolean {
  if (tokens[to]?.lower !== PARTICLES.get(lemma)) return false;
  const object = tokens[to + 1];
  return /^(?:DET|ADJ|NOUN|PROPN)$/.test(object?.pos ?? '') && !isTime(object) && !isTime(tokens[to + 2]);
}

/** Verbs with the word that makes another verb of them; never a preposition behind these. */
const PARTICLES = new Map([
  ['rule', 'out'],
  ['carry', 'out'],
  ['lay', 'out'],
  ['call', 'off'],
  ['brush', 'off'],
  ['turn', 'down'],
  ['play', 'down'],
  ['set', 'up'],
  ['step', 'up'],
  ['hand', 'over'],
]);

/** "The sanctions, imposed in March, target the banks": between commas, behind the subject that opens the sentence and before its verb. */
function isAside(
  tokens: readonly Token[],
  { from, to, sentence }: VerbGroup,
  before: VerbGroup | undefined,
  after: VerbGroup | undefined,
): boolean {
  if (tokens[from - 1]?.text !== ',' || !isPreposition(tokens[to])) return false;
  if (after?.form !== 'finite' || after.sentence !== sentence) return false;
  let first = from - 2;
  while (first >= 0 && tokens[first]?.sentence === sentence && NAMING_TAG.test(tokens[first]?.pos ?? '')) first--;
  // The subject opens the sentence, or the clause behind "until", "if" or "that".
  const opens = first < 0 || tokens[first]?.sentence !== sentence;
  if (first === from - 2 || (opens ? before?.sentence === sentence : !OPENER.test(tokens[first]?.lower ?? '')))
    return false;
  let end = after.from - 1;
  while (end > to && tokens[end]?.pos === 'ADV') end--;
  if (tokens[end]?.text !== ',') return false;
  for (let i = to; i < end; i++) if (!isPreposition(tokens[i]) && !NAMING_TAG.test(tokens[i]?.pos ?? '')) return false;
  return true;
}

const isPreposition = (token: Token | undefined): boolean => token?.pos === 'ADP' || token?.lower === 'since';
const NAMING_TAG = /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|PART)$/;
const OPENER = /^(?:if|unless|until|till|that|because|although|while|once)$/;

/** "The spokeswoman, asked whether ships would stop calling, said": who is asked, and then speaks. */
function isAskedAside(tokens: readonly Token[], { lemma, from, to }: VerbGroup, later: readonly VerbGroup[]): boolean {
  if (lemma !== 'ask' || tokens[from - 1]?.text !== ',' || !QUESTIONS.test(tokens[to]?.lower ?? '')) return false;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(elementAt(tokens, from - 2)?.pos ?? '')) return false;
  return later.some((verb) => {
    if (verb.form !== 'finite' || !ANSWERING.has(verb.lemma) || tokens[verb.from - 1]?.text !== ',') return false;
    const between = tokens.slice(to, verb.from);
    return !between.some(({ pos }, k) => pos === 'CCONJ' && between[k - 1]?.text === ',');
  });
}

const QUESTIONS = /^(?:whether|if|about|how|why|what|when|who|where|at|on|in|during|by|later|again)$/;
const ANSWERING = new Set('say reply answer respond tell decline refuse insist quip add shrug'.split(' '));

const STANDS_ALONE = new Set([
  'some',
  'many',
  'most',
  'few',
  'several',
  'all',
  'both',
  'each',
  'none',
  'others',
  'neither',
]);

/** What cannot be done to anybody. */
const NEVER_PASSIVE = new Set([
  'respond',
  'reply',
  'answer',
  'react',
  'retaliate',
  'begin',
  'start',
  'end',
  'open',
  'conclude',
  'finish',
  'continue',
  'protest',
]);

/** By what somebody speaks or writes. */
const MEANS = new Set(['phone', 'telephone', 'email', 'e-mail', 'mail', 'letter', 'fax', 'text', 'radio', 'video']);

/** What numbers count when they say when or how much. */
const AMOUNTS =
  /^(?:second|minute|hour|day|week|month|year|decade|time|percent|percentage|point|mile|kilometer|kilometre|foot|feet|inch|per|%)s?$/;

function onlyPhraseBetween(tokens: readonly Token[], before: VerbGroup, group: VerbGroup): boolean {
  if (group.from - before.to < 1 || group.from - before.to > 6) return false;
  for (let i = before.to; i < group.from; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.pos === 'PUNCT' ||
      token.pos === 'CCONJ' ||
      token.pos === 'SCONJ' ||
      token.pos === 'PRON' ||
      token.pos === 'ADP'
    )
      return false;
  }
  return true;
}

function toParticiple(group: OpenGroup): void {
  group.form = 'participle';
  group.tense = 'none';
}

/** Coordinated verbs without auxiliaries of their own: "should be disarmed, activists freed and reforms started". */
export function shareAuxiliaries(tokens: readonly Token[], groups: OpenGroup[], firstIndex: number): void {
  for (let g = 1; g < groups.length; g++) {
    const group = groups[g];
    if (group === undefined) continue;
    const head = tokens[group.head];
    if (head === undefined || group.to - group.from !== 1) continue;
    const shape = shapeOf(head);
    for (let h = g - 1; h >= 0 && h >= g - 4; h--) {
      const lender = groups[h];
      if (lender === undefined) break;
      const borrowsPassive =
        lender.passive &&
        (shape === 'past-or-participle' || shape === 'participle') &&
        group.form !== 'gerund' &&
        !CLAUSE_TAKERS.has(group.lemma);
      const bare = shape === 'base' && (lender.form === 'infinitive' || lender.modal !== undefined) && !lender.passive;
      if (lender.to - lender.from < 2 && lender.elided < 0) continue;
      if (standsBehindQuotation(tokens, group)) break;
      if (!borrowsPassive && !bare) continue;
      const object = tokens[group.to];
      if (borrowsPassive && hasOwnObject(tokens, group)) break;
      if (borrowsPassive && (object?.pos === 'NOUN' || object?.pos === 'PROPN' || object?.pos === 'ADJ')) {
        // "arrested activists freed": the first is a modifier, not a verb of the list.
        toParticiple(group);
        break;
      }
      if (!coordinated(tokens, lender, group, borrowsPassive)) break;
      const source = lender.elided >= 0 ? lender.elided : firstIndex + h;
      group.elided = source;
      group.form = lender.form;
      group.tense = lender.tense;
      group.passive = borrowsPassive;
      group.negated = group.negated || lender.negated;
      if (lender.modal !== undefined) group.modal = lender.modal;
      break;
    }
  }
}

/** "Wants men to be sent, and demanded that …", "was freed and thanked the king": what is done to something is not done to the one before. */
function hasOwnObject(tokens: readonly Token[], { from, to, lemma }: VerbGroup): boolean {
  const [first, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (tokens[from - 1]?.pos !== 'CCONJ' || first === undefined || TWO_OBJECTS.has(lemma)) return false;
  if (first.lower === 'that') return WITH_CONTENT.has(lemma);
  if (first.lower === 'to' && first.pos === 'PART') return OWN_DEEDS.has(lemma);
  if (first.pos === 'PROPN') return !CALENDAR.test(first.lower);
  if (!/^(?:the|an?|its|his|her|their|them|him|it|any|no)$/.test(first.lower)) return false;
  return !CALENDAR.test(second?.lower ?? '') && !CALENDAR.test(third?.lower ?? '');
}

/** "Was freed and threatened to sue": whoever does these says what he himself will do, and they are not done to him. */
const OWN_DEEDS = new Set('threaten vow refuse decline agree decide pledge try continue begin'.split(' '));

/** "Was caught and given a fine". */
const TWO_OBJECTS = new Set(
  'give offer pay grant send award show deny make name call elect appoint declare dub crown hand teach tell ask owe fine sentence charge allow'.split(
    ' ',
  ),
);
const WITH_CONTENT = new Set(
  'demand insist urge request ask warn promise pledge vow propose recommend threaten accept decide'.split(' '),
);
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|morning|evening|afternoon|night|week|month|year|moment|time|way|hour|minute|second|same|next|following|january|february|march|april|may|june|july|august|september|october|november|december)s?$/;

/** `“Who would want to get rid of it?” asked Kovac`: what is quoted lends nothing to what stands outside. */
function standsBehindQuotation(tokens: readonly Token[], { from }: VerbGroup): boolean {
  return CLOSING_MARKS.has(tokens[from - 1]?.text ?? '');
}
const CLOSING_MARKS = new Set(['”', '"', "''", '»']);

/** `“… was heard by all,” she posted`: the same with a speaker before the verb; not `was “searched,” and freed`. */
function closesSpeech(tokens: readonly Token[], at: number): boolean {
  return (
    CLOSING_MARKS.has(tokens[at]?.text ?? '') &&
    SPEECH_ENDS.test(tokens[at - 1]?.text ?? '') &&
    tokens[at + 1]?.pos !== 'CCONJ'
  );
}
const SPEECH_ENDS = /^[,.!?]$/;

/** "Was sent to the council, and she asked": whoever has a subject of his own does it himself. */
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i']);

/** A comma or conjunction stands between the two, and no relative or subordinate clause opens at the second. */
function coordinated(tokens: readonly Token[], lender: VerbGroup, group: VerbGroup, passive: boolean): boolean {
  let joined = false;
  for (let i = lender.to; i < group.from; i++) {
    const token = tokens[i];
    if (token === undefined || closesSpeech(tokens, i)) return false;
    if (
      token.lower === ',' ||
      token.lower === ';' ||
      token.lower === 'and' ||
      token.lower === 'or' ||
      token.lower === 'but'
    )
      joined = true;
    else if (token.lower === 'that' || token.lower === 'which' || token.lower === 'who' || token.pos === 'SCONJ') {
      // A subordinate clause in between is closed again only by a later comma or conjunction.
      joined = false;
    }
  }
  if (!joined) return false;
  const before = tokens[group.from - 1];
  if (before === undefined) return false;
  if (passive) return before.pos !== 'ADP' && before.pos !== 'DET' && !SUBJECT_PRONOUNS.has(before.lower);
  return before.lower === ',' || before.pos === 'CCONJ' || before.pos === 'ADV';
}
