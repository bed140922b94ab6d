/** Years, decades, centuries. */
import { readOrdinal, readYearWords } from '../numbers';
import { defineClass, type Match } from '../pattern';
import type { Reading, Rule } from '../types';
import { COUNTED, NUMBERED } from '../vocabulary/context-words';
import { DECADES } from '../vocabulary/number-words';
import { date } from './parts';

const IN =
  /^(?:in|since|by|until|till|before|after|during|from|through|throughout|of|between|to|early|late|mid|circa|fiscal|year|around|about|and|or|for|than|as)$/;
const DETERMINERS = /^(?:the|a|an|its|his|her|their|our|my|this|that|'s)$/;

/** Whether a four-digit number can be a year where it stands. */
function isYear(match: Match): boolean {
  const year = Number(match.word('y'));
  const before = match.before();
  const after = match.after();
  if (NUMBERED.has(before) || (before === '.' && NUMBERED.has(match.before(2)))) return false;
  if (after === 'block' || after === 'blocks') return false;
  if (before === '-' && NUMBERED.has(match.before(3))) return false;
  // Digits beside digits are a telephone or account number.
  if (/^\d+$/.test(before) && !/^\d{1,2}$/.test(before)) return false;
  if (/^\d{3,}$/.test(after)) return false;
  const leaded = IN.test(before) || DETERMINERS.test(before);
  const strong = /^(?:in|since|until|till|during|of|year|fiscal|early|late|mid|circa|by)$/.test(before);
  if (COUNTED.has(after) || after === '%') {
    // "the 2004 votes" but "2004 votes", "some 2004 votes"; "in 2004 people fled" stays a year.
    const countable = DETERMINERS.test(before) && before !== 'a' && before !== 'an';
    if (
      !countable &&
      !(
        before === 'in' &&
        /^(?:more|people|others|workers|residents|protesters|troops|police|women|men)$/.test(after) &&
        year % 100 !== 0
      )
    )
      return false;
  }
  if (/^(?:million|billion|trillion|thousand|hundred)$/.test(after)) return false;
  if (year < 1500)
    return strong && year > 1000 && /^(?:in|since|of|year|circa|by|until)$/.test(before) && !/^[a-z]/.test(after);
  if (year < 1700) return leaded;
  if (year > 2100) return strong && before !== 'of' && year < 2200;
  return true;
}

export const year: Rule = {
  name: 'year',
  patterns: [
    '(the year|year)? y:Year',
    'a:Year (-|/) b:Small',
    "(in|of|since|by|from|before|after|summer|spring|winter|fall) ' c:Small",
  ],
  read: (match) => {
    if (match.has('a')) {
      // "2013-14": a season or fiscal year is known by where it begins; only neighbours are read so.
      const first = Number(match.word('a'));
      if (first < 1800 || first > 2100 || match.word('b').length !== 2) return undefined;
      return (first + 1) % 100 === Number(match.word('b')) ? date({ grain: 'year', n: first }) : undefined;
    }
    if (match.has('c')) {
      // "in '68": two figures are of the hundred years around 1980.
      const short = match.word('c');
      if (short.length !== 2 || match.words.list[match.to - 2]?.end !== match.part('c')[0]?.start) return undefined;
      return {
        ...date({ grain: 'year', n: Number(short) + (Number(short) >= 30 ? 1900 : 2000) }),
        from: match.from + 1,
      };
    }
    if (!isYear(match)) return undefined;
    return date({ grain: 'year', n: Number(match.word('y')) });
  },
  finds: [
    ['The pact was renewed in 1996.', '1996', '1996'],
    ['Sanctions imposed after its 1990 invasion remain.', '1990', '1990'],
    ['Emissions must halve by the year 2050.', 'the year 2050', '2050'],
    ['The island was settled in 1453.', '1453', '1453'],
    ["Tanks rolled in back in '68.", "'68", '1968'],
  ],
  leaves: [
    'They counted 1,990 people at the gate.',
    'About 2000 soldiers crossed the river.',
    'The council passed Resolution 1973.',
    'The fee is $1996.',
    'Call 020 7946 2010 today.',
    'Flight 1990 was delayed.',
    'It stands on pages 1990-1994.',
    'Police sealed the 1600 block.',
    'Growth of 1999% was claimed.',
  ],
};

export const yearInWords: Rule = {
  name: 'year-in-words',
  patterns: ['y:(Cardinal CountWords)', 'the year y:CountWords'],
  read: (match) => {
    const value = readYearWords(match.part('y'));
    if (value === undefined || value < 1700 || value > 2100) return undefined;
    const named = match.word('y') !== match.words.list[match.from]?.lower;
    if (!named && !/^(?:nineteen|eighteen|seventeen|twenty)$/.test(match.word('y')) && !IN.test(match.before()))
      return undefined;
    if (COUNTED.has(match.after())) return undefined;
    return date({ grain: 'year', n: value });
  },
  finds: [
    ['It was banned in nineteen ninety-six.', 'nineteen ninety-six', '1996'],
    ['They prepared for the year two thousand.', 'the year two thousand', '2000'],
  ],
  leaves: ['Nineteen people died.', 'They paid two thousand dollars.', 'She has twenty-one cousins.'],
};

const CENTURY = 100;

export const decade: Rule = {
  name: 'decade',
  patterns: [
    '(the | in the)? d:DecadeDigits',
    "the ' d:DecadeDigits",
    "' d:DecadeDigits",
    'the n:DecadeName',
    'a:Cardinal n:DecadeName',
  ],
  read: (match) => readDecade(match),
  finds: [
    ['The docks closed in the 1990s.', 'the 1990s', '199'],
    ["Growth was strong in the '80s.", "the '80s", '198'],
    ['The nineties brought reform.', 'The nineties', '199'],
    ['Inflation returned in the 1970s and 1980s.', '1980s', '198'],
  ],
  leaves: ['He is in his twenties.', 'Temperatures fell into the 20s overnight.', 'A man in his 50s was hurt.'],
};

function readDecade(match: Match): Reading | undefined {
  const digits = match.word('d');
  const name = match.word('n');
  const opensWithThe = match.words.list[match.from]?.lower;
  const from = opensWithThe === 'in' ? { from: match.from + 1 } : {};
  if (name !== '') {
    const two = DECADES[name] ?? 0;
    if (match.has('a')) {
      const lead = match.word('a');
      const century = lead === 'nineteen' ? 19 : lead === 'eighteen' ? 18 : 0;
      return century === 0 ? undefined : date({ grain: 'decade', n: century * 10 + two / 10 });
    }
    // "the thirties" of a temperature or an age have their possessor or a preposition that is not "in", "of", "since".
    return date({ grain: 'decade', n: 190 + two / 10 });
  }
  const number = Number.parseInt(digits, 10);
  if (digits.length >= 5) {
    if (number % 10 !== 0 || number < 1000 || number > 2100) return undefined;
    return { ...date({ grain: 'decade', n: number / 10 }), ...from };
  }
  const marked = match.words.list.slice(match.from, match.to).some(({ lower }) => lower === "'");
  const shaded = match.before() === '-' && /^(?:mid|early|late)$/.test(match.before(2));
  const period = marked || /^(?:in|of|since|during|from|until|by|early|late|mid|-)$/.test(match.before());
  if (number % 10 !== 0 || !period || /^(?:his|her|their|my|our)$/.test(match.before())) return undefined;
  if (!marked && !shaded && opensWithThe !== 'the') return undefined;
  if (!marked && number < 40) return undefined;
  return { ...date({ grain: 'decade', n: (number >= 30 ? 190 : 200) + number / 10 }), ...from };
}

defineClass('CenturyNoun', ['century', 'centuries']);

export const century: Rule = {
  name: 'century',
  patterns: ['(the | a)? (early|late|mid)? -? n:Nth -? CenturyNoun'],
  read: (match) => {
    const nth = readOrdinal(match.part('n'));
    if (nth < 1 || nth > 22) return undefined;
    const determiner = match.words.list[match.from]?.lower;
    return {
      ...date({ grain: 'century', n: nth - 1 }),
      ...(determiner === 'a' ? { from: match.from + 1 } : {}),
    };
  },
  finds: [
    ['The fort dates from the 11th century.', 'the 11th century', '10'],
    ['She is a 20th century democrat.', '20th century', '19'],
    ['A twenty-first-century fleet is planned.', 'twenty-first-century', '20'],
  ],
  leaves: ['It took half a century.', 'The century ended badly.', `The ${CENTURY + 1}st cavalry rode on.`],
};
