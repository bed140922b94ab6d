/** Units of time: how they are written in TIMEX3 durations and which period of the calendar they count. */
import type { Grain } from '../calendar';

export interface Unit {
  /** Letter in a duration: `P3D`, `PT2H` (clock), `P1E` decade, `P1C` century, `P1Q` quarter. */
  readonly letter: string;
  readonly clock?: true;
  readonly grain?: Grain;
  /** Multiplies the count: a fortnight is two weeks. */
  readonly times?: number;
}

const UNIT: Readonly<Record<string, Unit>> = {
  second: { letter: 'S', clock: true },
  minute: { letter: 'M', clock: true },
  hour: { letter: 'H', clock: true },
  day: { letter: 'D', grain: 'day' },
  night: { letter: 'D', grain: 'day' },
  week: { letter: 'W', grain: 'week' },
  fortnight: { letter: 'W', grain: 'week', times: 2 },
  weekend: { letter: 'W', grain: 'weekend' },
  month: { letter: 'M', grain: 'month' },
  quarter: { letter: 'Q', grain: 'quarter' },
  year: { letter: 'Y', grain: 'year' },
  decade: { letter: 'E', grain: 'decade' },
  century: { letter: 'C', grain: 'century' },
};

/** Units that durations are counted in, by every form of the word. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNIT).flatMap(([name, unit]) => [
    [name, unit],
    [name === 'century' ? 'centuries' : `${name}s`, unit],
  ]),
);

export const SINGULAR_UNITS = Object.keys(UNIT).filter((unit) => unit !== 'night' && unit !== 'weekend');
export const PLURAL_UNITS = SINGULAR_UNITS.map((unit) => (unit === 'century' ? 'centuries' : `${unit}s`));
