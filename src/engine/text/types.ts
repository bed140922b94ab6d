/**
 * The text as every later stage sees it: paragraphs, sentences, tokens, quotations, noun phrases, verb groups.
 *
 * Offsets (`start`, `end`) are UTF-16 code units into `Text.source`, end exclusive. Token positions (`from`, `to`,
 * `head`, …) are indexes into `Text.tokens`, `to` exclusive.
 */
import type { Span } from '../types';

/** Universal POS tags, as wink-nlp gives them, mended where it is known to be wrong in news. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a mark. White space is no token. Hyphen compounds ("de-escalate", "vice-president") are one token. */
export interface Token extends Span {
  /** Index in `Text.tokens`. */
  readonly i: number;
  readonly text: string;
  readonly lower: string;
  /** Lower-case dictionary form. */
  readonly lemma: string;
  readonly pos: Pos;
  /** Index in `Text.sentences`. */
  readonly sentence: number;
  /** Index in `Text.paragraphs`. */
  readonly paragraph: number;
  /** Index in `Text.quotations` of the innermost quotation around it, or -1. Quotation marks are inside their quotation. */
  readonly quotation: number;
}

/** A run of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Tokens of one sentence. A sentence never crosses a paragraph; a closing quotation mark stays with its sentence. */
export interface Sentence extends Span, TokenRange {
  readonly index: number;
  readonly paragraph: number;
}

/** A line of the text with visible characters. `from`/`to` are token positions. */
export interface Paragraph extends Span, TokenRange {
  readonly index: number;
  /** Indexes into `Text.sentences`, `lastSentence` exclusive. */
  readonly firstSentence: number;
  readonly lastSentence: number;
  /** A short line without closing punctuation that stands by itself: headline, crosshead, dateline, label. */
  readonly heading: boolean;
}

/**
 * A stretch between quotation marks, marks included in `start`/`end` and `from`/`to`. A quotation over several paragraphs (each opened,
 * only the last closed) is one `Quotation` per paragraph, chained by `continues`.
 */
export interface Quotation extends Span, TokenRange {
  readonly index: number;
  /** Without the marks. */
  readonly inner: Span;
  /** False where the closing mark is missing (the quotation then ends with its paragraph). */
  readonly closed: boolean;
  /** Index of the quotation around it, or -1. */
  readonly within: number;
  /** Index of the quotation in the previous paragraph that this one carries on, or -1. */
  readonly continues: number;
  /** Scare quote, title or term: a few words inside a sentence that do not make a clause. */
  readonly short: boolean;
}

/** A base noun phrase: determiner, modifiers, head; without relative clauses and prepositional phrases; pronouns included. */
export interface NounPhrase extends Span, TokenRange {
  readonly index: number;
  readonly sentence: number;
  /** Token position of the head noun, name or pronoun (the last name of a person). */
  readonly head: number;
  readonly plural: boolean;
  readonly pronoun: boolean;
  /** The head is a proper name. */
  readonly proper: boolean;
  /** The phrase ends in a possessive mark ("Russia's"), which is inside `to` but not the head. */
  readonly possessive: boolean;
}

export type VerbForm = 'finite' | 'infinitive' | 'participle' | 'gerund';
export type Tense = 'past' | 'present' | 'future' | 'none';

/**
 * A verb with its auxiliaries, negation and adverbs between them: "has not been told", "will impose", "to be reversed".
 * Coordinated verbs are separate groups; a later conjunct without auxiliaries keeps `elided` = the group it borrows from.
 */
export interface VerbGroup extends Span, TokenRange {
  readonly index: number;
  readonly sentence: number;
  /** Token position of the main verb. */
  readonly head: number;
  /** Lemma of the main verb. */
  readonly lemma: string;
  readonly form: VerbForm;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** "not", "n't", "never", "no longer" in the group. */
  readonly negated: boolean;
  /** must, should, will, would, can, could, may, might, shall, "ought to", "have to", "need to". */
  readonly modal: string | undefined;
  /** Index of the verb group whose auxiliaries a coordinated verb shares, or -1. */
  readonly elided: number;
}

/** One article's text, read once, shared by all stages, never changed. */
export interface Text {
  readonly source: string;
  readonly paragraphs: readonly Paragraph[];
  /** A number for each paragraph: those of one number, of any two texts, have the same words and tags at the same places within. */
  readonly same: readonly number[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  /** Index of the noun phrase that covers the token, or -1; by token position. */
  readonly nounPhraseOf: Int32Array;
  /** Index of the verb group that covers the token, or -1; by token position. */
  readonly verbGroupOf: Int32Array;
}
