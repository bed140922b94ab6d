/** Lengths told by where they lie ("the past two years") or left open ("for weeks"). */
import { elementAt } from '../../text/at';
import { readCount } from '../numbers';
import { defineClass, type Match } from '../pattern';
import type { Meaning, Reading, Rule } from '../types';
import { UNITS } from '../vocabulary/units';
import { isAge } from './ages';
import { length } from './lengths';
import { TURNS } from './parts';

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
  if (!/^(?:to|or|-)$/.test(elementAt(list, at - 1)?.lower ?? '')) return undefined;
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
