/** Candidates that a verb group heads: what stands to its right; the rest is left to the files named below. */
import type { Sentence, Text, TokenRange, VerbGroup } from '../text/types';
import { leftCandidates } from './before-cue';
import { type Draft, sourceOf } from './candidate';
import type { Clauses } from './clauses';
import { complementsOf } from './complements';
import { continuedQuotations } from './continued';
import { gapCandidates } from './gaps';
import { passiveCandidates, raised } from './passives';
import type { Subject } from './subjects';
import { lower } from './tokens';

export function verbCandidates(text: Text, clauses: Clauses, group: VerbGroup, out: Draft[]): void {
  const sentence = text.sentences[group.sentence];
  if (sentence === undefined) return;
  const limit = rightLimit(text, clauses, sentence, group.from);
  const subject = clauses.subjects[group.index];
  if (group.passive) passiveCandidates(text, group, subject, limit, out);
  for (const complement of complementsOf(text, clauses, group.to, group.lemma, group, limit)) {
    if (complement.start >= limit) continue;
    const quotation =
      complement.rule === 'quote-after' || complement.rule === 'colon'
        ? clauses.quotationAt(complement.start)
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
  raised(text, group, subject, limit, out);
  gapCandidates(text, group, subject, limit, out);
}

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
