/** Candidates that a verb group heads: complements to its right, clauses and quotations to its left, passives. */
import { RELATIVE_PRONOUNS } from '../lexicon/cue-words';
import type { Quotation, Sentence, Text, TokenRange, VerbGroup } from '../text/types';
import type { Draft } from './candidate';
import type { Clauses } from './clauses';
import { complementsOf } from './complements';
import { continuedQuotations } from './continued';
import { sourceFrom } from './sources';
import type { Subject } from './subjects';
import { isComma, isDash, isQuoteMark, lower, nounPhraseAt, REACH, verbGroupAt } from './tokens';

export function verbCandidates(text: Text, clauses: Clauses, group: VerbGroup, out: Draft[]): void {
  const sentence = text.sentences[group.sentence];
  if (sentence === undefined) return;
  const limit = rightLimit(text, clauses, sentence, group.from);
  const subject = clauses.subjects[group.index];
  if (group.passive) passiveCandidates(text, clauses, group, subject, limit, out);
  for (const complement of complementsOf(text, clauses, group.to, group.lemma, group, limit)) {
    if (complement.start >= limit) continue;
    const quotation =
      complement.rule === 'quote-after' || complement.rule === 'colon'
        ? quotationFrom(clauses, complement.start)
        : undefined;
    const content: TokenRange[] = [{ from: complement.start, to: limit }];
    let openEnd: Draft['open'] = 'end';
    let reach = limit;
    if (quotation !== undefined && quotation.to >= limit) {
      // The quotation goes on over this sentence's end.
      content[0] = { from: complement.start, to: quotation.to };
      openEnd = 'none';
      reach = quotation.to;
      content.push(...continuedQuotations(text, clauses, quotation.to, quotation));
    }
    const { source, sourceHead, sourceKind } = sourceOf(subject);
    const base: Draft = {
      rule: complement.rule,
      key: complement.key,
      cue: { from: group.from, to: complement.cueTo },
      head: group.head,
      group: group.index,
      source,
      sourceHead,
      sourceKind,
      content,
      open: openEnd,
      limit: reach,
      addressees: complement.addressee === undefined ? [] : [complement.addressee],
      skipped: complement.skipped,
    };
    out.push(base);
    if (group.passive && subject !== undefined)
      out.push({ ...base, source: undefined, sourceHead: -1, sourceKind: 'none', addressees: [subject] });
  }
  if (!group.passive) colonParagraph(text, clauses, group, subject, sentence, out);
  if (!group.passive) leftCandidates(text, clauses, group, subject, sentence, limit, out);
  raised(text, clauses, group, subject, limit, out);
  gapClause(text, group, subject, limit, out);
}

function sourceOf(subject: Subject | undefined): Pick<Draft, 'source' | 'sourceHead' | 'sourceKind'> {
  return subject === undefined
    ? { source: undefined, sourceHead: -1, sourceKind: 'none' }
    : { source: { from: subject.from, to: subject.to }, sourceHead: subject.head, sourceKind: subject.kind };
}

const quotationFrom = (clauses: Clauses, at: number) => clauses.quotationAt(at);

/** No sentence that somebody reads is longer than this many tokens. */
const FARTHEST = 400;

/** Content goes to the last word of the sentence, or of the quotation around the cue. */
export function rightLimit(text: Text, clauses: Clauses, sentence: Sentence, at: number): number {
  let limit = Math.min(clauses.wordsEnd[sentence.index] ?? sentence.to, at + FARTHEST);
  const around = text.tokens[at]?.quotation ?? -1;
  const quotation = around < 0 ? undefined : text.quotations[around];
  if (quotation !== undefined) limit = Math.min(limit, quotation.closed ? quotation.to - 1 : quotation.to);
  return limit;
}

/** "Ortega added:" at the end of a paragraph: what was said is the next one. */
function colonParagraph(
  text: Text,
  clauses: Clauses,
  group: VerbGroup,
  subject: Subject | undefined,
  sentence: Sentence,
  out: Draft[],
): void {
  const paragraph = text.paragraphs[sentence.paragraph];
  const next = text.paragraphs[sentence.paragraph + 1];
  if (paragraph === undefined || next === undefined || sentence.to !== paragraph.to) return;
  if (lower(text, sentence.to - 1) !== ':' || sentence.to - group.to > 16) return;
  if (text.verbGroups[group.index + 1]?.sentence === sentence.index) return;
  const quotation = clauses.quotationAt(next.from);
  out.push({
    rule: 'colon-paragraph',
    key: group.lemma,
    cue: { from: group.from, to: group.to },
    head: group.head,
    group: group.index,
    ...sourceOf(subject),
    content: [
      { from: next.from, to: next.to },
      ...(quotation === undefined ? [] : continuedQuotations(text, clauses, quotation.to, quotation)),
    ],
    open: 'none',
    limit: next.to,
    addressees: [],
    skipped: quotation === undefined ? 'plain' : 'quote',
  });
}

/** `"…," Ortega said`, `"…," said Ortega`, `Talks failed, Ortega said`, and the same in the middle of a sentence. */
function leftCandidates(
  text: Text,
  clauses: Clauses,
  group: VerbGroup,
  subject: Subject | undefined,
  sentence: Sentence,
  limit: number,
  out: Draft[],
): void {
  if (group.form !== 'finite') return;
  const plain = subject !== undefined && subject.kind === 'plain';
  if (plain) {
    let before = subject.from - 1;
    while (before > sentence.from && (text.tokens[before]?.pos === 'ADV' || opensName(text, before))) before--;
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

/** `"…," retired general Ortega said`: a participle between the mark and the name. */
function opensName(text: Text, at: number): boolean {
  const token = text.tokens[at];
  const mark = text.tokens[at - 1];
  return token?.pos === 'VERB' && token.lower.endsWith('ed') && (isComma(mark) || isQuoteMark(mark));
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
  out: Draft[],
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
  if (quotation === undefined && !hasVerb(text, floor, end)) {
    splitPhrase(text, { ...base, addressees: [] }, floor, end, after, limit, out);
    return;
  }
  const left: TokenRange = { from: quotation?.from ?? from, to: end };
  const rule = quotation === undefined ? 'fronted-clause' : 'quote-before';
  const more = continuedQuotations(text, clauses, after, quotation);
  out.push({ ...base, rule, content: [left, ...more], open: 'start' });
  // "A, he said, B": the rest of the sentence belongs to it.
  const resume = resumption(text, clauses, after, limit);
  if (resume === undefined) return;
  const quoted = resume.quotation;
  if (quoted !== undefined) {
    const rest = { from: resume.from, to: Math.max(quoted.to, Math.min(limit, quoted.to)) };
    out.push({
      ...base,
      rule: quotation === undefined ? 'split-clause' : 'split-quote',
      content: [left, rest, ...continuedQuotations(text, clauses, quoted.to, quoted)],
      open: 'start',
    });
  } else {
    out.push({
      ...base,
      rule: quotation === undefined ? 'split-clause' : 'split-tail',
      content: [left, { from: resume.from, to: limit }],
      open: 'both',
      floor: from,
      limit,
    });
  }
}

/** "Talks, Ortega said, will resume": only the subject stands before the insertion. */
function splitPhrase(
  text: Text,
  base: Omit<Draft, 'rule' | 'content' | 'open'>,
  floor: number,
  end: number,
  after: number,
  limit: number,
  out: Draft[],
): void {
  if (!isComma(text.tokens[after]) || after + 1 >= limit) return;
  let behind = after + 1;
  while (behind < Math.min(limit, after + 3) && text.tokens[behind]?.pos === 'ADV') behind++;
  const verb = verbGroupAt(text, behind);
  const left = nounPhraseAt(text, end - 1);
  if (verb === undefined || verb.form !== 'finite' || left === undefined) return;
  const content = [
    { from: floor, to: end },
    { from: after + 1, to: limit },
  ];
  out.push({ ...base, rule: 'split-phrase', content, open: 'start' });
}

/** What follows "he said": `end`, `adj`unct, `comma`, `quote`, or another word. */
function tailKind(text: Text, after: number, limit: number): string {
  const token = text.tokens[after];
  if (after >= limit || token === undefined || token.text === '.') return 'end';
  if (isComma(token)) return 'comma';
  if (isQuoteMark(token)) return 'quote';
  return token.pos === 'PUNCT' ? token.text : `${token.pos}`;
}

interface Resumption {
  readonly from: number;
  /** Where it is a quotation that goes on. */
  readonly quotation?: Quotation;
}

/** Where the content goes on behind "he said,": a further quotation in the sentence, else what follows the comma. */
function resumption(text: Text, clauses: Clauses, after: number, limit: number): Resumption | undefined {
  let comma = -1;
  for (let i = after; i < Math.min(limit, after + 24); i++) {
    const token = text.tokens[i];
    if (token === undefined) break;
    const quotation = clauses.quotationAt(i);
    if (quotation !== undefined && !quotation.short)
      return { from: comma >= 0 && i - comma <= 4 ? comma + 1 : i, quotation };
    if (isComma(token) && comma < 0 && i < after + 14) comma = i;
    if (verbGroupAt(text, i)?.form === 'finite' && i > after + 1 && (comma < 0 || i < comma + 2)) break;
  }
  if (comma < 0 || comma + 1 >= limit) return undefined;
  // "…, he said, adding that" and "…, said Ortega, who leads" do not resume.
  const next = text.tokens[comma + 1];
  const verb = verbGroupAt(text, comma + 1);
  if (next === undefined || verb?.form === 'gerund' || RELATIVE_PRONOUNS.has(next.lower)) return undefined;
  return { from: comma + 1 };
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
  out: Draft[],
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
  out: Draft[],
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

/** "what Ortega called a mistake" has its object before it; so has "which Ortega said was a mistake". */
function gapClause(text: Text, group: VerbGroup, subject: Subject | undefined, limit: number, out: Draft[]): void {
  if (subject === undefined || subject.kind !== 'plain' || group.passive) return;
  const opener = text.tokens[subject.from - 1];
  if (opener === undefined || opener.sentence !== text.tokens[group.head]?.sentence) return;
  if (opener.lower !== 'what' && opener.lower !== 'which' && opener.lower !== 'that' && opener.lower !== 'who') return;
  let at = group.to;
  while (at < limit && text.tokens[at]?.pos === 'ADV') at++;
  const verb = verbGroupAt(text, at);
  const clause = verb !== undefined && verb.from === at && verb.form === 'finite';
  if (at >= limit || (!clause && opener.lower !== 'what')) return;
  out.push({
    rule: 'gap-clause',
    key: group.lemma,
    cue: { from: group.from, to: group.to },
    head: group.head,
    group: group.index,
    ...sourceOf(subject),
    content: [
      { from: opener.i, to: opener.i + 1 },
      { from: group.to, to: limit },
    ],
    open: 'end',
    limit,
    addressees: [],
    skipped: clause ? 'clause' : opener.lower,
  });
}
