/** Chooses among decided candidates so that no two claim the same words, and finds which one reports which. */
import { SAYING_VERBS, SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { elementAt } from '../../text/at';
import type { Text, TokenRange } from '../../text/types';
import type { Weights } from '../../weighing/weights';
import { withContent } from '../candidates/candidate';
import type { Clauses } from '../candidates/clauses';
import { isComma } from '../candidates/tokens';
import { clipBeside } from '../joining/beside';
import { endBeforeOthers } from '../joining/outside';
import type { RuleName } from '../rules';
import { type Least, tierOf } from '../tier';
import { byContent, type Decided, withCandidate } from './decide';
import { quotationKind } from './gate-content';
import { baseOf } from './gate-frame';
import { holds, Neighbourhood } from './neighbourhood';

export interface Selected extends Decided {
  /** Index in the result of the one whose content holds this one's cue, or -1. */
  readonly within: number;
}

function overlap(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let n = 0;
  for (const x of a) for (const y of b) n += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
  return n;
}
const size = (a: readonly TokenRange[]): number => a.reduce((n, part) => n + part.to - part.from, 0);

/** Two candidates, of two cues, that cannot both stand. */
function conflict(a: Decided, b: Decided): boolean {
  const inner = holds(a.candidate.content, b.candidate.head);
  const outer = holds(b.candidate.content, a.candidate.head);
  if (inner && outer) return true;
  if (inner || outer) return false;
  const common = overlap(a.candidate.content, b.candidate.content);
  if (common === 0) return false;
  return common >= 0.5 * Math.min(size(a.candidate.content), size(b.candidate.content));
}

/** Words in quotation marks are mostly somebody's, and "say" hardly tells anything but words: of those, less likelihood is enough. */
const LEAST_QUOTED = 0.2;
const LEAST_SAID = 0.16;

function leastOf(text: Text, { candidate }: Decided, least: Least): number {
  const usual = least[tierOf(candidate)];
  const first = candidate.content[0];
  const quoted = first !== undefined && quotationKind(text, first.from) !== '' ? LEAST_QUOTED : usual;
  const told = elementAt(text.verbGroups, candidate.group)?.passive !== true && SAYING_VERBS.has(baseOf(candidate));
  return Math.min(usual, quoted, told ? LEAST_SAID : usual);
}

/** The best candidate of each cue that is likely enough. */
export function bestOfCues(text: Text, decided: readonly Decided[], least: Least): Decided[] {
  const best = new Map<number, Decided>();
  for (const one of decided) {
    if (one.probability < leastOf(text, one, least)) continue;
    const known = best.get(one.candidate.head);
    if (known === undefined || known.probability < one.probability) best.set(one.candidate.head, one);
  }
  return [...best.values()];
}

/**
 * The best candidate of each cue, without those that claim words of a better one; in text order of their contents. `outside`:
 * how it is weighed which of them stand outside of another's content.
 */
export function select(text: Text, decided: readonly Decided[], least: Least, outside?: Weights): Decided[] {
  const best = clipBeside(text, bestOfCues(text, decided, least));
  const apart = outside === undefined ? best : endBeforeOthers(text, best, outside);
  const ranked = [...clipInner(apart), ...secondBest(decided, least, best)].sort(
    (a, b) => b.probability - a.probability || a.candidate.head - b.candidate.head,
  );
  const kept = new Neighbourhood();
  const heads = new Set<number>();
  for (const one of ranked) {
    if (heads.has(one.candidate.head) || kept.near(one).some((other) => conflict(one, other))) continue;
    kept.add(one);
    heads.add(one.candidate.head);
  }
  return kept.all().sort(byContent);
}

/** What else a cue of speech was likely enough to report: where its best candidate claims words of a better one, the next may not. */
function secondBest(decided: readonly Decided[], least: Least, best: readonly Decided[]): Decided[] {
  const chosen = new Set(best.map(({ candidate }) => `${candidate.head} ${candidate.rule}`));
  return decided.filter((one) => {
    const { head, rule } = one.candidate;
    const tier = tierOf(one.candidate);
    return tier === 'speech' && one.probability >= least[tier] && !chosen.has(`${head} ${rule}`);
  });
}

/** Only a likely report may cut what stands inside it. */
const SURE = 0.6;

/** Rules whose content stands before their cue, so that a statement inside it cannot reach beyond. */
const BACKWARD: ReadonlySet<RuleName> = new Set(['fronted-clause', 'quote-before', 'according-to-after']);

/** "Ortega said the port was closed, the ministry said": what Ortega said ends where the ministry's words do. */
function clipInner(candidates: readonly Decided[]): Decided[] {
  const outer = new Neighbourhood();
  for (const one of candidates) if (BACKWARD.has(one.candidate.rule) && one.probability >= SURE) outer.add(one);
  return candidates.map((one) => {
    const { head, content } = one.candidate;
    for (const other of outer.near(one)) {
      if (other === one || !holds(content, other.candidate.head)) continue;
      const part = other.candidate.content.find((range) => range.from <= head && head < range.to);
      if (part === undefined) continue;
      const clipped = content.flatMap(({ from, to }) => {
        const range = { from: Math.max(from, part.from), to: Math.min(to, part.to) };
        return range.from < range.to ? [range] : [];
      });
      if (clipped.length > 0) return withCandidate(one, withContent(one.candidate, clipped));
    }
    return one;
  });
}

/** Finds for each one the smallest other whose content holds its cue. Doubtful attitudes inside another are left out. */
export function nest(text: Text, clauses: Clauses, selected: readonly Decided[]): Selected[] {
  const kept = new Neighbourhood();
  for (const one of selected) kept.add(one);
  const outer = (one: Decided): Decided | undefined => {
    // An answer that opens with "The dam leaks, my engineers say" is not theirs.
    if (one.candidate.rule === 'interview-answer') return undefined;
    const holders = kept
      .near(one)
      .filter((other) => other !== one && holds(other.candidate.content, one.candidate.head));
    return holders.sort((a, b) => size(a.candidate.content) - size(b.candidate.content))[0];
  };
  const standing = selected.filter(
    (one) => one.probability >= INNER_ATTITUDE || isSpeechVerb(text, one) || outer(one) === undefined,
  );
  const index = new Map(standing.map((one, i) => [one, i]));
  return standing.map((one) => {
    let holder = outer(one);
    while (holder !== undefined && !index.has(holder)) holder = outer(holder);
    const within = holder === undefined ? -1 : (index.get(holder) ?? -1);
    const { candidate, share, probability } = within < 0 ? one : withoutQuotedTail(text, clauses, one);
    return { candidate, share, probability, within };
  });
}

/**
 * `The official said Ortega had promised talks, "without conditions and within a week."`: words in quotation marks that
 * are added behind a comma are the official's, not Ortega's.
 */
function withoutQuotedTail(text: Text, clauses: Clauses, one: Decided): Decided {
  const { content } = one.candidate;
  const last = content[content.length - 1];
  if (last === undefined || content.length > 1 || clauses.quotationAt(last.from) !== undefined) return one;
  const inside = text.tokens[last.to - 1]?.quotation ?? -1;
  const quotation = inside < 0 ? undefined : text.quotations[inside];
  if (quotation === undefined || quotation.short || quotation.from <= last.from + 1) return one;
  if (!isComma(text.tokens[quotation.from - 1])) return one;
  const clipped = [{ from: last.from, to: quotation.from - 1 }];
  return withCandidate(one, withContent(one.candidate, clipped));
}

/** What somebody is reported to hold, or not to say, inside a report is shown where it is likelier right than not. */
const INNER_ATTITUDE = 0.46;

const isSpeechVerb = (text: Text, { candidate }: Decided): boolean =>
  candidate.group >= 0 &&
  elementAt(text.verbGroups, candidate.group)?.negated !== true &&
  SPEECH_LEMMAS.has(baseOf(candidate));
