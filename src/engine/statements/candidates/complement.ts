/** What a verb may take to its right as what was said. */
import { nounPhraseAt } from '../../text/at';
import type { Text, TokenRange } from '../../text/types';
import type { RuleName } from '../rules';
import type { Clauses } from './clauses';

export interface Complement {
  readonly rule: RuleName;
  readonly key: string;
  /** First token of the content. */
  readonly start: number;
  /** End of the cue, particle included. */
  readonly cueTo: number;
  readonly skipped: string;
  readonly addressee: TokenRange | undefined;
}

/** "that" before a clause, not before its noun ("that decision") and not after a noun as a relative. */
export function opensClause(text: Text, clauses: Clauses, at: number): boolean {
  const phrase = nounPhraseAt(text, at);
  if (phrase !== undefined && phrase.from === at && phrase.to > at + 1 && text.tokens[at]?.pos !== 'SCONJ')
    return clauses.clauseFrom(at) !== undefined;
  return true;
}

/** `vowed to “fight on”`: the infinitive's verb stands in quotation marks. */
export function opensQuotedVerb(text: Text, clauses: Clauses, at: number): boolean {
  if (clauses.quotationAt(at) === undefined) return false;
  const verb = text.tokens[at + 1];
  return verb?.pos === 'VERB' && verb.lower === verb.lemma;
}
