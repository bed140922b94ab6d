/**
 * What stands at a token. Most tokens are in no verb group, many in no noun phrase and no quotation: the tables say -1 then, and an
 * array asked for its element -1 looks for a property of that name, which takes a hundred times as long as the question here.
 */
import type { Span } from '../types';
import type { NounPhrase, Quotation, Text, Token, TokenRange, VerbGroup } from './types';

export function nounPhraseAt(text: Text, token: number): NounPhrase | undefined {
  const index = text.nounPhraseOf[token];
  return index === undefined || index < 0 ? undefined : text.nounPhrases[index];
}

export function verbGroupAt(text: Text, token: number): VerbGroup | undefined {
  const index = text.verbGroupOf[token];
  return index === undefined || index < 0 ? undefined : text.verbGroups[index];
}

/** The element at a place that may lie before the first. */
export function elementAt<T>(list: readonly T[], index: number): T | undefined {
  return index < 0 ? undefined : list[index];
}

/** The innermost quotation around a token. */
export function quotationOf(text: Text, token: Token | undefined): Quotation | undefined {
  return token === undefined || token.quotation < 0 ? undefined : text.quotations[token.quotation];
}

/** The head of a phrase, where there is one. */
export function headOf(text: Text, phrase: { readonly head: number } | undefined): Token | undefined {
  return phrase === undefined ? undefined : text.tokens[phrase.head];
}

/** The first token of a stretch, where there is one. */
export function firstOf(text: Text, range: TokenRange | undefined): Token | undefined {
  return range === undefined ? undefined : text.tokens[range.from];
}

/** Those that begin within a span, of a list in text order. */
export function within<T extends Span>(list: readonly T[], { start, end }: Span): readonly T[] {
  return list.slice(firstFrom(list, start), firstFrom(list, end));
}

/** Index of the first that starts at or after an offset, of a list in text order. */
export function firstFrom(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
