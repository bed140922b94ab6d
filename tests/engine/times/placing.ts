/** Puts meanings on the calendar without any words, for a text of Wednesday 23 April 2014 unless told otherwise. */
import { dayNumber, type Period } from '../../../src/engine/times/calendar';
import { Resolver, type Scene } from '../../../src/engine/times/resolve';
import type { Meaning, Turn } from '../../../src/engine/times/types';

export interface Told {
  /** Publication day; null where the text has none. */
  readonly published?: readonly [year: number, month: number, day: number] | null;
  readonly turn?: Turn;
  readonly order?: Scene['order'];
}

/** What becomes of the last of several meanings: value, days, and what it was counted from; or the value and "?". */
export function placed(meanings: readonly Meaning[], { published = [2014, 4, 23], turn, order }: Told = {}): string {
  const resolver = new Resolver({
    anchor: 'published',
    turnOf: () => turn,
    ...(published === null ? {} : { published: dayNumber(...published) }),
    ...(order === undefined ? {} : { order }),
  });
  let told = '';
  for (const [i, meaning] of meanings.entries()) {
    const at = i * 10;
    const { value, from, to, anchor, unresolved } = resolver.place(
      { type: 'DATE', rule: 'any', from: at, to: at + 1, meaning },
      `t${i + 1}`,
    );
    const days = from === undefined && to === undefined ? '' : ` ${from ?? ''}..${to ?? ''}`;
    told = `${value}${unresolved === true ? '?' : ''}${days}${anchor === undefined ? '' : ` ${anchor}`}`;
  }
  return told;
}

export const day = (year: number, month: number, of: number): Meaning => ({
  kind: 'period',
  period: { grain: 'day', n: dayNumber(year, month, of) },
});
export const quarter = (year: number, nth: number): Period => ({ grain: 'quarter', n: year * 4 + nth - 1 });
export const month = (year: number, of: number): Meaning => ({
  kind: 'period',
  period: { grain: 'month', n: year * 12 + of - 1 },
});
/** A text that tells no day of its own. */
export const LOST: Told = { published: null };

/** What is placed, one meaning after the other, and what becomes of the last. */
export type Row = readonly [name: string, meanings: readonly Meaning[], expected: string, told?: Told];
