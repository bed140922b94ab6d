/** Look-up tables over one text that all rules share: subjects, where clauses begin, where quotations begin and end. */
import type { Quotation, Text } from '../../text/types';
import { findSubjects, type Subject } from './subjects';
import { wordsEnd } from './tokens';

export interface Clauses {
  /** Nouns that head attributions, from the counts. */
  readonly cueNouns: ReadonlySet<string>;
  /** Subject of each verb group, by the group's index. */
  readonly subjects: readonly (Subject | undefined)[];
  /** Index of the finite verb group whose subject begins at this token. */
  readonly clauseFrom: (token: number) => number | undefined;
  /** Position behind the last word of each sentence, by the sentence's index. */
  readonly wordsEnd: readonly number[];
  /** The quotation whose opening mark is this token. */
  readonly quotationAt: (token: number) => Quotation | undefined;
  /** The quotation whose last token is this one. */
  readonly quotationEnding: (token: number) => Quotation | undefined;
}

export function readClauses(text: Text, cueNouns: ReadonlySet<string>): Clauses {
  const subjects = findSubjects(text);
  const starts = new Map<number, number>();
  for (const group of text.verbGroups) {
    const subject = subjects[group.index];
    if (group.form === 'finite' && subject?.kind === 'plain' && !starts.has(subject.from))
      starts.set(subject.from, group.index);
  }
  const opening = new Map<number, Quotation>();
  const closing = new Map<number, Quotation>();
  for (const quotation of text.quotations) {
    if (!opening.has(quotation.from)) opening.set(quotation.from, quotation);
    if (quotation.closed && !closing.has(quotation.to - 1)) closing.set(quotation.to - 1, quotation);
  }
  return {
    cueNouns,
    subjects,
    wordsEnd: text.sentences.map((sentence) => wordsEnd(text, sentence)),
    clauseFrom: (token) => starts.get(token),
    quotationAt: (token) => opening.get(token),
    quotationEnding: (token) => closing.get(token),
  };
}
