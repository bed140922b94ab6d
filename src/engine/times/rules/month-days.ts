/** Days of a month that are not written one by one: "May 5-7", "on the 15th", "the first Tuesday in November". */
import { isDate, nthWeekday } from '../calendar';
import { readOrdinal } from '../numbers';
import { definePart, type Match } from '../pattern';
import type { Meaning, Reading, Rule, YearMeaning } from '../types';
import { WEEKDAYS } from '../vocabulary/calendar';
import { monthOf, TURNS } from './parts';

definePart('DayRange', 'a:DayNumber j:(-|to|through|until|and) (the)? b:DayNumber');

function knownYear(match: Match): { readonly year?: YearMeaning } {
  return match.has('y') ? { year: { kind: 'known', year: Number(match.word('y')) } } : {};
}

export const dayRange: Rule = {
  name: 'day-range',
  patterns: ['m:Month DayRange (,? y:Year)?', 'DayRange (of)? m:Month (,? y:Year)?'],
  read: (match) => {
    const [month, day, until] = [monthOf(match), readOrdinal(match.part('a')), readOrdinal(match.part('b'))];
    // "May 3-2" is a score, "June 5 to 40" no date.
    if (until <= day || !isDate(2000, month, day) || !isDate(2000, month, until)) return undefined;
    if (match.word('j') === 'and') {
      const monthFirst = match.at('m') < match.at('a');
      // "On May 3 and 4 people came": the second number counts what follows.
      if (
        monthFirst &&
        !match.has('y') &&
        !/^(?:|[.,;:)]|\n|\p{L}{1,2}|and|but|for|with|when|after|before|near|were|was|will|\p{L}+ed)$/u.test(
          match.after(),
        )
      )
        return undefined;
      // Days apart are two expressions; the one beside the month is found without this rule.
      if (until > day + 1) {
        const beside = monthFirst ? 'b' : 'a';
        const from = match.at(beside);
        const meaning: Meaning = { kind: 'month', month, day: monthFirst ? until : day, ...knownYear(match) };
        return { type: 'DATE', meaning, from, to: from + match.part(beside).length };
      }
    }
    return { type: 'DATE', meaning: { kind: 'month', month, day, until, ...knownYear(match) } };
  },
  finds: [
    ['The summit of 5-7 May 2014 ended early.', '5-7 May 2014', '2014-05-05/2014-05-07'],
    ['Polls are open on June 3 to 5.', 'June 3 to 5', '2014-06-03/2014-06-05'],
    ['They talked on April 9–11 in Oslo.', 'April 9–11', '2014-04-09/2014-04-11'],
    ['The talks of June 3 and 4 failed.', 'June 3 and 4', '2014-06-03/2014-06-04'],
    ['They will vote on 11 and 12 May.', '11 and 12 May', '2014-05-11/2014-05-12'],
    ['They will vote on May 11 and 25.', '25', '2014-05-25'],
    ['They will vote on 11 and 25 May.', '11', '2014-05-11'],
  ],
  leaves: ['They lost 5-7 in May.', 'May 3-2 be the score.', 'He read pages 5-7.', 'On May 3 and 4 ships sank.'],
};

export const dayOfMonth: Rule = {
  name: 'day-of-month',
  patterns: ['(on|by|until|before|since|from) the d:NthDigits (of r:(this|last|next) month)?'],
  read: (match) => {
    const day = readOrdinal(match.part('d'));
    const next = match.words.list[match.to]?.lower ?? '';
    if (day < 1 || day > 31 || (!match.has('r') && !/^(?:[.,;:)]|\n|and|but|at|)$/.test(next))) return undefined;
    const turn = TURNS[match.word('r')];
    const meaning: Meaning = { kind: 'day-of-month', day, ...(turn === undefined ? {} : { months: turn }) };
    const reading: Reading = { type: 'DATE', meaning, from: match.from + 1 };
    return reading;
  },
  finds: [
    ['The treaty was signed on the 15th.', 'the 15th', '2014-04-15'],
    ['They will be freed on the 30th of this month.', 'the 30th of this month', '2014-04-30'],
    ['The fee is due by the 5th of next month.', 'the 5th of next month', '2014-05-05'],
  ],
  leaves: ['He lives on the 15th floor.', 'The 15th was the worst lap.', 'On the 42nd, nobody came.'],
};

export const weekdayOfMonth: Rule = {
  name: 'weekday-of-month',
  patterns: ['the? n:(NthWord|last) w:WeekdayFull (of|in) m:Month (,? y:Year)?'],
  read: (match) => {
    const [month, weekday] = [monthOf(match), WEEKDAYS[match.word('w')] ?? 0];
    const nth = match.word('n') === 'last' ? -1 : readOrdinal(match.part('n'));
    if (nth > 4 || weekday === 0) return undefined;
    const day = (year: number): number => nthWeekday(year, month, weekday, nth);
    return { type: 'DATE', meaning: { kind: 'feast', day, ...knownYear(match) } };
  },
  finds: [
    ['Voters will decide on the first Tuesday in November.', 'the first Tuesday in November', '2014-11-04'],
    ['It ended on the last Friday of June 2013.', 'the last Friday of June 2013', '2013-06-28'],
  ],
  leaves: ['The first Tuesday was dull.', 'On Tuesday in May Hall they met.'],
};
