/** Every rule, in order of preference where two finds are equally long. */
import { monthAlone, monthDay, monthYear, numericDate } from './rules/calendar-dates';
import { clockTime, dayPart, noon } from './rules/clock';
import { ago, earlierLater, fromNow, sameDay } from './rules/counted';
import { duration } from './rules/durations';
import { era } from './rules/eras';
import { feast, nineEleven } from './rules/feasts';
import { dayOfMonth, dayRange, weekdayOfMonth } from './rules/month-days';
import { fiscalYear, quarter, reportedPeriod } from './rules/quarters';
import { future, past, present } from './rules/references';
import { openLength, relativeLength } from './rules/relative-lengths';
import { relativeMonth, relativePeriod, season, today, weekend } from './rules/relative-periods';
import { adverbial, every, perUnit } from './rules/repeated';
import { weekday, weekdayPlural } from './rules/weekdays';
import { century, decade, year, yearInWords } from './rules/years';
import type { Rule } from './types';

export const RULES: readonly Rule[] = [
  nineEleven,
  dayRange,
  monthDay,
  weekdayOfMonth,
  dayOfMonth,
  monthYear,
  relativeMonth,
  monthAlone,
  numericDate,
  feast,
  weekday,
  weekdayPlural,
  today,
  clockTime,
  noon,
  dayPart,
  quarter,
  reportedPeriod,
  fiscalYear,
  ago,
  earlierLater,
  fromNow,
  sameDay,
  relativePeriod,
  weekend,
  season,
  every,
  perUnit,
  adverbial,
  relativeLength,
  duration,
  openLength,
  era,
  century,
  decade,
  yearInWords,
  year,
  present,
  past,
  future,
];
