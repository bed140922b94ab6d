/**
 * Where a content begins and ends. Every place in the sentence where it may do so is an option; a linear model, trained
 * with the counts, says which one (softmax over the options of one candidate).
 */
import { CUE_PARTICLES, OCCASION_NOUNS, QUESTION_WORDS, SUBORDINATORS } from '../lexicon/cue-words';
import type { Text } from '../text/types';
import type { Candidate } from './candidate';
import type { Clauses } from './clauses';
import { isComma, isQuoteMark, lower, nounPhraseAt, verbGroupAt } from './tokens';
import type { Weights } from './weights';

export interface Option {
  readonly at: number;
  readonly features: readonly string[];
}

const MOST_OPTIONS = 48;

/** A token that may open what no longer belongs to the content. */
function mayOpenRest(text: Text, i: number): boolean {
  const token = text.tokens[i];
  if (token === undefined) return false;
  if (token.pos === 'PUNCT') return true;
  if (token.pos === 'CCONJ' || token.pos === 'SCONJ' || token.pos === 'ADP') return true;
  if (SUBORDINATORS.has(token.lower) || QUESTION_WORDS.has(token.lower)) return true;
  if (token.pos === 'PART' && token.lower === 'to') return true;
  if (token.pos === 'ADV') return true;
  const verb = verbGroupAt(text, i);
  if (verb !== undefined && verb.from === i) return true;
  const phrase = nounPhraseAt(text, i);
  return phrase !== undefined && phrase.from === i && OCCASION_NOUNS.has(lower(text, phrase.head));
}

/** A function word by itself, anything else by its part of speech. */
export function shape(text: Text, i: number): string {
  const token = text.tokens[i];
  if (token === undefined) return '#';
  switch (token.pos) {
    case 'PUNCT':
    case 'CCONJ':
    case 'SCONJ':
    case 'ADP':
    case 'PART':
    case 'DET':
    case 'PRON':
    case 'AUX':
      return token.lower;
    case 'VERB': {
      const verb = verbGroupAt(text, i);
      return verb === undefined ? 'VERB' : `V-${verb.form}`;
    }
    case 'ADV':
      return SUBORDINATORS.has(token.lower) || QUESTION_WORDS.has(token.lower) ? token.lower : 'ADV';
    default: {
      const phrase = nounPhraseAt(text, i);
      if (phrase !== undefined && OCCASION_NOUNS.has(lower(text, phrase.head))) return 'TIME';
      return token.pos;
    }
  }
}

const bucket = (n: number): string =>
  n < 4 ? String(n) : n < 6 ? '4' : n < 9 ? '6' : n < 13 ? '9' : n < 19 ? '13' : n < 28 ? '19' : '28';

/** Options for the end (exclusive) of a content that begins at `from`. */
export function endOptions(text: Text, clauses: Clauses, c: Candidate): Option[] {
  const span = c.content[c.content.length - 1];
  if (span === undefined) return [];
  const { from } = span;
  const limit = c.limit;
  const out: Option[] = [];
  let verbs = 0;
  let finites = 0;
  let commas = 0;
  let depth = 0;
  let lastVerb = -1;
  const cueVerb = c.group < 0 ? undefined : text.verbGroups[c.group];
  const outer = text.tokens[from - 1]?.quotation ?? -1;
  const opens = clauses.quotationAt(from);
  for (let e = from; e <= limit && out.length < MOST_OPTIONS; e++) {
    const token = text.tokens[e];
    if (e > from && (e === limit || mayOpenRest(text, e) || isQuoteMark(text.tokens[e - 1]))) {
      const inside = e < limit && depth > 0;
      const mark = text.tokens[e - 1];
      const punctuationOnly = e === from + 1 && mark?.pos === 'PUNCT';
      const quotation = text.tokens[e]?.quotation ?? -1;
      const splitsQuotation =
        e < limit && quotation !== -1 && quotation !== outer && (text.quotations[quotation]?.from ?? e) < e;
      if (!inside && !punctuationOnly && !splitsQuotation) {
        out.push({
          at: e,
          features: endFeatures(
            text,
            clauses,
            c,
            from,
            e,
            limit,
            verbs,
            finites,
            commas,
            cueVerb?.tense ?? '',
            opens !== undefined,
          ),
        });
      }
    }
    if (token === undefined) break;
    if (token.text === '(') depth++;
    if (token.text === ')' && depth > 0) depth--;
    if (isComma(token)) commas++;
    const group = text.verbGroupOf[e] ?? -1;
    if (group !== -1 && group !== lastVerb) {
      lastVerb = group;
      verbs++;
      if (text.verbGroups[group]?.form === 'finite') finites++;
    }
  }
  return out;
}

function endFeatures(
  text: Text,
  clauses: Clauses,
  c: Candidate,
  from: number,
  e: number,
  limit: number,
  verbs: number,
  finites: number,
  commas: number,
  cueTense: string,
  quoteFirst: boolean,
): string[] {
  const r = c.rule;
  const f: string[] = [];
  const last = e === limit;
  if (last) {
    f.push(
      'L',
      `L|${r}`,
      `L|${r}|v${Math.min(verbs, 3)}`,
      `L|len${bucket(e - from)}`,
      `L|k${c.key}`,
      `L|${r}|f${Math.min(finites, 3)}`,
      `L|c${Math.min(commas, 3)}`,
      `L|${r}|q${quoteFirst}`,
    );
    if (isQuoteMark(text.tokens[e])) f.push('L|q');
    return f;
  }
  const a = shape(text, e);
  const b = shape(text, e + 1);
  const p = shape(text, e - 1);
  const len = bucket(e - from);
  f.push(
    `n${a}`,
    `n${a}|${r}`,
    `n${a}|${b}`,
    `p${p}|n${a}`,
    `v${Math.min(verbs, 3)}|n${a}`,
    `f${Math.min(finites, 3)}|${r}`,
    `len${len}|${r}`,
    `len${len}|n${a}`,
    `c${Math.min(commas, 3)}|n${a}`,
  );
  f.push(`n${a}|v${Math.min(verbs, 2)}|${r}`, `n${a}|${b}|${r}`);
  if (CUE_PARTICLES.has(a) || a === 'to') {
    f.push(`k${c.key}|n${a}`);
    const noun = nounPhraseAt(text, e + 1);
    if (noun !== undefined) {
      const head = lower(text, noun.head);
      f.push(
        `pp${a}|${OCCASION_NOUNS.has(head) ? 'occ' : text.tokens[noun.head]?.pos}`,
        `pph${a}|${head}`,
        `pp${a}|${OCCASION_NOUNS.has(head) ? 'occ' : 'x'}|${r}`,
      );
    }
    f.push(`w${text.tokens[e - 1]?.lemma}|n${a}`);
  }
  if (quoteFirst) f.push(`Q${p}|n${a}`, `Q|cl${clauses.quotationEnding(e - 1) !== undefined}`);
  if (clauses.quotationEnding(e - 1) !== undefined) f.push(`cq|n${a}`, `cq|${r}`);
  // What kind of clause comes next, and does it look like one beside the cue's own?
  let n = e;
  while (
    n < e + 3 &&
    n < limit &&
    (text.tokens[n]?.pos === 'PUNCT' ||
      text.tokens[n]?.pos === 'CCONJ' ||
      text.tokens[n]?.pos === 'ADV' ||
      text.tokens[n]?.pos === 'SCONJ')
  )
    n++;
  const verb = verbGroupAt(text, n);
  if (verb !== undefined && verb.from === n) {
    const subject = clauses.subjects[verb.index];
    f.push(
      `nv${a}|${verb.form}`,
      `nv${a}|${verb.form}|${r}`,
      `nvl${verb.lemma}|${verb.form}`,
      `nvt${verb.tense}|${cueTense}|${a}`,
      `nvs${subject?.kind}|${a}`,
    );
  } else if (clauses.clauseFrom(n) !== undefined) {
    const index = clauses.clauseFrom(n);
    const next = index === undefined ? undefined : text.verbGroups[index];
    f.push(
      `ns${a}`,
      `ns${a}|${r}`,
      `ns${a}|${next?.tense}|${cueTense}`,
      `ns${a}|${shape(text, n)}`,
      `nsl${next?.lemma}`,
    );
  }
  return f;
}

/** Options for the start of a content that ends before its cue. */
export function startOptions(text: Text, clauses: Clauses, c: Candidate): Option[] {
  const span = c.content[0];
  if (span === undefined) return [];
  const out: Option[] = [];
  const end = span.to;
  const ending = clauses.quotationEnding(end - 1) ?? clauses.quotationEnding(end - 2);
  const sentence = text.sentences[text.tokens[c.cue.from]?.sentence ?? -1];
  if (sentence === undefined) return out;
  const low = c.limit;
  for (let s = end - 1; s >= low && out.length < MOST_OPTIONS; s--) {
    const token = text.tokens[s];
    const before = text.tokens[s - 1];
    if (token === undefined) break;
    const quote = ending !== undefined && s === ending.from;
    // Never inside the quotation that the content ends with.
    if (ending !== undefined && s > ending.from) continue;
    const first = s === low || s === sentence.from;
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
    if (!first && s < sentence.from && !quote) continue;
    const p = first ? '^' : shape(text, s - 1);
    const a = shape(text, s);
    const b = shape(text, s + 1);
    const startsSentence = s === sentence.from;
    const f = [
      `s${p}`,
      `s${p}|${c.rule}`,
      `s${p}|${a}`,
      `s^${startsSentence}|${a}`,
      `s^${startsSentence}|${a}|${b}`,
      `sq${quote}|${c.rule}`,
      `sq${quote}|^${first}`,
      `slen${bucket(end - s)}|${c.rule}`,
      `s${p}|clause${clauses.clauseFrom(s) !== undefined}`,
      `sq${quote}|${p}|${a}`,
      `sv${verbGroupAt(text, s - 1)?.lemma ?? ''}`,
    ];
    if (quote)
      f.push(`sqp${shape(text, s - 1)}`, `sqp${shape(text, s - 1)}|${shape(text, s - 2)}`, `sqshort${ending?.short}`);
    if (first && ending !== undefined && !quote)
      f.push(`sfirst|qlen${bucket(ending.from - s)}`, `sfirst|v${lastVerbForm(text, s, ending.from)}`);
    out.push({ at: s, features: f });
  }
  return out;
}

function lastVerbForm(text: Text, from: number, to: number): string {
  for (let i = to - 1; i >= from; i--) {
    const verb = verbGroupAt(text, i);
    if (verb !== undefined) return `${verb.form}|${verb.lemma}`;
  }
  return 'none';
}

/** The best option and its share of the probability. */
export function choose(
  options: readonly Option[],
  weights: Weights,
  prefix: string,
): { at: number; share: number } | undefined {
  let best: Option | undefined;
  let top = Number.NEGATIVE_INFINITY;
  const scores: number[] = [];
  for (const option of options) {
    let score = 0;
    for (const name of option.features) score += weights.get(prefix + name) ?? 0;
    scores.push(score);
    if (score > top) {
      top = score;
      best = option;
    }
  }
  if (best === undefined) return undefined;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  return { at: best.at, share: 1 / sum };
}
