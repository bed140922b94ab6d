/** What happens again and again: "every Tuesday", "twice a week", "daily". */
import { readCount } from '../numbers';
import type { Rule } from '../types';
import { SEASONS } from '../values';
import { DAY_PARTS, MONTHS, SEASON_WORDS, WEEKDAYS } from '../vocabulary/calendar';
import { UNITS } from '../vocabulary/units';
import { lengthValue } from './lengths';

export const every: Rule = {
  name: 'every',
  patterns: [
    '(almost|nearly)? (every|each) (other|single)? u:(Unit|weekend)',
    '(every|each) n:(Count|few|couple of) u:Units',
    '(every|each) (other|second|third|fourth)? w:WeekdayFull d:DayPart?',
    '(every|each) m:Month',
    '(every|each) s:Season',
    '(every|each) d:DayPart',
    'the? (NthWord|last) w:WeekdayFull of (every|each|the) month',
  ],
  read: (match) => {
    const repeated = (value: string) => ({ type: 'SET', meaning: { kind: 'undated', value } }) as const;
    const part = DAY_PARTS[match.word('d')] ?? '';
    const weekday = WEEKDAYS[match.word('w')];
    if (weekday !== undefined) return repeated(`XXXX-WXX-${weekday}${part}`);
    if (part !== '') return repeated(`XXXX-XX-XX${part}`);
    const month = MONTHS[match.word('m')];
    if (month !== undefined) return repeated(`XXXX-${String(month).padStart(2, '0')}`);
    const season = SEASON_WORDS[match.word('s')];
    if (season !== undefined) return repeated(`XXXX-${SEASONS[season]}`);
    const unit = UNITS.get(match.word('u'));
    if (unit === undefined) return undefined;
    if (/^(?:of|second)$/.test(match.after()) || match.word('u') === 'second') return undefined;
    if (match.word('u') === 'weekend') return repeated('XXXX-WXX-WE');
    const other = match.words.list[match.from + 1]?.lower === 'other';
    const count = match.has('n') ? readCount(match.part('n')) : other ? 2 : 1;
    return repeated(lengthValue(count, unit));
  },
  finds: [
    ['The council meets every Tuesday.', 'every Tuesday', 'XXXX-WXX-2'],
    ['Each July the lodges march.', 'Each July', 'XXXX-07'],
    ['Thousands flee every month.', 'every month', 'P1M'],
    ['It is reviewed every two years.', 'every two years', 'P2Y'],
  ],
  leaves: ['They helped each other.', 'Every voter counts.', 'Each share costs a dollar.', 'Every second man left.'],
};

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
  quarterly: 'P3M',
};

export const adverbial: Rule = {
  name: 'daily',
  patterns: ['w:(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually)'],
  read: (match) => {
    const word = match.part('w')[0];
    const value = ADVERBS[word?.lower ?? ''];
    if (word === undefined || value === undefined) return undefined;
    // "quarterly earnings" are a kind of earnings.
    if (word.lower === 'quarterly' && /^[a-z]/.test(match.after())) return undefined;
    // Newspapers: "the Daily Mail", "People's Daily".
    const next = match.words.list[match.to];
    const previous = match.words.list[match.from - 1];
    if (
      /^[A-Z]/.test(word.text) &&
      ((next !== undefined && /^[A-Z]/.test(next.text)) ||
        (previous !== undefined && previous.lower !== '.' && previous.lower !== '\n'))
    )
      return undefined;
    if (
      /^(?:the|a|an|in|this|twice|his|its|their)$/.test(match.before()) &&
      /^(?:said|reported|wrote|newspaper|newspapers|paper|papers|magazine|has|is|was|,|\.)$/.test(match.after())
    )
      return undefined;
    return { type: 'SET', meaning: { kind: 'undated', value } };
  },
  finds: [
    ['Convoys cross the border daily.', 'daily', 'P1D'],
    ['Rent is paid monthly.', 'monthly', 'P1M'],
  ],
  leaves: ['He writes for the Daily Mail.', 'The weekly said so.', 'A monthly magazine closed.'],
};

const AMOUNT =
  /^(?:\d.*|million|billion|trillion|thousand|hundred|dollars?|euros?|pounds?|cents?|people|tons?|tonnes|barrels?|hours?|times?|once|twice|thrice|shares?|units|cars|percent|cds|%)$/;

export const perUnit: Rule = {
  name: 'per-unit',
  patterns: ['(a|an|per) u:Unit'],
  read: (match) => {
    const unit = UNITS.get(match.word('u'));
    if (unit === undefined || (unit.clock === true && match.word('u') === 'second')) return undefined;
    const article = match.words.list[match.from]?.lower;
    if (/^(?:ago|earlier|later|before|after|old|long|-|or|and)$/.test(match.after())) return undefined;
    if (article === 'per') {
      // "miles per hour", "frames per second" are rates, not times.
      if (unit.clock === true) return undefined;
      return { type: 'SET', meaning: { kind: 'undated', value: lengthValue(1, unit) } };
    }
    if (unit.clock === true || !AMOUNT.test(match.before())) return undefined;
    return { type: 'SET', meaning: { kind: 'undated', value: lengthValue(1, unit) } };
  },
  finds: [
    ['The war costs $3 million a day.', 'a day', 'P1D'],
    ['They meet twice a week.', 'a week', 'P1W'],
  ],
  leaves: ['He waited for a day.', 'It ran at 90 miles per hour.', 'What a year it was.'],
};
