/** Candidates that a verb group heads: what stands to its right; the rest is left to the files named below. */
import { ADDRESSEE_VERBS } from '../lexicon/cue-words';
import type { Sentence, Text, TokenRange, VerbGroup } from '../text/types';
import { leftCandidates } from './before-cue';
import { type Draft, sourceOf } from './candidate';
import type { Clauses } from './clauses';
import { colonParagraph } from './colon-paragraphs';
import { complementsOf } from './complements';
import { continuedQuotations } from './continued';
import { gapCandidates } from './gaps';
import { passiveCandidates, raised } from './passives';

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
    // "Ortega was told that": spoken to, not speaking.
    const spokenTo = group.passive && ADDRESSEE_VERBS.has(group.lemma);
    if (!spokenTo) out.push(base);
    if (group.passive && subject !== undefined)
      out.push({ ...base, source: undefined, sourceHead: -1, sourceKind: 'none', addressees: [subject] });
  }
  colonParagraph(text, clauses, group, subject, sentence, out);
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
