/** From token positions to spans, manner and tier: the shape that other rooms see. */
import type { Text, TokenRange } from '../text/types';
import type { Manner, Span } from '../types';
import type { Candidate } from './candidates/candidate';
import type { Clauses } from './candidates/clauses';
import { isNegated } from './candidates/negation';
import { isComma, isDash } from './candidates/tokens';
import { confidenceOf } from './decision/confidence';
import type { Selected } from './decision/select';
import { tierOf } from './tier';
import type { Attribution } from './types';

/** The words of a token range, outer commas and dashes left out. */
export function spanOf(text: Text, range: TokenRange): Span | undefined {
  let { from, to } = range;
  while (from < to && trims(text, from)) from++;
  while (to > from && trims(text, to - 1)) to--;
  const first = text.tokens[from];
  const last = text.tokens[to - 1];
  if (first === undefined || last === undefined || from >= to) return undefined;
  return { start: first.start, end: last.end };
}

function spansOf(text: Text, ranges: readonly TokenRange[]): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    const span = spanOf(text, range);
    if (span !== undefined) spans.push(span);
  }
  return spans;
}

function trims(text: Text, i: number): boolean {
  const token = text.tokens[i];
  return isComma(token) || isDash(token) || token?.text === ';' || token?.text === ':';
}

function mannerOf(text: Text, clauses: Clauses, content: readonly TokenRange[]): Manner {
  let quoted = 0;
  let plain = 0;
  for (const { from, to } of content) {
    let inside = -1;
    for (let i = from; i < to; i++) {
      const opening = clauses.quotationAt(i);
      if (opening !== undefined && !opening.short) inside = Math.max(inside, opening.to);
      const token = text.tokens[i];
      if (token === undefined || token.pos === 'PUNCT') continue;
      if (i < inside) quoted++;
      else plain++;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

export function describe(text: Text, clauses: Clauses, one: Selected): Attribution {
  const { candidate } = one;
  const source = candidate.source === undefined ? undefined : spanOf(text, candidate.source);
  const uncued = candidate.cue.from === candidate.cue.to;
  const cue = uncued ? undefined : (spanOf(text, candidate.cue) ?? tokenSpan(text, candidate.head));
  return {
    source,
    cue,
    content: spansOf(text, candidate.content),
    addressees: spansOf(text, candidate.addressees),
    manner: mannerOf(text, clauses, candidate.content),
    tier: tierOf(candidate),
    negated: isNegated(text, candidate) || undefined,
    questioned: isQuestioned(text, candidate) || undefined,
    within: one.within,
    continues: -1,
    rule: candidate.rule,
    confidence: Math.round(confidenceOf(one.probability) * 1000) / 1000,
  };
}

/** The sentence of the cue is a question, and the question mark is not the speaker's own. */
function isQuestioned(text: Text, { head, group, content }: Candidate): boolean {
  const sentence = group < 0 ? undefined : text.sentences[text.tokens[head]?.sentence ?? -1];
  const last = sentence === undefined ? undefined : text.tokens[sentence.to - 1];
  if (last?.text !== '?' || last.quotation !== text.tokens[head]?.quotation) return false;
  return !content.some(({ from, to }) => from <= last.i && last.i < to);
}

function tokenSpan(text: Text, i: number): Span | undefined {
  const token = text.tokens[i];
  return token === undefined ? undefined : { start: token.start, end: token.end };
}
