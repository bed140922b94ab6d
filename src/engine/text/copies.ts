/**
 * Paragraphs that stood in the text before with the same words and tags: their tokens, sentences, quotations and phrases
 * are those of then, moved to where they stand now.
 */
import { within } from './at';
import type { Place } from './lines';
import { carriedOn, type Growing } from './paragraphs';
import type { Text } from './types';

/** Adds the paragraph to a text, where its first word begins at offset `start`. */
export function copyParagraph(growing: Growing, place: Place, start: number): void {
  const old = place.text.paragraphs[place.paragraph];
  if (old === undefined) return;
  const { paragraphs, sentences, tokens, quotations, same } = growing;
  const paragraph = paragraphs.length;
  const words = tokens.length - old.from;
  const moved = start - old.start;
  const firstSentence = sentences.length;
  const firstQuotation = quotations.length;
  const oldQuotations = within(place.text.quotations, old);
  const byQuotation = firstQuotation - (oldQuotations[0]?.index ?? 0);
  const previous = quotations[firstQuotation - 1];
  for (const { start, end, inner, from, to, closed, within, short } of oldQuotations) {
    const index = quotations.length;
    quotations.push({
      index,
      start: start + moved,
      end: end + moved,
      inner: { start: inner.start + moved, end: inner.end + moved },
      from: from + words,
      to: to + words,
      closed,
      within: within < 0 ? -1 : within + byQuotation,
      continues: index === firstQuotation && from === old.from ? carriedOn(previous) : -1,
      short,
    });
  }
  const bySentence = firstSentence - old.firstSentence;
  for (let k = old.firstSentence; k < old.lastSentence; k++) {
    const one = place.text.sentences[k];
    if (one === undefined) continue;
    const { start, end, from, to } = one;
    const index = k + bySentence;
    sentences.push({ index, paragraph, start: start + moved, end: end + moved, from: from + words, to: to + words });
  }
  for (let k = old.from; k < old.to; k++) {
    const one = place.text.tokens[k];
    if (one === undefined) continue;
    const { text, lower, lemma, pos, quotation } = one;
    tokens.push({
      i: k + words,
      start: one.start + moved,
      end: one.end + moved,
      text,
      lower,
      lemma,
      pos,
      sentence: one.sentence + bySentence,
      paragraph,
      quotation: quotation < 0 ? -1 : quotation + byQuotation,
    });
  }
  paragraphs.push({
    index: paragraph,
    start,
    end: old.end + moved,
    from: old.from + words,
    to: old.to + words,
    firstSentence,
    lastSentence: sentences.length,
    heading: old.heading,
  });
  same.push(place.text.same[place.paragraph] ?? 0);
}

/** A text whose phrases are still found. */
export type Open<T> = { readonly [K in keyof T]: T[K] extends readonly (infer One)[] ? One[] : T[K] };

/** Adds the phrases of a paragraph whose words are copies. */
export function copyPhrases(text: Open<Text>, place: Place, paragraph: number): void {
  const now = text.paragraphs[paragraph];
  const old = place.text.paragraphs[place.paragraph];
  if (now === undefined || old === undefined) return;
  const { verbGroups, nounPhrases, verbGroupOf, nounPhraseOf } = text;
  const words = now.from - old.from;
  const moved = now.start - old.start;
  const bySentence = now.firstSentence - old.firstSentence;
  const oldGroups = within(place.text.verbGroups, old);
  const byGroup = verbGroups.length - (oldGroups[0]?.index ?? 0);
  for (const group of oldGroups) {
    const { index, sentence, start, end, from, to, head, lemma, form, tense } = group;
    const { passive, perfect, progressive, negated, modal, elided } = group;
    // Field by field, in the order in which they are made: a spread takes many times as long.
    verbGroups.push({
      index: index + byGroup,
      sentence: sentence + bySentence,
      start: start + moved,
      end: end + moved,
      from: from + words,
      to: to + words,
      head: head + words,
      lemma,
      form,
      tense,
      passive,
      perfect,
      progressive,
      negated,
      modal,
      elided: elided < 0 ? -1 : elided + byGroup,
    });
  }
  const oldPhrases = within(place.text.nounPhrases, old);
  const byPhrase = nounPhrases.length - (oldPhrases[0]?.index ?? 0);
  for (const phrase of oldPhrases) {
    const { index, sentence, start, end, from, to, head, plural, pronoun, proper, possessive } = phrase;
    nounPhrases.push({
      index: index + byPhrase,
      sentence: sentence + bySentence,
      start: start + moved,
      end: end + moved,
      from: from + words,
      to: to + words,
      head: head + words,
      plural,
      pronoun,
      proper,
      possessive,
    });
  }
  for (let k = old.from; k < old.to; k++) {
    const group = place.text.verbGroupOf[k] ?? -1;
    const phrase = place.text.nounPhraseOf[k] ?? -1;
    if (group >= 0) verbGroupOf[k + words] = group + byGroup;
    if (phrase >= 0) nounPhraseOf[k + words] = phrase + byPhrase;
  }
}
