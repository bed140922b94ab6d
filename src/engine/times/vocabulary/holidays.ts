/**
 * Days that have a name and a rule that gives their date every year. Days set by sighting or lunar calendars (Ramadan,
 * Eid, Passover, Lunar New Year) are left out: their date cannot be computed with confidence.
 */
import { dayNumber, easter, nthWeekday } from '../calendar';

export interface Holiday {
  /** Lower-case words; an apostrophe and its s are one word, as the scanner gives them. */
  readonly words: string;
  readonly day: (year: number) => number;
}

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);

export const HOLIDAYS: readonly Holiday[] = [
  { words: "new year 's eve", day: fixed(12, 31) },
  { words: "new year 's day", day: fixed(1, 1) },
  { words: "new year 's", day: fixed(1, 1) },
  { words: 'orthodox christmas', day: fixed(1, 7) },
  { words: 'martin luther king day', day: (year) => nthWeekday(year, 1, 1, 3) },
  { words: 'holocaust remembrance day', day: fixed(1, 27) },
  { words: "valentine 's day", day: fixed(2, 14) },
  { words: 'presidents day', day: (year) => nthWeekday(year, 2, 1, 3) },
  { words: "presidents ' day", day: (year) => nthWeekday(year, 2, 1, 3) },
  { words: "international women 's day", day: fixed(3, 8) },
  { words: "st . patrick 's day", day: fixed(3, 17) },
  { words: 'palm sunday', day: (year) => easter(year) - 7 },
  { words: 'good friday', day: (year) => easter(year) - 2 },
  { words: 'easter sunday', day: easter },
  { words: 'easter monday', day: (year) => easter(year) + 1 },
  { words: 'easter', day: easter },
  { words: "april fools ' day", day: fixed(4, 1) },
  { words: 'earth day', day: fixed(4, 22) },
  { words: 'anzac day', day: fixed(4, 25) },
  { words: 'may day', day: fixed(5, 1) },
  { words: 'victory day', day: fixed(5, 9) },
  { words: 'memorial day', day: (year) => nthWeekday(year, 5, 1, -1) },
  { words: 'juneteenth', day: fixed(6, 19) },
  { words: 'canada day', day: fixed(7, 1) },
  { words: 'fourth of july', day: fixed(7, 4) },
  { words: 'bastille day', day: fixed(7, 14) },
  { words: 'labor day', day: (year) => nthWeekday(year, 9, 1, 1) },
  { words: 'columbus day', day: (year) => nthWeekday(year, 10, 1, 2) },
  { words: 'halloween', day: fixed(10, 31) },
  { words: 'guy fawkes night', day: fixed(11, 5) },
  { words: 'veterans day', day: fixed(11, 11) },
  { words: 'armistice day', day: fixed(11, 11) },
  { words: 'thanksgiving day', day: (year) => nthWeekday(year, 11, 4, 4) },
  { words: 'thanksgiving', day: (year) => nthWeekday(year, 11, 4, 4) },
  { words: 'christmas eve', day: fixed(12, 24) },
  { words: 'christmas day', day: fixed(12, 25) },
  { words: 'christmas', day: fixed(12, 25) },
  { words: 'boxing day', day: fixed(12, 26) },
];
