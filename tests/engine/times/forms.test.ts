/** Every written form of a time: its words, its TIMEX3 type and value, and its days, for an article of Wednesday 23 April 2014. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/text';
import { findTimes } from '../../../src/engine/times';

/** `days` is `from..to`; an end that is open or that the value does not have is left empty. */
type Row = readonly [sentence: string, words: string, type: string, value: string, days: string];

function read(sentence: string, published = '2014-04-23'): Row[] {
  return findTimes(readText(sentence), { published }).map(({ span, type, value, from = '', to = '' }) => [
    sentence,
    sentence.slice(span.start, span.end),
    type,
    value,
    from === '' && to === '' ? '' : `${from}..${to}`,
  ]);
}

const AHEAD = '2014-04-25';
const BEHIND = '2014-04-18';
/** Sentences of which each has one Friday, and which one that is. */
const looking = (day: string, sentences: readonly string[]): Row[] =>
  sentences.map((sentence) => [sentence, 'Friday', 'DATE', day, `${day}..${day}`]);

const FORMS: Readonly<Record<string, readonly Row[]>> = {
  'days of the calendar': [
    ['The pact was signed on 22 April 2014.', '22 April 2014', 'DATE', '2014-04-22', '2014-04-22..2014-04-22'],
    ['It was signed on April 22nd.', 'April 22nd', 'DATE', '2014-04-22', '2014-04-22..2014-04-22'],
    ['It was signed on the 4th of March.', 'the 4th of March', 'DATE', '2014-03-04', '2014-03-04..2014-03-04'],
    ['Their file is dated 2014-04-02.', '2014-04-02', 'DATE', '2014-04-02', '2014-04-02..2014-04-02'],
    ['Envoys meet on Mon Apr 28 2014.', 'Mon Apr 28 2014', 'DATE', '2014-04-28', '2014-04-28..2014-04-28'],
    ['They sit on 5-7 May 2014.', '5-7 May 2014', 'DATE', '2014-05-05/2014-05-07', '2014-05-05..2014-05-07'],
    ['It was signed on the 15th.', 'the 15th', 'DATE', '2014-04-15', '2014-04-15..2014-04-15'],
    [
      'They vote on the first Tuesday in November.',
      'the first Tuesday in November',
      'DATE',
      '2014-11-04',
      '2014-11-04..2014-11-04',
    ],
  ],
  'coarser periods': [
    ['It rained in the week before Easter.', 'Easter', 'DATE', '2014-04-20', '2014-04-20..2014-04-20'],
    ['They met last week.', 'last week', 'DATE', '2014-W16', '2014-04-14..2014-04-20'],
    ['They met over the weekend.', 'the weekend', 'DATE', '2014-W16-WE', '2014-04-19..2014-04-20'],
    ['They met in February 2013.', 'February 2013', 'DATE', '2013-02', '2013-02-01..2013-02-28'],
    ['Exports fell in Q3 2013.', 'Q3 2013', 'DATE', '2013-Q3', '2013-07-01..2013-09-30'],
    ['Exports fell in the third quarter.', 'the third quarter', 'DATE', '2013-Q3', '2013-07-01..2013-09-30'],
    [
      'Exports will rise in the first half of 2015.',
      'the first half of 2015',
      'DATE',
      '2015-H1',
      '2015-01-01..2015-06-30',
    ],
    ['They met in the spring of 2012.', 'the spring of 2012', 'DATE', '2012-SP', '2012-03-01..2012-05-31'],
    ['They met last winter.', 'last winter', 'DATE', '2013-WI', '2013-12-01..2014-02-28'],
    ['Sales grew in fiscal 2013.', 'fiscal 2013', 'DATE', '2013', '2013-01-01..2013-12-31'],
    ['The port closed in the 1990s.', 'the 1990s', 'DATE', '199', '1990-01-01..1999-12-31'],
    ['The port closed in the mid-80s.', 'the mid-80s', 'DATE', '198', '1980-01-01..1989-12-31'],
    ['The fort is of the 18th century.', 'the 18th century', 'DATE', '17', '1700-01-01..1799-12-31'],
    ['The city fell in 480 BC.', '480 BC', 'DATE', 'BC0480', ''],
  ],
  'weekdays and the tense of their clause': [
    ['The envoys met on Tuesday.', 'Tuesday', 'DATE', '2014-04-22', '2014-04-22..2014-04-22'],
    ['The envoys will meet on Tuesday.', 'Tuesday', 'DATE', '2014-04-29', '2014-04-29..2014-04-29'],
    ['Chad was ready to receive them on Tuesday.', 'Tuesday', 'DATE', '2014-04-29', '2014-04-29..2014-04-29'],
    [
      'He admitted he was ready to leave Tuesday night.',
      'Tuesday night',
      'TIME',
      '2014-04-22TNI',
      '2014-04-22..2014-04-22',
    ],
    ['Chad was ready on Tuesday.', 'Tuesday', 'DATE', '2014-04-22', '2014-04-22..2014-04-22'],
    ['It goes if the town has not signed by October.', 'October', 'DATE', '2014-10', '2014-10-01..2014-10-31'],
    ['He asked if the town has signed by October.', 'October', 'DATE', '2013-10', '2013-10-01..2013-10-31'],
    ['Chad invited its envoy to Oslo in June.', 'June', 'DATE', '2014-06', '2014-06-01..2014-06-30'],
    ['Chad invited its envoy to Oslo on Tuesday.', 'Tuesday', 'DATE', '2014-04-22', '2014-04-22..2014-04-22'],
    ['Oslo: no repair before Saturday', 'Saturday', 'DATE', '2014-04-26', '2014-04-26..2014-04-26'],
    ['No train ran before Saturday.', 'Saturday', 'DATE', '2014-04-19', '2014-04-19..2014-04-19'],
    ['They must leave by Friday.', 'Friday', 'DATE', '2014-04-25', '2014-04-25..2014-04-25'],
    ['They must leave no later than Monday.', 'Monday', 'DATE', '2014-04-28', '2014-04-28..2014-04-28'],
    ['They met last Friday.', 'last Friday', 'DATE', '2014-04-18', '2014-04-18..2014-04-18'],
    ['Following Monday’s talks, he left.', 'Monday', 'DATE', '2014-04-21', '2014-04-21..2014-04-21'],
    ['The board meets this coming Friday.', 'this coming Friday', 'DATE', '2014-04-25', '2014-04-25..2014-04-25'],
  ],
  'weekdays of a condition, told later': [
    [
      'They said they would go if Chad did not pay by Friday.',
      'Friday',
      'DATE',
      '2014-04-25',
      '2014-04-25..2014-04-25',
    ],
    [
      'They said that unless Chad freed them by Friday, they would go.',
      'Friday',
      'DATE',
      '2014-04-25',
      '2014-04-25..2014-04-25',
    ],
    ['They said they would stay until Chad paid on Friday.', 'Friday', 'DATE', '2014-04-25', '2014-04-25..2014-04-25'],
    ['They could go once the men were freed on Friday.', 'Friday', 'DATE', '2014-04-25', '2014-04-25..2014-04-25'],
    ['They would have gone if Chad had not paid by Friday.', 'Friday', 'DATE', '2014-04-18', '2014-04-18..2014-04-18'],
    ['They asked if Chad had paid on Friday.', 'Friday', 'DATE', '2014-04-18', '2014-04-18..2014-04-18'],
    ['She said she would ask if Chad paid on Friday.', 'Friday', 'DATE', '2014-04-18', '2014-04-18..2014-04-18'],
    ['They would go, though Chad paid on Friday.', 'Friday', 'DATE', '2014-04-18', '2014-04-18..2014-04-18'],
    ['If he was there on Friday, he told nobody.', 'Friday', 'DATE', '2014-04-18', '2014-04-18..2014-04-18'],
  ],
  'days that what is asked or owed looks to, told later': [
    ...looking(AHEAD, [
      'She appealed to donors to pay by Friday.',
      'Unions pressed the firm to sign by Friday.',
      'She begged them to stay off the roads until Friday.',
      'The mayor pleaded with them to meet on Friday.',
      'The agency reminded farmers to apply by Friday.',
      'He gave the rebels until Friday to leave.',
      'She faced a demand to pay by Friday.',
      'The mayor received an ultimatum to leave by Friday.',
      'They asked for money, and by Friday they will have it.',
      'Residents had to leave by Friday.',
    ]),
    ...looking(BEHIND, [
      'They managed to pay by Friday.',
      'They failed to sign by Friday.',
      'They went home to rest by Friday.',
      'They had left by Friday.',
      'They had to leave on Friday.',
      'By Friday, most had left.',
      'He appealed to the court to free men who were held on Friday.',
      'They appealed to donors on Friday to pay.',
      'She asked donors for money but by Friday had nothing.',
      'The town was hit by Friday’s storm.',
    ]),
    ['She appealed to donors to pay by June 1.', 'June 1', 'DATE', '2014-06-01', '2014-06-01..2014-06-01'],
    ['She appealed to donors to pay by the end of May.', 'the end of May', 'DATE', '2014-05', '2014-05-01..2014-05-31'],
  ],
  'days that an offer or a threat depends on, told later': [
    ...looking(AHEAD, [
      'The firm offered a bonus to drivers who went back to work by Friday.',
      'The firm agreed to pay a bonus to those who returned by Friday.',
      'Drivers who went back by Friday would get a bonus.',
      'They would strike if depots remained blocked after Friday.',
      'He said he would resign unless the strike ended by Friday.',
      'They threatened a strike unless talks resumed by Friday.',
      'He would not say unless he was paid by Friday.',
      'She threatened to quit if the money was not paid by Friday.',
      'The union promised to call off the strike if depots reopened and drivers were paid by Friday.',
      'He warned that talks would end unless a deal was struck, signed and published by Friday.',
      'The union vowed to strike if it had not been paid by Friday.',
    ]),
    ...looking(BEHIND, [
      'People who left by Friday had been paid.',
      'He thanked the drivers who went back to work by Friday.',
      'He said the drivers who went back by Friday were paid.',
      'The union said drivers who went back on Friday would be paid.',
      'The state promised help to people who lost homes on Friday.',
      'The state offered help to people who were hurt by Friday’s storm.',
      'They threatened to leave after the talks ended on Friday.',
      'The union threatened to sue but the depots remained blocked on Friday.',
      'He could not say who left by Friday.',
      'He would see them if asked, but the strike ended on Friday.',
      'He would see them if he was asked, and the strike ended on Friday.',
      'If she left by Friday, she missed the vote.',
      'Once the strike ended on Friday, trains ran again.',
    ]),
  ],
  'counted from publication': [
    ['He fled a week ago.', 'a week ago', 'DATE', '2014-W16', '2014-04-14..2014-04-20'],
    ['He fled ten days ago.', 'ten days ago', 'DATE', '2014-04-13', '2014-04-13..2014-04-13'],
    ['He fled two decades ago.', 'two decades ago', 'DATE', '1994', '1994-01-01..1994-12-31'],
    ['He fled a year ago today.', 'a year ago today', 'DATE', '2013-04-23', '2013-04-23..2013-04-23'],
    ['Trade doubled over the past two years.', 'the past two years', 'DURATION', 'P2Y', '2012-04-23..2014-04-23'],
    ['Trade doubled over the past year.', 'the past year', 'DATE', '2013', '2013-04-23..2014-04-23'],
    ['Shells fell in the last 24 hours.', 'the last 24 hours', 'DURATION', 'PT24H', '2014-04-22..2014-04-23'],
    ['A decision will come in days.', 'in days', 'DURATION', 'PXD', '2014-04-24..2014-04-29'],
    ['A report will follow in two weeks.', 'two weeks', 'DURATION', 'P2W', '2014-04-24..2014-05-07'],
    ['They must answer within 48 hours.', '48 hours', 'DURATION', 'PT48H', '2014-04-24..2014-04-25'],
    // The event is on a day that the words do not tell.
    ['They must answer within two weeks of the ruling.', 'two weeks', 'DURATION', 'P2W', ''],
    ['Troops must leave within 60 days after the vote.', '60 days', 'DURATION', 'P60D', ''],
    ['They must leave within two weeks from now.', 'two weeks from now', 'DATE', '2014-W19', '2014-05-05..2014-05-11'],
    ['The raid took place in May. The next day Chad left.', 'The next day', 'DATE', 'XXXX-XX-XX', ''],
    ['They met on Monday and the next day signed.', 'the next day', 'DATE', '2014-04-22', '2014-04-22..2014-04-22'],
    ['The army has three days to leave.', 'three days', 'DURATION', 'P3D', '2014-04-24..2014-04-26'],
    ['The dam was built in two weeks.', 'two weeks', 'DURATION', 'P2W', ''],
    [
      'They must leave by the end of the month.',
      'the end of the month',
      'DATE',
      '2014-04-30',
      '2014-04-30..2014-04-30',
    ],
    ['He has held on since Monday.', 'Monday', 'DATE', '2014-04-21', '2014-04-21..'],
    ['The pact has held since 2009.', '2009', 'DATE', '2009', '2009-01-01..'],
  ],
  'times of the day': [
    [
      'It opens at 10 p.m. GMT on Friday.',
      '10 p.m. GMT on Friday',
      'TIME',
      '2014-04-25T22:00',
      '2014-04-25..2014-04-25',
    ],
    ['Polls opened at 0700 GMT.', '0700 GMT', 'TIME', '2014-04-23T07:00', '2014-04-23..2014-04-23'],
    ['Police came at dawn on Tuesday.', 'dawn on Tuesday', 'TIME', '2014-04-22TMO', '2014-04-22..2014-04-22'],
    ['Shells fell last night.', 'last night', 'TIME', '2014-04-22TNI', '2014-04-22..2014-04-22'],
    ['It ends at midnight Friday.', 'midnight Friday', 'TIME', '2014-04-25T24:00', '2014-04-25..2014-04-25'],
    ['They spoke at half past ten.', 'half past ten', 'TIME', '2014-04-23T10:30', '2014-04-23..2014-04-23'],
  ],
  'what comes again': [
    ['The council meets every Tuesday.', 'every Tuesday', 'SET', 'XXXX-WXX-2', ''],
    [
      'The council meets on the first Monday of every month.',
      'the first Monday of every month',
      'SET',
      'XXXX-WXX-1',
      '',
    ],
    ['Convoys leave daily.', 'daily', 'SET', 'P1D', ''],
    ['They report twice a year.', 'a year', 'SET', 'P1Y', ''],
    ['Figures come out quarterly.', 'quarterly', 'SET', 'P3M', ''],
  ],
  'no day at all': [
    ['He recently left.', 'recently', 'DATE', 'PAST_REF', ''],
    ['The port is now closed.', 'now', 'DATE', 'PRESENT_REF', ''],
    ['He will soon return.', 'soon', 'DATE', 'FUTURE_REF', ''],
  ],
};

for (const [what, rows] of Object.entries(FORMS)) {
  describe(what, () => {
    test.each(rows)('%s', (...row) => {
      expect(read(row[0])).toContainEqual(row);
    });
  });
}

describe('ends of a range', () => {
  test.each([
    ['Talks took place between March and May.', ['2014-03', '2014-05']],
    ['Talks took place between March and May 2013.', ['2013-03', '2013-05']],
    ['It ran from 20 December to 5 January 2014.', ['2013-12-20', '2014-01-05']],
    ['The ban will run from 1 June to 15 July 2015.', ['2015-06-01', '2015-07-15']],
    ['They will meet from Monday to Friday.', ['2014-04-28', '2014-05-02']],
    ['He served from 1999 to 2003.', ['1999', '2003']],
  ])('%s', (sentence, values) => {
    expect(read(sentence).map(([, , , value]) => value)).toEqual(values);
  });
});

describe('until when something is asked or granted', () => {
  test.each([
    ['Peru asked for a delay until October.', '2014-10'],
    ['Peru has asked for an exemption until the end of June.', '2014-06'],
    ['The court extended his detention until May.', '2014-05'],
    ['He worked there until October.', '2013-10'],
    ['Peru exempted grain from the ban until October.', '2014-10'],
    ['Peru kept grain in the port until October.', '2013-10'],
    ['She gave the minister until Friday to decide.', '2014-04-25'],
    ['The rebels had until Friday to answer.', '2014-04-25'],
    ['They promised to send proof that all were safe by Friday.', '2014-04-25'],
    ['They wrote to say that all were safe by Friday.', '2014-04-18'],
    ['He gave lessons there in October.', '2013-10'],
    ['Peru tabled a motion, to be debated on Friday.', '2014-04-25'],
    ['We will not wait, he said in a televised address late on Monday.', '2014-04-21'],
  ])('%s', (sentence, value) => {
    expect(read(sentence).map((row) => row[3])).toEqual([value]);
  });
});

describe('what a time was counted from', () => {
  const times = (text: string, published?: string) =>
    findTimes(readText(text), published === undefined ? {} : { published });

  test('is the publication day, or the expression that names the day', () => {
    const found = times('He was held on March 3. Three days earlier, he had spoken. He left yesterday.', '2014-04-23');
    expect(found.map(({ value, anchor }) => [value, anchor])).toEqual([
      ['2014-03-03', 'published'],
      ['2014-02-28', 't1'],
      ['2014-04-22', 'published'],
    ]);
  });

  test('is the line in which the text states its own date, where nothing else says it', () => {
    const text = 'Ministers Meet in Bern\n\nFriday, April 25, 2014\n\nMinisters met yesterday.';
    expect(times(text, undefined).map(({ value, anchor }) => [value, anchor])).toEqual([
      ['2014-04-25', undefined],
      ['2014-04-24', 't1'],
    ]);
    expect(times(text, '2014-04-23').at(-1)).toMatchObject({ value: '2014-04-22', anchor: 'published' });
  });
});

test.each([
  'Hanna May may go, said the Sun.',
  'Troops march on; the march goes on.',
  'She came second and sat down.',
  'See pages 1990-1994, room 2014 and flight 1990.',
  'It costs $1,999 or 2014 dollars.',
  'They won 3-2, 6-4 and 7:5.',
  'He is a 34-year-old lawyer; she, 71, is 71 years old.',
  'See https://news.example/2014/04/22/story or write to may@2014.example.',
  'Call +44 20 7946 2010 or 555-2014.',
  'The crowd was of 1,990 people.',
  'Three-quarters of its food is bought abroad.',
  'He reads USA TODAY.',
  'The 1600 block was sealed.',
])('left alone: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});
