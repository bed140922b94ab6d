/**
 * Who the source is where no subject stands at its verb: coordinated verbs, participles, infinitives, nouns. Every
 * subject and noun phrase to the left is an option; a linear model, trained with the counts, says which one.
 */
import { cueClassesOf } from '../../lexicon/cue-classes';
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Sentence, Text, Token, VerbGroup } from '../../text/types';
import { barred, type Features, join, NOTHING, number, type Part, part, truth } from '../../weighing/features';
import { baseOf, secondWord, voiceOf } from '../decision/gate-frame';
import { kindOfSpeaker } from '../decision/gate-speaker';
import { bucket, type Option } from '../decision/options';
import { nameless, shape } from '../decision/shapes';
import { pastDateline } from '../decision/starts';
import type { Candidate } from './candidate';
import { chain } from './chains';
import type { Clauses } from './clauses';
import type { Subject } from './subjects';
import { isComma, isDash, isQuoteMark, REACH } from './tokens';

export interface SourceOption<Result> extends Option<Result> {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** False for "nobody is named". */
  readonly named: boolean;
}

const ADJ = part('adj');
const AHEAD = part('ahead');
const B = part('b');
const COMMA = part('comma');
const DETERMINER = part('det');
const F = part('f');
const FIRST = part('first');
const G = part('g');
const GAP = part('gap');
const GL = part('gl');
const GOV = part('gov');
const H = part('h');
const HEUR = part('heur');
const K = part('k');
const L = part('l');
const MODIFIER = part('mod');
const N = part('n');
const NONE = part('none');
const NOUN = part('noun');
const O = part('o');
const POSS = part('poss');
const Q = part('q');
const R = part('r');
const S = part('s');
const START = part('^');
const T = part('t');
const SAID = part('said');
const V = part('v');
const WHO = part('who');
const FAR = part('far');
const SECOND = part('2');
const W = part('w');

const MOST_VERBS = 6;
const MOST_PHRASES = 5;

/** Kinds that are nearly always right as they are. */
const SURE_KINDS: ReadonlySet<string> = new Set([
  'between',
  'plain',
  'relative',
  'inverted',
  'owner',
  'agent',
  'unnamed',
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

/** The subject behind the first comma after a participle or infinitive that opens its sentence. */
function subjectAhead(text: Text, clauses: Clauses, group: VerbGroup): Subject | undefined {
  for (let index = group.index + 1; index <= group.index + MOST_VERBS; index++) {
    const later = text.verbGroups[index];
    if (later === undefined || later.sentence !== group.sentence || later.from - group.to > REACH) return undefined;
    const subject = clauses.subjects[index];
    if (later.form !== 'finite' || subject?.kind !== 'plain' || subject.from < group.to) continue;
    const before = text.tokens[subject.from - 1];
    if (isComma(before) || isQuoteMark(before)) return subject;
  }
  return undefined;
}

/** Where a sentence's own words open: the place where a report was written is nobody, "NATO — the club of boats — …" is somebody. */
function openingAt(text: Text, sentence: Sentence): number {
  const { from, to } = sentence;
  if (text.paragraphs[text.tokens[from]?.paragraph ?? -1]?.from !== from) return from;
  const behind = pastDateline(text, sentence);
  for (let i = behind; i < to && behind > from; i++) if (isDash(text.tokens[i])) return from;
  return behind;
}

export function sourceOptions<Result>(
  text: Text,
  clauses: Clauses,
  c: Candidate,
  f: Features<Result>,
): SourceOption<Result>[] {
  const at = c.cue.from;
  const sentence = text.sentences[text.tokens[at]?.sentence ?? -1];
  if (sentence === undefined) return [];
  const floor = Math.max(openingAt(text, sentence), at - REACH);
  const group = c.group < 0 ? undefined : text.verbGroups[c.group];
  const form = group === undefined ? NOUN : voiceOf(group);
  const pre = shape(text, at - 1);
  const joint = isComma(text.tokens[at - 2]) && text.tokens[at - 1]?.pos === 'CCONJ' ? join(pre, COMMA) : pre;
  const base = join(B, part(baseOf(c)));
  const classes = cueClassesOf(text.tokens[c.head]?.lemma ?? '');
  const sourceKind = part(c.sourceKind);
  const quoted = text.tokens[c.head]?.quotation ?? -1;
  const out: SourceOption<Result>[] = [];
  const taken = new Set<number>();
  /** `more`: each is weighed with the option's kind, by itself and with the cue's form. */
  const add = (from: number, to: number, head: number, kind: Part, more: readonly Part[]) => {
    if (taken.has(head)) return;
    taken.add(head);
    const token = text.tokens[head];
    const k = join(K, kind);
    const type = join(T, typeOf(token));
    const rules = c.source !== undefined && from <= c.sourceHead && c.sourceHead < to;
    f.add(k);
    f.add(k, form);
    f.add(k, pre);
    f.add(k, form, pre);
    f.add(type);
    f.add(type, form);
    f.add(k, type);
    f.led(Q, truth((token?.quotation ?? -1) === quoted));
    f.led(FIRST, truth(from === sentence.from), kind);
    f.led(HEUR, truth(rules), form, sourceKind);
    f.add(base, kind);
    f.led(POSS, truth(nounPhraseAt(text, head)?.possessive === true));
    if (token !== undefined) {
      const who = join(WHO, part(kindOfSpeaker(token)));
      f.add(who, kind);
      f.add(who, form);
      for (const one of classes) f.add(who, part(one), form);
    }
    f.led(FAR, bucket(at - to), form);
    for (const one of more) {
      f.add(kind, one);
      f.add(kind, one, form);
    }
    out.push({ at: head, from, to, head, named: true, features: f.take() });
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
    const sub = subject.from === sentence.from ? START : opener;
    const same =
      group === undefined
        ? NOTHING
        : join(
            truth(earlier.tense === group.tense),
            truth((earlier.modal === undefined) === (group.modal === undefined)),
          );
    const kind = join(S, part(subject.kind));
    const opening = join(O, sub);
    const said = join(SAID, truth(SPEECH_LEMMAS.has(earlier.lemma)));
    add(subject.from, subject.to, subject.head, join(V, number(Math.min(n, 3))), [
      kind,
      opening,
      join(F, part(earlier.form)),
      barred(join(T, same), pre),
      join(L, part(earlier.lemma)),
      barred(opening, pre),
      barred(kind, pre),
      said,
      barred(said, opening),
      barred(said, pre),
    ]);
    n++;
  }
  // "By offering talks, Kovac would show …": where no verb stands before it, the subject of the clause that follows.
  const ahead =
    n === 0 && group !== undefined && group.form !== 'finite' ? subjectAhead(text, clauses, group) : undefined;
  if (ahead !== undefined)
    add(ahead.from, ahead.to, ahead.head, AHEAD, [join(O, shape(text, ahead.from - 1)), join(G, pre)]);
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
    const between = gap === 0 ? ADJ : isComma(text.tokens[phrase.to]) ? COMMA : shape(text, phrase.to);
    const governor = verbGroupAt(text, whole.from - 1);
    const governed = join(GOV, truth(governor !== undefined));
    const g = join(G, between);
    const opener = join(B, shape(text, whole.from - 1));
    add(whole.from, whole.to, whole.head, join(N, number(p)), [
      g,
      barred(g, pre),
      governed,
      opener,
      barred(join(GAP, number(Math.min(gap, 3))), governed),
      join(GL, part(governor?.lemma ?? '')),
      barred(opener, g),
      barred(opener, joint),
    ]);
    p++;
    i = phrase.from - 1;
  }
  if (group === undefined) {
    const phrase = nounPhraseAt(text, c.head);
    if (phrase !== undefined && phrase.head - 1 > phrase.from)
      add(phrase.from, phrase.head, phrase.head - 1, MODIFIER, [join(W, shape(text, phrase.head - 1))]);
    add(c.cue.from, c.cue.from + 1, c.cue.from, DETERMINER, [join(W, nameless(text.tokens[c.cue.from], 'lower'))]);
  }
  f.add(NONE);
  f.add(NONE, form);
  f.add(NONE, pre);
  f.add(NONE, form, pre);
  f.add(NONE, base);
  f.add(NONE, join(R, part(c.rule)), form);
  f.add(NONE, join(SECOND, part(secondWord(c) ?? '')), form);
  for (const one of classes) f.add(NONE, part(one), form);
  f.add(NONE, join(H, sourceKind), form);
  f.add(NONE, join(N, number(Math.min(n, 2))), form);
  out.push({ at: -1, from: 0, to: 0, head: -1, named: false, features: f.take() });
  return out;
}

/** A word that tells much by itself, or a part of speech. */
function typeOf(token: Token | undefined): Part {
  if (token === undefined) return NOTHING;
  if (token.pos === 'PRON' || token.pos === 'DET') return part(token.lower);
  return part(token.pos === 'PROPN' ? 'NAME' : token.pos);
}
