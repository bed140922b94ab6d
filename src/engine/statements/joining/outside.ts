/**
 * Reports that stand outside of another's content although its words were read on over them: "Kovac said the port was closed
 * while two sailors warned of a storm". Whether one stands inside is weighed by a linear model, trained with the counts:
 * what opens the later report, who makes it, and how far the first was read.
 */
import { SUBORDINATORS } from '../../lexicon/cue-words';
import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { elementAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import { type Features, join, number, type Part, part, truth } from '../../weighing/features';
import type { Weights } from '../../weighing/weights';
import { type Candidate, withContent } from '../candidates/candidate';
import { isComma } from '../candidates/tokens';
import { type Decided, withCandidate } from '../decision/decide';
import { baseOf, voiceOf } from '../decision/gate-frame';
import { kindOfSpeaker } from '../decision/gate-speaker';
import { holds, Neighbourhood } from '../decision/neighbourhood';
import { nameless, shape } from '../decision/shapes';
import type { RuleName } from '../rules';
import { tierOf } from '../tier';

/** Contents of these rules stand before their cue, or their end was never in doubt. */
const SETTLED: ReadonlySet<RuleName> = new Set([
  'fronted-clause',
  'quote-before',
  'split-quote',
  'according-to-after',
  'speaker-label',
  'signature',
  'colon-paragraph',
  'uncued-quote',
  'interview-answer',
  'relative-object',
  'passive',
]);

/** A later report inside an earlier one's content, and where the content would end before it. */
export interface Overlap {
  readonly outer: Decided;
  readonly inner: Decided;
  /** Token position. */
  readonly at: number;
}

/** `candidates`: one for each cue. */
export function overlaps(text: Text, candidates: readonly Decided[]): Overlap[] {
  const all = new Neighbourhood();
  for (const one of candidates) if (!SETTLED.has(one.candidate.rule)) all.add(one);
  return candidates.flatMap((inner) => {
    const { candidate } = inner;
    const quoted = text.tokens[candidate.head]?.quotation;
    let at: number | undefined;
    return all.at(candidate.head).flatMap((outer) => {
      const { cue, head, content } = outer.candidate;
      if (outer === inner || cue.from >= candidate.cue.from || !holds(content, candidate.head)) return [];
      if (text.tokens[head]?.quotation !== quoted) return [];
      at ??= opening(text, candidate);
      const last = content[content.length - 1];
      return last !== undefined && last.from + 1 < at && at < last.to ? [{ outer, inner, at }] : [];
    });
  });
}

/** First token of a report's own clause. */
function clauseFrom({ source, sourceHead, sourceKind, cue }: Candidate): number {
  if (source === undefined || source.to > cue.from) return cue.from;
  if (sourceKind === 'relative') return sourceHead;
  return sourceKind === 'plain' || sourceKind === 'owner' ? source.from : cue.from;
}

/** Position of what joins a report to the words before it, the comma before that included. */
function opening(text: Text, c: Candidate): number {
  let at = clauseFrom(c);
  while (text.tokens[at - 1]?.pos === 'ADV' && verbGroupAt(text, at - 1) === undefined) at--;
  if (joins(text, at - 1)) at--;
  return isComma(text.tokens[at - 1]) ? at - 1 : at;
}

function joins(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined) return false;
  return (
    token.pos === 'CCONJ' ||
    token.pos === 'SCONJ' ||
    token.pos === 'ADP' ||
    token.text === ';' ||
    token.text === ':' ||
    shape(text, at).text === '—' ||
    SUBORDINATORS.has(token.lower)
  );
}

const B = part('b');
const BETWEEN = part('between');
const FIN = part('fin');
const IB = part('ib');
const IN = part('in');
const J = part('j');
const K = part('k');
const O = part('o');
const OB = part('ob');
const P = part('p');
const S = part('s');
const SAME = part('same');
const T = part('t');
const TYPE = part('type');

/** Probabilities as the model of what stands outside sees them. */
const likelihood = ({ probability }: Decided): Part => number(probability < 0.5 ? 0 : probability < 0.75 ? 1 : 2);

export function overlapFeatures<Result>(text: Text, { outer, inner, at }: Overlap, f: Features<Result>): Result {
  const [o, i] = [outer.candidate, inner.candidate];
  const first = elementAt(text.verbGroups, o.group);
  const second = elementAt(text.verbGroups, i.group);
  const comma = isComma(text.tokens[at]);
  const word = shape(text, comma ? at + 1 : at);
  const joint = join(join(J, comma ? part(',') : part('')), word);
  const kind = part(i.sourceKind.replace(/\d/u, ''));
  const tiers = join(part(tierOf(o)), part(tierOf(i)));
  const form = join(IN, second === undefined ? part('noun') : voiceOf(second));
  const alike = join(T, truth(first !== undefined && second !== undefined && first.tense === second.tense));
  const said = join(S, truth(second !== undefined && SPEECH_LEMMAS.has(second.lemma)));
  const base = join(IB, part(baseOf(i)));
  const rule = join(O, part(o.rule));
  const head = elementAt(text.tokens, i.sourceHead);
  const speaker = join(
    TYPE,
    head === undefined ? part('none') : part(head.pos === 'PRON' ? head.lower : kindOfSpeaker(head)),
  );
  const same = join(SAME, truth(i.sourceHead >= 0 && i.sourceHead === o.sourceHead));
  const inside = i.sourceHead >= 0 && holds(o.content, i.sourceHead);
  const from = o.content[o.content.length - 1]?.from ?? at;
  const finites = join(FIN, number(finiteVerbs(text, from, at)));
  const sure = join(P, likelihood(inner));
  f.add(B);
  f.add(joint);
  f.add(joint, kind);
  f.add(joint, form);
  f.add(joint, tiers);
  f.add(joint, said, alike);
  f.add(joint, finites);
  f.add(joint, base);
  f.add(kind, form);
  f.add(kind, rule);
  f.add(kind, speaker);
  f.add(same, form);
  f.add(same, truth(inside), form);
  f.add(same, tiers);
  f.add(rule);
  f.add(rule, word);
  f.add(rule, finites);
  f.add(rule, finites, form);
  f.add(alike, said, tiers);
  f.add(said, form, truth(comma));
  f.add(base, kind);
  f.add(base, finites);
  f.led(OB, part(baseOf(o)), form);
  f.led(OB, part(baseOf(o)), base);
  f.add(speaker, tiers);
  f.add(tiers);
  f.add(sure);
  f.add(sure, tiers);
  f.add(sure, join(P, likelihood(outer)));
  f.led(K, part(i.rule), rule);
  f.led(K, part(i.rule), joint);
  f.led(BETWEEN, nameless(text.tokens[at - 1], 'lemma'), word);
  return f.take();
}

function finiteVerbs(text: Text, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && n < 3; i++) {
    const verb = verbGroupAt(text, i);
    if (verb?.from === i && verb.form === 'finite') n++;
  }
  return n;
}

/** Ends contents before those reports that stand outside of them. */
export function endBeforeOthers(text: Text, candidates: readonly Decided[], weights: Weights): Decided[] {
  const ends = new Map<Decided, number>();
  const scale = weights.scale();
  for (const one of overlaps(text, candidates))
    if (overlapFeatures(text, one, scale) > 0) ends.set(one.outer, Math.min(one.at, ends.get(one.outer) ?? one.at));
  if (ends.size === 0) return [...candidates];
  return candidates.map((one) => {
    const end = ends.get(one);
    if (end === undefined) return one;
    const content = one.candidate.content.map(({ from, to }) => ({ from, to: from < end ? Math.min(to, end) : to }));
    return withCandidate(one, withContent(one.candidate, content));
  });
}
