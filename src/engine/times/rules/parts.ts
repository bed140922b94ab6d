/** Pattern parts that several rules share, and small readers for them. */
import type { Grain, Period } from '../calendar';
import { defineClass, definePart, type Match } from '../pattern';
import type { Reading, Turn } from '../types';
import { DAY_PARTS, MONTHS, SEASON_WORDS, SHORT_WEEKDAYS, WEEKDAYS, ZONES } from '../vocabulary/calendar';
import { CARDINALS, DECADES, MULTIPLIERS, ORDINALS, VAGUE_NUMBERS } from '../vocabulary/number-words';
import { PLURAL_UNITS, SINGULAR_UNITS } from '../vocabulary/units';

defineClass('Cardinal', Object.keys(CARDINALS));
defineClass('Multiplier', Object.keys(MULTIPLIERS));
defineClass('NthWord', Object.keys(ORDINALS));
defineClass('DecadeName', Object.keys(DECADES));
defineClass('VagueNumber', VAGUE_NUMBERS);
definePart('CountWords', '(Cardinal | (a|an) Multiplier) (-? Cardinal | Multiplier and? | Cardinal){0,4}');
definePart('Fraction', 'Small / Small');
definePart('Count', 'Digits Fraction? | CountWords | half (a|an) | a? half -?');
definePart('Nth', 'NthDigits | NthWord | Cardinal - NthWord');
/** A count, or words that leave it open. */
definePart(
  'Quantity',
  'Count (and a half)? | a? VagueNumber | (a|the)? couple of? | a (number|handful|matter) of | dozens of | hundreds of',
);

const months = Object.keys(MONTHS);
defineClass(
  'MonthFull',
  months.filter((month) => month.length > 4 || ['may', 'june', 'july'].includes(month)),
);
defineClass(
  'MonthShort',
  months.filter((month) => month.length <= 4 && !['may', 'june', 'july'].includes(month)),
);
definePart('Month', 'MonthShort .? | MonthFull');
defineClass('WeekdayFull', Object.keys(WEEKDAYS));
defineClass('WeekdayShort', Object.keys(SHORT_WEEKDAYS));
defineClass('Weekdays', [...Object.keys(WEEKDAYS).map((day) => `${day}s`)]);
defineClass('Season', Object.keys(SEASON_WORDS));
defineClass(
  'DayPart',
  Object.keys(DAY_PARTS).filter((part) => part !== 'overnight' && !part.includes('_')),
);
defineClass('Unit', SINGULAR_UNITS);
defineClass('Units', PLURAL_UNITS);
defineClass('LongUnit', ['day', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century']);
defineClass('LongUnits', ['days', 'weeks', 'fortnights', 'months', 'quarters', 'years', 'decades', 'centuries']);
defineClass('Zone', ZONES);
definePart('DayNumber', 'Small | Nth');

/** Words that make a number rough; they belong to the expression. */
definePart(
  'Rough',
  'about | around | nearly | almost | roughly | approximately | some | over | under | another | barely | (more|less|fewer|longer) than | ' +
    'at (least|most) | up to | as (many|much|long|little|few) as | no (more|less|fewer|longer) than | (well|just|slightly|a little) (over|under) | close to',
);
/** Adjectives between a number and its unit. */
defineClass(
  'UnitAdjective',
  'more additional full straight consecutive successive solid long other calendar business working trading whole extra further entire'.split(
    ' ',
  ),
);

/** Modifiers that belong to a date: "early next year", "the end of March", "mid-1996". */
definePart('Early', '(very|as)? (early|late) | mid -? | middle');
definePart(
  'PartOf',
  '(earlier|later|early|late|sometime|mid) -? | the (very|latter)? (early|late|mid) -? | (the|early|late)? (the)? (beginning|middle|end|start|close|rest|remainder|course) of',
);

export function monthOf(match: Match, name = 'm'): number {
  return MONTHS[match.word(name)] ?? 0;
}

/** Which way a word of relation points. */
export const TURNS: Readonly<Record<string, Turn>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};
defineClass('Relative', Object.keys(TURNS));

export function date(period: Period): Reading {
  return { type: 'DATE', meaning: { kind: 'period', period } };
}

export function shift(
  by: number,
  unit: Grain,
  origin: 'published' | 'mentioned' = 'published',
  grain?: Grain,
): Reading {
  return {
    type: 'DATE',
    meaning: grain === undefined ? { kind: 'shift', by, unit, origin } : { kind: 'shift', by, unit, origin, grain },
  };
}
