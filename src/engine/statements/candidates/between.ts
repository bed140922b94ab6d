/** What may stand between a cue and what was said: whom it was said to, when, where, how. */

import { OCCASION_NOUNS, TIME_WORDS } from '../../lexicon/cue-words';
import { words } from '../../lexicon/words';
import { WORKS } from '../../lexicon/writings';
import { nounPhraseAt, quotationOf, verbGroupAt } from '../../text/at';
import type { Text, TokenRange } from '../../text/types';
import type { Clauses } from './clauses';
import { isElliptical } from './subjects';
import { isComma, isDash, isQuoteMark, lower } from './tokens';

/**
 * `says, win or lose, the party will stay`, `asked Holt, the host, to check it`: position behind the second comma, where a clause
 * or an infinitive begins there.
 */
function insertionEnd(text: Text, clauses: Clauses, at: number, limit: number): number | undefined {
  if (clauses.clauseFrom(at + 1) !== undefined || lower(text, at + 1) === 'that') return undefined;
  for (let i = at + 1; i < Math.min(limit - 1, at + LONGEST_INSERTION); i++) {
    if (clauses.quotationAt(i) !== undefined) return undefined;
    if (!isComma(text.tokens[i])) continue;
    const opens = clauses.clauseFrom(i + 1) !== undefined || lower(text, i + 1) === 'that';
    return opens || isInfinitive(text, i + 1) ? i + 1 : undefined;
  }
  return undefined;
}
const isInfinitive = (text: Text, at: number): boolean => {
  const verb = verbGroupAt(text, at);
  return verb?.form === 'infinitive' && verb.from === at;
};
const LONGEST_INSERTION = 14;

const PREDETERMINERS = new Set(['both', 'all', 'half']);

interface Step {
  readonly to: number;
  readonly kind: string;
  readonly range: TokenRange;
}

/** `on ABC's "This Week"`: a name between quotation marks, part of the phrase before it. */
export function isTitle(text: Text, at: number, skipped: string): boolean {
  const before = text.tokens[at - 1];
  if (before === undefined || skipped === '') return false;
  return before.pos === 'ADP' || nounPhraseAt(text, at - 1)?.possessive === true;
}

/** `in his book “The Long Winter”`, `in his latest book, “The Long Winter.”`: a work is named, nothing is said. */
export function namesWork(text: Text, at: number): boolean {
  const quotation = quotationOf(text, text.tokens[at]);
  if (quotation === undefined || quotation.from !== at) return false;
  const last = isComma(text.tokens[at - 1]) ? at - 2 : at - 1;
  if (!WORKS.has(text.tokens[last]?.lemma ?? '')) return false;
  for (let i = at + 1; i < quotation.to - 1; i++) {
    const word = text.tokens[i]?.text ?? '';
    if (/^\p{Ll}/u.test(word) && !SMALL_WORDS.has(word)) return false;
  }
  return /^\p{Lu}/u.test(text.tokens[at + 1]?.text ?? '');
}
/** Words that titles leave without a capital. */
const SMALL_WORDS = words('a an the and or but of in on at to for from with by as');

/** `told reporters when asked about the vote: “…”`, `said when pressed, that`: position behind what somebody was asked. */
export function behindAsked(text: Text, at: number, limit: number): number | undefined {
  const verb = lower(text, at) === 'when' ? verbGroupAt(text, at + 1) : undefined;
  if (verb === undefined || verb.from !== at + 1 || !ASKED.has(verb.lemma) || !isElliptical(text, verb))
    return undefined;
  for (let i = verb.to; i < Math.min(limit, at + LONGEST_INSERTION); i++) {
    if (isComma(text.tokens[i]) || text.tokens[i]?.text === ':' || lower(text, i) === 'that') return i;
    if (verbGroupAt(text, i)?.form === 'finite' || isQuoteMark(text.tokens[i])) return undefined;
  }
  return undefined;
}
const ASKED = new Set(['ask', 'press', 'question']);

/** One phrase that may stand between a cue and its complement. */
export function stepOver(text: Text, clauses: Clauses, at: number, limit: number): Step | undefined {
  const token = text.tokens[at];
  if (token === undefined) return undefined;
  if (isComma(token)) {
    // "said in Melk, Arkanland, that": a place and what it lies in.
    const wider = nounPhraseAt(text, at + 1);
    if (
      wider?.from === at + 1 &&
      wider.proper &&
      isComma(text.tokens[wider.to]) &&
      nounPhraseAt(text, at - 1)?.proper === true
    )
      return { to: wider.to + 1, kind: 'p', range: { from: at, to: wider.to + 1 } };
    const to = insertionEnd(text, clauses, at, limit) ?? at + 1;
    return { to, kind: to === at + 1 ? 'c' : 'd', range: { from: at, to } };
  }
  // "added, though, that", "argued - with some heat - that"
  if (token.lower === 'though' || token.lower === 'however')
    return { to: at + 1, kind: 'a', range: { from: at, to: at + 1 } };
  if (isDash(token)) {
    for (let i = at + 2; i < Math.min(limit, at + 16); i++)
      if (isDash(text.tokens[i])) return { to: i + 1, kind: 'd', range: { from: at, to: i + 1 } };
    return undefined;
  }
  // "both armies", "all members": the first word stands outside of the base phrase.
  const whole = PREDETERMINERS.has(token.lower) ? nounPhraseAt(text, at + 1) : undefined;
  if (whole === undefined && token.pos === 'ADV')
    return { to: at + 1, kind: TIME_WORDS.has(token.lower) ? 't' : 'a', range: { from: at, to: at + 1 } };
  const phrase = whole ?? nounPhraseAt(text, at);
  if (phrase !== undefined && (phrase.from === at || phrase.from === at + 1)) {
    let to = phrase.to;
    if (to > limit) return undefined;
    // "told the town's council that", "told Radio Nine's “Morning Hour” that"
    if (phrase.possessive) {
      const owned = nounPhraseAt(text, to) ?? clauses.quotationAt(to);
      if (owned !== undefined && owned.to <= limit) to = owned.to;
    }
    // "told the Post and Courier newspaper that"
    const second = text.tokens[to]?.pos === 'CCONJ' ? nounPhraseAt(text, to + 1) : undefined;
    if (second !== undefined && second.to <= limit && clauses.clauseFrom(second.from) === undefined) to = second.to;
    const time = OCCASION_NOUNS.has(lower(text, phrase.head));
    return { to, kind: time ? 't' : 'n', range: { from: at, to } };
  }
  if (token.pos === 'ADP' || token.lower === 'to') {
    const title = clauses.quotationAt(at + 1);
    if (title?.short && title.to <= limit) return { to: title.to, kind: 'p', range: { from: at, to: title.to } };
    const inner = nounPhraseAt(text, at + 1);
    if (inner === undefined || inner.from !== at + 1) return undefined;
    let to = inner.to;
    if (inner.possessive) to = nounPhraseAt(text, to)?.to ?? clauses.quotationAt(to)?.to ?? to;
    const time = OCCASION_NOUNS.has(lower(text, inner.head));
    return to > limit ? undefined : { to, kind: time ? 't' : 'p', range: { from: at, to } };
  }
  return undefined;
}
