/**
 * The door of the text room: one string in, one `Text` out.
 *
 * Paragraphs are lines; everything is read paragraph by paragraph, so the time is linear and a fault stays local.
 */

import { type Parts, whole } from '../parts';
import { type CapitalHabit, capitalNames, isTitleCase } from './capitals';
import { lineReader } from './lines';
import { mendTags } from './mend-tags';
import { nounPhrasesOf } from './noun-phrases';
import { findQuotations } from './quotations';
import type { NounPhrase, Paragraph, Quotation, Sentence, Text, Token, VerbGroup } from './types';
import { verbGroupsOf } from './verb-groups';
import { type RawToken, rawToken } from './wink';

interface Draft {
  start: number;
  end: number;
  tokens: RawToken[];
  /** Whether the token at the same place opens a sentence or quotation. */
  opens: readonly boolean[];
  sentenceEnds: readonly number[];
}

/** Reads the text once for all stages. Never throws; any string is allowed. */
export function readText(source: string): Text {
  return whole(readInParts(source));
}

/** The same, paragraph by paragraph. */
export function* readInParts(source: string): Parts<Text> {
  const drafts = yield* draftParagraphs(source);
  const names = capitalNames(drafts);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const quotations: Quotation[] = [];
  for (const draft of drafts) {
    const habit: CapitalHabit = { names, titleCase: isTitleCase(draft.tokens) };
    mendTags(draft.tokens, draft.opens, habit);
    addParagraph(source, draft, tokens, sentences, paragraphs, quotations);
  }
  return { source, paragraphs, sentences, tokens, quotations, ...phrasesOf(tokens, sentences) };
}

const LINE = /[^\r\n\u0085\u2028\u2029]+/g;

function* draftParagraphs(source: string): Parts<Draft[]> {
  const drafts: Draft[] = [];
  const lines = lineReader();
  for (const { 0: raw, index } of source.matchAll(LINE)) {
    yield index / source.length;
    const line = lines.read(raw);
    // Copies, because tags are mended by what the whole text shows.
    const tokens = line.tokens.map(({ start, end, text, lower, lemma, pos }) =>
      rawToken(index + start, index + end, text, lower, lemma, pos),
    );
    const first = tokens[0];
    const last = tokens[tokens.length - 1];
    if (first === undefined || last === undefined) continue;
    drafts.push({ start: first.start, end: last.end, tokens, opens: line.opens, sentenceEnds: line.sentenceEnds });
  }
  lines.end();
  return drafts;
}

function addParagraph(
  source: string,
  draft: Draft,
  tokens: Token[],
  sentences: Sentence[],
  paragraphs: Paragraph[],
  quotations: Quotation[],
): void {
  const from = tokens.length;
  const firstSentence = sentences.length;
  const paragraph = paragraphs.length;
  const quotationOf = addQuotations(source, draft, from, quotations);
  let start = 0;
  for (const end of draft.sentenceEnds) {
    const index = sentences.length;
    for (let i = start; i < end; i++) {
      const raw = draft.tokens[i];
      if (raw === undefined) continue;
      const { text, lower, pos, lemma } = raw;
      tokens.push({
        i: tokens.length,
        start: raw.start,
        end: raw.end,
        text,
        lower,
        lemma,
        pos,
        sentence: index,
        paragraph,
        quotation: quotationOf[i] ?? -1,
      });
    }
    const first = tokens[from + start];
    const last = tokens[from + end - 1];
    if (first !== undefined && last !== undefined)
      sentences.push({ index, paragraph, start: first.start, end: last.end, from: from + start, to: from + end });
    start = end;
  }
  const lastToken = tokens[tokens.length - 1];
  const heading =
    tokens.length - from <= 20 &&
    sentences.length - firstSentence === 1 &&
    lastToken !== undefined &&
    /[\p{L}\p{N})\]%’']$/u.test(lastToken.text);
  paragraphs.push({
    index: paragraph,
    start: draft.start,
    end: draft.end,
    from,
    to: tokens.length,
    firstSentence,
    lastSentence: sentences.length,
    heading,
  });
}

/** Adds the paragraph's quotations; returns the innermost quotation for each of its tokens. */
function addQuotations(source: string, draft: Draft, from: number, quotations: Quotation[]): Int32Array {
  const quotationOf = new Int32Array(draft.tokens.length).fill(-1);
  const raws = findQuotations(source.slice(draft.start, draft.end));
  const firstIndex = quotations.length;
  const previous = quotations[firstIndex - 1];
  let cursor = 0;
  const openRanges: { index: number; end: number }[] = [];
  for (const raw of raws) {
    const index = quotations.length;
    const start = draft.start + raw.start;
    const end = draft.start + raw.end;
    while (cursor < draft.tokens.length && (draft.tokens[cursor]?.start ?? 0) < start) cursor++;
    let to = cursor;
    while (to < draft.tokens.length && (draft.tokens[to]?.start ?? 0) < end) {
      quotationOf[to] = index;
      to++;
    }
    while (openRanges.length > 0 && (openRanges[openRanges.length - 1]?.end ?? 0) <= start) openRanges.pop();
    const within = openRanges[openRanges.length - 1]?.index ?? -1;
    openRanges.push({ index, end });
    const carriesOn =
      index === firstIndex &&
      raw.start === 0 &&
      previous !== undefined &&
      !previous.closed &&
      previous.within === -1 &&
      previous.end === lastEnd(quotations, previous);
    quotations.push({
      index,
      start,
      end,
      inner: { start: draft.start + raw.innerStart, end: draft.start + raw.innerEnd },
      from: from + cursor,
      to: from + to,
      closed: raw.closed,
      within,
      continues: carriesOn ? previous.index : -1,
      short: isShort(draft.tokens, cursor, to, raw.closed),
    });
  }
  return quotationOf;
}

/** An unclosed quotation that something of the same paragraph follows was only a stray mark. */
function lastEnd(quotations: readonly Quotation[], quotation: Quotation): number {
  let end = quotation.end;
  for (let i = quotations.length - 1; i >= 0 && i > quotation.index; i--) end = Math.max(end, quotations[i]?.end ?? 0);
  return end;
}

/** A few words without a clause: scare quotes, titles, terms. */
function isShort(tokens: readonly RawToken[], from: number, to: number, closed: boolean): boolean {
  if (!closed) return false;
  let words = 0;
  let verbal = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || !/[\p{L}\p{N}]/u.test(token.text)) continue;
    words++;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && words > 1)) verbal = true;
  }
  const beforeClose = tokens[to - 2]?.text ?? '';
  if (/^[.,!?]$/.test(beforeClose) && words > 2) return false;
  return words <= 2 || (words <= 6 && !verbal);
}

/** Noun phrases and verb groups, with the index of each by token. */
function phrasesOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Pick<Text, 'nounPhrases' | 'verbGroups' | 'nounPhraseOf' | 'verbGroupOf'> {
  const nounPhrases: NounPhrase[] = [];
  const verbGroups: VerbGroup[] = [];
  const nounPhraseOf = new Int32Array(tokens.length).fill(-1);
  const verbGroupOf = new Int32Array(tokens.length).fill(-1);
  const participles = new Set<number>();
  for (const sentence of sentences) {
    for (const group of verbGroupsOf(tokens, sentence.from, sentence.to, sentence.index, verbGroups.length)) {
      verbGroups.push(group);
      verbGroupOf.fill(group.index, group.from, group.to);
      if (group.to - group.from === 1 && (group.form === 'participle' || group.form === 'gerund'))
        participles.add(group.head);
    }
    const isClauseVerb = (i: number) => (verbGroupOf[i] ?? -1) >= 0 && !participles.has(i);
    for (const phrase of nounPhrasesOf(
      tokens,
      sentence.from,
      sentence.to,
      sentence.index,
      nounPhrases.length,
      isClauseVerb,
    )) {
      nounPhrases.push(phrase);
      nounPhraseOf.fill(phrase.index, phrase.from, phrase.to);
    }
  }
  return { nounPhrases, verbGroups, nounPhraseOf, verbGroupOf };
}
