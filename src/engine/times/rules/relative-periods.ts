/** Periods named by where they stand to the day of publication: last week, this month, next spring. */
import { defineClass, type Match } from '../pattern';
import type { Rule } from '../types';
import { SEASON_WORDS } from '../vocabulary/calendar';
import { UNITS } from '../vocabulary/units';
import { monthOf, shift, TURNS } from './parts';

defineClass('PeriodUnit', ['week', 'fortnight', 'month', 'year', 'decade', 'century', 'quarter']);
defineClass('Owner', ['the', 'its', 'their', 'his', 'her', 'our']);
defineClass('YearKind', ['fiscal', 'calendar', 'financial', 'business', 'school', 'academic', 'full', 'reporting']);

export const relativePeriod: Rule = {
  name: 'relative-period',
  patterns: [
    'r:(last|this|next) YearKind? u:PeriodUnit',
    'Owner r:Relative YearKind? u:PeriodUnit',
    'this r:(past|coming) u:PeriodUnit',
    'the whole of r:(last|this) u:PeriodUnit',
  ],
  read: (match) => {
    const grain = UNITS.get(match.word('u'))?.grain;
    const relation = match.word('r');
    const turn = TURNS[relation];
    if (grain === undefined || turn === undefined) return undefined;
    const owned = match.words.list[match.from]?.lower !== relation || match.before() === 'the';
    // "the last week of March" is a week of March; "the last year that he served" is no year of the calendar.
    if (owned && /^(?:of|in|before|that|when|for)$/.test(match.after()) && /^(?:last|next)$/.test(relation))
      return undefined;
    // A programme or a column: "This Week".
    if (/^[A-Z]/.test(match.part('u')[0]?.text ?? '')) return undefined;
    if (match.after() === '-' && /^(?:old|long)$/.test(match.after(1))) return undefined;
    if (/^(?:following|preceding|previous)$/.test(relation)) return shift(turn, grain, 'mentioned');
    const rolling = relation === 'past' || (relation === 'last' && match.words.list[match.from]?.lower === 'the');
    if (!rolling) return shift(turn, grain);
    return { type: 'DATE', meaning: { kind: 'shift', by: -1, unit: grain, origin: 'published', rolling } };
  },
  finds: [
    ['Ministers met last week in Bern.', 'last week', '2014-W16'],
    ['The budget will fall next year.', 'next year', '2015'],
    ['Exports shrank over the past year.', 'the past year', '2013'],
    ['It will report a loss in the current quarter.', 'the current quarter', '2014-Q2'],
    ['He spoke in January 2014 and fled the following month.', 'the following month', '2014-02'],
  ],
  leaves: [
    'The talks may last weeks.',
    'This is the next step.',
    'He came last in the race.',
    'On the last day of school they sang.',
    'It was the last week of the campaign.',
  ],
};

/** A future auxiliary in the few words before. */
function isAhead(match: Match): boolean {
  for (let i = 2; i < 14; i++) {
    const word = match.before(i);
    if (/^(?:will|'ll|would|shall|going|plans?|expected|set|to)$/.test(word)) return true;
    if (/^[.;\n]?$/.test(word)) return false;
  }
  return false;
}

export const weekend: Rule = {
  name: 'weekend',
  patterns: [
    'r:(the|this|last|next) weekend',
    'the r:(past|previous|coming|following|next|last) weekend',
    'this r:(past|coming) weekend',
  ],
  read: (match) => {
    const turn = TURNS[match.word('r')];
    const next = match.words.list[match.to];
    if (match.word('r') === 'the' && /^(?:edition|warrior|paper|papers|of)$/.test(next?.lower ?? '')) return undefined;
    // "over the weekend" is told of one that is past, whatever the verb's tense.
    if (match.word('r') === 'the' && /^(?:over|at|during)$/.test(match.before()) && !isAhead(match))
      return { type: 'DATE', meaning: { kind: 'weekday', weekday: 6, weekend: true, turn: -1 } };
    return {
      type: 'DATE',
      meaning: { kind: 'weekday', weekday: 6, weekend: true, ...(turn === undefined || turn === 0 ? {} : { turn }) },
    };
  },
  finds: [
    ['Fighting went on over the weekend.', 'the weekend', '2014-W16-WE'],
    ['The summit will be held this weekend.', 'this weekend', '2014-W17-WE'],
  ],
  leaves: ['It opens at weekends.', 'The weekend edition sold out.'],
};

export const relativeMonth: Rule = {
  name: 'relative-month',
  patterns: ['r:(last|this|next) m:Month', 'this r:(past|coming) m:Month', 'the r:(previous|following) m:Month'],
  read: (match) => {
    const turn = TURNS[match.word('r')];
    if (turn === undefined || monthOf(match) === 0) return undefined;
    if (
      match.word('m') === 'march' &&
      match.word('r') === 'this' &&
      !/^(?:in|since|until|by|,|\.)?$/.test(match.after())
    )
      return undefined;
    return { type: 'DATE', meaning: { kind: 'month', month: monthOf(match), turn } };
  },
  finds: [
    ['They signed the treaty last May.', 'last May', '2013-05'],
    ['Voting begins next January.', 'next January', '2015-01'],
  ],
  leaves: ['It may last. May was told so.', 'The last march drew thousands.'],
};

const SEASON = 'Season';
export const season: Rule = {
  name: 'season',
  patterns: [
    `r:(last|this|next|the) s:${SEASON}`,
    `the r:(past|previous|coming|following|next|last) s:${SEASON}`,
    `this r:(past|coming) s:${SEASON}`,
    `(in|since|by|until|during|early|late|mid|of) -? s:${SEASON}`,
    `s:${SEASON} (of (Year|'|nineteen|last|this|next) | Year)`,
  ],
  read: (match) => {
    const at = match.at('s');
    const word = match.word('s');
    const index = SEASON_WORDS[word];
    if (index === undefined) return undefined;
    const list = match.words.list;
    const relation = match.word('r');
    const turn = TURNS[relation];
    const after = list[at + 1]?.lower ?? '';
    const beforeSeason = list[at - 1]?.lower ?? '';
    const ambiguous = word === 'fall' || word === 'spring';
    // "the fall of the wall", "a spring in his step", "in spring water", "the Arab Spring", "the summer house".
    const dated =
      after === 'of'
        ? /^(?:\d{4}|'|nineteen|twenty|last|this|next)/.test(list[at + 2]?.lower ?? '')
        : /^\d{4}$/.test(after);
    if (
      ambiguous &&
      !dated &&
      (relation === '' || relation === 'the') &&
      !/^(?:in|since|by|until|early|late|mid|-)$/.test(beforeSeason)
    ) {
      if (word === 'fall' || !/^(?:in|since|by|until|during|of|late|early)$/.test(list[at - 2]?.lower ?? ''))
        return undefined;
    }
    if (word === 'fall' && !dated && /^(?:in|by|of|to|from)$/.test(after) && relation !== 'last' && relation !== 'this')
      return undefined;
    if (after === 'of' && !dated) return undefined;
    if (
      /^(?:olympics|olympic|games|house|palace|water|break|school|camp|holiday|vacation|rolls|back|offensive|jobs|job|term|semester|session)$/.test(
        after,
      ) &&
      relation === ''
    )
      return undefined;
    if (list[at]?.text.match(/^[A-Z]/) && /^(?:arab|prague|damascus)$/.test(beforeSeason)) return undefined;
    const meaning = { kind: 'part', grain: 'season', index, ...(turn === undefined ? {} : { turn }) } as const;
    const from = relation === '' ? at : match.from;
    return { type: 'DATE', meaning, from, to: at + 1 };
  },
  finds: [
    ['Harvests failed last summer.', 'last summer', '2013-SU'],
    ['The army will withdraw this fall.', 'this fall', '2014-FA'],
    ['Gas ran out in the winter.', 'the winter', '2013-WI'],
    ['He left office in the spring of 1998.', 'the spring of 1998', '1998-SP'],
  ],
  leaves: [
    'Prices fall in most shops.',
    'The fall of the regime was quick.',
    'The Arab Spring began with a street vendor.',
    'Doves spring from the roof.',
    'They bottled spring water.',
  ],
};

export const today: Rule = {
  name: 'today',
  patterns: ['d:(today|yesterday|tomorrow)', 'the day before yesterday', 'the day after tomorrow'],
  read: (match) => {
    const shifts: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
    const word = match.part('d')[0];
    if (word === undefined) return shift(match.words.list[match.to - 1]?.lower === 'tomorrow' ? 2 : -2, 'day');
    // Names of papers and programmes: "USA Today".
    const previous = match.words.list[match.from - 1];
    const capital = /^[A-Z][a-z]/.test(word.text) || previous?.lower === 'usa';
    if (capital && previous !== undefined && /^[A-Z]/.test(previous.text) && word.spaced) return undefined;
    return shift(shifts[word.lower] ?? 0, 'day');
  },
  finds: [
    ['The court rules today.', 'today', '2014-04-23'],
    ['Troops pulled back yesterday.', 'yesterday', '2014-04-22'],
    ['The convoy leaves the day after tomorrow.', 'the day after tomorrow', '2014-04-25'],
  ],
  leaves: ['He reads USA Today at breakfast.', 'Everyday goods are scarce.', 'The film is called Die Another Day.'],
};
