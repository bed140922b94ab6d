/** A number of units as a length of time. */
import type { Meaning, Turn } from '../types';
import type { Unit } from '../vocabulary/units';

/** The TIMEX3 value of so many units; an open count is `X`. */
export function lengthValue(count: number | undefined, unit: Unit): string {
  const prefix = unit.clock === true ? 'PT' : 'P';
  if (count === undefined) return `${prefix}X${unit.letter}`;
  const whole = count * (unit.times ?? 1);
  // Half a year is six months, half an hour thirty minutes, two and a half days 60 hours.
  const finer: Readonly<Record<string, readonly [number, string, string]>> = {
    Y: [12, 'P', 'M'],
    H: [60, 'PT', 'M'],
    D: [24, 'PT', 'H'],
    M: unit.clock === true ? [60, 'PT', 'S'] : [30, 'P', 'D'],
    E: [10, 'P', 'Y'],
    C: [100, 'P', 'Y'],
  };
  if (Number.isInteger(whole)) return `${prefix}${whole}${unit.letter}`;
  const split = finer[unit.letter];
  const parts = split === undefined ? undefined : whole * split[0];
  if (split !== undefined && parts !== undefined && Number.isInteger(parts)) return `${split[1]}${parts}${split[2]}`;
  return `${prefix}${whole}${unit.letter}`;
}

/** The same as a meaning; with a `turn`, it reaches from the publication day so far back or ahead. */
export function length(count: number | undefined, unit: Unit, turn?: Turn): Extract<Meaning, { kind: 'length' }> {
  const base = { kind: 'length', value: lengthValue(count, unit) } as const;
  // Hours reach into as many days as they begin.
  const inHours = unit.letter === 'H' && count !== undefined;
  const grain = inHours ? 'day' : unit.grain;
  if (turn === undefined || turn === 0 || grain === undefined) return base;
  const whole = count === undefined ? undefined : inHours ? Math.ceil(count / 24) : count * (unit.times ?? 1);
  return {
    ...base,
    turn,
    unit: grain,
    ...(whole === undefined || !Number.isInteger(whole) ? {} : { count: whole }),
  };
}
