/** "according to": before, behind or in the middle of what is said. */
import type { Text } from '../text/types';
import type { Draft } from './candidate';
import type { Clauses } from './clauses';
import { sourceFrom } from './sources';
import { isComma, lower, REACH } from './tokens';

export function accordingCandidates(text: Text, clauses: Clauses, at: number, out: Draft[]): void {
  if (lower(text, at + 1) !== 'to') return;
  const sentence = text.sentences[text.tokens[at]?.sentence ?? -1];
  if (sentence === undefined) return;
  const limit = clauses.wordsEnd[sentence.index] ?? sentence.to;
  const source = sourceFrom(text, at + 2, limit) ?? untilComma(text, at + 2, limit);
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
  let before = at - 1;
  while (
    before >= sentence.from &&
    text.tokens[before]?.pos === 'PUNCT' &&
    clauses.quotationEnding(before) === undefined
  )
    before--;
  const opensClause =
    before < sentence.from || text.tokens[before]?.pos === 'CCONJ' || text.tokens[before]?.pos === 'SCONJ';
  const behind = isComma(text.tokens[source.to]) ? source.to + 1 : source.to;
  if (opensClause) {
    if (behind < limit)
      out.push({ ...base, rule: 'according-to', content: [{ from: behind, to: limit }], open: 'end', limit });
    return;
  }
  const floor = Math.max(sentence.from, at - REACH);
  const quotation = clauses.quotationEnding(before);
  const from = quotation === undefined ? floor : Math.min(floor, quotation.from);
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

/** A source that is no noun phrase to the tagger ("according to police"): the words up to the next mark. */
function untilComma(text: Text, from: number, limit: number): { from: number; to: number; head: number } | undefined {
  let to = from;
  while (to < limit && to < from + 8 && text.tokens[to]?.pos !== 'PUNCT') to++;
  return to > from ? { from, to, head: to - 1 } : undefined;
}
