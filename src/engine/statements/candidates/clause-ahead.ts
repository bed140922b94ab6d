/** Whether a clause begins at a place where none was read: a finite verb stands further on. */
import { QUESTION_WORDS } from '../../lexicon/cue-words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import { isComma, isQuoteMark } from './tokens';

/** "said if the rain stopped the boats would leave": two finite verbs behind the word that opens the first clause. */
export function finiteAhead(text: Text, at: number, limit: number): boolean {
  let n = 0;
  let last = -1;
  for (let i = at; i < Math.min(limit, at + 40) && n < 2; i++) {
    const index = text.verbGroupOf[i] ?? -1;
    if (index === -1 || index === last) continue;
    last = index;
    if (text.verbGroups[index]?.form === 'finite') n++;
  }
  return n === 2;
}

/** Verbs that hardly ever take a thing as their object. */
export const takesClauses = (lemma: string): boolean => CLAUSE_VERBS.has(lemma);
const CLAUSE_VERBS = new Set([
  'say',
  'think',
  'believe',
  'argue',
  'insist',
  'add',
  'tell',
  'claim',
  'warn',
  'maintain',
  'contend',
]);

/** "Called the vote “rigged” by the army": what looks like a verb tells what it was called. */
export const takesNoClause = (lemma: string): boolean => NAMING_VERBS.has(lemma);
const NAMING_VERBS = new Set(['call', 'dub', 'label', 'brand', 'deem']);

/**
 * "said plans for the harbor to be closed should be dropped": a noun phrase with infinitives and phrases attached, then a
 * finite verb, is a clause too.
 */
export function verbAhead(text: Text, at: number, limit: number): boolean {
  if (nounPhraseAt(text, at)?.from !== at) return false;
  for (let i = at; i < Math.min(limit, at + 25); i++) {
    const token = text.tokens[i];
    if (token === undefined) return false;
    const verb = verbGroupAt(text, i);
    if (verb !== undefined) {
      if (verb.form === 'finite') return i > at;
      i = verb.to - 1;
      continue;
    }
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ' || QUESTION_WORDS.has(token.lower))
      return false;
    if (token.lower === 'that') return false;
  }
  return false;
}

/**
 * "said the deficit, combined with the weather, meant", "said the days when it had boats are gone": a finite verb that is
 * not the one of an insertion stands behind the first phrase.
 */
export function verbBehindInsertion(text: Text, at: number, limit: number): boolean {
  if (nounPhraseAt(text, at)?.from !== at) return false;
  let opened = 0;
  for (let i = at; i < Math.min(limit, at + 45); i++) {
    const token = text.tokens[i];
    if (token === undefined) return false;
    const verb = verbGroupAt(text, i);
    if (verb !== undefined) {
      if (verb.form === 'finite' && opened-- <= 0) return i > at + 1;
      i = verb.to - 1;
    } else if (RELATIVES.has(token.lower)) opened++;
    else if (isComma(token) && participleBehind(text, i + 1)) opened++;
    // `told the agency, “We lost.”`: the verb is that of the quotation.
    else if (isQuoteMark(token) && isComma(text.tokens[i - 1])) return false;
    else if (token.pos === 'CCONJ' || token.lower === 'that' || token.text === ';' || token.text === ':') return false;
  }
  return false;
}
const RELATIVES = new Set(['who', 'which', 'when', 'where', 'whose', 'whom']);

/** "combined with": read as a finite verb, but it is none where a comma and a preposition stand around it. */
function participleBehind(text: Text, at: number): boolean {
  const verb = verbGroupAt(text, at);
  return verb?.form === 'finite' && verb.to - verb.from === 1 && text.tokens[verb.to]?.pos === 'ADP';
}
