/** Parts of the business year, and the words that companies use for the period they report on. */
import { readCount, readOrdinal } from '../numbers';
import { defineClass, definePart, type Match } from '../pattern';
import type { Reading, Rule } from '../types';
import { date, shift } from './parts';

defineClass('Period', ['period', 'quarter', 'half', 'year', 'month']);
definePart('PeriodLead', "the | a | an | its | their | this | 's");

function endOf(grain: 'month' | 'year', isDay: boolean): Reading {
  return isDay ? { type: 'DATE', meaning: { kind: 'last-day', grain } } : shift(0, grain);
}

/** "Q2 2014", "H1": as business news writes it, in capitals that touch the figure. */
function readShort(match: Match): Reading | undefined {
  const [letter, figure] = [match.part('s')[0], match.part('o')[0]];
  const nth = Number(figure?.text);
  const half = letter?.text === 'H';
  if (letter === undefined || figure === undefined || letter.end !== figure.start || !/^[QH]$/.test(letter.text))
    return undefined;
  if (nth < 1 || nth > (half ? 2 : 4) || (half && !match.has('y'))) return undefined;
  const year = match.has('y') ? ({ year: { kind: 'known', year: Number(match.word('y')) } } as const) : {};
  return { type: 'DATE', meaning: { kind: 'part', grain: half ? 'half' : 'quarter', index: nth - 1, ...year } };
}

const NTH_QUARTER = /^(?:first|second|third|fourth|1st|2nd|3rd|4th)$/;

export const quarter: Rule = {
  name: 'quarter',
  patterns: [
    '(the|its|their)? (y:Year)? (fiscal|financial)? -? n:Nth -? k:fiscal? -? u:(quarter|quarters)',
    'the (fiscal|financial)? -? n:Nth u:half',
    'n:Nth - u:half',
    'the r:(first|last|second) u:half of',
    'the n:Nth c:(two|three) u:quarters',
    's:(q|h) o:Small y:Year?',
  ],
  read: (match) => {
    if (match.has('s')) return readShort(match);
    const nth = readOrdinal(match.part('n')) || (match.word('r') === 'last' ? 2 : readOrdinal(match.part('r')));
    const name = match.word('n') || match.word('r');
    const word = match.word('u');
    const after = match.after();
    const year = match.has('y') ? ({ year: { kind: 'known', year: Number(match.word('y')) } } as const) : {};
    if (word === 'half') {
      // "the first half of 1990", but not of a match, a show or a century.
      if (nth < 1 || nth > 2) return undefined;
      const to = match.has('r') ? match.to - 1 : match.to;
      const next = match.words.list[to]?.lower ?? '';
      const following = match.words.list[to + 1]?.lower ?? '';
      const ofYear =
        next === 'of' &&
        /^(?:\d{4}|last|next|this|fiscal|the)$/.test(following) &&
        !/^(?:game|match|century|season|'|\d{2})$/.test(match.words.list[to + 2]?.lower ?? '');
      const reported =
        /^(?:results?|profits?|earnings|net|sales|revenue|loss|losses|pretax|figures)$/.test(next) &&
        match.words.list[match.from + 1]?.lower === '-';
      if (!ofYear && !reported) return undefined;
      return { type: 'DATE', meaning: { kind: 'part', grain: 'half', index: nth - 1 }, to };
    }
    if (!NTH_QUARTER.test(name) || nth > 4) return undefined;
    // A quarter of a game, or a fourth quarter of a town.
    if (/^(?:century|mile|touchdown|finalist|finals|horse)$/.test(after)) return undefined;
    if (after === 'of' && /^(?:a|an|his|her|my|our|play)$/.test(match.after(1))) return undefined;
    if (match.has('c')) {
      const count = readCount(match.part('c'));
      if (count === 2 && nth === 1) return { type: 'DATE', meaning: { kind: 'part', grain: 'half', index: 0 } };
      return undefined;
    }
    if (word === 'quarters') return undefined;
    // As an attribute ("its third-quarter loss") the determiner belongs to the noun.
    const attribute = match.words.list[match.to - 2]?.lower === '-' && !match.has('y');
    const from =
      attribute && /^(?:the|its|their)$/.test(match.words.list[match.from]?.lower ?? '') ? match.from + 1 : match.from;
    return { type: 'DATE', meaning: { kind: 'part', grain: 'quarter', index: nth - 1, ...year }, from };
  },
  finds: [
    ['The bank lost money in the third quarter.', 'the third quarter', '2013-Q3'],
    ['It reported a fourth-quarter loss.', 'fourth-quarter', '2013-Q4'],
    ['Output will rise in the first half of 2015.', 'the first half of 2015', '2015-H1'],
    ['In the fourth quarter of 2012 exports sank.', 'the fourth quarter of 2012', '2012-Q4'],
    ['Growth slowed in Q3 2013.', 'Q3 2013', '2013-Q3'],
    ['Orders rose in H1 2014.', 'H1 2014', '2014-H1'],
  ],
  leaves: [
    'She slept in the quarter by the port.',
    'A quarter of voters agreed.',
    'They scored in the first half.',
    'The fifth quarter was empty.',
    'Vitamin H2 and question Q 7 were left out.',
  ],
};

export const reportedPeriod: Rule = {
  name: 'reported-period',
  patterns: [
    'the quarter',
    '(the|its|their) (latest|most recent|just ended|recent) u:(quarter|period)',
    'the (full|fiscal)? year',
    'the (comparable|same|corresponding|similar|like)? year - (ago|earlier) Nth? -? (quarter|period|month|half)',
    'year - (ago|earlier)',
    'the (comparable|same|corresponding|similar|like) (period|quarter|month) of? (last year|a year (ago|earlier))',
    'the (quarter|period) a year (ago|earlier)',
    'the y:Year u:(quarter|period)',
    'the week',
    'the month',
    'the decade',
  ],
  read: (match) => {
    const words = match.words.list.slice(match.from, match.to).map(({ lower }) => lower);
    const text = words.join(' ');
    const after = match.after();
    if (match.has('y')) {
      const year = Number(match.word('y'));
      if (year < 1900 || year > 2100) return undefined;
      return { type: 'DATE', meaning: { kind: 'compared', years: 0, in: year } };
    }
    if (/^\d/.test(after) && !/^\d{4}$/.test(after)) return undefined;
    if (/(?:ago|earlier|last year)/.test(text)) return { type: 'DATE', meaning: { kind: 'compared', years: -1 } };
    if (/latest|recent|just/.test(text)) return { type: 'DATE', meaning: { kind: 'again', grain: 'quarter' } };
    if (text === 'the quarter')
      return /^(?:of|a|century|mile|deck|million)$/.test(after) && after !== 'a'
        ? undefined
        : { type: 'DATE', meaning: { kind: 'again', grain: 'quarter' } };
    if (text === 'the week' || text === 'the month' || text === 'the decade') {
      const grain = text.slice(4) as 'week' | 'month' | 'decade';
      // "for the week, the index fell" means the one that is reported; other uses have their own clause.
      if (
        !/^(?:for|during|in|on|of|by|throughout|over|this)$/.test(match.before()) &&
        !/^(?:before|after|ended|ending)$/.test(after)
      )
        return undefined;
      if (/^(?:of|that|when|he|she|they|since|before|after)$/.test(after)) return undefined;
      return shift(0, grain);
    }
    if (/^(?:ended|ending|that|to)$/.test(after))
      return { type: 'DURATION', meaning: { kind: 'length', value: 'P1Y' } };
    if (text !== 'the year' || /^(?:for|in|of|during|throughout|on)$/.test(match.before())) {
      if (/^(?:of|before|after|since|when|he|she|it|they|was|[a-z]+ed)$/.test(after) || after === '-') return undefined;
      return shift(0, 'year');
    }
    return undefined;
  },
  finds: [
    ['For the year, the airline earned more.', 'the year', '2014'],
    ['In the third quarter sales fell. Costs in the quarter rose.', 'the quarter', '2013-Q3'],
    ['It earned less in the third quarter than in the year-ago period.', 'the year-ago period', '2012-Q3'],
  ],
  leaves: [
    'The period drama won.',
    'The year of the horse began.',
    'They live in the quarter of the poor.',
    'She was player of the match.',
  ],
};

export const fiscalYear: Rule = {
  name: 'fiscal-year',
  patterns: [
    'the? (fiscal|financial) year? y:Year',
    'fy y:Year',
    "year 's end",
    'e:(year -? end)',
    '(its|their) (fiscal|financial) year',
    'calendar y:Year',
    'the (end|close) of the l:(month|year)',
    'mid -? year',
    'midyear',
  ],
  read: (match) => {
    if (match.has('y')) {
      const year = Number(match.word('y'));
      return year < 1900 || year > 2100 ? undefined : date({ grain: 'year', n: year });
    }
    // Without an "end of" that shades the year, it is the year's last day.
    // "by the end of the month" names a day; elsewhere the end only shades the period.
    if (match.has('l')) return endOf(match.word('l') === 'year' ? 'year' : 'month', match.before() === 'by');
    if (match.has('e')) {
      const year = { kind: 'from-publication', by: match.before() === 'since' ? -1 : 0 } as const;
      return { type: 'DATE', meaning: { kind: 'month', month: 12, day: 31, year } };
    }
    const first = match.words.list[match.from]?.lower;
    if (first === 'its' || first === 'their')
      return /^(?:ended|ending)$/.test(match.after())
        ? { type: 'DURATION', meaning: { kind: 'length', value: 'P1Y' } }
        : undefined;
    return shift(0, 'year');
  },
  finds: [
    ['Sales grew in fiscal 1989.', 'fiscal 1989', '1989'],
    ['A deal is likely by year-end.', 'year-end', '2014-12-31'],
    ["It wants to cut debt by year's end.", "year's end", '2014'],
    ['All troops must be out by the end of the month.', 'the end of the month', '2014-04-30'],
    ['The mood at the end of the year was low.', 'the end of the year', '2014'],
  ],
  leaves: ['Fiscal policy was tight.', 'The years ended well.', 'A year ends.'],
};
