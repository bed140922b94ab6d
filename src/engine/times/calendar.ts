/**
 * Calendar arithmetic on plain integers, in the proleptic Gregorian calendar. No clock, no time zone.
 *
 * A `Period` is one unit of the calendar, counted: day 0 is 1970-01-01, week 0 the ISO week around it, month 0 is January
 * of the year 0, and so on. Adding 1 to `n` is always the next period of the same grain.
 */

export const GRAINS = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
] as const;
/** Kinds of periods, finest first. */
export type Grain = (typeof GRAINS)[number];

export interface Period {
  readonly grain: Grain;
  readonly n: number;
}

/** Years that TIMEX3 values can be written for. */
export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;

/** Day number of a date (month 1 to 12). Works for day numbers outside the month too: day 0 is the last of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
  // Months are counted from March, so that the leap day is the year's last (H. Hinnant's days_from_civil).
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month (1 to 12) and day of a day number. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** True for a day that exists. */
export function isDate(year: number, month: number, day: number): boolean {
  return (
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** ISO number of the weekday: 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  return modulo(day + 3, 7) + 1;
}

export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

export function dayPeriod(year: number, month: number, day: number): Period {
  return { grain: 'day', n: dayNumber(year, month, day) };
}

export function monthPeriod(year: number, month: number): Period {
  return { grain: 'month', n: year * 12 + month - 1 };
}

/** The first and last day of a period, as day numbers. */
export function daysOf({ grain, n }: Period): { readonly first: number; readonly last: number } {
  switch (grain) {
    case 'day':
      return { first: n, last: n };
    case 'week':
      return { first: n * 7 - 3, last: n * 7 + 3 };
    case 'weekend':
      return { first: n * 7 + 2, last: n * 7 + 3 };
    case 'month':
      return months(n, 1);
    case 'quarter':
      return months(n * 3, 3);
    case 'half':
      return months(n * 6, 6);
    case 'season':
      // Meteorological seasons of the north: spring opens in March, winter of a year in its December.
      return months(Math.floor(n / 4) * 12 + 2 + modulo(n, 4) * 3, 3);
    case 'year':
      return months(n * 12, 12);
    case 'decade':
      return months(n * 120, 120);
    case 'century':
      return months(n * 1200, 1200);
  }
}

function months(first: number, count: number): { readonly first: number; readonly last: number } {
  const start = (month: number): number => dayNumber(Math.floor(month / 12), modulo(month, 12) + 1, 1);
  return { first: start(first), last: start(first + count) - 1 };
}

/** The period of a grain in which a day lies. */
export function periodAround(grain: Grain, day: number): Period {
  const { year, month } = dateOf(day);
  switch (grain) {
    case 'day':
      return { grain, n: day };
    case 'week':
    case 'weekend':
      return { grain, n: Math.floor((day + 3) / 7) };
    case 'month':
      return { grain, n: year * 12 + month - 1 };
    case 'quarter':
      return { grain, n: year * 4 + Math.floor((month - 1) / 3) };
    case 'half':
      return { grain, n: year * 2 + Math.floor((month - 1) / 6) };
    case 'season':
      return { grain, n: year * 4 + Math.floor((month - 3) / 3) };
    case 'year':
      return { grain, n: year };
    case 'decade':
      return { grain, n: Math.floor(year / 10) };
    case 'century':
      return { grain, n: Math.floor(year / 100) };
  }
}

/** The year in which a period lies or begins. */
export function yearOf(period: Period): number {
  return dateOf(daysOf(period).first).year;
}

/** Moves a period by so many units of a grain that may be coarser than its own: 29 February and a year is 28 February. */
export function move(period: Period, by: number, unit: Grain): Period {
  return periodAround(period.grain, moveDay(daysOf(period).first, by, unit));
}

/** A day so many units later (or earlier). Months keep the day of the month as far as they have it. */
export function moveDay(day: number, by: number, unit: Grain): number {
  const inMonths: Partial<Record<Grain, number>> = {
    month: 1,
    quarter: 3,
    season: 3,
    half: 6,
    year: 12,
    decade: 120,
    century: 1200,
  };
  const monthsEach = inMonths[unit];
  if (monthsEach === undefined) return day + by * (unit === 'day' ? 1 : 7);
  const date = dateOf(day);
  const month = date.year * 12 + date.month - 1 + by * monthsEach;
  const year = Math.floor(month / 12);
  const inYear = modulo(month, 12) + 1;
  return dayNumber(year, inYear, Math.min(date.day, daysInMonth(year, inYear)));
}

/** Easter Sunday's day number (the anonymous Gregorian computus). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The nth (1 to 5, or -1 for the last) given weekday of a month, as a day number. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 0);
    return last - modulo(weekdayOf(last) - weekday, 7);
  }
  const first = dayNumber(year, month, 1);
  return first + modulo(weekday - weekdayOf(first), 7) + (nth - 1) * 7;
}
