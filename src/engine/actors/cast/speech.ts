/** What attributions tell about who is who: which mention is a source, who speaks inside which quotation. */
import { words } from '../../lexicon/words';
import type { Attribution } from '../../statements/types';
import type { NounPhrase, Text } from '../../text/types';
import type { Span } from '../../types';
import type { Mention } from '../types';

export interface Speech {
  /** Token positions of sources' and addressees' heads. */
  readonly heads: ReadonlySet<number>;
  /** For each token, the index of the innermost attribution whose content holds it, or -1. */
  readonly contentOf: Int32Array;
  /** For each token that heads a source, the index of its attribution. */
  readonly sourceAt: ReadonlyMap<number, number>;
  /** For each attribution, the token position of its source's head, or -1; speakers that carry on are followed. */
  readonly sourceHead: Int32Array;
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(text: Text, offset: number): number {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((text.tokens[mid]?.end ?? 0) <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** What somebody says or writes: its owner speaks, not the paper ("Ortega's statement added"). */
const WORDS_OF = words('statement letter post message email e-mail tweet speech note remark comment testimony');

/** The phrase at `index`, or what it owns: of "Russia's ministry" the ministry. */
function pastOwners(text: Text, index: number, end: number): NounPhrase | undefined {
  let at = index;
  for (;;) {
    const phrase = text.nounPhrases[at];
    const next = text.nounPhrases[at + 1];
    if (phrase?.possessive !== true || next === undefined || next.from !== phrase.to || next.start >= end)
      return phrase;
    if (WORDS_OF.has(text.tokens[next.head]?.lemma ?? '')) return phrase;
    at++;
  }
}

const QUANTITIES = words(
  'hundreds thousands dozens scores tens millions some many most several few number majority handful both all half',
);

/** Of "hundreds of students" the students. */
function pastQuantity(text: Text, phrase: NounPhrase | undefined, end: number): NounPhrase | undefined {
  if (phrase === undefined || !QUANTITIES.has(text.tokens[phrase.head]?.lower ?? '')) return phrase;
  const next = text.nounPhrases[phrase.index + 1];
  const linked = text.tokens[phrase.to]?.lower === 'of' && next?.from === phrase.to + 1 && next.start < end;
  return linked ? next : phrase;
}

/** Token position of the word that heads a span: that of its first noun phrase, past an owner. */
export function headOf(text: Text, span: Span): number {
  const from = tokenAt(text, span.start);
  for (let i = from; i < text.tokens.length; i++) {
    const token = text.tokens[i];
    if (token === undefined || token.start >= span.end) break;
    const phrase = pastQuantity(text, pastOwners(text, text.nounPhraseOf[i] ?? -1, span.end), span.end);
    if (phrase !== undefined) return phrase.head >= i || phrase.to > i ? phrase.head : i;
  }
  return from;
}

/** Of "who" and "which" the mention right before. */
function antecedent(text: Text, at: number, mentionAt: ReadonlyMap<number, Mention>): number {
  if (!/^(?:who|which|that)$/u.test(text.tokens[at]?.lower ?? '')) return at;
  const before = text.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return mentionAt.get(before)?.head ?? at;
}

export function readSpeech(text: Text, attributions: readonly Attribution[], mentions: readonly Mention[]): Speech {
  const heads = new Set<number>();
  const sourceAt = new Map<number, number>();
  const contentOf = new Int32Array(text.tokens.length).fill(-1);
  const sourceHead = new Int32Array(attributions.length).fill(-1);
  const mentionAt = new Map<number, Mention>();
  for (const mention of mentions)
    if (mention.form !== 'pronoun')
      for (let i = mention.from; i < Math.min(mention.to, mention.from + 12); i++)
        if (!mentionAt.has(i)) mentionAt.set(i, mention);
  const head = (span: Span): number => {
    const at = antecedent(text, headOf(text, span), mentionAt);
    // "Anyone Doe, the minister": the phrase's head and the mention's may differ.
    const mention = mentionAt.get(at);
    return mention === undefined ? at : mention.head;
  };
  attributions.forEach((attribution, k) => {
    if (attribution.source !== undefined) {
      const at = head(attribution.source);
      sourceHead[k] = at;
      heads.add(at);
      if (!sourceAt.has(at)) sourceAt.set(at, k);
    } else if (attribution.continues >= 0) {
      sourceHead[k] = sourceHead[attribution.continues] ?? -1;
    }
    for (const span of attribution.addressees) heads.add(head(span));
  });
  // Inner attributions after outer ones, so that the innermost stays.
  const order = attributions
    .map((attribution, k) => ({
      k,
      content: attribution.content,
      size: attribution.content.reduce((sum, s) => sum + s.end - s.start, 0),
    }))
    .sort((a, b) => b.size - a.size);
  for (const { k, content } of order) {
    for (const span of content) {
      for (let i = tokenAt(text, span.start); i < text.tokens.length && (text.tokens[i]?.start ?? 0) < span.end; i++)
        contentOf[i] = k;
    }
  }
  return { heads, contentOf, sourceAt, sourceHead };
}
