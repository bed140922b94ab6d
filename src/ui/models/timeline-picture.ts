/** Geometry of the timeline's picture: where each moment, and each mark of the scale, stands. Numbers only. */
import { type Moment, scaleOf } from './timeline';

/** In units of the picture: its whole width. */
export const WIDTH = 368;
const MARGIN = 14;
/** Between two things in the same row. */
const GAP = 4;
/** A day is drawn as wide as this. */
export const POINT = 9;
const MOST_ROWS = 6;

export interface Placed {
  readonly moment: Extract<Moment, { type: 'time' }>;
  readonly left: number;
  readonly right: number;
  /** 0 is next to the scale. */
  readonly row: number;
}

export interface Tick {
  readonly at: number;
  /** How far from the day of publication. */
  readonly amount: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

export interface Picture {
  readonly placed: readonly Placed[];
  readonly rows: number;
  /** Where the day of publication stands; undefined where it is not known. */
  readonly published: number | undefined;
  readonly ticks: readonly Tick[];
}

/** Distances that people name, in days. */
const DISTANCES = [
  { unit: 'day', amount: 1, days: 1 },
  { unit: 'week', amount: 1, days: 7 },
  { unit: 'month', amount: 1, days: 30 },
  { unit: 'month', amount: 6, days: 182 },
  { unit: 'year', amount: 1, days: 365 },
  { unit: 'year', amount: 5, days: 1826 },
  { unit: 'year', amount: 20, days: 7305 },
  { unit: 'year', amount: 100, days: 36_525 },
] as const;

/** Marks of the scale keep at least this distance, so that their labels do not touch. */
const TICK_DISTANCE = 74;

/** Moments as they stand in the picture; each in the lowest row where it has room. `centre` is a day number. */
export function pictureOf(moments: readonly Moment[], centre: number): Picture {
  const place = scaleOf(moments, centre);
  const at = (day: number): number => MARGIN + place(day) * (WIDTH - 2 * MARGIN);
  const ends: number[] = [];
  const placed: Placed[] = [];
  for (const moment of moments) {
    if (moment.type !== 'time') continue;
    const middle = (at(moment.from) + at(moment.to)) / 2;
    const half = Math.max(POINT, at(moment.to) - at(moment.from)) / 2;
    const [left, right] = [middle - half, middle + half];
    const free = ends.findIndex((end) => end + GAP <= left);
    const row = free >= 0 ? free : Math.min(ends.length, MOST_ROWS - 1);
    ends[row] = Math.max(ends[row] ?? 0, right);
    placed.push({ moment, left, right, row });
  }
  const isKnown = moments.some(({ type }) => type === 'published');
  return {
    placed,
    rows: Math.max(1, ends.length),
    published: isKnown ? at(centre) : undefined,
    ticks: isKnown ? ticks(moments, centre, at) : [],
  };
}

/** On both sides of the day of publication, from the farthest inwards: the ends of the scale matter most. */
function ticks(moments: readonly Moment[], centre: number, at: (day: number) => number): readonly Tick[] {
  // Not spread into arguments: a long text has more of them than a call may take.
  const first = moments.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const last = moments.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const chosen: Tick[] = [];
  for (const sign of [-1, 1] as const) {
    for (const { unit, amount, days } of DISTANCES.toReversed()) {
      const day = centre + sign * days;
      if (day < first || day > last) continue;
      const here = at(day);
      const others = [at(centre), ...chosen.map((tick) => tick.at)];
      if (others.every((other) => Math.abs(other - here) >= TICK_DISTANCE))
        chosen.push({ at: here, unit, amount: sign * amount });
    }
  }
  return chosen;
}
