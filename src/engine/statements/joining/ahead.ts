/**
 * Words of a content that stand ahead of who says it, while the rest stands behind: "To win them back, Ortega said, the
 * party must …", "which Ortega said the state should pay for".
 */
import { ADDRESSEE_VERBS, SPEECH_OCCASIONS, SUBORDINATORS } from '../../lexicon/cue-words';
import { words } from '../../lexicon/words';
import { elementAt, nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text, TokenRange } from '../../text/types';
import { withContent } from '../candidates/candidate';
import type { Clauses } from '../candidates/clauses';
import { isComma, isDash, lower } from '../candidates/tokens';
import { type Decided, withCandidate } from '../decision/decide';
import type { RuleName } from '../rules';

/** Rules whose content stands behind the cue only, and may have begun before the speaker. */
const BEHIND: ReadonlySet<RuleName> = new Set([
  'bare-clause',
  'that-clause',
  'question-clause',
  'quote-after',
  'object',
  'infinitive',
  'preposition',
]);

/** Adds to a content what of it stands before the speaker. */
export function withWordsAhead(text: Text, clauses: Clauses, one: Decided): Decided {
  const { candidate } = one;
  const { rule, source, cue, content, group } = candidate;
  const [first] = content;
  if (!BEHIND.has(rule) || source === undefined || first === undefined) return one;
  if (clauses.subjects[group]?.from !== source.from || source.to > cue.from) return one;
  const ahead = relative(text, source, rule) ?? inserted(text, clauses, source, cue, first);
  return ahead === undefined ? one : withCandidate(one, withContent(candidate, [ahead, ...content]));
}

/** "which Ortega said the state should pay for", "what Ortega called a mistake": the gap in the content is the pronoun's. */
function relative(text: Text, source: TokenRange, rule: RuleName): TokenRange | undefined {
  const at = source.from - 1;
  if (!GAP_PRONOUNS.has(lower(text, at)) || rule === 'that-clause' || rule === 'question-clause') return undefined;
  return text.tokens[at - 1]?.pos === 'ADP' || lower(text, at - 1) === 'to' ? undefined : { from: at, to: at + 1 };
}
const GAP_PRONOUNS = new Set(['which', 'what', 'whom']);

/** Nobody holds a sentence back for more words than this. */
const LONGEST = 32;

/** "In the north, Ortega said, the harvest …": the report is put into the sentence between two commas. */
function inserted(
  text: Text,
  clauses: Clauses,
  source: TokenRange,
  cue: TokenRange,
  first: TokenRange,
): TokenRange | undefined {
  const to = source.from - 1;
  if (!isComma(elementAt(text.tokens, to)) || !isComma(elementAt(text.tokens, first.from - 1))) return undefined;
  const from = opening(text, to, cue.from);
  if (from === undefined || from >= to) return undefined;
  const quotation = clauses.quotationAt(first.from);
  // A quotation that goes on in the middle of a sentence does not begin with a capital.
  if (quotation !== undefined && !/^\p{Ll}/u.test(text.tokens[first.from + 1]?.text ?? '')) return undefined;
  if (connects(text, to - 1) || belongsToSaying(text, from, to, quotation === undefined)) return undefined;
  return { from, to };
}

/** Where the sentence, or the quotation around the cue, begins, if that is near enough. */
function opening(text: Text, to: number, cue: number): number | undefined {
  const token = text.tokens[cue];
  const sentence = text.sentences[token?.sentence ?? -1];
  if (token === undefined || sentence === undefined) return undefined;
  let from = sentence.from;
  for (let i = from; i < to; i++) {
    const { quotation } = text.tokens[i] ?? token;
    if (isDash(text.tokens[i]) || text.tokens[i]?.text === ';') return undefined;
    if (quotation === token.quotation) continue;
    if (i !== from) return undefined;
    from++;
  }
  const conjunction = text.tokens[from]?.pos === 'CCONJ' && from + 1 < to;
  if (conjunction) from++;
  return to - from > LONGEST ? undefined : from;
}

/** "Still, Ortega said, …", "In addition, …": words that only join sentences. */
const connects = (text: Text, last: number): boolean =>
  text.tokens[last]?.pos === 'CCONJ' || CONNECTIVES.has(lower(text, last));
export const CONNECTIVES = words(
  'still however yet moreover furthermore nevertheless nonetheless meanwhile anyway besides contrast addition particular',
);

/** When, where or how it was said, or whom somebody had asked, rather than words of what was said. */
function belongsToSaying(text: Text, from: number, to: number, clauseGoesOn: boolean): boolean {
  const opener = text.tokens[from];
  const group = verbGroupAt(text, from);
  if (opener === undefined || group?.form === 'gerund' || group?.form === 'participle') return true;
  const goesOn = clauseGoesOn || SUBORDINATORS.has(opener.lower) || opener.lower === 'what';
  for (let i = from; i < to; i++) {
    const verb = verbGroupAt(text, i);
    if (verb?.form === 'finite' && !goesOn) return true;
    if (verb !== undefined && ADDRESSEE_VERBS.has(verb.lemma)) return true;
    const phrase = nounPhraseAt(text, i);
    if (phrase?.head === i && (SPEECH_OCCASIONS.has(lower(text, i)) || WEEKDAYS.has(lower(text, i)))) return true;
  }
  return false;
}
const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight');

/** "Speaking in the north, …", "When asked about it, …". */
export function opensWithSaying(text: Text, from: number): boolean {
  const verb = verbGroupAt(text, SUBORDINATORS.has(lower(text, from)) ? from + 1 : from);
  if (verb === undefined || verb.from > from + 1 || verb.form === 'infinitive') return false;
  return verb.form === 'gerund' ? verb.lemma === 'speak' : ADDRESSEE_VERBS.has(verb.lemma);
}
