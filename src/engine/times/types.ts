/** Shapes inside the times room. Positions (`from`, `to`) are indexes of `Words.list`, `to` exclusive. */
import type { TimeType } from '../types';
import type { Grain, Period } from './calendar';
import type { Match } from './pattern';

/** Which way an expression points from its anchor: -1 before, 0 the period around it, 1 after. */
export type Turn = -1 | 0 | 1;

/** What an expression is counted from: the publication day, or the last date that the text mentioned. */
export type Origin = 'published' | 'mentioned';

/** The year that a month, quarter, season or feast is said to be of: known, or so many years from publication. */
export type YearMeaning =
  | { readonly kind: 'known'; readonly year: number }
  | { readonly kind: 'from-publication'; readonly by: number };

/** What the words mean, before it is known when they were written. */
export type Meaning =
  /** Known by itself: "22 April 2014", "the 1990s". */
  | { readonly kind: 'period'; readonly period: Period }
  /** A month, or a day of a month, of a year that must be found. */
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly day?: number;
      /** Last day, where the words name several: "5-7 May". */
      readonly until?: number;
      /** It ends a range: the first one after what was mentioned last. */
      readonly follows?: true;
      readonly weekday?: number;
      readonly turn?: Turn;
      readonly year?: YearMeaning;
    }
  /** A day of a month that must be found, or of the month so many from that of publication. */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly months?: number }
  /** A weekday (1 to 7), or the weekend (`weekend`), `weeks` from the week of publication if the words say so. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly weekend?: true;
      readonly turn?: Turn;
      readonly origin?: Origin;
      readonly weeks?: number;
      /** Days from that weekday to the day meant. */
      readonly later?: number;
    }
  /** A quarter, half or season (`index` from 0) of a year that must be found. */
  | {
      readonly kind: 'part';
      readonly grain: 'quarter' | 'half' | 'season';
      readonly index: number;
      readonly turn?: Turn;
      readonly year?: YearMeaning;
    }
  /** A feast, by the rule that gives its day number in every year. */
  | {
      readonly kind: 'feast';
      readonly day: (year: number) => number;
      readonly turn?: Turn;
      readonly year?: YearMeaning;
    }
  /** So many units before or after the origin, as a period of `grain` (the unit where it is missing). */
  | {
      readonly kind: 'shift';
      readonly by: number;
      readonly unit: Grain;
      readonly grain?: Grain;
      readonly origin: Origin;
      /** "the past year": the days are those before publication, not those of the calendar's year. */
      readonly rolling?: true;
    }
  /** The same period as the one last compared, so many years off: "a year earlier"; or of the year `in`: "the 1988 period". `loose`: only beside a quarter. */
  | { readonly kind: 'compared'; readonly years: number; readonly loose?: true; readonly in?: number }
  /** The last day of the period of publication: "by the end of the year". */
  | { readonly kind: 'last-day'; readonly grain: Grain }
  /** The last mentioned period of a grain: "the quarter", "that year". */
  | { readonly kind: 'again'; readonly grain: Grain }
  /** A length, and where it lies from the publication day if the words say so. */
  | {
      readonly kind: 'length';
      readonly value: string;
      readonly turn?: Turn;
      readonly unit?: Grain;
      readonly count?: number;
      /** It lies there only where the clause looks ahead: "will report in two weeks", but "was built in two weeks". */
      readonly ifAhead?: true;
    }
  /** A value that has no days: repeated times, years before Christ. */
  | { readonly kind: 'undated'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** A clock time ("T17:00") or part of the day ("TMO") of a day: the one named, else that of publication. */
  | { readonly kind: 'clock'; readonly time: string; readonly day?: Meaning }
  /** Something that cannot be resolved by its own fault: a date whose weekday contradicts it. */
  | { readonly kind: 'unclear'; readonly value: string }
  /** Figures that can be read with the day or the month first: "03/04/2014". `value` is what both share. */
  | { readonly kind: 'either'; readonly value: string; readonly dayFirst: Period; readonly monthFirst: Period };

/** What a rule reads from a match; it may take fewer words than the pattern found. */
export interface Reading {
  readonly type: TimeType;
  readonly meaning: Meaning;
  readonly from?: number;
  readonly to?: number;
}

/** A sentence with the words a rule finds in it and their value, for an article published on 2014-04-23 (a Wednesday). */
export type Example = readonly [sentence: string, words: string, value: string];

/**
 * One rule: patterns that find words, and a reader that says what they mean or leaves them alone. Rules do not know of one
 * another; where two find the same words, the longer find wins, then the rule that is listed first.
 */
export interface Rule {
  /** Matches [a-z0-9-]+; the interface has a message `rule_` + name. */
  readonly name: string;
  readonly patterns: readonly string[];
  readonly read: (match: Match) => Reading | undefined;
  readonly finds: readonly Example[];
  /** Sentences in which the rule finds nothing. */
  readonly leaves: readonly string[];
}

export interface Candidate extends Reading {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}
