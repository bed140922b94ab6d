/** Dates as the calendar writes them: day, month and year, in words and in numbers. */
import { dayPeriod, isDate, monthPeriod, weekdayOf } from '../calendar';
import { readOrdinal } from '../numbers';
import type { Match } from '../pattern';
import type { Reading, Rule } from '../types';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../vocabulary/calendar';
import { PERSON_LEADS, TIME_PREPOSITIONS } from '../vocabulary/context-words';
import { date, monthOf } from './parts';

function weekdayIn(match: Match): number | undefined {
  const word = match.word('w');
  return WEEKDAYS[word] ?? SHORT_WEEKDAYS[word];
}

/** The year of a named part; two digits after an apostrophe are of the century around 2000. */
function yearIn(match: Match): number | undefined {
  const word = match.word('y');
  if (word === '') return undefined;
  const year = Number(word);
  return year >= 1000 ? year : undefined;
}

/** A full or yearless date. A day that does not exist, or whose weekday contradicts it, is not read. */
function readDate(match: Match): Reading | undefined {
  const month = monthOf(match);
  const day = readOrdinal(match.part('d'));
  const year = yearIn(match);
  const weekday = weekdayIn(match);
  if (year !== undefined) {
    if (!isDate(year, month, day)) return undefined;
    const period = dayPeriod(year, month, day);
    if (weekday !== undefined && weekdayOf(period.n) !== weekday) {
      return { type: 'DATE', meaning: { kind: 'unclear', value: match.word('y') } };
    }
    return date(period);
  }
  // Any leap year tells whether the day exists in some year.
  if (!isDate(2000, month, day)) return undefined;
  return {
    type: 'DATE',
    meaning: { kind: 'month', month, day, ...(weekday === undefined ? {} : { weekday }) },
  };
}

/** "May 12 people": a month that ends a clause and a number that opens the next would need a mark between them. */
function isCounted(match: Match): boolean {
  return /^(?:people|percent|per|years?|months?|weeks?|days?|hours?|minutes?|million|billion|points?|votes?)$/.test(
    match.after(match.after() === '-' ? 1 : 0),
  );
}

export const monthDay: Rule = {
  name: 'month-day',
  patterns: [
    '(w:(WeekdayFull|WeekdayShort) .? ,? (the)?)? m:Month (the)? d:DayNumber (,? y:Year)?',
    '(w:(WeekdayFull|WeekdayShort) .? ,?)? (the)? d:DayNumber (of)? m:Month (,? y:Year)?',
  ],
  read: (match) => {
    if (match.word('y') === '' && isCounted(match)) return undefined;
    return readDate(match);
  },
  finds: [
    ['The treaty was signed on March 15, 2007, in Vienna.', 'March 15, 2007', '2007-03-15'],
    ['Envoys meet again on 2 May in Geneva.', '2 May', '2014-05-02'],
    ['The ceasefire of 21st January 2009 did not hold.', '21st January 2009', '2009-01-21'],
    ['The vote is set for Friday, Apr. 25.', 'Friday, Apr. 25', '2014-04-25'],
    ['It ended on the 4th of November 1956.', 'the 4th of November 1956', '1956-11-04'],
  ],
  leaves: [
    'The paper quoted 31 February as the day.',
    'The clerk wrote June 31, 2013 into the register.',
    'The cruiser March carried 40 men.',
    'In May 12 people were freed.',
    'Flight 15 left.',
  ],
};

export const monthYear: Rule = {
  name: 'month-year',
  patterns: ['m:Month (,|of)? y:Year', "m:Month (of)? ' a:Small"],
  read: (match) => {
    // "31 February 2014": a day that does not exist is no month either.
    if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(match.before())) return undefined;
    const month = monthOf(match);
    if (match.has('a')) {
      const short = Number(match.word('a'));
      const year = short >= 50 ? 1900 + short : 2000 + short;
      return match.word('a').length === 2 ? date(monthPeriod(year, month)) : undefined;
    }
    const year = yearIn(match);
    return year === undefined ? undefined : date(monthPeriod(year, month));
  },
  finds: [
    ['The factory opened in February 1947.', 'February 1947', '1947-02'],
    ['By August of 1988 both sides were tired.', 'August of 1988', '1988-08'],
    ['Elections held in Sept. 2013 were annulled.', 'Sept. 2013', '2013-09'],
  ],
  leaves: ['The march 1947 people joined went on.', 'May 2,000 guests come in.', 'Room 1947 was empty.'],
};

/** Months that are also other words need a sign of time beside them. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'august', 'dec', 'jan']);

function isMonthAlone(match: Match): boolean {
  const before = match.before();
  const after = match.after();
  if (PERSON_LEADS.has(before.replace('.', ''))) return false;
  if (before === '.' && PERSON_LEADS.has(match.before(2))) return false;
  const month = match.word('m');
  const pointed = match.to - match.from > 1;
  // Short forms without a point are names or acronyms ("Jan Egeland", "SEP") unless a number stands beside them.
  if (month.length <= 3 && month !== 'may' && !pointed) return false;
  const next = match.words.list[match.to];
  const previous = match.words.list[match.from - 1];
  if (AMBIGUOUS.has(month)) {
    if (!TIME_PREPOSITIONS.has(before))
      return (
        after === "'s" &&
        /^[a-z]/.test(match.words.list[match.to + 1]?.text ?? '') &&
        previous?.text.charAt(0).match(/[A-Z]/) == null &&
        before !== '.' &&
        before !== ''
      );
    return !(next !== undefined && /^[A-Z]/.test(next.text) && month !== 'may');
  }
  // "June Marlow", "April Lund": a name unless something temporal stands before.
  const isName = next !== undefined && /^[A-Z][a-z]+$/.test(next.text) && /^(?:april|june)$/.test(month);
  return !isName || TIME_PREPOSITIONS.has(before);
}

/** "June 31", "30 February": the rule for dates has refused it. */
function isImpossibleDay(match: Match): boolean {
  const month = monthOf(match);
  const after = Number(match.after());
  const before = Number(match.before());
  const impossible = (day: number): boolean => day > 28 && day <= 39 && !isDate(2000, month, day);
  return impossible(after) || impossible(before);
}

export const monthAlone: Rule = {
  name: 'month',
  patterns: ['m:Month'],
  read: (match) => {
    if (!isMonthAlone(match) || isImpossibleDay(match)) return undefined;
    const pointed = match.to - match.from > 1;
    const sentenceEnd = pointed && (MONTHS[match.word('m')] ?? 0) > 0 && match.word('m').length > 4;
    return {
      type: 'DATE',
      meaning: { kind: 'month', month: monthOf(match) },
      ...(sentenceEnd ? { to: match.to - 1 } : {}),
    };
  },
  finds: [
    ['The bank lowered its rate in October.', 'October', '2013-10'],
    ['Voters will decide in September.', 'September', '2014-09'],
    ['Talks have stalled since March.', 'March', '2014-03'],
    ['Peru would not sign anything that left a guard there after June.', 'June', '2014-06'],
    ['Peru would reject any pact that kept a guard there beyond June.', 'June', '2014-06'],
    ['Peru would not sign the pact that was drafted after June.', 'June', '2013-06'],
    ['Peru had refused anything that left a guard there after June.', 'June', '2013-06'],
  ],
  leaves: [
    'Hanna May refused to comment.',
    'The minister may resign.',
    'Thousands joined the march on the palace.',
    'They march to the capital.',
    'Jan Egeland briefed the council.',
    'April Lund runs the office.',
  ],
};

export const numericDate: Rule = {
  name: 'numeric-date',
  patterns: ['n:Iso', 'n:Numeric'],
  read: (match) => {
    const text = match.word('n');
    const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
    if (iso !== null) {
      const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
      return isDate(year, month, day) ? date(dayPeriod(year, month, day)) : undefined;
    }
    const parts = text.split(/[/.-]/).map(Number);
    const [one = 0, two = 0, last = 0] = parts;
    const written = text.length - text.search(/\d+$/);
    const year = written === 4 ? last : last >= 50 ? 1900 + last : 2000 + last;
    const monthFirst = isDate(year, one, two);
    // Points are never used by those who write the month first.
    const dayFirst = isDate(year, two, one);
    if (!monthFirst && !dayFirst) return undefined;
    if (dayFirst && (one === two || text.includes('.') || !monthFirst)) return date(dayPeriod(year, two, one));
    if (!dayFirst) return date(dayPeriod(year, one, two));
    const [dayFirstPeriod, monthFirstPeriod] = [dayPeriod(year, two, one), dayPeriod(year, one, two)];
    const meaning = {
      kind: 'either',
      value: `${year}`,
      dayFirst: dayFirstPeriod,
      monthFirst: monthFirstPeriod,
    } as const;
    return { type: 'DATE', meaning };
  },
  finds: [
    ['The log of 2014-04-22 was published.', '2014-04-22', '2014-04-22'],
    ['The order is dated 25/12/2013.', '25/12/2013', '2013-12-25'],
    ['The memo of 10/26/89 surfaced.', '10/26/89', '1989-10-26'],
    ['The decree of 03.04.2014 is void.', '03.04.2014', '2014-04-03'],
    ['The form says 03/04/2014.', '03/04/2014', '2014'],
  ],
  leaves: [
    'The form says 31/02/2014.',
    'Call 555-12-1234 now.',
    'They won 3-2-1.',
    'Version 1.2.3 was released.',
    'The date 2014-13-40 is wrong.',
  ],
};
