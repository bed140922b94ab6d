/** Where a content that stands before its cue begins. */
import { elementAt, verbGroupAt } from '../../text/at';
import type { Quotation, Sentence, Text } from '../../text/types';
import { type Features, join, number, type Part, part, truth } from '../../weighing/features';
import type { Candidate } from '../candidates/candidate';
import type { Clauses } from '../candidates/clauses';
import { isComma, isDash, lower } from '../candidates/tokens';
import { CONNECTIVES } from '../joining/ahead';
import type { RuleName } from '../rules';
import { bucket, MOST_OPTIONS, type Option } from './options';
import { shape } from './shapes';

const AT_START = part('s^');
const CLAUSE = part('clause');
const NO_VERB = part('vnone');
const QLEN = part('qlen');
const S = part('s');
const SFIN = part('sfin');
const SFIRST = part('sfirst');
const SLEN = part('slen');
const SMARKS = part('smarks');
const SQ = part('sq');
const SQP = part('sqp');
const SQSHORT = part('sqshort');
const START = part('^');
const SV = part('sv');
const V = part('v');

/** Options for the start of a content that ends before its cue. */
export function startOptions<Result>(
  text: Text,
  clauses: Clauses,
  c: Candidate,
  f: Features<Result>,
): Option<Result>[] {
  const span = c.content[0];
  if (span === undefined) return [];
  const rule = part(c.rule);
  const out: Option<Result>[] = [];
  const end = span.to;
  const ending = clauses.quotationEnding(end - 1) ?? clauses.quotationEnding(end - 2);
  const sentence = text.sentences[text.tokens[c.cue.from]?.sentence ?? -1];
  if (sentence === undefined) return out;
  const opening = pastOpener(text, sentence);
  const floor = Math.max(c.floor ?? c.limit, bracketAround(text, sentence.from, end));
  const low = floor === sentence.from && opening < end ? opening : floor;
  for (let s = end - 1; s >= low && out.length < MOST_OPTIONS; s--) {
    const token = text.tokens[s];
    const before = elementAt(text.tokens, s - 1);
    if (token === undefined) break;
    const quote = ending !== undefined && s === ending.from;
    // Never inside the quotation that the content ends with.
    if (ending !== undefined && s > ending.from) {
      s = ending.from + 1;
      continue;
    }
    const first = s === low || s === opening;
    const other = quotationCut(text, s, end);
    if (other !== undefined && !first && (s > other.from + 1 || (QUOTING.has(c.rule) && isReported(text, other))))
      continue;
    if (
      !(
        first ||
        quote ||
        before?.pos === 'PUNCT' ||
        before?.pos === 'CCONJ' ||
        before?.pos === 'SCONJ' ||
        before?.lower === 'that'
      )
    )
      continue;
    if (token.pos === 'PUNCT' && !quote && clauses.quotationAt(s) === undefined) continue;
    if (!first && s < opening && !quote) continue;
    const p = first ? START : shape(text, s - 1);
    const opener = join(S, p);
    const a = shape(text, s);
    const starts = join(AT_START, truth(s === opening));
    const quoted = join(SQ, truth(quote));
    const one = truth(first);
    f.add(opener);
    f.add(opener, rule);
    f.add(opener, a);
    f.add(starts, a);
    f.add(starts, a, shape(text, s + 1));
    f.add(quoted, rule);
    f.add(quoted, join(START, one));
    f.led(SLEN, bucket(end - s), rule);
    f.add(opener, join(CLAUSE, truth(clauses.clauseFrom(s) !== undefined)));
    f.add(quoted, p, a);
    f.led(SV, part(verbGroupAt(text, s - 1)?.lemma ?? ''));
    const finites = join(SFIN, finiteCount(text, s, end));
    f.add(finites, rule);
    f.add(finites, opener);
    f.add(finites, one, p);
    const inside = join(SMARKS, marks(text, s, end));
    f.add(inside, opener);
    f.add(inside, one, rule);
    if (quote) {
      const before = join(SQP, shape(text, s - 1));
      f.add(before);
      f.add(before, shape(text, s - 2));
      f.led(SQSHORT, truth(ending?.short === true));
    }
    if (first && ending !== undefined && !quote) {
      f.add(SFIRST, join(QLEN, bucket(ending.from - s)));
      addLastVerb(text, s, ending.from, f);
    }
    // The mark belongs to it, where its first word does.
    out.push({ at: s === (other?.from ?? s) + 1 ? s - 1 : s, features: f.take() });
  }
  return out;
}

/** The quotation between whose marks a content would begin that goes on behind it. */
function quotationCut(text: Text, at: number, end: number): Quotation | undefined {
  const inside = elementAt(text.quotations, text.tokens[at]?.quotation ?? -1);
  return inside?.closed === true && inside.from < at && inside.to < end ? inside : undefined;
}

/** Rules that look for the speaker's own words; "according to" may tell who reports another's. */
const QUOTING: ReadonlySet<RuleName> = new Set(['quote-before', 'fronted-clause']);

/** `“It is late,” she said, but “he will come,” said Ortega`: the comma inside of the marks says that a report of its own follows. */
const isReported = (text: Text, { to }: Quotation): boolean => isComma(text.tokens[to - 2]);

/** "However, the harbour …": a word that only joins sentences is nobody's; nor is a dateline. */
function pastOpener(text: Text, sentence: Sentence): number {
  const { from } = sentence;
  if (CONNECTIVES.has(lower(text, from)) && isComma(text.tokens[from + 1])) return from + 2;
  return pastDateline(text, sentence);
}

/** "MELK (Agency) — The harbour …": position behind the place and the dash with which a report opens, if it does. */
export function pastDateline(text: Text, { from, to }: Sentence): number {
  if (!/^\p{Lu}{3}/u.test(text.tokens[from]?.text ?? '')) return from;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_DATELINE); i++) {
    if (isDash(text.tokens[i])) return i + 1;
    if (text.verbGroupOf[i] !== -1) return from;
  }
  return from;
}
const LONGEST_DATELINE = 14;

/** "The boats (a third of them, Kovac said) …": position behind the bracket that is still open before `end`; 0 if none is. */
function bracketAround(text: Text, from: number, end: number): number {
  let depth = 0;
  for (let i = end - 1; i >= Math.max(from, end - FARTHEST_BRACKET); i--) {
    const mark = text.tokens[i]?.text;
    if (mark === ')') depth++;
    else if (mark === '(' && --depth < 0) return i + 1 < end ? i + 1 : 0;
  }
  return 0;
}
const FARTHEST_BRACKET = 60;

function finiteCount(text: Text, from: number, to: number): Part {
  let n = 0;
  let seen = -1;
  for (let i = from; i < to && n < 3; i++) {
    const index = text.verbGroupOf[i] ?? -1;
    if (index === -1 || index === seen) continue;
    seen = index;
    if (text.verbGroups[index]?.form === 'finite') n++;
  }
  return number(n);
}

function marks(text: Text, from: number, to: number): Part {
  let n = 0;
  for (let i = from; i < to && n < 3; i++) if (text.tokens[i]?.pos === 'PUNCT') n++;
  return number(n);
}

/** Form and lemma of the last verb, on its own. */
function addLastVerb(text: Text, from: number, to: number, f: Features<unknown>): void {
  for (let i = to - 1; i >= from; i--) {
    const verb = verbGroupAt(text, i);
    if (verb === undefined) continue;
    f.add(SFIRST, join(V, part(verb.form)), part(verb.lemma));
    return;
  }
  f.add(SFIRST, NO_VERB);
}
