/** Clock times and parts of the day. */
import { readCount } from '../numbers';
import { defineClass, definePart } from '../pattern';
import type { Reading, Rule } from '../types';
import { DAY_PARTS } from '../vocabulary/calendar';
import { TURNS } from './parts';

defineClass('AmPm', ['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m']);
definePart(
  'ZoneWords',
  'Zone | local time | (eastern|central|pacific|mountain|greenwich|new? Named|san Named) (standard|daylight|mean|summer)? time',
);

const two = (value: number): string => String(value).padStart(2, '0');

/** "T17:00" for a clock time; undefined for one that no clock shows. */
function clockValue(hour: number, minute: number | undefined, half: string): string | undefined {
  if (half !== '' && (hour < 1 || hour > 12)) return undefined;
  let hours = hour;
  if (half.startsWith('p') && hour < 12) hours += 12;
  if (half.startsWith('a') && hour === 12) hours = 0;
  if (hours > 24 || (hours === 24 && (minute ?? 0) > 0) || (minute ?? 0) > 59) return undefined;
  return `T${two(hours)}:${two(minute ?? 0)}`;
}

function clock(value: string | undefined): Reading | undefined {
  return value === undefined ? undefined : { type: 'TIME', meaning: { kind: 'clock', time: value } };
}

export const clockTime: Rule = {
  name: 'clock-time',
  patterns: [
    '(about|around)? (c:Clock|h:(Small|Decimal)) -? p:AmPm ,? ZoneWords?'.replace(
      '(c:Clock|h:(Small|Decimal))',
      'c:(Clock|Small|Decimal)',
    ),
    '(about|around)? c:Clock ZoneWords?',
    "(about|around)? h:(Small|Cardinal) o'clock (in the d:(morning|afternoon|evening))?",
    'm:(Military|Year) z:(ZoneWords|hours)',
    '(half past|a quarter (past|to)) h:Cardinal',
  ],
  read: (match) => {
    if (match.has('m')) {
      const digits = match.word('m');
      return clock(clockValue(Number(digits.slice(0, 2)), Number(digits.slice(2)), ''));
    }
    const half = match.word('p');
    if (match.has('h')) {
      const hour = readCount(match.part('h')) ?? 99;
      const first = match.words.list[match.from]?.lower;
      const part = match.word('d');
      if (first === 'half') return clock(clockValue(hour, 30, ''));
      if (first === 'a')
        return clock(
          match.words.list[match.from + 2]?.lower === 'to' ? clockValue(hour - 1, 45, '') : clockValue(hour, 15, ''),
        );
      if (hour < 1 || hour > 24) return undefined;
      return clock(clockValue(hour, 0, part === 'morning' ? 'a' : part === '' ? '' : 'p'));
    }
    const [hour = 99, minute] = match.word('c').split(/[:.]/).map(Number);
    if (half === '') {
      // A bare "3:15" is a clock time only where the words say so; else it may be a score, a verse or a running time.
      const zoned = match.to - match.at('c') > 1;
      if (
        !zoned &&
        !/^(?:at|by|until|till|from|before|after|since|around|about|to|and|between)$/.test(match.before()) &&
        !/^(?:about|around)$/.test(match.words.list[match.from]?.lower ?? '')
      )
        return undefined;
      if (match.word('c').split(':').length > 2 && !zoned) return undefined;
    }
    if (match.word('c').includes('.') && (minute ?? 99) > 59) return undefined;
    return clock(clockValue(hour, minute, half));
  },
  finds: [
    ['The gate closes at 10 p.m.', '10 p.m.', '2014-04-23T22:00'],
    ['The truce begins at 0700 GMT Monday.', '0700 GMT Monday', '2014-04-28T07:00'],
    ['He will speak at 10:30 on Friday.', '10:30 on Friday', '2014-04-25T10:30'],
    ["The siren went off at six o'clock.", "six o'clock", '2014-04-23T06:00'],
    ['It will meet at 10 a.m. New York time on Friday.', '10 a.m. New York time on Friday', '2014-04-25T10:00'],
    ['Polls will open at 5 p.m. EST on Nov. 6.', '5 p.m. EST on Nov. 6', '2014-11-06T17:00'],
  ],
  leaves: [
    'They won 3:1 at home.',
    'The log shows 25:99 as the time.',
    'At 13 p.m. nothing rings.',
    'Read John 3:16 aloud.',
    'I am 40.',
  ],
};

export const noon: Rule = {
  name: 'noon-midnight',
  patterns: ['(about|around)? w:(noon|midnight|midday) ZoneWords?'],
  read: (match) => {
    const word = match.word('w');
    if (
      /^(?:express|sun|blue|run)$/.test(match.after()) ||
      (/^[A-Z]/.test(match.part('w')[0]?.text ?? '') && match.before() !== '' && match.before() !== '.')
    )
      return undefined;
    return clock(word === 'midnight' ? 'T24:00' : 'T12:00');
  },
  finds: [
    ['Negotiations broke off at noon Thursday.', 'noon Thursday', '2014-04-17T12:00'],
    ['The offer expires at midnight Friday.', 'midnight Friday', '2014-04-25T24:00'],
  ],
  leaves: ['He took the Midnight Express.', 'A midnight blue car passed.'],
};

export const dayPart: Rule = {
  name: 'day-part',
  patterns: [
    '(earlier|later|early|late)? r:(this|last|the|tomorrow|yesterday|that) (early|late|previous|next|following)? p:DayPart',
    'w:(tonight|overnight)',
    '(mid -)? p:(morning|afternoon)',
    'in the p:DayPart',
    'p:DayPart',
  ].filter((pattern) => pattern !== 'in the p:DayPart'),
  read: (match) => {
    const solo = match.word('w');
    if (solo !== '') {
      const next = match.after();
      if (
        solo === 'overnight' &&
        (/^(?:delivery|stay|stays|success|rate|rates|train|bag|flight|visa|low|lows)$/.test(next) ||
          /^(?:an|a|the|become|became|changed|change)$/.test(match.before()))
      )
        return undefined;
      return clock('TNI');
    }
    const part = DAY_PARTS[match.word('p')];
    if (part === undefined) return undefined;
    const relation = match.word('r');
    const list = match.words.list;
    if (relation === '') {
      // A bare part of the day is read only where a day stands beside it; the join needs it, nothing else does.
      const before = match.before();
      const after = match.after();
      const middle = list[match.from]?.lower === 'mid';
      const beside =
        /day$|^(?:today|tomorrow|yesterday)$/.test(before) ||
        (before === 'at' && /day$/.test(match.before(2))) ||
        /^(?:of|yesterday|on)$/.test(after) ||
        /(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(after);
      if (!beside && !middle) return undefined;
      if (after === 'of' && !/^(?:\d{1,2}|[A-Z].*)$/.test(match.words.list[match.to + 1]?.text ?? '')) return undefined;
      return clock(part);
    }
    const word = match.word('p');
    const other = list[match.at('p') - 1]?.lower ?? '';
    if (relation === 'the' && TURNS[other] !== undefined) {
      const day = { kind: 'shift', by: TURNS[other], unit: 'day', origin: 'mentioned' } as const;
      return { type: 'TIME', meaning: { kind: 'clock', time: part, day } };
    }
    if (relation === 'the') {
      // "in the morning" of the day that is told.
      if (!/^(?:in|during|of|early|late|by|through|into|throughout)$/.test(match.before())) return undefined;
      if (/^(?:sky|air|sun|light|news|paper|papers|shift|train|rush|mist|before|he|she|they|it)$/.test(match.after()))
        return undefined;
      return { type: 'TIME', meaning: { kind: 'clock', time: part, day: { kind: 'again', grain: 'day' } } };
    }
    if (relation === 'that')
      return { type: 'TIME', meaning: { kind: 'clock', time: part, day: { kind: 'again', grain: 'day' } } };
    if (/^(?:dusk|dawn|sunset|sunrise|daybreak|nightfall)$/.test(word) && relation === 'last') return undefined;
    const by =
      relation === 'last' || relation === 'yesterday' ? -1 : relation === 'tomorrow' ? 1 : (TURNS[relation] ?? 0);
    return {
      type: 'TIME',
      meaning: { kind: 'clock', time: part, day: { kind: 'shift', by, unit: 'day', origin: 'published' } },
    };
  },
  finds: [
    ['The minister landed this morning.', 'this morning', '2014-04-23TMO'],
    ['Shells fell last night.', 'last night', '2014-04-22TNI'],
    ['Police moved in on Saturday night.', 'Saturday night', '2014-04-19TNI'],
    ['The council sits tonight.', 'tonight', '2014-04-23TNI'],
  ],
  leaves: [
    'Good evening from Havana.',
    'The night sky was clear.',
    'It was an overnight success.',
    'The Night Watch hangs here.',
  ],
};
