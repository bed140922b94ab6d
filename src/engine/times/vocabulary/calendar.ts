/** Names of the calendar, as news writes them. */

/** Full names and abbreviations of months; abbreviations may carry a point. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** ISO numbers: Monday 1 to Sunday 7. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Abbreviations count only with a point or beside a date: "Sun" is a star and a newspaper, "sat" a verb. */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/** Position of a season in its year: spring 0 to winter 3 (winter is counted with the year in which it begins). */
export const SEASON_WORDS: Readonly<Record<string, number>> = {
  spring: 0,
  springtime: 0,
  summer: 1,
  summertime: 1,
  fall: 2,
  autumn: 2,
  winter: 3,
  wintertime: 3,
};

/** Parts of the day, by the ending of their TIMEX3 value. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  mid_morning: 'TMO',
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  afternoon: 'TAF',
  lunchtime: 'TAF',
  evening: 'TEV',
  dusk: 'TEV',
  sunset: 'TEV',
  nightfall: 'TEV',
  night: 'TNI',
  overnight: 'TNI',
};

/** Words that must begin with a capital letter to be names of the calendar. */
export const CAPITALISED = new Set([
  'may',
  'march',
  'august',
  'mar',
  'jan',
  'jun',
  'dec',
  'sat',
  'sun',
  'wed',
  'mon',
  'fri',
  'sep',
  'nov',
  'oct',
  'thu',
  'tue',
  'apr',
  'jul',
  'aug',
  'feb',
]);

/** Names of time zones: they tell that the words are a clock time. Values keep the clock that the article gives. */
export const ZONES: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'bst',
  'cet',
  'cest',
  'eet',
  'eest',
  'msk',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'et',
  'ist',
  'jst',
  'kst',
  'hkt',
  'sgt',
  'aest',
  'aedt',
  'zulu',
]);
