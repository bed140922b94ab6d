/**
 * Quotations without reporting words of their own belong to the last speaker who was quoted: later in the same
 * paragraph, or as a paragraph by themselves right after it; where nobody was, to the one whom the sentence before names.
 */
import type { Quotation, Text } from '../text/types';
import type { Clauses } from './clauses';
import { standsAlone } from './continued';
import { byContent, type Decided } from './decide';
import { uncuedQuotation } from './uncued';

/** `selected` in text order; returns them with the quotations that carry on added to their contents. */
export function carryOn(text: Text, clauses: Clauses, selected: readonly Decided[]): Decided[] {
  const claimed = new Uint8Array(text.quotations.length);
  const added = new Map<Decided, Quotation[]>();
  const uncued: Decided[] = [];
  // The last quoted statement that ends in each paragraph.
  const speaking = new Map<number, { one: Decided; end: number }>();
  for (const one of selected) {
    for (const part of one.candidate.content)
      for (let i = part.from; i < part.to; i++) {
        const index = text.tokens[i]?.quotation ?? -1;
        if (index !== -1) claimed[index] = 1;
      }
    note(text, speaking, one, clauses);
  }
  for (const quotation of text.quotations) {
    if (quotation.within !== -1 || claimed[quotation.index] === 1) continue;
    const first = text.tokens[quotation.from];
    const paragraph = first === undefined ? undefined : text.paragraphs[first.paragraph];
    if (first === undefined || paragraph === undefined) continue;
    if (text.sentences[first.sentence]?.from !== quotation.from || !standsAlone(text, quotation)) continue;
    const whole = paragraph.from === quotation.from;
    if (quotation.short && !whole) continue;
    const here = speaking.get(paragraph.index);
    const before = whole ? speaking.get(paragraph.index - 1) : here;
    if (before === undefined || before.end > quotation.from) {
      const own = before === undefined ? uncuedQuotation(text, clauses, quotation) : undefined;
      if (own === undefined) continue;
      uncued.push(own);
      speaking.set(paragraph.index, { one: own, end: quotation.to });
      continue;
    }
    const list = added.get(before.one);
    if (list === undefined) added.set(before.one, [quotation]);
    else list.push(quotation);
    speaking.set(paragraph.index, { one: before.one, end: quotation.to });
  }
  if (added.size === 0 && uncued.length === 0) return [...selected];
  const all = uncued.length === 0 ? selected : [...selected, ...uncued].sort(byContent);
  return all.map((one) => {
    const more = added.get(one);
    if (more === undefined) return one;
    const content = [...one.candidate.content, ...more.map(({ from, to }) => ({ from, to }))];
    return { ...one, candidate: { ...one.candidate, content } };
  });
}

function note(text: Text, speaking: Map<number, { one: Decided; end: number }>, one: Decided, clauses: Clauses): void {
  const last = one.candidate.content[one.candidate.content.length - 1];
  if (last === undefined) return;
  const quoted = one.candidate.content.some((part) => {
    const quotation = clauses.quotationAt(part.from) ?? clauses.quotationEnding(part.to - 1);
    return quotation !== undefined && !quotation.short;
  });
  if (!quoted) return;
  const end = Math.max(last.to, one.candidate.cue.to);
  const paragraph = text.tokens[end - 1]?.paragraph;
  if (paragraph === undefined) return;
  const known = speaking.get(paragraph);
  if (known === undefined || known.end < end) speaking.set(paragraph, { one, end });
}
