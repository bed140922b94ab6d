/** Feasts and days that have a name. */
import { dayPeriod } from '../calendar';
import type { Rule } from '../types';
import { HOLIDAYS } from '../vocabulary/holidays';
import { date, TURNS } from './parts';

const byWords = new Map(HOLIDAYS.map((holiday) => [holiday.words, holiday]));

export const feast: Rule = {
  name: 'feast',
  patterns: HOLIDAYS.map(({ words }) => `r:(last|this|next|the)? f:(${words})`),
  read: (match) => {
    const words = match.part('f');
    const first = words[0];
    if (first === undefined || !/^[A-Z]/.test(first.text)) return undefined;
    const holiday = byWords.get(words.map(({ lower }) => lower).join(' '));
    if (holiday === undefined) return undefined;
    const relation = match.word('r');
    const next = match.words.list[match.to];
    // "Christmas Island", "Easter Rising", "Victory Day Parade".
    if (next?.spaced && /^[A-Z]/.test(next.text) && /^[a-z]/.test(match.before())) return undefined;
    const turn = TURNS[relation];
    const from = relation === 'the' ? { from: match.from + 1 } : {};
    return {
      type: 'DATE',
      meaning: { kind: 'feast', day: holiday.day, ...(turn === undefined ? {} : { turn }) },
      ...from,
    };
  },
  finds: [
    ['The monks were freed on Christmas Eve.', 'Christmas Eve', '2013-12-24'],
    ['Troops will be home by Thanksgiving.', 'Thanksgiving', '2014-11-27'],
    ['It was signed on Good Friday.', 'Good Friday', '2014-04-18'],
  ],
  leaves: ['They sailed to Christmas Island.', 'A new year has its own pains.', 'He gave thanksgiving prayers.'],
};

export const nineEleven: Rule = {
  name: 'nine-eleven',
  patterns: [
    '(sept .|sept|september) a:Small (terrorist|terror)? (attacks|attack|attackers|hijackers|hijackings|conspiracy|commission|plotters)',
    'b:Small / c:Small',
  ],
  read: (match) => {
    const attacks = match.has('a');
    const is = attacks ? match.word('a') === '11' : match.word('b') === '9' && match.word('c') === '11';
    if (!is) return undefined;
    if (!attacks && !/^(?:the|since|after|before|of|on|post|pre|-|about|by|from)$/.test(match.before()))
      return undefined;
    const to = attacks ? match.at('a') + 1 : match.to;
    return { ...date(dayPeriod(2001, 9, 11)), to };
  },
  finds: [
    ['He was detained after the Sept. 11 attacks.', 'Sept. 11', '2001-09-11'],
    ['Much changed after 9/11.', '9/11', '2001-09-11'],
  ],
  leaves: ['On Sept. 12 attacks resumed.', 'About 9/10 of it is water.', 'The store opens Sept. 9.'],
};
