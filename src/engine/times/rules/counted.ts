/** Dates counted from another day: "three weeks ago", "two days earlier", "a year from now". */
import { readCount } from '../numbers';
import type { Match } from '../pattern';
import type { Meaning, Origin, Reading, Rule, Turn } from '../types';
import { WEEKDAYS } from '../vocabulary/calendar';
import { UNITS } from '../vocabulary/units';
import { shift } from './parts';

/** The shift that a count of units before or after the origin means; an open or clock count stays vague. */
function counted(match: Match, turn: Turn, origin: Origin): Reading | undefined {
  const unit = UNITS.get(match.word('u'));
  if (unit === undefined) return undefined;
  const words = match.part('n');
  const first = words[0]?.lower ?? '';
  const count = words.length === 0 || (/^(?:a|an)$/.test(first) && words.length === 1) ? 1 : readCount(words);
  if (count === undefined || count > 9999) {
    if (origin === 'mentioned') return undefined;
    const vague: Meaning = { kind: 'vague', value: turn < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    return { type: 'DATE', meaning: vague };
  }
  if (unit.letter === 'S') return undefined;
  if (unit.clock || unit.grain === undefined) {
    // Hours and minutes leave the day open near midnight: the day is the origin's, the time is not written.
    return { type: 'TIME', meaning: { kind: 'shift', by: 0, unit: 'day', origin } };
  }
  const by = turn * count * (unit.times ?? 1);
  // Who counts in weeks, months or years means no single day: "two weeks ago" is a week. From a day that the text
  // named, weeks lead to a day again.
  if (unit.grain === 'week' && (origin === 'mentioned' || !Number.isInteger(by)))
    return shift(Math.round(by * 7), 'day', origin);
  if (unit.grain === 'decade' && Number.isInteger(by)) return shift(by * 10, 'year', origin);
  if (!Number.isInteger(by)) return unit.grain === 'year' ? shift(Math.round(by * 12), 'month', origin) : undefined;
  return shift(by, unit.grain, origin);
}

const COUNT = '(n:(Quantity|a|an|one) (UnitAdjective)? -? u:(Unit|Units) (or so | or more | and a half)?)';

export const ago: Rule = {
  name: 'ago',
  patterns: [`Rough? ${COUNT} ago`, `Rough? ${COUNT} - ago`, `Rough? ${COUNT} b:back`],
  read: (match) => {
    if (match.has('b') && !/^(?:[.,;:)]|\n|when|and|but|was|were|he|she|it|they|)$/.test(match.after()))
      return undefined;
    const single = /^(?:a|an|one|1)$/.test(match.word('n'));
    if (single && match.word('u') === 'year') {
      const words = match.words.list.slice(match.from, match.to);
      if (words.length === 3) return { type: 'DATE', meaning: { kind: 'compared', years: -1, loose: true } };
    }
    return counted(match, -1, 'published');
  },
  finds: [
    ['The siege began two weeks ago.', 'two weeks ago', '2014-W15'],
    ['The mine closed a decade ago.', 'a decade ago', '2004'],
    ['They met three years ago today.', 'three years ago today', '2011-04-23'],
    ['He fled 10 days ago.', '10 days ago', '2014-04-13'],
    ['Some five years ago the mine closed.', 'Some five years ago', '2009'],
    ['They wed several years ago.', 'several years ago', 'PAST_REF'],
  ],
  leaves: ['It happened long ago.', 'Years passed; an agony ago unheard.', 'The ago party met.'],
};

export const earlierLater: Rule = {
  name: 'earlier-later',
  patterns: [`Rough? ${COUNT} t:(earlier|later|before|afterward|afterwards|previously|hence)`],
  read: (match) => {
    const word = match.word('t');
    const back = /^(?:earlier|before|previously|ago)$/.test(word);
    const next = match.after();
    // "two days before the vote" is a length beside an event, not a day by itself.
    if (word === 'before' && !/^(?:[.,;:)]|\n|when|and|but|)$/.test(next)) return undefined;
    if (back && match.word('u') === 'year' && /^(?:a|one|1|)$/.test(match.word('n')))
      return { type: 'DATE', meaning: { kind: 'compared', years: -1 } };
    if (word === 'hence') return counted(match, 1, 'published');
    return counted(match, back ? -1 : 1, 'mentioned');
  },
  finds: [
    ['He was held on April 10 and freed three days later.', 'three days later', '2014-04-13'],
    ['The vote was on 12 March; two days earlier a bomb went off.', 'two days earlier', '2014-03-10'],
    ['Sales in the third quarter of 2013 fell from a year earlier.', 'a year earlier', '2012-Q3'],
  ],
  leaves: ['He left sooner or later.', 'Two days before the vote he fell ill.', 'See the later chapters.'],
};

export const fromNow: Rule = {
  name: 'from-now',
  patterns: [
    `Rough? ${COUNT} from (now|today)`,
    "in Rough? n:(Count|a|an|one) u:(LongUnit|LongUnits) 's? ' time",
    'n:(a|one|two|three|four|1|2|3|4) (week|weeks) from k:WeekdayFull',
    'n:a week on k:WeekdayFull',
  ],
  read: (match) => {
    if (match.has('k')) {
      const weeks = readCount(match.part('n')) ?? 1;
      // "For two weeks from Monday", "a week from Monday to Sunday": a length that begins there.
      if (/^(?:for|lasts?|lasting|of|over|during|another|further)$/.test(match.before())) return undefined;
      if (/^(?:to|until|till|through|onwards?)$/.test(match.after())) return undefined;
      const meaning: Meaning = { kind: 'weekday', weekday: WEEKDAYS[match.word('k')] ?? 0, turn: 1, later: 7 * weeks };
      return { type: 'DATE', meaning };
    }
    const reading = counted(match, 1, 'published');
    if (reading === undefined) return undefined;
    return match.words.list[match.from]?.lower === 'in' ? { ...reading, from: match.from + 1 } : reading;
  },
  finds: [
    ['The ban ends two months from now.', 'two months from now', '2014-06'],
    ['A second round is due a week from Monday.', 'a week from Monday', '2014-05-05'],
    ['The strike begins a week on Friday.', 'a week on Friday', '2014-05-02'],
  ],
  leaves: [
    'They walked from now empty houses.',
    'Two months from the coast it rains.',
    'The road is closed for two weeks from Monday.',
  ],
};

export const sameDay: Rule = {
  name: 'again',
  patterns: [
    '(the|that) same (day|week|month|year|weekend)',
    'that (day|week|month|year|weekend|quarter)',
    'the (following|next|previous) day',
    'the (day|week|month|year) (before|after)',
    '(later|earlier|late|early) in the day',
    '(first|second|third|last|final) Other of the day',
  ],
  read: (match) => {
    const list = match.words.list;
    const last = list[match.to - 1]?.lower ?? '';
    const first = list[match.from]?.lower ?? '';
    const next = match.after();
    if (/^(?:before|after)$/.test(last)) {
      const unit = UNITS.get(first === 'the' ? (list[match.from + 1]?.lower ?? '') : '')?.grain;
      if (unit === undefined || !/^(?:[.,;]|\n|when|)$/.test(next)) return undefined;
      return shift(last === 'after' ? 1 : -1, unit, 'mentioned');
    }
    const grain = UNITS.get(last)?.grain;
    if (grain === undefined) return undefined;
    if (/^(?:in|of)$/.test(list[match.to - 3]?.lower ?? ''))
      return { type: 'DATE', meaning: { kind: 'again', grain }, from: match.to - 2 };
    const middle = list[match.from + 1]?.lower ?? '';
    if (/^(?:following|next)$/.test(middle)) return shift(1, 'day', 'mentioned');
    if (middle === 'previous') return shift(-1, 'day', 'mentioned');
    if (/^(?:last|old|long|as|that|of|-)$/.test(next) && first === 'that') return undefined;
    return { type: 'DATE', meaning: { kind: 'again', grain } };
  },
  finds: [
    ['The king died in 1952. That year London choked.', 'That year', '1952'],
    ['Talks opened on April 10 and closed the next day.', 'the next day', '2014-04-11'],
    ['The king spoke on April 10; later in the day, he left.', 'the day', '2014-04-10'],
    ['He fled in 1952. The year before, the mine had closed.', 'The year before', '1951'],
  ],
  leaves: ['That day-long wait was odd.', 'He seized the day.', 'The day will come.', 'It was the issue of the day.'],
};
