/** Lengths of time that are counted out ("three days", "a week"). */
import { readCount } from '../numbers';
import type { Match } from '../pattern';
import type { Rule } from '../types';
import { UNITS } from '../vocabulary/units';
import { isAge } from './ages';
import { length } from './lengths';

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
    if ((before === 'within' && !isCountedFromEvent(match)) || isTermGiven(match))
      return { type: 'DURATION', meaning: length(count, unit, 1) };
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

/** "within two weeks of the signature", "within 60 days after the vote": the event is on a day that the words do not tell. */
function isCountedFromEvent(match: Match): boolean {
  if (!/^(?:of|after|from|following)$/.test(match.after())) return false;
  return !/^(?:now|today|publication)$/.test(match.words.list[match.to + 1]?.lower ?? '');
}

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
