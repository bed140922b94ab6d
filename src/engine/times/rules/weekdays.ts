/** Days of the week. */
import type { Rule } from '../types';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../vocabulary/calendar';
import { TURNS } from './parts';

export const weekday: Rule = {
  name: 'weekday',
  patterns: [
    'r:Relative? w:WeekdayFull',
    'the r:(previous|following|preceding|next|coming) w:WeekdayFull',
    'this (past|coming) w:WeekdayFull',
    'w:WeekdayShort .',
    'w:WeekdayFull of? k:(last|this|next) week',
  ],
  read: (match) => {
    const word = match.word('w');
    const full = WEEKDAYS[word];
    const day = full ?? SHORT_WEEKDAYS[word];
    if (day === undefined) return undefined;
    if (full === undefined && !/^(?:on|by|until|last|next|since|from|to|and|through)$/.test(match.before()))
      return undefined;
    // "Wednesday Addams", "Black Friday", "Bloody Sunday" are names, but "Tuesday Marlow said" is not.
    if (
      /^(?:black|bloody|super|ash|palm|good|ruby|cyber|manic|wednesday)$/.test(match.before()) &&
      match.words.list[match.from - 1]?.text.match(/^[A-Z]/) !== null
    )
      return undefined;
    if (
      /^(?:times|telegraph|herald|mirror|express|tribune|post|mail)$/.test(match.after()) &&
      /^[A-Z]/.test(match.words.list[match.to]?.text ?? '')
    )
      return undefined;
    if (match.has('k')) {
      const weeks = TURNS[match.word('k')] ?? 0;
      return { type: 'DATE', meaning: { kind: 'weekday', weekday: day, weeks } };
    }
    const first = match.words.list[match.from]?.lower ?? '';
    const second = match.words.list[match.from + 1]?.lower ?? '';
    const relation = first === 'this' && second !== word ? second : match.word('r');
    // "Following Monday's debate": a preposition.
    if (/^(?:following|preceding|past)$/.test(first) && !/^(?:the|this)$/.test(match.before()))
      return { type: 'DATE', meaning: { kind: 'weekday', weekday: day }, from: match.from + 1 };
    // "May 3, a Monday", "on a Monday": the day that it is, or any.
    if (match.before() === 'a' && relation === '')
      return { type: 'DATE', meaning: { kind: 'undated', value: `XXXX-WXX-${day}` } };
    const turn = TURNS[relation];
    if (/^(?:following|previous|preceding)$/.test(relation))
      return {
        type: 'DATE',
        meaning: { kind: 'weekday', weekday: day, turn: relation === 'following' ? 1 : -1, origin: 'mentioned' },
      };
    if (relation === 'current') return undefined;
    return { type: 'DATE', meaning: { kind: 'weekday', weekday: day, ...(turn === undefined ? {} : { turn }) } };
  },
  finds: [
    ['The envoys met on Tuesday.', 'Tuesday', '2014-04-22'],
    ['The envoys will meet on Tuesday.', 'Tuesday', '2014-04-29'],
    ['The next round is on Tuesday.', 'Tuesday', '2014-04-29'],
    ['The deadline is Friday.', 'Friday', '2014-04-25'],
    ['The talks of March 3, a Monday, failed.', 'Monday', 'XXXX-WXX-1'],
    ['The envoy is due in Oslo on Friday.', 'Friday', '2014-04-25'],
    ['The delay is due in part to a fire on Friday.', 'Friday', '2014-04-18'],
    ['Parliament voted last Friday.', 'last Friday', '2014-04-18'],
    ['Parliament votes next Friday.', 'next Friday', '2014-04-25'],
    ['He resigned on Thursday of last week.', 'Thursday of last week', '2014-04-17'],
    ['They met on April 10. The previous Tuesday they had spoken.', 'The previous Tuesday', '2014-04-08'],
  ],
  leaves: [
    'He bought the Sun at a kiosk.',
    'She sat down.',
    'Shops prepare for Black Friday.',
    'The inquiry into Bloody Sunday reopened.',
    'He writes for the Sunday Times.',
  ],
};

export const weekdayPlural: Rule = {
  name: 'weekday-repeated',
  patterns: [
    'w:Weekdays',
    'Weekdays d:(mornings|afternoons|evenings|nights)',
    'w:WeekdayFull d:(mornings|afternoons|evenings|nights)',
    'on n:(weekdays|weekends)',
  ],
  read: (match) => {
    if (match.has('n')) {
      const weekend = match.word('n') === 'weekends';
      return {
        type: 'SET',
        meaning: { kind: 'undated', value: weekend ? 'XXXX-WXX-WE' : 'XXXX-WXX-WD' },
        from: match.from + 1,
      };
    }
    const word = (match.word('w') || (match.words.list[match.from]?.lower ?? '')).replace(/s$/, '');
    const day = WEEKDAYS[word];
    if (day === undefined) return undefined;
    const parts: Readonly<Record<string, string>> = {
      mornings: 'TMO',
      afternoons: 'TAF',
      evenings: 'TEV',
      nights: 'TNI',
    };
    return { type: 'SET', meaning: { kind: 'undated', value: `XXXX-WXX-${day}${parts[match.word('d')] ?? ''}` } };
  },
  finds: [
    ['The committee meets on Mondays.', 'Mondays', 'XXXX-WXX-1'],
    ['Curfew holds on Tuesday nights.', 'Tuesday nights', 'XXXX-WXX-2TNI'],
    ['The office opens on weekdays.', 'weekdays', 'XXXX-WXX-WD'],
  ],
  leaves: ['The committee meets Monday.', 'Mon repos is closed.', 'The days are short.'],
};
