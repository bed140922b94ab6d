/**
 * Who the source is where no subject stands at its verb: coordinated verbs, participles, infinitives, nouns. Every
 * subject and noun phrase to the left is an option; a linear model, trained with the counts, says which one.
 */
import type { Text } from '../text/types';
import type { Candidate } from './candidate';
import type { Clauses } from './clauses';
import type { Option } from './options';
import { shape } from './shapes';
import { chain } from './subjects';
import { isComma, lower, nounPhraseAt, REACH, verbGroupAt } from './tokens';

export interface SourceOption extends Option {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** False for "nobody is named". */
  readonly named: boolean;
}

const MOST_VERBS = 6;
const MOST_PHRASES = 5;

/** Kinds that are nearly always right as they are. */
export const SURE_KINDS: ReadonlySet<string> = new Set([
  'between',
  'plain',
  'relative',
  'inverted',
  'owner',
  'agent',
  'by',
  'from',
  'caps',
  'name',
  'other',
  'caps+',
  'name+',
  'other+',
]);

/** Whether the model may choose another source than the rule did. */
export const hasOpenSource = (c: Candidate): boolean =>
  !SURE_KINDS.has(c.sourceKind) && c.rule !== 'impression' && !c.rule.startsWith('passive');

export function sourceOptions(text: Text, clauses: Clauses, c: Candidate): SourceOption[] {
  const at = c.cue.from;
  const sentence = text.sentences[text.tokens[at]?.sentence ?? -1];
  if (sentence === undefined) return [];
  const floor = Math.max(sentence.from, at - REACH);
  const group = c.group < 0 ? undefined : text.verbGroups[c.group];
  const form = group === undefined ? 'noun' : `${group.form}${group.passive ? 'P' : ''}`;
  const pre = shape(text, at - 1);
  const base = c.key.indexOf(' ') > 0 ? c.key.slice(0, c.key.indexOf(' ')) : c.key;
  const quoted = text.tokens[c.head]?.quotation ?? -1;
  const out: SourceOption[] = [];
  const taken = new Set<number>();
  const add = (from: number, to: number, head: number, kind: string, more: readonly string[]) => {
    if (taken.has(head)) return;
    taken.add(head);
    const token = text.tokens[head];
    const type =
      token === undefined
        ? ''
        : token.pos === 'PRON' || token.pos === 'DET'
          ? token.lower
          : token.pos === 'PROPN'
            ? 'NAME'
            : token.pos;
    const phrase = nounPhraseAt(text, head);
    const f = [
      `k${kind}`,
      `k${kind}|${form}`,
      `k${kind}|${pre}`,
      `k${kind}|${form}|${pre}`,
      `t${type}`,
      `t${type}|${form}`,
      `k${kind}|t${type}`,
      `q${(token?.quotation ?? -1) === quoted}`,
      `first${from === sentence.from}|${kind}`,
      `heur${c.source !== undefined && from <= c.sourceHead && c.sourceHead < to}|${form}|${c.sourceKind}`,
      `b${base}|${kind}`,
      `poss${phrase?.possessive === true}`,
    ];
    for (const one of more) f.push(`${kind}|${one}`, `${kind}|${one}|${form}`);
    out.push({ at: head, from, to, head, named: true, features: f });
  };

  // Subjects of earlier verbs of the sentence, nearest first.
  let n = 0;
  for (let i = at - 1, seen = -1; i >= floor && n < MOST_VERBS; i--) {
    const index = text.verbGroupOf[i] ?? -1;
    if (index === -1 || index === seen) continue;
    seen = index;
    const earlier = text.verbGroups[index];
    const subject = clauses.subjects[index];
    if (earlier === undefined || subject === undefined || subject.to > at) continue;
    const opener = shape(text, subject.from - 1);
    const sub = subject.from === sentence.from ? '^' : opener;
    const same =
      group === undefined
        ? ''
        : `${earlier.tense === group.tense}${(earlier.modal === undefined) === (group.modal === undefined)}`;
    add(subject.from, subject.to, subject.head, `v${Math.min(n, 3)}`, [
      `s${subject.kind}`,
      `o${sub}`,
      `f${earlier.form}`,
      `t${same}|${pre}`,
      `l${earlier.lemma}`,
      `o${sub}|${pre}`,
      `s${subject.kind}|${pre}`,
    ]);
    n++;
  }
  // Noun phrases, nearest first.
  let p = 0;
  for (let i = at - 1; i >= floor && p < MOST_PHRASES; ) {
    const phrase = nounPhraseAt(text, i);
    if (phrase === undefined) {
      i--;
      continue;
    }
    const whole = chain(text, phrase.to - 1, floor);
    const gap = at - phrase.to;
    const between = gap === 0 ? 'adj' : isComma(text.tokens[phrase.to]) ? 'comma' : shape(text, phrase.to);
    const governed = verbGroupAt(text, whole.from - 1) !== undefined;
    add(whole.from, whole.to, whole.head, `n${p}`, [
      `g${between}`,
      `g${between}|${pre}`,
      `gov${governed}`,
      `b${shape(text, whole.from - 1)}`,
      `gap${Math.min(gap, 3)}|gov${governed}`,
      `gl${governed ? (verbGroupAt(text, whole.from - 1)?.lemma ?? '') : ''}`,
    ]);
    p++;
    i = phrase.from - 1;
  }
  if (group === undefined) {
    const first = lower(text, c.cue.from);
    const phrase = nounPhraseAt(text, c.head);
    if (phrase !== undefined && phrase.head - 1 > phrase.from)
      add(phrase.from, phrase.head, phrase.head - 1, 'mod', [`w${shape(text, phrase.head - 1)}`]);
    add(c.cue.from, c.cue.from + 1, c.cue.from, 'det', [`w${first}`]);
  }
  out.push({
    at: -1,
    from: 0,
    to: 0,
    head: -1,
    named: false,
    features: [
      'none',
      `none|${form}`,
      `none|${pre}`,
      `none|${form}|${pre}`,
      `none|b${base}`,
      `none|h${c.sourceKind}|${form}`,
      `none|n${Math.min(n, 2)}|${form}`,
    ],
  });
  return out;
}
