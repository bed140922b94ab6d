/** Which of the open clauses a verb behind "and" goes on with: the nearest, or the report above it. */
import type { Text, VerbGroup } from '../../text/types';
import { type Clause, type Frame, REPORTING } from './frames';

/** Verbs that tell a reader of a position: what is joined to a report by "and" is more likely the reporter's own than a part of it. */
const OWN_WORDS =
  /^(?:accuse|condemn|criticise|criticize|praise|blame|urge|demand|warn|welcome|reject|deny|vow|promise|denounce|call|threaten|refuse|thank|insist|pledge|ask|offer|petition|appeal|plead|press|implore|hail|applaud|salute|commend|protest|object|order|instruct|command)$/;

/**
 * How many open clauses a coordinated verb leaves behind, 0 where it goes on with the innermost: "denied that Peru was sending them across and said" and
 * "demanded that it return those whom it held, and warned" go on with the first verb, which is put as the second is.
 */
export function leftBehind(text: Text, stack: readonly Frame[], verb: VerbGroup): number {
  for (let k = stack.length - 2; k >= 0; k--) {
    const outer = stack[k]?.clause;
    const inner = stack[k + 1]?.clause;
    if (!outer || !inner) return 0;
    if (!returnsTo(text, stack.slice(k + 1), outer, verb)) continue;
    return stack.length - 1 - k;
  }
  return 0;
}

const DENYING = /^(?:deny|dispute|reject)$/;
const NAMING = /^(?:call|describe|brand|label|dub)$/;

function returnsTo(text: Text, left: readonly Frame[], outer: Clause, verb: VerbGroup): boolean {
  const inner = left.at(-1)?.clause;
  const apart = text.tokens[verb.from - 2]?.text === ',';
  if (
    !inner ||
    left.some(({ role }) => role !== 'complement' && role !== 'relative' && !(apart && role === 'adverbial'))
  )
    return false;
  if (left.length === 1 && returnsToReport(text, inner, outer, verb)) return true;
  // "Denied that it owed any money and called the move blackmail".
  const denies = left.length === 1 && inner.role === 'complement' && DENYING.test(outer.verb.lemma);
  if (denies && isPlain(verb) && sameTense(text, outer.verb, verb) && (tells(verb) || NAMING.test(verb.lemma)))
    return true;
  if (!isPlain(verb) || !isPlain(outer.verb) || !sameTense(text, outer.verb, verb) || !tells(verb)) return false;
  // What is put in the same way and stands without a comma goes on with the nearest.
  return left.every(({ clause }) => clause && (apart || !isPlain(clause.verb) || !sameTense(text, clause.verb, verb)));
}

/** "Said", not "was saying", "had said", "would say" or "was told". */
function isPlain({ form, modal, perfect, passive, progressive }: VerbGroup): boolean {
  return form === 'finite' && modal === undefined && !perfect && !passive && !progressive;
}

/** Both past, or both present with the ending of one who does it: a bare "withdraw" may hang on "demanded that". */
function sameTense({ tokens }: Text, a: VerbGroup, b: VerbGroup): boolean {
  const bare = (verb: VerbGroup): boolean => verb.tense === 'present' && tokens[verb.head]?.lower === verb.lemma;
  return a.tense === b.tense && bare(a) === bare(b);
}

function tells({ lemma }: VerbGroup): boolean {
  return OWN_WORDS.test(lemma) || REPORTING.has(lemma);
}

/** "Forecast that trade would grow and praised the envoys": a past verb behind a future one is joined to the verb above both. */
function returnsToReport({ tokens }: Text, inner: Clause, outer: Clause, verb: VerbGroup): boolean {
  if (inner.role !== 'complement') return false;
  // "Says the levy will cost jobs and has petitioned": what is done already is not joined to what is to come.
  if (outer.verb.tense === 'present' && inner.verb.modal === 'will')
    return verb.perfect && verb.modal === undefined && !verb.passive && OWN_WORDS.test(verb.lemma);
  if (outer.verb.tense !== 'past' || verb.tense !== 'past') return false;
  if (verb.modal !== undefined || verb.perfect || verb.passive) return false;
  // "…, and accused"
  const apart = tokens[verb.from - 2]?.text === ',';
  return inner.verb.modal !== undefined || ((inner.verb.perfect || apart) && OWN_WORDS.test(verb.lemma));
}
