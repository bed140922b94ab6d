/**
 * Quotations without reporting words of their own belong to the last speaker: later in the same paragraph, behind a
 * report that the sentence before ends with, or as a paragraph by themselves right after a quotation; where nobody spoke,
 * to the one whom the sentence before names.
 */

import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { elementAt } from '../../text/at';
import type { Paragraph, Quotation, Text, TokenRange } from '../../text/types';
import { withContent } from '../candidates/candidate';
import type { Clauses } from '../candidates/clauses';
import { interrupter } from '../candidates/interruptions';
import { uncuedQuotation } from '../candidates/uncued';
import { byContent, type Decided, withCandidate } from '../decision/decide';
import { following, isCrosshead, standsAlone } from './continued';

/** Somebody who was reported, and where his words end. */
interface Speaking {
  readonly one: Decided;
  readonly end: number;
}

/** `selected` in text order; returns them with the quotations that carry on added to their contents. */
export function carryOn(text: Text, clauses: Clauses, selected: readonly Decided[]): Decided[] {
  const claimed = new Map<number, Decided>();
  const added = new Map<Decided, TokenRange[]>();
  const uncued: Decided[] = [];
  // The last quoted statement that ends in each paragraph, and the last report that ends each sentence.
  const speaking = new Map<number, Speaking>();
  const reporting = new Map<number, Speaking>();
  const cued = new Set(selected.filter((one) => reports(text, one)).map(({ candidate }) => candidate.head));
  const reported = new Set(selected.flatMap((one) => reportedInside(text, one)));
  for (const one of selected) {
    claim(text, claimed, one);
    note(text, speaking, one, clauses);
    noteReport(text, clauses, reporting, one);
  }
  for (const quotation of text.quotations) {
    if (quotation.within !== -1 || claimed.has(quotation.index)) continue;
    const told = !quotation.closed && !reported.has(quotation.index) ? toldLater(text, claimed, quotation) : undefined;
    if (told !== undefined) {
      add(added, told, { from: quotation.from, to: quotation.to });
      continue;
    }
    const first = text.tokens[quotation.from];
    const paragraph = first === undefined ? undefined : text.paragraphs[first.paragraph];
    if (first === undefined || paragraph === undefined || isCrosshead(text, quotation, paragraph)) continue;
    const words = wordsOf(text, clauses, quotation, paragraph, cued);
    if (words === undefined) continue;
    const whole = paragraph.from === quotation.from;
    if (quotation.short && !whole) continue;
    const before = whole
      ? speaking.get(paragraph.index - 1)
      : later(speaking.get(paragraph.index), reporting.get(first.sentence - 1));
    const interrupted = interrupter(text, clauses, first.sentence - 1) !== undefined;
    if (before === undefined || before.end > quotation.from || interrupted) {
      const own = before === undefined || interrupted ? uncuedQuotation(text, clauses, quotation) : undefined;
      if (own === undefined) continue;
      uncued.push(own);
      speaking.set(paragraph.index, { one: own, end: quotation.to });
      continue;
    }
    add(added, before.one, words);
    speaking.set(paragraph.index, { one: before.one, end: words.to });
  }
  if (added.size === 0 && uncued.length === 0) return [...selected];
  const all = uncued.length === 0 ? selected : [...selected, ...uncued].sort(byContent);
  return all.map((one) => {
    const more = added.get(one);
    if (more === undefined) return one;
    const content = [...one.candidate.content, ...more].sort((a, b) => a.from - b.from);
    return withCandidate(one, withContent(one.candidate, content));
  });
}

/** `“We stay, said Ortega.`: the quotation whose mark before the report is missing; what it holds is told there. */
const reportedInside = (text: Text, { candidate: { rule, head } }: Decided): number[] =>
  rule === 'fronted-clause' || rule === 'quote-before' ? [text.tokens[head]?.quotation ?? -1] : [];

/** More quotations than anybody speaks in one go; the rest is nobody's, since whatever stands inside asks each of them. */
const MOST_ADDED = 200;

function add(added: Map<Decided, TokenRange[]>, one: Decided, words: TokenRange): void {
  const list = added.get(one);
  if (list === undefined) added.set(one, [words]);
  else if (list.length < MOST_ADDED) list.push(words);
}

/**
 * Whose words a quotation is that was left open, where a later paragraph of it says so: `“We stay.` and below it `“It is our
 * home,” Ortega said.`
 */
function toldLater(text: Text, claimed: ReadonlyMap<number, Decided>, quotation: Quotation): Decided | undefined {
  let last = quotation;
  for (let n = 0; n < MOST_PARAGRAPHS; n++) {
    const next = following(text, last);
    if (next !== undefined && !isBelow(text, last, next)) return undefined;
    const teller = next === undefined ? undefined : claimed.get(next.index);
    if (next === undefined || teller !== undefined)
      return teller !== undefined && teller.candidate.cue.from > quotation.from ? teller : undefined;
    last = next;
  }
  return undefined;
}
const MOST_PARAGRAPHS = 4;

/** In the next paragraph, opened by the same mark. */
const isBelow = (text: Text, { from, to }: Quotation, next: Quotation): boolean =>
  text.tokens[next.from]?.paragraph === (text.tokens[to - 1]?.paragraph ?? 0) + 1 &&
  text.tokens[next.from]?.text === text.tokens[from]?.text;

/** A report of its own, not `to support him` or `hoping for more` in what somebody says. */
function reports(text: Text, { candidate }: Decided): boolean {
  const group = elementAt(text.verbGroups, candidate.group);
  return group === undefined || group.form === 'finite' || SPEECH_LEMMAS.has(group.lemma);
}

const later = (a: Speaking | undefined, b: Speaking | undefined): Speaking | undefined =>
  a === undefined || (b !== undefined && b.end > a.end) ? b : a;

/** A statement has the quotations that it touches, but not the one around its own cue: whose words these are is still open. */
function claim(text: Text, claimed: Map<number, Decided>, one: Decided): void {
  const { candidate } = one;
  for (const part of candidate.content)
    for (let i = part.from; i < part.to; i++) {
      const index = text.tokens[i]?.quotation ?? -1;
      const quotation = elementAt(text.quotations, index);
      if (quotation === undefined) continue;
      const around = quotation.from <= candidate.head && candidate.head < quotation.to;
      if (!around) claimed.set(index, one);
    }
}

/**
 * What carries on: a quotation that fills its sentence; within a paragraph also one behind "but", or one whose sentence
 * goes on outside of the marks without a report of its own (`“We want peace” and nothing else.`).
 */
function wordsOf(
  text: Text,
  clauses: Clauses,
  quotation: Quotation,
  paragraph: Paragraph,
  cued: ReadonlySet<number>,
): TokenRange | undefined {
  const sentence = text.sentences[text.tokens[quotation.from]?.sentence ?? -1];
  const last = text.sentences[text.tokens[quotation.to - 1]?.sentence ?? -1];
  if (sentence === undefined || last === undefined) return undefined;
  const opens = sentence.from === quotation.from;
  const alone = standsAlone(text, quotation);
  if (opens && alone) return { from: quotation.from, to: quotation.to };
  if (quotation.short || sentence.from === paragraph.from || !quotation.closed) return undefined;
  for (let i = sentence.from; i < quotation.from; i++) if (text.tokens[i]?.pos !== 'CCONJ') return undefined;
  if (text.tokens[quotation.to - 2]?.text === ',') return undefined;
  for (let i = quotation.to; i < last.to; i++)
    if (cued.has(i) || (text.tokens[i]?.quotation ?? -1) !== -1) return undefined;
  return { from: sentence.from, to: alone ? quotation.to : (clauses.wordsEnd[last.index] ?? last.to) };
}

function note(text: Text, speaking: Map<number, Speaking>, one: Decided, clauses: Clauses): void {
  const last = one.candidate.content[one.candidate.content.length - 1];
  if (last === undefined) return;
  const quoted = one.candidate.content.some((part) => {
    const quotation =
      clauses.quotationAt(part.from) ?? clauses.quotationAt(part.from - 1) ?? clauses.quotationEnding(part.to - 1);
    return quotation !== undefined && !quotation.short;
  });
  if (!quoted) return;
  const end = Math.max(last.to, one.candidate.cue.to);
  const paragraph = text.tokens[end - 1]?.paragraph;
  if (paragraph === undefined) return;
  const known = speaking.get(paragraph);
  if (known === undefined || known.end < end) speaking.set(paragraph, { one, end });
}

const TIMES = new Set(['after', 'before', 'when', 'while', 'as', 'until', 'since']);

/** `Ortega said the talks had failed. “Nobody listened.”`: the outermost report that reaches its sentence's end. */
function noteReport(text: Text, clauses: Clauses, reporting: Map<number, Speaking>, one: Decided): void {
  const { candidate } = one;
  const last = candidate.content[candidate.content.length - 1];
  const head = text.tokens[candidate.head];
  if (last === undefined || head === undefined || head.quotation !== -1) return;
  if (!SPEECH_LEMMAS.has(candidate.key.split(' ')[0] ?? '') || candidate.source === undefined) return;
  // "Shortly after she called for talks": told of the time, and no report to go on with.
  const opener =
    text.tokens[(candidate.source.to <= candidate.cue.from ? candidate.source.from : candidate.cue.from) - 1];
  if (opener !== undefined && TIMES.has(opener.lower) && opener.sentence === head.sentence) return;
  const end = Math.max(last.to, candidate.cue.to);
  if (end < (clauses.wordsEnd[head.sentence] ?? end)) return;
  const known = reporting.get(head.sentence);
  const inside = known?.one.candidate.content.some((part) => part.from <= candidate.head && candidate.head < part.to);
  if (inside !== true) reporting.set(head.sentence, { one, end });
}
