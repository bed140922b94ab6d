/** "according to": before, behind or in the middle of what is said. */

import { RELATIVE_PRONOUNS } from '../../lexicon/cue-words';
import { nounPhraseAt, quotationOf } from '../../text/at';
import type { Text } from '../../text/types';
import type { Proposal } from './candidate';
import type { Clauses } from './clauses';
import { type Source, sourceFrom } from './sources';
import { isComma, lower, REACH } from './tokens';

export function accordingCandidates(text: Text, clauses: Clauses, at: number, out: Proposal[]): void {
  if (lower(text, at + 1) !== 'to') return;
  const sentence = text.sentences[text.tokens[at]?.sentence ?? -1];
  if (sentence === undefined) return;
  const limit = clauses.wordsEnd[sentence.index] ?? sentence.to;
  const opens = opensClause(text, clauses, at, sentence.from);
  const source =
    (opens ? upToClause(text, clauses, at + 2, limit) : undefined) ??
    sourceFrom(text, at + 2, limit) ??
    namedWork(text, clauses, at + 2, limit) ??
    untilComma(text, at + 2, limit);
  if (source === undefined) return;
  const base = {
    key: 'according to',
    cue: { from: at, to: at + 2 },
    head: at,
    group: -1,
    source: { from: source.from, to: source.to },
    sourceHead: source.head,
    sourceKind: 'inverted',
    addressees: [],
    skipped: '',
  } as const;
  const before = beforeMarks(text, clauses, at, sentence.from);
  const behind = isComma(text.tokens[source.to]) ? source.to + 1 : source.to;
  if (opens) {
    if (behind < limit)
      out.push({ ...base, rule: 'according-to', content: [{ from: behind, to: limit }], open: 'end', limit });
    return;
  }
  const floor = Math.max(sentence.from, at - REACH);
  const quotation = clauses.quotationEnding(before);
  // `“Who paid? Nobody knows,” Ortega said, according to the agency.`: the sentence begins inside of the quotation.
  const around = quotation ?? quotationOf(text, text.tokens[sentence.from]);
  const opened = around !== undefined && around.to <= at ? around.from : floor;
  const from = Math.min(floor, opened);
  out.push({
    ...base,
    rule: 'according-to-after',
    content: [{ from: quotation?.from ?? from, to: before + 1 }],
    open: 'start',
    limit: from,
  });
  if (isComma(text.tokens[source.to]) && behind < limit) {
    out.push({
      ...base,
      rule: 'according-to-middle',
      content: [
        { from, to: before + 1 },
        { from: behind, to: limit },
      ],
      open: 'start',
      limit: from,
    });
  }
}

/** Position of the last token before `at` that is no loose mark; a bracket belongs to what it closes. */
function beforeMarks(text: Text, clauses: Clauses, at: number, floor: number): number {
  let before = at - 1;
  while (
    before >= floor &&
    text.tokens[before]?.pos === 'PUNCT' &&
    text.tokens[before]?.text !== ')' &&
    clauses.quotationEnding(before) === undefined
  )
    before--;
  return before;
}

function opensClause(text: Text, clauses: Clauses, at: number, floor: number): boolean {
  const before = beforeMarks(text, clauses, at, floor);
  const pos = text.tokens[before]?.pos;
  return before < floor || pos === 'CCONJ' || pos === 'SCONJ';
}

const LONGEST_SOURCE = 40;

/**
 * `According to a poll of voters by two universities, the …`: the source goes up to the comma; and further to the next one
 * where a name is explained ("Maria Ortega, a lawyer,").
 */
function upToClause(text: Text, clauses: Clauses, from: number, limit: number): Source | undefined {
  const comma = nextComma(text, clauses, from, limit);
  const head = nounPhraseAt(text, from)?.head;
  if (comma === undefined || head === undefined) return undefined;
  const next = text.tokens[comma + 1];
  const phrase = nounPhraseAt(text, comma + 1);
  const explains =
    next !== undefined &&
    text.tokens[head]?.pos === 'PROPN' &&
    ((next.pos === 'NUM' && text.tokens[comma + 2]?.pos === 'PUNCT') ||
      RELATIVE_PRONOUNS.has(next.lower) ||
      (phrase !== undefined && (phrase.possessive || !phrase.proper) && !phrase.pronoun));
  const second = explains ? nextComma(text, clauses, comma + 1, limit) : undefined;
  // "Maria Ortega, 42, of Lund,"
  const third =
    second !== undefined && lower(text, second + 1) === 'of' ? nextComma(text, clauses, second + 1, limit) : undefined;
  return { from, to: third ?? second ?? comma, head };
}

/** The next comma, unless a clause begins before it. */
function nextComma(text: Text, clauses: Clauses, from: number, limit: number): number | undefined {
  for (let i = from; i < Math.min(limit, from + LONGEST_SOURCE); i++) {
    if (isComma(text.tokens[i])) return i;
    // A participle ("polls conducted by") may have been read as the verb of the source itself.
    if ((i > from && clauses.clauseFrom(i) !== undefined) || clauses.quotationAt(i) !== undefined) return undefined;
  }
  return undefined;
}

/** `according to “Dark Water” by Jan Holt`: a work, with whoever made it. */
function namedWork(text: Text, clauses: Clauses, from: number, limit: number): Source | undefined {
  const work = clauses.quotationAt(from);
  if (work === undefined || work.to > limit || !work.closed) return undefined;
  const maker = lower(text, work.to) === 'by' ? sourceFrom(text, work.to + 1, limit) : undefined;
  return { from, to: maker?.to ?? work.to, head: maker?.head ?? from + 1 };
}

/** A source that is no noun phrase to the tagger ("according to police"): the words up to the next mark. */
function untilComma(text: Text, from: number, limit: number): { from: number; to: number; head: number } | undefined {
  let to = from;
  while (to < limit && to < from + 8 && text.tokens[to]?.pos !== 'PUNCT') to++;
  return to > from ? { from, to, head: to - 1 } : undefined;
}
