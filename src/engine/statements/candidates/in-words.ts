/** "In Ortega's view, the dam is safe", "the dam is, in the words of one farmer, “a grave”": whose words or view something is. */

import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { words } from '../../lexicon/words';
import { elementAt, nounPhraseAt } from '../../text/at';
import type { Text, TokenRange } from '../../text/types';
import { type Proposal, proposalOf, type Stem } from './candidate';
import type { Clauses } from './clauses';
import { sourceFrom } from './sources';
import { isComma, isDash, lower, REACH } from './tokens';

/** What somebody says, or how he sees it, as it stands behind "in". */
const WORDS = words('words telling');
const VIEWS = words('view opinion estimation');
/** Not "my": in an article only its author is meant. */
const OWNERS = words('his her their its');

interface Owned {
  readonly noun: number;
  readonly source: TokenRange;
  readonly head: number;
  /** Position behind the phrase. */
  readonly to: number;
}

/** `at`: a token that is "in". */
export function inWordsCandidates(text: Text, clauses: Clauses, at: number, out: Proposal[]): void {
  const sentence = text.sentences[text.tokens[at]?.sentence ?? -1];
  if (sentence === undefined || text.tokens[at]?.quotation !== -1) return;
  const limit = clauses.wordsEnd[sentence.index] ?? sentence.to;
  const owned = ownedAt(text, at + 1, limit);
  if (owned === undefined) return;
  const { noun, source, head, to } = owned;
  const stem: Stem = {
    key: text.tokens[noun]?.lemma ?? '',
    cue: { from: noun, to: noun + 1 },
    head: noun,
    group: -1,
    source,
    sourceHead: head,
    sourceKind: 'owner',
    addressees: [],
  };
  const comma = isComma(text.tokens[to]);
  const behind = comma ? to + 1 : to;
  const before = text.tokens[at - 1];
  const quotation = clauses.quotationAt(behind);
  // `was, in her words, “the last hope”`: nothing but what is quoted.
  if (WORDS.has(lower(text, noun))) {
    if (quotation !== undefined)
      out.push(proposalOf(stem, 'in-words', [{ from: behind, to: quotation.to }], 'none', limit, 'words'));
    return;
  }
  if (at === sentence.from) {
    // "In its opinion, the court said …" is a report of its own.
    const verb = elementAt(text.verbGroups, clauses.clauseFrom(behind) ?? -1);
    if (comma && behind < limit && !SPEECH_LEMMAS.has(verb?.lemma ?? ''))
      out.push(proposalOf(stem, 'in-words', [{ from: behind, to: limit }], 'none', limit, 'front'));
    return;
  }
  const marked = isComma(before) || isDash(before);
  const from = Math.max(sentence.from, at - REACH);
  const left = { from, to: marked ? at - 1 : at };
  if (to >= limit && (marked || OWNERS.has(lower(text, source.from))))
    out.push(proposalOf(stem, 'in-words', [left], 'start', from, 'behind'));
  else if (marked && comma)
    out.push(proposalOf(stem, 'in-words', [left, { from: behind, to: limit }], 'start', from, 'middle'));
}

/** "Ortega's view", "his view", "the view of Ortega". */
function ownedAt(text: Text, at: number, limit: number): Owned | undefined {
  const first = nounPhraseAt(text, at);
  if (first === undefined || first.from !== at) return undefined;
  if (first.possessive) {
    const noun = nounPhraseAt(text, first.to);
    if (noun === undefined || noun.from !== first.to || !isView(text, noun.head)) return undefined;
    return { noun: noun.head, source: { from: first.from, to: first.to }, head: first.head, to: noun.to };
  }
  const noun = first.head;
  // "in the eyes of voters", but "in their eyes" there may be tears.
  const seen = lower(text, noun) === 'eyes' && lower(text, first.to) === 'of';
  if (!seen && !isView(text, noun)) return undefined;
  if (OWNERS.has(lower(text, at))) return { noun, source: { from: at, to: at + 1 }, head: at, to: first.to };
  // "In view of the storm" is no view.
  if (lower(text, at) !== 'the' || lower(text, first.to) !== 'of') return undefined;
  const owner = sourceFrom(text, first.to + 1, limit);
  return owner && { noun, source: { from: owner.from, to: owner.to }, head: owner.head, to: owner.to };
}

const isView = (text: Text, head: number): boolean => VIEWS.has(lower(text, head)) || WORDS.has(lower(text, head));
