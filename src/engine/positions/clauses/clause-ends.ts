/** Where a clause's predicate ends: the shortest stretch that still says the thing. */

import { words } from '../../lexicon/words';
import { nounPhraseAt, quotationOf, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import type { OpenClause } from './clauses';
import { isQuote } from './frames';
import { isAdverbialMark, isRelativeMark } from './marks';
import { otherwiseAt } from './otherwise';

/** Editors' brackets inside quotations ("urge the [ministry] to") stop nothing. */
const STOPS = words('; : — – -- _ ( ) ...');

/** Sets `to` of every clause. Each clause scans to its end once, never past its sentence. */
export function findEnds(text: Text, clauses: readonly OpenClause[]): void {
  for (const clause of clauses) clause.to = endOf(text, clauses, clause);
}

function endOf(text: Text, clauses: readonly OpenClause[], clause: OpenClause): number {
  const { tokens } = text;
  const sentence = text.sentences[clause.verb.sentence];
  const end = Math.min(sentence?.to ?? clause.verb.to, clause.verb.to + 80);
  // The next clause that is no part of this one ends it.
  let sibling = end;
  for (let k = clause.index + 1; k < clauses.length; k++) {
    const other = clauses[k];
    if (!other || other.verb.from >= end) break;
    if (other.subject && other.subject.from <= clause.verb.from) {
      sibling = other.lead >= 0 ? other.from : other.verb.from;
      if (sibling > clause.verb.from) break;
      sibling = end;
    }
    if (isPeer(clauses, other, clause)) {
      sibling = other.from;
      break;
    }
  }
  let to = clause.verb.to;
  const quotation = quotationOf(text, tokens[clause.verb.head]);
  for (let i = clause.verb.to; i < Math.min(end, sibling); i++) {
    const token = tokens[i];
    if (!token) break;
    if (STOPS.has(token.text)) break;
    if (quotation && !quotation.short && quotation.from <= clause.verb.from && i >= quotation.to) break;
    if (otherwiseAt(text, i) > 0) break;
    if (isAdverbialMark(text, i, end)) {
      to = beforeMark(text, to, clause.verb.to);
      break;
    }
    if (token.text === ',' && (closesAside(text, clause, i) || !continuesList(text, i, Math.min(end, sibling)))) break;
    to = i + 1;
  }
  return trim(text, clause, to);
}

/** "Talks only if", "help even if": the adverb belongs to what opens behind it. */
function beforeMark({ tokens }: Text, to: number, least: number): number {
  return to > least && /^(?:only|even|except)$/.test(tokens[to - 1]?.lower ?? '') ? to - 1 : to;
}

/** "Egypt, which backs the army, and Oman": the comma behind an aside that a comma opened, with no other comma inside. */
function closesAside({ tokens }: Text, { role, mark, verb }: OpenClause, comma: number): boolean {
  if (role !== 'relative' || mark <= 0 || tokens[mark - 1]?.text !== ',' || tokens[comma + 1]?.pos !== 'CCONJ')
    return false;
  for (let i = verb.to; i < comma; i++) if (tokens[i]?.text === ',') return false;
  return true;
}

/** End of a phrase that begins at a token, by the same marks, not past `end`. */
export function phraseEnd(text: Text, from: number, end: number): number {
  let to = from;
  for (let i = from; i < end; i++) {
    const token = text.tokens[i];
    if (!token || STOPS.has(token.text) || token.text === '.') break;
    if (i > from && isAdverbialMark(text, i, end)) return beforeMark(text, to, from + 1);
    if (i > from && isRelativeMark(text, i)) break;
    if (token.text === ',' && !continuesList(text, i, end)) break;
    if (verbGroupAt(text, i)?.form === 'finite') break;
    to = i + 1;
  }
  return to;
}

/** Coordinated with the clause or with something it hangs on. */
function isPeer(clauses: readonly OpenClause[], other: OpenClause, clause: OpenClause): boolean {
  if (other.role === 'main') return true;
  let at: OpenClause | undefined = clause;
  for (let steps = 0; at && steps < 8; steps++) {
    const lead = at.lead >= 0 ? at.lead : at.index;
    if (other.lead === lead) return true;
    if (
      other.role === 'complement' &&
      other.governor === at.governor &&
      at.governor >= 0 &&
      other.index !== at.index &&
      at.role === 'complement'
    )
      return true;
    at = at.governor < 0 ? undefined : clauses[at.governor];
  }
  return false;
}

/** A comma between items of a list, not one that opens an afterthought. */
function continuesList(text: Text, comma: number, end: number): boolean {
  const next = text.tokens[comma + 1];
  if (!next || comma + 1 >= end) return false;
  if (isRelativeMark(text, comma + 1)) return false;
  if (next.pos === 'CCONJ')
    return next.lower !== 'but' && text.nounPhraseOf[comma + 2] !== -1 && !clauseFollows(text, comma + 2, end);
  const np = nounPhraseAt(text, comma + 1);
  const adjective = next.pos === 'ADJ';
  if (adjective && text.tokens[comma - 1]?.pos === 'ADJ') return true;
  if (!np && !adjective) return false;
  for (let i = np ? np.to : comma + 2; i < end && i < comma + 25; i++) {
    const token = text.tokens[i];
    if (!token) return false;
    if (token.pos === 'CCONJ') return !clauseFollows(text, i + 1, end);
    const verb = verbGroupAt(text, i);
    if (verb?.form === 'finite') return false;
    if (token.text === ',' && text.tokens[i + 1]?.pos !== 'CCONJ' && text.nounPhraseOf[i + 1] === -1) return false;
  }
  return false;
}

function clauseFollows(text: Text, from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 12; i++) {
    if (text.tokens[i]?.text === ',') return false;
    const verb = verbGroupAt(text, i);
    if (verb?.form === 'finite') return true;
  }
  return false;
}

/** Takes conjunctions, marks and an odd quotation mark off the end. */
function trim(text: Text, clause: OpenClause, to: number): number {
  let end = to;
  while (end > clause.verb.to) {
    const token = text.tokens[end - 1];
    if (!token) break;
    const quote = isQuote(token.text);
    const odd = quote && !opened(text, clause.from, end - 1);
    const loose =
      token.pos === 'CCONJ' || token.pos === 'SCONJ' || (token.pos === 'PUNCT' && !quote) || token.text === ',' || odd;
    if (!loose) break;
    end--;
  }
  return end;
}

function opened(text: Text, from: number, to: number): boolean {
  let marks = 0;
  for (let i = from; i < to; i++) if (isQuote(text.tokens[i]?.text)) marks++;
  return marks % 2 === 1;
}
