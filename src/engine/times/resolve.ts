/** From what the words mean to a value and days: everything is counted from the publication day or from a date mentioned before. */
import {
  dayNumber,
  daysOf,
  type Grain,
  isDate,
  modulo,
  monthPeriod,
  move,
  moveDay,
  type Period,
  periodAround,
  weekdayOf,
  yearOf,
} from './calendar';
import { choose } from './choose';
import type { DateOrder } from './date-order';
import { Mentions } from './mentions';
import { onCalendar, type Placed } from './placed';
import type { Candidate, Meaning, Turn, YearMeaning } from './types';
import { isIsoDay, isoDay, SEASONS, UNKNOWN_VALUE } from './values';

export interface Scene {
  /** Publication day number. */
  readonly published?: number;
  /** What stands for it as an anchor: 'published', or the id of the expression in which the text states its own date. */
  readonly anchor: string;
  /** How the text or its outlet writes days in figures. */
  readonly order?: DateOrder;
  /** Which way the clause around a candidate points. */
  readonly turnOf: (candidate: Candidate) => Turn | undefined;
}

/** "In days" ends before a week is over, or one would have said weeks: the unit that an open number of units stays below. */
const OPEN_END: Readonly<Partial<Record<Grain, Grain>>> = { day: 'week', week: 'month', month: 'year' };

/** Six and nine months are how companies count the year so far; a year earlier is then the year before. */
const SO_FAR: ReadonlySet<string> = new Set(['P6M', 'P9M']);

/** A length that reaches further than this from publication (500 years) is told without days. */
const FARTHEST_DAYS = 182_622;

export class Resolver {
  private readonly mentions = new Mentions();

  constructor(private readonly scene: Scene) {}

  /** Places the next candidate in text order. `id`: its id, for later ones that are counted from it. */
  place(candidate: Candidate, id: string): Placed {
    const { meaning, from } = candidate;
    const { published } = this.scene;
    const placed = this.settle(meaning, candidate);
    if (placed.period !== undefined) {
      const isLast = meaning.kind === 'shift' && meaning.unit === 'year' && meaning.by === -1;
      const ahead = meaning.kind === 'part' && meaning.year === undefined && this.scene.turnOf(candidate) === 1;
      const comparable = meaning.kind !== 'compared' && !isLast && !ahead;
      this.mentions.add({ id, period: placed.period, at: from, comparable });
    } else if (published !== undefined && SO_FAR.has(placed.value)) {
      this.mentions.add({ id, period: periodAround('year', published), at: from, comparable: true });
    }
    return placed;
  }

  private settle(meaning: Meaning, candidate: Candidate): Placed {
    const { published } = this.scene;
    switch (meaning.kind) {
      case 'period':
        return onCalendar(meaning.period);
      case 'unclear':
        return { value: meaning.value, unresolved: true };
      case 'either': {
        const { order } = this.scene;
        if (order === undefined) return { value: meaning.value, unresolved: true };
        return onCalendar(order === 'day-first' ? meaning.dayFirst : meaning.monthFirst);
      }
      case 'vague':
      case 'undated':
        return { value: meaning.value };
      case 'length':
        return this.length(meaning, candidate);
      case 'month':
        return this.month(meaning, candidate);
      case 'day-of-month':
        return this.dayOfMonth(meaning, candidate);
      case 'part':
        return this.yearly(
          (year) => ({ grain: meaning.grain, n: year * (meaning.grain === 'half' ? 2 : 4) + meaning.index }),
          meaning,
          candidate,
          meaning.grain === 'quarter'
            ? `XXXX-Q${meaning.index + 1}`
            : meaning.grain === 'half'
              ? `XXXX-H${meaning.index + 1}`
              : `XXXX-${SEASONS[meaning.index]}`,
          -1,
        );
      case 'feast':
        return this.yearly(
          (year) => ({ grain: 'day', n: meaning.day(year) }),
          meaning,
          candidate,
          'XXXX-XX-XX',
          undefined,
        );
      case 'weekday':
        return this.weekday(meaning, candidate);
      case 'shift':
        return this.shift(meaning, candidate);
      case 'compared':
        return this.compared(meaning, candidate);
      case 'last-day':
        return published === undefined
          ? { value: UNKNOWN_VALUE.day, unresolved: true }
          : onCalendar({ grain: 'day', n: daysOf(periodAround(meaning.grain, published)).last }, this.scene.anchor);
      case 'again': {
        const mention = this.mentions.asFineAs(meaning.grain, candidate.from);
        if (mention !== undefined)
          return onCalendar(periodAround(meaning.grain, daysOf(mention.period).first), mention.id);
        if (meaning.grain === 'quarter' && published !== undefined) {
          const current = periodAround('quarter', published);
          return onCalendar({ grain: 'quarter', n: current.n - 1 }, this.scene.anchor);
        }
        return { value: UNKNOWN_VALUE[meaning.grain], unresolved: true };
      }
      case 'clock': {
        const day: Meaning = meaning.day ?? { kind: 'shift', by: 0, unit: 'day', origin: 'published' };
        let placed = this.settle(day, candidate);
        if (placed.unresolved && day.kind === 'again' && published !== undefined)
          placed = onCalendar({ grain: 'day', n: published }, this.scene.anchor);
        return { ...placed, value: `${placed.value}${meaning.time}` };
      }
    }
  }

  private length(meaning: Extract<Meaning, { kind: 'length' }>, candidate: Candidate): Placed {
    const { value, turn, unit, count, ifAhead } = meaning;
    if (turn === undefined || unit === undefined) return { value };
    if (ifAhead && this.scene.turnOf(candidate) !== 1) return { value };
    const { published } = this.scene;
    if (published === undefined) return { value, unresolved: true };
    const open = turn > 0 ? OPEN_END[unit] : undefined;
    const far = count === undefined ? open && moveDay(published, 1, open) - 1 : moveDay(published, turn * count, unit);
    const isoFar = far === undefined || Math.abs(far - published) > FARTHEST_DAYS ? undefined : isoDay(far);
    const days =
      turn < 0
        ? { ...(isoFar === undefined ? {} : { from: isoFar }), to: isoDay(published) }
        : { from: isoDay(published + 1), ...(isoFar === undefined ? {} : { to: isoFar }) };
    return { value, ...days, anchor: this.scene.anchor };
  }

  private month(meaning: Extract<Meaning, { kind: 'month' }>, candidate: Candidate): Placed {
    const { month, day, until, weekday } = meaning;
    const two = (value: number): string => String(value).padStart(2, '0');
    const unknown = `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
    const of = (year: number): Period | undefined => {
      if (day === undefined) return monthPeriod(year, month);
      if (!isDate(year, month, day)) return undefined;
      const n = dayNumber(year, month, day);
      return weekday === undefined || weekdayOf(n) === weekday ? { grain: 'day', n } : undefined;
    };
    const start = meaning.follows ? this.mentions.latest() : undefined;
    if (start !== undefined) {
      const { first } = daysOf(start.period);
      const year = yearOf(start.period);
      const end = [year, year + 1].flatMap((each) => of(each) ?? []).find((period) => daysOf(period).last > first);
      if (end !== undefined) return onCalendar(end, start.id);
    }
    const placed = this.yearly(of, meaning, candidate, unknown, undefined);
    if (until === undefined || placed.from === undefined) return placed;
    const to = `${placed.from.slice(0, 8)}${two(until)}`;
    return isIsoDay(to) ? { ...placed, value: `${placed.from}/${to}`, to } : { value: unknown, unresolved: true };
  }

  private dayOfMonth(meaning: Extract<Meaning, { kind: 'day-of-month' }>, candidate: Candidate): Placed {
    const { day, months } = meaning;
    const { published } = this.scene;
    const lost: Placed = { value: `XXXX-XX-${String(day).padStart(2, '0')}`, unresolved: true };
    if (published === undefined) return lost;
    const now = periodAround('month', published).n;
    const choices = (months === undefined ? [-2, -1, 0, 1, 2] : [months]).flatMap((by) => {
      const { first, last } = daysOf({ grain: 'month', n: now + by });
      return first + day - 1 <= last ? [{ grain: 'day', n: first + day - 1 } as const] : [];
    });
    const chosen = choose(choices, published, undefined, () => this.scene.turnOf(candidate) ?? -1);
    return chosen === undefined ? lost : onCalendar(chosen, this.scene.anchor);
  }

  /** Something that comes once a year: the year that the words name, else the one that tense and nearness choose. */
  private yearly(
    of: (year: number) => Period | undefined,
    { turn, year }: { readonly turn?: Turn; readonly year?: YearMeaning },
    candidate: Candidate,
    unknown: string,
    fallback: Turn | undefined,
  ): Placed {
    const { published } = this.scene;
    const lost: Placed = { value: unknown, unresolved: true };
    if (year?.kind === 'known') {
      const period = of(year.year);
      return period === undefined ? { value: String(year.year), unresolved: true } : onCalendar(period);
    }
    if (published === undefined) return lost;
    const now = yearOf({ grain: 'day', n: published });
    if (year?.kind === 'from-publication') {
      const period = of(now + year.by);
      return period === undefined ? lost : onCalendar(period, this.scene.anchor);
    }
    const choices = [now - 2, now - 1, now, now + 1, now + 2].flatMap((each) => of(each) ?? []);
    const chosen = choose(choices, published, turn, () => this.scene.turnOf(candidate) ?? fallback);
    return chosen === undefined ? lost : onCalendar(chosen, this.scene.anchor);
  }

  private weekday(meaning: Extract<Meaning, { kind: 'weekday' }>, candidate: Candidate): Placed {
    const { published } = this.scene;
    const { weekday, weekend, turn, weeks } = meaning;
    const origin = meaning.origin === 'mentioned' ? this.mentions.asFineAs('day', candidate.from) : undefined;
    if (origin !== undefined) {
      const day = daysOf(origin.period).first;
      const ahead = modulo(weekday - weekdayOf(day) - 1, 7) + 1;
      return onCalendar({ grain: 'day', n: day + (turn === -1 ? (ahead % 7) - 7 : ahead) }, origin.id);
    }
    if (published === undefined)
      return { value: weekend === true ? UNKNOWN_VALUE.weekend : `XXXX-WXX-${weekday}`, unresolved: true };
    const week = periodAround('week', published).n;
    if (weeks !== undefined)
      return onCalendar(
        { grain: 'day', n: daysOf({ grain: 'week', n: week + weeks }).first + weekday - 1 },
        this.scene.anchor,
      );
    const choices: Period[] = [-2, -1, 0, 1, 2].map((by) =>
      weekend === true
        ? { grain: 'weekend', n: week + by }
        : { grain: 'day', n: daysOf({ grain: 'week', n: week + by }).first + weekday - 1 },
    );
    const told = (): Turn => this.scene.turnOf(candidate) ?? -1;
    const chosen = choose(choices, published, turn === 0 ? undefined : turn, turn === 0 ? () => 1 : told);
    return chosen === undefined
      ? { value: `XXXX-WXX-${weekday}`, unresolved: true }
      : onCalendar({ ...chosen, n: chosen.n + (meaning.later ?? 0) }, this.scene.anchor);
  }

  private shift(meaning: Extract<Meaning, { kind: 'shift' }>, candidate: Candidate): Placed {
    const { by, unit, origin, grain = unit, rolling } = meaning;
    const mention = origin === 'mentioned' ? this.mentions.asFineAs(unit, candidate.from) : undefined;
    if (mention !== undefined)
      return onCalendar(move(periodAround(grain, daysOf(mention.period).first), by, unit), mention.id);
    const { published } = this.scene;
    // "The next day" behind no day is one that nobody can tell.
    const lost = origin === 'mentioned' && unit === 'day' && Math.abs(by) === 1;
    if (published === undefined || lost) return { value: UNKNOWN_VALUE[grain], unresolved: true };
    const placed = onCalendar(move(periodAround(grain, published), by, unit), this.scene.anchor);
    if (!rolling || placed.unresolved) return placed;
    return { ...placed, from: isoDay(moveDay(published, by, unit)), to: isoDay(published) };
  }

  /** "a year earlier": the period that was reported, a year before. */
  private compared({ years, loose, in: year }: Extract<Meaning, { kind: 'compared' }>, candidate: Candidate): Placed {
    const base = this.mentions.compared(candidate.from, loose === true);
    if (year !== undefined) {
      if (base === undefined || base.period.grain !== 'quarter') return onCalendar({ grain: 'year', n: year });
      return onCalendar({ grain: 'quarter', n: year * 4 + modulo(base.period.n, 4) });
    }
    if (base !== undefined) return onCalendar(move(base.period, years, 'year'), base.id);
    const { published } = this.scene;
    if (published === undefined) return { value: UNKNOWN_VALUE.year, unresolved: true };
    return onCalendar(move(periodAround('year', published), years, 'year'), this.scene.anchor);
  }
}
