/** Chooses among decided candidates so that no two claim the same words, and finds which one reports which. */
import type { TokenRange } from '../text/types';
import type { Decided } from './decide';

export interface Selected extends Decided {
  /** Index in the result of the one whose content holds this one's cue, or -1. */
  readonly within: number;
}

const holds = (content: readonly TokenRange[], token: number): boolean =>
  content.some((part) => part.from <= token && token < part.to);

function overlap(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let n = 0;
  for (const x of a) for (const y of b) n += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
  return n;
}
const size = (a: readonly TokenRange[]): number => a.reduce((n, part) => n + part.to - part.from, 0);

/** Two candidates that cannot both stand. */
function conflict(a: Decided, b: Decided): boolean {
  if (a.candidate.head === b.candidate.head) return true;
  const inner = holds(a.candidate.content, b.candidate.head);
  const outer = holds(b.candidate.content, a.candidate.head);
  if (inner && outer) return true;
  if (inner || outer) return false;
  const common = overlap(a.candidate.content, b.candidate.content);
  if (common === 0) return false;
  return common >= 0.5 * Math.min(size(a.candidate.content), size(b.candidate.content));
}

export function select(decided: readonly Decided[], threshold: number): Selected[] {
  const best = new Map<number, Decided>();
  for (const one of decided) {
    if (one.probability < threshold) continue;
    const known = best.get(one.candidate.head);
    if (known === undefined || known.probability < one.probability) best.set(one.candidate.head, one);
  }
  const ranked = [...best.values()].sort(
    (a, b) => b.probability - a.probability || a.candidate.head - b.candidate.head,
  );
  // Contents are short against the text: compare only with those that start in the neighbourhood.
  const kept: Decided[] = [];
  const buckets = new Map<number, Decided[]>();
  for (const one of ranked) {
    const near = neighbours(buckets, one);
    if ([...near].some((other) => conflict(one, other))) continue;
    kept.push(one);
    for (const key of keysOf(one)) {
      const list = buckets.get(key);
      if (list === undefined) buckets.set(key, [one]);
      else list.push(one);
    }
  }
  kept.sort(
    (a, b) =>
      (a.candidate.content[0]?.from ?? 0) - (b.candidate.content[0]?.from ?? 0) || a.candidate.head - b.candidate.head,
  );
  const index = new Map(kept.map((one, i) => [one, i]));
  return kept.map((one) => {
    let within = -1;
    let smallest = Number.POSITIVE_INFINITY;
    for (const other of neighbours(buckets, one)) {
      if (other === one || !holds(other.candidate.content, one.candidate.head)) continue;
      const n = size(other.candidate.content);
      if (n < smallest) {
        smallest = n;
        within = index.get(other) ?? -1;
      }
    }
    return { ...one, within };
  });
}

const BUCKET = 64;

function keysOf(one: Decided): Set<number> {
  const keys = new Set<number>();
  keys.add(Math.floor(one.candidate.head / BUCKET));
  for (const part of one.candidate.content)
    for (let k = Math.floor(part.from / BUCKET); k <= Math.floor((part.to - 1) / BUCKET); k++) keys.add(k);
  return keys;
}

function neighbours(buckets: ReadonlyMap<number, readonly Decided[]>, one: Decided): Set<Decided> {
  const found = new Set<Decided>();
  for (const key of keysOf(one)) for (const other of buckets.get(key) ?? []) found.add(other);
  return found;
}
