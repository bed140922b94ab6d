/** Look-up tables over one text that all rules share: subjects, where clauses begin, where quotations begin and end. */
import { elementAt } from '../../text/at';
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
  // By token, in lists: each is asked several times for each word.
  const places = text.tokens.length + 1;
  const starts = new Int32Array(places).fill(-1);
  for (const group of text.verbGroups) {
    const subject = subjects[group.index];
    if (group.form === 'finite' && subject?.kind === 'plain' && starts[subject.from] === -1)
      starts[subject.from] = group.index;
  }
  const opening = new Array<Quotation | undefined>(places).fill(undefined);
  const closing = new Array<Quotation | undefined>(places).fill(undefined);
  for (const quotation of text.quotations) {
    opening[quotation.from] ??= quotation;
    if (quotation.closed) closing[quotation.to - 1] ??= quotation;
  }
  return {
    cueNouns,
    subjects,
    wordsEnd: text.sentences.map((sentence) => wordsEnd(text, sentence)),
    clauseFrom: (token) => {
      const group = token < 0 ? undefined : starts[token];
      return group === -1 ? undefined : group;
    },
    quotationAt: (token) => elementAt(opening, token),
    quotationEnding: (token) => elementAt(closing, token),
  };
}
