/** Which decided candidates stand near each other. */
import type { TokenRange } from '../../text/types';
import type { Decided } from './decide';

export const holds = (content: readonly TokenRange[], token: number): boolean =>
  content.some((part) => part.from <= token && token < part.to);

const BUCKET = 64;

/** Decided candidates by the places that they touch, so that each is compared only with those near it. */
export class Neighbourhood {
  private readonly buckets = new Map<number, Decided[]>();
  private readonly list: Decided[] = [];

  add(one: Decided): void {
    this.list.push(one);
    for (const key of keysOf(one)) {
      const known = this.buckets.get(key);
      if (known === undefined) this.buckets.set(key, [one]);
      else known.push(one);
    }
  }

  all(): Decided[] {
    return [...this.list];
  }

  /** Those that may have the token in their content, in the order in which they were added. */
  at(token: number): readonly Decided[] {
    return this.buckets.get(Math.floor(token / BUCKET)) ?? [];
  }

  near(one: Decided): Decided[] {
    const found = new Set<Decided>();
    for (const key of keysOf(one)) for (const other of this.buckets.get(key) ?? []) found.add(other);
    return [...found];
  }
}

function keysOf(one: Decided): Set<number> {
  const keys = new Set<number>();
  keys.add(Math.floor(one.candidate.head / BUCKET));
  for (const part of one.candidate.content)
    for (let k = Math.floor(part.from / BUCKET); k <= Math.floor((part.to - 1) / BUCKET); k++) keys.add(k);
  return keys;
}
