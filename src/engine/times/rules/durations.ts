/** Lengths of time. */
import { readCount } from '../numbers';
import { defineClass, type Match } from '../pattern';
import type { Meaning, Reading, Rule, Turn } from '../types';
import { UNITS, type Unit } from '../vocabulary/units';
import { TURNS } from './parts';

/** The TIMEX3 value of so many units; an open count is `X`. */
export function lengthValue(count: number | undefined, unit: Unit): string {
  const prefix = unit.clock === true ? 'PT' : 'P';
  if (count === undefined) return `${prefix}X${unit.letter}`;
  const whole = count * (unit.times ?? 1);
  // Half a year is six months, half an hour thirty minutes, two and a half days 60 hours.
  const finer: Readonly<Record<string, readonly [number, string, string]>> = {
    Y: [12, 'P', 'M'],
    H: [60, 'PT', 'M'],
    D: [24, 'PT', 'H'],
    M: unit.clock === true ? [60, 'PT', 'S'] : [30, 'P', 'D'],
    E: [10, 'P', 'Y'],
    C: [100, 'P', 'Y'],
  };
  if (Number.isInteger(whole)) return `${prefix}${whole}${unit.letter}`;
  const split = finer[unit.letter];
  const parts = split === undefined ? undefined : whole * split[0];
  if (split !== undefined && parts !== undefined && Number.isInteger(parts)) return `${split[1]}${parts}${split[2]}`;
  return `${prefix}${whole}${unit.letter}`;
}

function length(count: number | undefined, unit: Unit, turn?: Turn): Extract<Meaning, { kind: 'length' }> {
  const base = { kind: 'length', value: lengthValue(count, unit) } as const;
  // Hours reach into as many days as they begin.
  const inHours = unit.letter === 'H' && count !== undefined;
  const grain = inHours ? 'day' : unit.grain;
  if (turn === undefined || turn === 0 || grain === undefined) return base;
  const whole = count === undefined ? undefined : inHours ? Math.ceil(count / 24) : count * (unit.times ?? 1);
  return {
    ...base,
    turn,
    unit: grain,
    ...(whole === undefined || !Number.isInteger(whole) ? {} : { count: whole }),
  };
}

function countIn(match: Match): number | undefined {
  const words = match.part('n');
  if (words.length === 0) return match.word('u').endsWith('s') ? undefined : 1;
  const first = words[0]?.lower ?? '';
  const half =
    match.words.list.slice(match.from, match.to).some(({ lower }) => lower === 'half') &&
    !words.some(({ lower }) => lower === 'half');
  const count = words.length === 1 && /^(?:a|an)$/.test(first) ? 1 : readCount(words);
  return count === undefined ? undefined : count + (half ? 0.5 : 0);
}

const PERSONS =
  /^(?:boy|girl|man|woman|son|daughter|child|baby|toddler|infant|teen|teenager|student|pupil|mother|father|brother|sister|grandmother|grandfather|nephew|niece|cousin|victim|suspect|driver|player|star|actor|actress|singer|native|resident|veteran|former|widow|widower|king|queen|prince|princess|president|leader|politician|lawyer|doctor|worker|farmer|[A-Z].*)$/;

/** Attributes of people ("a 12-year-old boy", "he is 40 years old") are ages, not times. */
function isAge(match: Match): boolean {
  const list = match.words.list;
  const at = match.at('u') + 1;
  const after = list[at]?.lower ?? '';
  if (after === 'old') return true;
  if (after === '-' && /^olds?$/.test(list[at + 1]?.lower ?? '')) {
    const noun = list[at + 2];
    return (
      list[at + 1]?.lower === 'olds' ||
      noun === undefined ||
      !/^[a-z]/.test(noun.text) ||
      PERSONS.test(noun.lower) ||
      /^(?:who|and|was|is|has|had|from|with|in|said|told|at|of|to|on|were|are)$/.test(noun.lower)
    );
  }
  return /^(?:senior|junior|older|younger)$/.test(after) || /^(?:aged|age)$/.test(match.before());
}

export const duration: Rule = {
  name: 'duration',
  patterns: [
    'n:Quantity -? UnitAdjective{0,2} -? u:(Unit|Units) (- (old|long))? (and a half)?',
    'n:(a|an) (UnitAdjective|good|mere|record)? u:Unit (and a half)?',
    'the n:Count UnitAdjective{0,2} u:Units',
    '(the|these|those) (first|final|early|initial|opening|intervening) n:Quantity? UnitAdjective? u:Units',
    'between Count and n:Count UnitAdjective? u:Units',
    'Count -? (to|or|-) -? n:Count -? UnitAdjective? u:(Unit|Units)',
  ],
  read: (match) => {
    const unit = UNITS.get(match.word('u'));
    if (unit === undefined) return undefined;
    const list = match.words.list;
    const words = match.part('n');
    const first = words[0]?.lower ?? '';
    const before = match.before();
    const after = match.after();
    const plural = match.word('u').endsWith('s');
    const article = words.length === 1 && /^(?:a|an)$/.test(first);
    if (isAge(match)) return undefined;
    if (article && !isArticleLength(match)) return undefined;
    // A singular unit after a number is an attribute ("five year low", "10-year plan"); "one second" and "a second try" differ.
    if (!plural && !article && unit.letter === 'S' && /^(?:a|an|the)$/.test(first)) return undefined;
    if (unit.letter === 'S' && unit.clock && !plural && (article || first === 'one')) return undefined;
    if (match.word('u') === 'quarter' && /^(?:a|an|one)$/.test(first)) return undefined;
    if (match.word('u') === 'quarters' && list[match.at('u') - 1]?.lower === '-') return undefined;
    if (match.word('u') === 'quarters' && first === 'three' && after === 'of') return undefined;
    if (match.word('u') === 'quarters' && !/^(?:two|three|four|six|eight|several|few|\d)/.test(first)) return undefined;
    if (/^(?:\$|£|€)$/.test(before) || before === 'per') return undefined;
    if (/^light/.test(after) || before === 'light') return undefined;
    // "one day" that opens a story or a hope is no length.
    if (
      words.length === 1 &&
      /^(?:one|some|1)$/.test(first) &&
      match.word('u') === 'day' &&
      !/^(?:by|in|for|within|than|after|least|only|just|about|of)$/.test(before)
    )
      return undefined;
    if (/^\d{4}$/.test(first) && Number(first) > 1500 && !plural) return undefined;
    const range = rangeStart(match);
    const count = range ?? countIn(match);
    if (count !== undefined && (count > 1e6 || count === 0)) return undefined;
    // "the early hours" are a part of the day.
    if (unit.letter === 'H' && count === undefined && /^(?:the|early)$/.test(list[match.at('u') - 1]?.lower ?? first))
      return undefined;
    if (before === 'within' || isTermGiven(match)) return { type: 'DURATION', meaning: length(count, unit, 1) };
    const meaning = before === 'in' ? ({ ...length(count, unit, 1), ifAhead: true } as const) : length(count, unit);
    return { type: 'DURATION', meaning };
  },
  finds: [
    ['The truce held for three days.', 'three days', 'P3D'],
    ['They spoke for half an hour.', 'half an hour', 'PT30M'],
    ['A five-year plan was adopted.', 'five-year', 'P5Y'],
    ['The strike lasted a week and a half.', 'a week and a half', 'P1.5W'],
    ['It grew in the first nine months.', 'the first nine months', 'P9M'],
    ['The 8-month-old truce collapsed.', '8-month-old', 'P8M'],
    ['Repairs take two to three weeks.', 'two to three weeks', 'P2W'],
    ['He was away for several months.', 'several months', 'PXM'],
  ],
  leaves: [
    'A 12-year-old boy was hurt.',
    'She is 40 years old.',
    'One quarter of the seats are empty.',
    'A second attempt failed.',
    'The star is four light years away.',
    'They won 3-2.',
  ],
};

/** "has two days to comply", "was given 24 hours to answer": a term that runs from now. */
function isTermGiven(match: Match): boolean {
  return (
    match.after() === 'to' && /^(?:has|have|gives?|given|gave|giving|them|him|her|it|us|you)$/.test(match.before())
  );
}

/** "two to three weeks": the smaller number is the value. */
function rangeStart(match: Match): number | undefined {
  const at = match.at('n');
  const list = match.words.list;
  const start = list[match.from]?.lower === 'between' ? match.from + 1 : match.from;
  if (at <= start || !/^(?:to|or|-|and)$/.test(list[at - 1]?.lower ?? '')) return undefined;
  return readCount(list.slice(start, at - 1));
}

/** "for a year", "lasted a week" are lengths; "$3 million a year" is repeated; "in a day or two" is near. */
function isArticleLength(match: Match): boolean {
  const before = match.before();
  const list = match.words.list;
  const article = match.at('n');
  if (match.to - article > 2) return true;
  const lead = list[article - 1]?.lower ?? before;
  if (
    /^(?:for|in|within|over|after|of|than|nearly|almost|about|least|most|under|around|by|takes?|took|lasts?|lasted|spent|spend|and|another|until|during|approximately|roughly|barely|just|only|every|some)$/.test(
      lead,
    )
  )
    return (
      !/^(?:when|in|on|of|like|for)$/.test(match.after()) ||
      /^(?:for|within|than|nearly|almost|least|after|over)$/.test(lead)
    );
  return /^(?:before|after)$/.test(match.after());
}

export const relativeLength: Rule = {
  name: 'relative-length',
  patterns: [
    '(the|these|those|its|their|his|her|this)? r:(Relative|latest|recent) Rough? n:Quantity UnitAdjective? u:(Units|Unit) (or so)?',
    'the r:(Relative|latest) Rough? l:Count (to|or|-) n:Count u:Units (or so)?',
    'r:(past|recent|coming|previous|future|upcoming|following) u:Units',
    'the r:(past|last|recent|coming|previous|next|intervening) u:Units',
    'the r:(past|last|next|coming) u:(hour|minute)',
    'the u:Units to? r:(ahead|come)',
  ],
  read: (match) => {
    const unit = UNITS.get(match.word('u'));
    if (unit === undefined) return undefined;
    const relation = match.word('r');
    const turn =
      relation === 'recent' || relation === 'latest'
        ? -1
        : /^(?:future|ahead|come)$/.test(relation)
          ? 1
          : TURNS[relation];
    if (isAge(match)) return undefined;
    const words = match.part('n');
    const bareUnit = words.length === 0;
    if (bareUnit && relation === 'last' && match.after() === 'of') return undefined;
    if (
      bareUnit &&
      (relation === 'past' || relation === 'future' || relation === 'previous') &&
      match.words.list[match.from]?.lower === relation
    )
      return { type: 'DATE', meaning: { kind: 'vague', value: relation === 'future' ? 'FUTURE_REF' : 'PAST_REF' } };
    const single = !match.word('u').endsWith('s');
    if (single && !bareUnit && (readCount(words) ?? 2) !== 1 && match.word('u') !== 'year') return undefined;
    const range = readRange(match);
    const count = bareUnit ? (single ? 1 : undefined) : (range ?? readCount(words));
    const narrative = /^(?:following|preceding|previous)$/.test(relation);
    return { type: 'DURATION', meaning: length(count, unit, narrative ? undefined : turn) };
  },
  finds: [
    ['Prices doubled over the past two years.', 'the past two years', 'P2Y'],
    ['Snow is expected in the next few days.', 'the next few days', 'PXD'],
    ['More troops will follow in coming weeks.', 'coming weeks', 'PXW'],
    ['In the last twenty-four hours shells fell.', 'the last twenty-four hours', 'PT24H'],
    ['Tension has grown in recent months.', 'recent months', 'PXM'],
  ],
  leaves: ['The past two presidents agreed.', 'The next few pages are blank.', 'The last of the days was dull.'],
};

/** "the next 12 to 18 months": the smaller number is the value. */
function readRange(match: Match): number | undefined {
  const at = match.at('n');
  const list = match.words.list;
  if (!/^(?:to|or|-)$/.test(list[at - 1]?.lower ?? '')) return undefined;
  const start = match.at('l');
  return start < 0 ? undefined : readCount(list.slice(start, at - 1));
}

defineClass('LengthPreposition', [
  'for',
  'in',
  'within',
  'over',
  'after',
  'of',
  'during',
  'by',
  'takes',
  'take',
  'took',
  'last',
  'lasted',
  'lasts',
  'follows',
  'following',
  'throughout',
  'spent',
]);

export const openLength: Rule = {
  name: 'open-length',
  patterns: [
    'p:LengthPreposition u:(LongUnits|hours|minutes)',
    'p:LengthPreposition (LongUnits|hours) or u:(LongUnits|hours)',
    'a while',
    'some time',
    'u:(LongUnits|hours|minutes) of',
    'u:(LongUnits|hours) (later|ago|earlier)',
    'u:(LongUnits|hours|minutes) (before|after)',
  ],
  read: (match) => {
    const list = match.words.list;
    const first = list[match.from]?.lower ?? '';
    if (match.word('u') === '') {
      if (first === 'some' && !/^(?:for|in|of|take|takes|took|been|after|spend|spent|quite)$/.test(match.before()))
        return undefined;
      if (first === 'a' && !/^(?:for|in|after|quite|take|takes|took|be)$/.test(match.before())) return undefined;
      return { type: 'DURATION', meaning: { kind: 'length', value: 'PXX' } };
    }
    const unit = UNITS.get(match.word('u'));
    if (unit === undefined) return undefined;
    const preposition = match.word('p');
    const next = match.after();
    if (preposition === '') {
      // "days of protest", "weeks later", "hours after the blast"; "the days of the tsar" are an era.
      const last = list[match.to - 1]?.lower ?? '';
      if (
        /^(?:-|the|these|those|early|few|many|several|two|three|four|five|six|ten|\d+|last|past|first|dog|old|other|all|most)$/.test(
          match.before(),
        )
      )
        return undefined;
      if (/^(?:ago|earlier|later)$/.test(last)) {
        const vague: Meaning = { kind: 'vague', value: last === 'later' ? 'FUTURE_REF' : 'PAST_REF' };
        if (last !== 'ago') return { type: 'DURATION', meaning: length(undefined, unit), to: match.to - 1 };
        return { type: 'DATE', meaning: vague };
      }
      const reading: Reading = { type: 'DURATION', meaning: length(undefined, unit), to: match.to - 1 };
      return reading;
    }
    if (/^(?:when|in|gone|to|past)$/.test(next) && (preposition === 'of' || preposition === 'in')) return undefined;
    if (/^(?:of|by|during|following)$/.test(preposition) && /^(?:gone|past|old)$/.test(next)) return undefined;
    const ahead = preposition === 'in' || preposition === 'within' ? 1 : undefined;
    // "in days" as a whole says when; elsewhere the unit alone is the expression ("for centuries").
    return {
      type: 'DURATION',
      meaning: length(undefined, unit, ahead),
      from: preposition === 'in' ? match.from : match.from + 1,
    };
  },
  finds: [
    ['A decision will come in days.', 'in days', 'PXD'],
    ['The region was ruled from afar for centuries.', 'centuries', 'PXC'],
    ['After weeks of shelling, the town fell.', 'weeks', 'PXW'],
    ['The army may stay for some time.', 'some time', 'PXX'],
  ],
  leaves: [
    'The days of the tsar are over.',
    'On days when it rains they rest.',
    'He works long hours.',
    'While he spoke, they left.',
  ],
};
