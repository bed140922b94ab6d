/** What a clause is, and the open clauses that the reader keeps on its stack. */
import { words } from '../../lexicon/words';
import { beginsPlainly } from '../../text/letters';
import type { NounPhrase, TokenRange, VerbGroup } from '../../text/types';

export type ClauseRole = 'main' | 'complement' | 'relative' | 'adverbial' | 'infinitive' | 'gerund' | 'participle';

/** A noun phrase with what is attached to it ("plans for the harbor"); `head` is a token position. */
export interface Phrase extends TokenRange {
  readonly head: number;
}

/** `from` is the subject's or verb's first token (never the subordinator), `to` the end of the predicate. */
export interface Clause extends TokenRange {
  readonly index: number;
  readonly verb: VerbGroup;
  readonly role: ClauseRole;
  /** Token position of "that", "if", "which", …; -1 where there is none. */
  readonly mark: number;
  readonly subject: Phrase | undefined;
  /** Noun phrase between the governing verb and an infinitive: who is to do it. */
  readonly controller: Phrase | undefined;
  /** What a relative clause is about. */
  readonly antecedent: Phrase | undefined;
  /** Index of the clause that this one depends on, or -1. */
  readonly governor: number;
  /** Index of the first clause of the list that this one belongs to, or -1 where it opens none or is the first. */
  readonly lead: number;
}

export type OpenClause = { -readonly [K in keyof Clause]: Clause[K] };

/** Verbs that stand after what they report: "…, he said". */
export const REPORTING = words(`
  say tell add warn insist argue note stress declare state claim explain announce reply respond reiterate report write tweet acknowledge admit concede continue conclude
  believe think suggest observe recall quip remark`);

/** "help restore", "dare attack": the second verb is an infinitive without "to". */
export const BARE_INFINITIVE = words('help let make dare');

export interface Frame {
  role: ClauseRole;
  mark: number;
  governor: number;
  subject: Phrase | undefined;
  /** Last clause with a finite verb in this frame. */
  clause: OpenClause | undefined;
  /** Noun phrases without preposition since that verb. */
  after: NounPhrase[];
  /** Opened before the main subject ("If …, …"). */
  fronted: boolean;
  antecedent: Phrase | undefined;
}

export const frame = (role: ClauseRole, mark: number, governor: number): Frame => ({
  role,
  mark,
  governor,
  subject: undefined,
  clause: undefined,
  after: [],
  fronted: false,
  antecedent: undefined,
});

export function tellsSomebody(clause: OpenClause): boolean {
  return /^(tell|warn|inform|assure|remind|convince|persuade|advise|promise|notify)$/.test(clause.verb.lemma);
}

export function leadOf(clause: Clause): number {
  return clause.lead >= 0 ? clause.lead : clause.index;
}

export function isQuote(word: string | undefined): boolean {
  return word !== undefined && !beginsPlainly(word) && /^["“”'‘’`«»]+$/.test(word);
}

const CONTENT_VERBS = words(
  'hope fear know see mean show feel expect wish find worry ensure prove fancy guess hear learn',
);

/** What stands behind the verb may be a clause without "that": "who said Peru would leave". */
export function takesClause({ verb }: OpenClause): boolean {
  return REPORTING.has(verb.lemma) || CONTENT_VERBS.has(verb.lemma);
}

/** A comma ends the clause before the main subject, with what hangs on it: "If he says that they lie, …". */
export function closeFronted(stack: Frame[]): void {
  for (let k = stack.length - 1; k > 0; k--) {
    const frame = stack[k];
    if (!frame?.clause || (frame.role !== 'complement' && !frame.fronted)) return;
    if (frame.fronted) {
      stack.length = k;
      return;
    }
  }
}
