/** How periods are written: TIMEX3 values (TimeML 1.2.1; decades and centuries by their leading digits) and ISO days. */
import { dateOf, daysOf, FIRST_YEAR, type Grain, isDate, LAST_YEAR, modulo, type Period, yearOf } from './calendar';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export function isoDay(day: number): string {
  const date = dateOf(day);
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** True for `YYYY-MM-DD` of a day that exists. */
export function isIsoDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return isDate(year, month, day);
}

export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** The TIMEX3 value of a period, for example `2014-04-22`, `2014-W16`, `2014-Q2`, `199` for the 1990s, `19` for the 20th century. */
export function timexValue(period: Period): string {
  const { grain, n } = period;
  switch (grain) {
    case 'day':
      return isoDay(n);
    case 'week':
    case 'weekend': {
      // A week belongs to the year of its Thursday.
      const thursday = n * 7;
      const { year } = dateOf(thursday);
      const week = Math.floor((thursday - daysOf({ grain: 'year', n: year }).first) / 7) + 1;
      return `${pad(year, 4)}-W${pad(week, 2)}${grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${pad(Math.floor(n / 12), 4)}-${pad(modulo(n, 12) + 1, 2)}`;
    case 'quarter':
      return `${pad(Math.floor(n / 4), 4)}-Q${modulo(n, 4) + 1}`;
    case 'half':
      return `${pad(Math.floor(n / 2), 4)}-H${modulo(n, 2) + 1}`;
    case 'season':
      return `${pad(Math.floor(n / 4), 4)}-${SEASONS[modulo(n, 4)]}`;
    case 'year':
      return pad(n, 4);
    case 'decade':
      return pad(n, 3);
    case 'century':
      return pad(n, 2);
  }
}

/** False for periods that no value can be written for. */
export function isWritable(period: Period): boolean {
  const year = yearOf(period);
  return year >= (period.grain === 'century' ? 0 : FIRST_YEAR) && year <= LAST_YEAR;
}

/** The value of a period of which only the grain is known. */
export const UNKNOWN_VALUE: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};
