/** Candidates whose content stands before its cue, or on both sides of it: quotations and clauses, split or whole. */

import { RELATIVE_PRONOUNS, SPEECH_OCCASIONS, SUBORDINATORS, TIME_WORDS } from '../../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { elementAt, nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Quotation, Text, Token, TokenRange, VerbGroup } from '../../text/types';
import { shape } from '../decision/shapes';
import { opensWithSaying } from '../joining/ahead';
import { continuedQuotations } from '../joining/continued';
import { namesWork } from './between';
import { type Proposal, proposalOf, type Source, type Stem, sourceOf } from './candidate';
import { takesClauses } from './clause-ahead';
import type { Clauses } from './clauses';
import { overheard } from './overheard';
import { sourceFrom } from './sources';
import { isComma, isDash, isQuoteMark, lower, REACH } from './tokens';
import type { VerbCue } from './verb-cue';

/** `"…," Ortega said`, `"…," said Ortega`, `Talks failed, Ortega said`, and the same in the middle of a sentence. */
export function leftCandidates(cue: VerbCue, out: Proposal[]): void {
  const { text, clauses, group, subject, sentence } = cue;
  const heard = overheard(text, group);
  if (heard !== undefined) {
    // `…,” Ortega was quoted as saying`: both verbs are one cue, whose subject stands before the first.
    const both = { ...group, from: heard.from, form: heard.form };
    leftCandidates({ ...cue, group: both, subject: clauses.subjects[heard.index] }, out);
    return;
  }
  if (group.form !== 'finite') return;
  const plain = subject !== undefined && subject.kind === 'plain';
  const from = afterQuotation(text, clauses, group.from, sentence.from);
  const goesOn =
    from !== undefined && clauseGoesOn(text, from, plain && from < subject.from ? subject.from : undefined);
  if (from !== undefined && !goesOn && (!plain || from < subject.from)) {
    // No subject was read, or not all of it: what stands between the closing mark and the verb is who speaks.
    const source = { from, to: plain ? subject.to : group.from };
    const sourceHead = plain ? subject.head : (nounPhraseAt(text, group.from - 1)?.head ?? group.from - 1);
    const sourceKind = plain ? 'plain' : 'between';
    leftOf(cue, { source, sourceHead, sourceKind, before: from - 1, after: group.to }, out);
  } else if (plain) {
    let before = subject.from - 1;
    while (before > sentence.from && (text.tokens[before]?.pos === 'ADV' || opensName(text, before))) before--;
    leftOf(cue, { ...sourceOf(subject), before, after: group.to }, out);
  }
  const before = group.from - 1;
  if (before < sentence.from || (plain && subject.to > before)) return;
  const mark = elementAt(text.tokens, before);
  if (!isComma(mark) && !isQuoteMark(mark) && !isDash(mark) && mark?.text !== '?' && mark?.text !== '!') return;
  const source = sourceFrom(text, group.to, cue.limit);
  if (source !== undefined)
    leftOf(cue, { source, sourceHead: source.head, sourceKind: 'inverted', before, after: source.to }, out);
}

/** Position behind a quotation that ends not far before the verb, with a name or noun between. */
function afterQuotation(text: Text, clauses: Clauses, verb: number, floor: number): number | undefined {
  let words = false;
  for (let i = verb - 1; i >= floor && i > verb - LONGEST_NAME; i--) {
    const ending = clauses.quotationEnding(i);
    if (ending !== undefined && isNickname(text, ending)) {
      i = ending.from;
      continue;
    }
    if (ending !== undefined) return words ? i + (isComma(text.tokens[i + 1]) ? 2 : 1) : undefined;
    const token = text.tokens[i];
    if (token?.pos === 'PROPN' || token?.pos === 'NOUN' || token?.pos === 'PRON') words = true;
    if (verbGroupAt(text, i)?.form === 'finite') return undefined;
  }
  return undefined;
}
const LONGEST_NAME = 16;

/** `Maria “Mia” Ortega`: between two names. */
const isNickname = (text: Text, { from, to, short }: Quotation): boolean =>
  short && text.tokens[from - 1]?.pos === 'PROPN' && text.tokens[to]?.pos === 'PROPN';

/** `“We will act” against the smugglers, Ortega said`: the clause goes on outside of the marks; no speaker is named so. */
function clauseGoesOn(text: Text, from: number, subject: number | undefined): boolean {
  const first = text.tokens[from];
  if (first === undefined || isDash(first)) return true;
  if (verbGroupAt(text, from)?.form === 'gerund') return true;
  if (first.pos === 'ADV') return subject !== undefined && isComma(text.tokens[subject - 1]);
  return first.pos === 'ADP' || first.pos === 'PART' || first.pos === 'CCONJ' || first.pos === 'SCONJ';
}

/** `"…," retired general Ortega said`: a participle between the mark and the name. */
function opensName(text: Text, at: number): boolean {
  const token = text.tokens[at];
  const mark = text.tokens[at - 1];
  return token?.pos === 'VERB' && token.lower.endsWith('ed') && (isComma(mark) || isQuoteMark(mark));
}

/** Who speaks, and where the report "Ortega said" begins and ends. */
interface Report extends Source {
  /** Position before the report: the mark that ends what is said. */
  readonly before: number;
  /** Position behind it. */
  readonly after: number;
}

function leftOf(cue: VerbCue, report: Report, out: Proposal[]): void {
  const { text, clauses, group, sentence, limit } = cue;
  const { before, after, source, sourceHead, sourceKind } = report;
  const mark = elementAt(text.tokens, before);
  if (mark === undefined || before < sentence.from) return;
  const quotation =
    clauses.quotationEnding(before) ?? (isComma(mark) ? clauses.quotationEnding(before - 1) : undefined);
  if (!isComma(mark) && quotation === undefined && !isDash(mark)) return;
  // "Nine votes, the least required": so many of them, and nobody who says so.
  if (quotation === undefined && AMOUNTS.has(lower(text, sourceHead)) && !SPEECH_LEMMAS.has(group.lemma)) return;
  // "After the vote was lost, Ortega said: …": what was said stands behind the colon.
  if (quotation === undefined && text.tokens[after]?.text === ':') return;
  const end = quotation === undefined ? before : before + (isComma(mark) ? 0 : 1);
  const floor = Math.max(sentence.from, end - REACH);
  const from = quotation === undefined ? floor : Math.min(quotation.from, floor);
  const particle = closingParticle(text, group.to, limit);
  const stem: Stem = {
    key: particle === undefined ? group.lemma : `${group.lemma} ${particle}`,
    cue: { from: group.from, to: particle === undefined ? group.to : group.to + 1 },
    head: group.head,
    group: group.index,
    source,
    sourceHead,
    sourceKind,
    addressees: [],
  };
  const skipped = tailKind(text, after, limit);
  if (quotation === undefined && !hasVerb(text, floor, end) && !closesReport(cue, after, end - floor)) {
    splitPhrase(cue, stem, skipped, { from: floor, to: end }, after, out);
    return;
  }
  if (isOnlyAsking(text, sentence.from, quotation?.from, end)) return;
  const left: TokenRange = { from: quotation?.from ?? from, to: end };
  const rule = quotation === undefined ? 'fronted-clause' : 'quote-before';
  const more = adds(text, after, limit) ? [] : continuedQuotations(text, clauses, after, quotation);
  // "A, he said, B": the rest of the sentence belongs to it.
  const resume = resumption(cue, after, SUBORDINATORS.has(lower(text, floor)));
  if (resume === undefined || !hasToGoOn(text, resume))
    out.push(proposalOf(stem, rule, [left, ...more], 'start', from, skipped));
  if (resume === undefined) return;
  // "Asked about it, he said, the port …": the first part is no words of his.
  if (quotation === undefined && floor === sentence.from && opensWithSaying(text, floor)) return;
  const quoted = resume.quotation;
  if (quoted !== undefined) {
    const rest = { from: resume.from, to: quoted.to };
    const content = [left, rest, ...continuedQuotations(text, clauses, quoted.to, quoted)];
    out.push(
      proposalOf(stem, quotation === undefined ? 'split-clause' : 'split-quote', content, 'start', from, skipped),
    );
  } else {
    const content = [left, { from: resume.from, to: limit }];
    const split = quotation === undefined ? 'split-clause' : 'split-tail';
    out.push(proposalOf(stem, split, content, 'both', limit, skipped, from));
  }
}

/** `“A,” he said, that B`, `“A,” he said, “and b”`: nothing else can be meant. */
const hasToGoOn = (text: Text, { from, quotation }: Resumption): boolean =>
  lower(text, from) === 'that' ||
  (quotation !== undefined && isComma(text.tokens[quotation.from - 1]) && isSmall(text.tokens[quotation.from + 1]));
const isSmall = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.text);

const AMOUNTS = new Set(
  'minimum maximum least most majority quorum threshold number amount sum share level limit'.split(' '),
);

/** `Asked whether he would “resign,” Ortega said`: all that stands before the comma tells what was asked. */
function isOnlyAsking(text: Text, from: number, quotation: number | undefined, to: number): boolean {
  if (!opensWithSaying(text, from)) return false;
  if (quotation !== undefined) return quotation > from && !isComma(text.tokens[quotation - 1]);
  for (let i = from; i < to; i++) if (isComma(text.tokens[i])) return false;
  return true;
}

/** "Talks, Ortega said on Friday, will resume": only the subject stands before the insertion. */
function splitPhrase(
  { text, limit }: VerbCue,
  stem: Stem,
  skipped: string,
  before: TokenRange,
  after: number,
  out: Proposal[],
): void {
  const comma = SPEECH_LEMMAS.has(stem.key) ? commaBehind(text, after, limit) : after;
  if (comma === undefined || comma + 1 >= limit || !isComma(text.tokens[comma])) return;
  let behind = comma + 1;
  while (behind < Math.min(limit, comma + 3) && text.tokens[behind]?.pos === 'ADV') behind++;
  const verb = verbGroupAt(text, behind);
  const last = before.to - 1;
  const isPhrase = nounPhraseAt(text, last) !== undefined || DEMONSTRATIVES.has(text.tokens[last]?.lower ?? '');
  if (verb === undefined || verb.form !== 'finite' || !isPhrase) return;
  const content = [before, { from: comma + 1, to: limit }];
  out.push(proposalOf(stem, 'split-phrase', content, 'start', before.from, skipped));
}

/** The comma behind "Ortega said", "Ortega told me on Friday": position, or none where a verb or quotation comes first. */
function commaBehind(text: Text, after: number, limit: number): number | undefined {
  for (let i = after; i < Math.min(limit, after + LONGEST_TAIL); i++) {
    const token = text.tokens[i];
    if (isComma(token)) return i;
    if (isQuoteMark(token) || text.verbGroupOf[i] !== -1) return undefined;
  }
  return undefined;
}
const LONGEST_TAIL = 8;

const DEMONSTRATIVES = new Set(['that', 'this', 'these', 'those', 'it', 'which']);

/** What follows "he said": `end`, `time`, `comma`, `quote`, another mark, or a part of speech. */
function tailKind(text: Text, after: number, limit: number): string {
  const token = text.tokens[after];
  if (after >= limit || token === undefined || token.text === '.') return 'end';
  if (isComma(token)) return 'comma';
  if (isQuoteMark(token)) return 'quote';
  if (TIME_WORDS.has(token.lower) || shape(text, after).text === 'TIME') return 'time';
  return token.pos === 'PUNCT' ? token.text : `${token.pos}`;
}

interface Resumption {
  readonly from: number;
  /** Where it is a quotation that goes on. */
  readonly quotation?: Quotation;
}

/**
 * Where the content goes on behind "he said,": a further quotation in the sentence, else what follows the comma. `waits`: the first
 * part is a clause that cannot stand alone ("though …").
 */
function resumption({ text, clauses, limit }: VerbCue, after: number, waits: boolean): Resumption | undefined {
  let comma = -1;
  let inside = false;
  for (let i = after; i < Math.min(limit, after + 24); i++) {
    const token = text.tokens[i];
    if (token === undefined) break;
    // `he said of those whose boats were lost, “…”`: the verb is that of a clause about somebody else.
    if (comma < 0 && RELATIVE_PRONOUNS.has(token.lower)) inside = true;
    // `“We worry,” he said in a letter, that the dam “may break.”`
    if (comma === i - 1 && comma >= 0 && token.lower === 'that' && token.pos === 'SCONJ') return { from: i };
    const quotation = clauses.quotationAt(i);
    if (quotation !== undefined && !quotation.short && !namesWork(text, i)) {
      if (isToldInside(text, clauses, after, i) || hasOwnReport(text, clauses, quotation)) break;
      return { from: comma >= 0 && i - comma <= 4 ? comma + 1 : i, quotation };
    }
    if (isComma(token) && comma < 0 && i < after + 14) comma = i;
    const verb = verbGroupAt(text, i);
    // `…,” he said, adding, “…”`: the second quotation is of another report.
    if (verb?.from === i && (isFurtherReport(text, verb) || (comma >= 0 && isOwnReport(text, clauses, verb)))) break;
    if (verb?.form === 'finite' && i > after + 1 && (comma < 0 ? !inside : i < comma + 2)) break;
  }
  if (comma < 0 || comma + 1 >= limit) return undefined;
  // "…, he said, adding that" and "…, said Ortega, who leads" do not resume.
  const next = text.tokens[comma + 1];
  const verb = verbGroupAt(text, comma + 1);
  // "Though the vote was calm, he said, replacing Varga would be hard": where the first clause waits for another they do.
  if (next === undefined || (verb?.form === 'gerund' && !waits) || RELATIVE_PRONOUNS.has(next.lower)) return undefined;
  if (tellsHow(text, comma + 1, limit) || namesWork(text, comma + 1)) return undefined;
  return { from: comma + 1 };
}

/** `said Ortega, who thinks the town “needs help”`, `she said, meaning that he is “too old”`: the quotation is what is thought or meant. */
function isToldInside(text: Text, clauses: Clauses, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const verb = verbGroupAt(text, i);
    if (verb === undefined) continue;
    const kind = clauses.subjects[verb.index]?.kind;
    if (kind === 'relative' && takesClauses(verb.lemma) && verb.form === 'finite') return true;
    if (verb.form === 'gerund' && isComma(text.tokens[verb.from - 1]) && lower(text, verb.to) === 'that') return true;
    i = verb.from;
  }
  return false;
}

/** `“No,” she said, but despite that, “he will do it,” said Ortega`: the second quotation has a speaker of its own. */
function hasOwnReport(text: Text, clauses: Clauses, { to, closed }: Quotation): boolean {
  if (!closed || !isComma(text.tokens[to - 2])) return false;
  const verb = verbGroupAt(text, to) ?? elementAt(text.verbGroups, clauses.clauseFrom(to) ?? -1);
  return verb !== undefined && verb.form === 'finite' && !verb.passive && SPEECH_LEMMAS.has(verb.lemma);
}

/** "…, he said, on condition of anonymity", "…, she said, in a letter to the town": how it was said, up to the sentence's end. */
function tellsHow(text: Text, at: number, limit: number): boolean {
  if (text.tokens[at]?.pos !== 'ADP') return false;
  const phrase = nounPhraseAt(text, at + 1);
  if (phrase === undefined) return false;
  const head = lower(text, phrase.head);
  if (head !== 'condition' && !SPEECH_OCCASIONS.has(head)) return false;
  for (let i = phrase.to; i < limit; i++)
    if (isComma(text.tokens[i]) || verbGroupAt(text, i)?.form === 'finite') return false;
  return true;
}

/**
 * `…,” he said, adding that …`: what follows in the next sentence carries on what was added. Behind `, noting that …` or
 * `, speaking by phone` the first report goes on.
 */
function adds(text: Text, after: number, limit: number): boolean {
  for (let i = after; i < limit; i++) {
    const verb = verbGroupAt(text, i);
    if (verb?.from === i && verb.form === 'gerund' && ADDING.has(verb.lemma) && isFurtherReport(text, verb))
      return true;
  }
  return false;
}
const ADDING = new Set(['add', 'continue']);

/** `, adding`, `and asked`, `before telling`: a verb of speech beside the cue, not one inside a clause of time; "speaking by telephone" reports nothing. */
function isFurtherReport(text: Text, verb: VerbGroup): boolean {
  if (!SPEECH_LEMMAS.has(verb.lemma) || verb.passive || TALKING.has(verb.lemma)) return false;
  const before = text.tokens[verb.from - 1];
  return isComma(before) || before?.pos === 'CCONJ' || before?.lower === 'before';
}

const TALKING = new Set(['speak', 'talk']);

/** `, but she warned that “…”`: a report with a subject of its own behind the comma. */
function isOwnReport(text: Text, clauses: Clauses, verb: VerbGroup): boolean {
  const subject = clauses.subjects[verb.index];
  if (!SPEECH_LEMMAS.has(verb.lemma) || verb.passive || verb.form !== 'finite' || subject?.kind !== 'plain')
    return false;
  const before = text.tokens[subject.from - 1];
  return isComma(before) || before?.pos === 'CCONJ';
}

/** `…,” he went on.`, `…,” the crowd cried out.`: the particle with which the clause ends. */
function closingParticle(text: Text, at: number, limit: number): string | undefined {
  const word = text.tokens[at]?.lower;
  if (word === undefined || at >= limit || !CLOSING_PARTICLES.has(word)) return undefined;
  return at + 1 >= limit || text.tokens[at + 1]?.pos === 'PUNCT' ? word : undefined;
}
const CLOSING_PARTICLES = new Set(['on', 'in', 'back', 'out', 'up']);

/** `…, the ministry says.`: where a report can only close its sentence, words that look like no clause are one all the same. */
function closesReport({ text, group, limit }: VerbCue, after: number, words: number): boolean {
  if (!SPEECH_LEMMAS.has(group.lemma) || words < FEWEST_WORDS) return false;
  return after >= limit || (isComma(text.tokens[after]) && verbGroupAt(text, after + 1)?.form === 'gerund');
}
const FEWEST_WORDS = 5;

function hasVerb(text: Text, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if (text.verbGroupOf[i] !== -1) return true;
  return false;
}
