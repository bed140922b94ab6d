/** Candidates that a verb group heads: complements to its right, clauses and quotations to its left, passives. */
import type { Sentence, Text, TokenRange, VerbGroup } from '../text/types';
import type { Candidate } from './candidate';
import type { Clauses } from './clauses';
import { complementsOf } from './complements';
import { continuedQuotations } from './continued';
import { sourceFrom } from './sources';
import type { Subject } from './subjects';
import { isComma, isDash, isQuoteMark, lower, nounPhraseAt, REACH, verbGroupAt, wordsEnd } from './tokens';

export function verbCandidates(text: Text, clauses: Clauses, group: VerbGroup, out: Candidate[]): void {
  const sentence = text.sentences[group.sentence];
  if (sentence === undefined) return;
  const limit = rightLimit(text, sentence, group.from);
  const subject = clauses.subjects[group.index];
  if (group.passive) passiveCandidates(text, clauses, group, subject, limit, out);
  for (const complement of complementsOf(text, clauses, group.to, group.lemma, group, limit)) {
    if (complement.start >= limit) continue;
    const quotation =
      complement.rule === 'quote-after' || complement.rule === 'colon'
        ? quotationFrom(clauses, complement.start)
        : undefined;
    const content: TokenRange[] = [{ from: complement.start, to: limit }];
    let openEnd: Candidate['open'] = 'end';
    let reach = limit;
    if (quotation !== undefined && quotation.to >= limit) {
      // The quotation goes on over this sentence's end.
      content[0] = { from: complement.start, to: quotation.to };
      openEnd = 'none';
      reach = quotation.to;
      content.push(...continuedQuotations(text, clauses, quotation.to, quotation));
    }
    const base = {
      rule: complement.rule,
      key: complement.key,
      cue: { from: group.from, to: complement.cueTo },
      head: group.head,
      group: group.index,
      content,
      open: openEnd,
      limit: reach,
      addressees: complement.addressee === undefined ? [] : [complement.addressee],
      skipped: complement.skipped,
    } as const;
    out.push({ ...base, ...sourceOf(subject) });
    if (group.passive && subject !== undefined)
      out.push({ ...base, source: undefined, sourceHead: -1, sourceKind: 'none', addressees: [subject] });
  }
  if (!group.passive) leftCandidates(text, clauses, group, subject, sentence, limit, out);
  raised(text, clauses, group, subject, limit, out);
}

function sourceOf(subject: Subject | undefined): Pick<Candidate, 'source' | 'sourceHead' | 'sourceKind'> {
  return subject === undefined
    ? { source: undefined, sourceHead: -1, sourceKind: 'none' }
    : { source: { from: subject.from, to: subject.to }, sourceHead: subject.head, sourceKind: subject.kind };
}

const quotationFrom = (clauses: Clauses, at: number) => clauses.quotationAt(at);

/** Content goes to the last word of the sentence, or of the quotation around the cue. */
export function rightLimit(text: Text, sentence: Sentence, at: number): number {
  let limit = wordsEnd(text, sentence);
  const around = text.tokens[at]?.quotation ?? -1;
  const quotation = around < 0 ? undefined : text.quotations[around];
  if (quotation !== undefined) limit = Math.min(limit, quotation.closed ? quotation.to - 1 : quotation.to);
  return limit;
}

/** `"…," Ortega said`, `"…," said Ortega`, `Talks failed, Ortega said`, and the same in the middle of a sentence. */
function leftCandidates(
  text: Text,
  clauses: Clauses,
  group: VerbGroup,
  subject: Subject | undefined,
  sentence: Sentence,
  limit: number,
  out: Candidate[],
): void {
  if (group.form !== 'finite') return;
  const plain = subject !== undefined && subject.kind === 'plain';
  if (plain) {
    let before = subject.from - 1;
    while (before > sentence.from && text.tokens[before]?.pos === 'ADV') before--;
    leftOf(
      text,
      clauses,
      group,
      { from: subject.from, to: subject.to },
      subject.head,
      'plain',
      before,
      group.to,
      sentence,
      limit,
      out,
    );
  }
  const before = group.from - 1;
  if (before < sentence.from || (plain && subject.to > before)) return;
  const mark = text.tokens[before];
  if (!isComma(mark) && !isQuoteMark(mark) && !isDash(mark) && mark?.text !== '?' && mark?.text !== '!') return;
  const source = sourceFrom(text, group.to, limit);
  if (source !== undefined)
    leftOf(text, clauses, group, source, source.head, 'inverted', before, source.to, sentence, limit, out);
}

function leftOf(
  text: Text,
  clauses: Clauses,
  group: VerbGroup,
  source: TokenRange,
  sourceHead: number,
  sourceKind: string,
  before: number,
  after: number,
  sentence: Sentence,
  limit: number,
  out: Candidate[],
): void {
  const mark = text.tokens[before];
  if (mark === undefined || before < sentence.from) return;
  const quotation =
    clauses.quotationEnding(before) ?? (isComma(mark) ? clauses.quotationEnding(before - 1) : undefined);
  if (!isComma(mark) && quotation === undefined && !isDash(mark)) return;
  const end = quotation === undefined ? before : before + (isComma(mark) ? 0 : 1);
  const floor = Math.max(sentence.from, end - REACH);
  const from = quotation === undefined ? floor : Math.min(quotation.from, floor);
  const base = {
    key: group.lemma,
    cue: { from: group.from, to: group.to },
    head: group.head,
    group: group.index,
    source,
    sourceHead,
    sourceKind,
    addressees: [],
    skipped: tailKind(text, after, limit),
    limit: from,
  } as const;
  if (quotation === undefined && !hasVerb(text, floor, end)) return;
  const left: TokenRange = { from: quotation?.from ?? from, to: end };
  const rule = quotation === undefined ? 'fronted-clause' : 'quote-before';
  const more = continuedQuotations(text, clauses, after, quotation);
  out.push({ ...base, rule, content: [left, ...more], open: 'start' });
  // "A, he said, B": the rest of the sentence belongs to it.
  const resume = resumption(text, clauses, after, limit);
  if (resume !== undefined) {
    const quoted = clauses.quotationAt(resume);
    const to = quoted !== undefined && quoted.to > limit ? quoted.to : limit;
    const rest = quoted !== undefined ? continuedQuotations(text, clauses, quoted.to, quoted) : [];
    out.push({
      ...base,
      rule: quotation === undefined ? 'split-clause' : 'split-quote',
      content: [left, { from: resume, to }, ...rest],
      open: 'start',
      limit: from,
    });
  }
}

/** What follows "he said": `end`, `adj`unct, `comma`, `quote`, or another word. */
function tailKind(text: Text, after: number, limit: number): string {
  const token = text.tokens[after];
  if (after >= limit || token === undefined || token.text === '.') return 'end';
  if (isComma(token)) return 'comma';
  if (isQuoteMark(token)) return 'quote';
  return token.pos === 'PUNCT' ? token.text : `${token.pos}`;
}

/** The token at which the content goes on behind "he said,". */
function resumption(text: Text, clauses: Clauses, after: number, limit: number): number | undefined {
  for (let i = after; i < Math.min(limit, after + 14); i++) {
    const token = text.tokens[i];
    if (token === undefined) return undefined;
    if (clauses.quotationAt(i) !== undefined) return i;
    if (isComma(token) && i + 1 < limit) return i + 1;
    if (verbGroupAt(text, i)?.form === 'finite' && i > after + 1) return undefined;
  }
  return undefined;
}

function hasVerb(text: Text, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if (text.verbGroupOf[i] !== -1) return true;
  return false;
}

/** "was criticised by Ortega", "is known for": what is said stands before the verb. */
function passiveCandidates(
  text: Text,
  clauses: Clauses,
  group: VerbGroup,
  subject: Subject | undefined,
  limit: number,
  out: Candidate[],
): void {
  if (subject === undefined) return;
  const by = agent(text, group.to, limit);
  const base = {
    key: group.lemma,
    cue: { from: group.from, to: group.to },
    head: group.head,
    group: group.index,
    addressees: [],
    limit,
    ...(by === undefined
      ? { source: undefined, sourceHead: -1, sourceKind: 'none' }
      : { source: { from: by.from, to: by.to }, sourceHead: by.head, sourceKind: 'agent' }),
  } as const;
  out.push({ ...base, rule: 'passive', content: [{ from: subject.from, to: subject.to }], open: 'none', skipped: '' });
  const rest = by === undefined ? group.to : by.to;
  const next = text.tokens[rest];
  if (next !== undefined && rest < limit && next.pos !== 'PUNCT') {
    out.push({
      ...base,
      rule: 'passive-rest',
      content: [
        { from: subject.from, to: subject.to },
        { from: rest, to: limit },
      ],
      open: 'end',
      skipped: next.lower === 'to' || next.lower === 'as' ? next.lower : next.pos,
    });
  }
  void clauses;
}

function agent(text: Text, from: number, limit: number) {
  for (let i = from; i < Math.min(limit, from + 10); i++) {
    if (lower(text, i) === 'by' && nounPhraseAt(text, i + 1)?.from === i + 1) return sourceFrom(text, i + 1, limit);
    if (i > from && verbGroupAt(text, i) !== undefined) return undefined;
  }
  return undefined;
}

/** "Ortega seemed to agree": nobody is named who thinks so. */
function raised(
  text: Text,
  clauses: Clauses,
  group: VerbGroup,
  subject: Subject | undefined,
  limit: number,
  out: Candidate[],
): void {
  if (subject === undefined || !RAISING.has(group.lemma) || group.to >= limit) return;
  out.push({
    rule: 'impression',
    key: group.lemma,
    cue: { from: group.from, to: group.to },
    head: group.head,
    group: group.index,
    source: undefined,
    sourceHead: -1,
    sourceKind: 'none',
    content: [
      { from: subject.from, to: subject.to },
      { from: group.to, to: limit },
    ],
    open: 'end',
    limit,
    addressees: [],
    skipped: text.tokens[group.to]?.lower === 'to' ? 'to' : (text.tokens[group.to]?.pos ?? ''),
  });
  void clauses;
}
const RAISING = new Set(['seem', 'appear', 'look', 'sound']);
