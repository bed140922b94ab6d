/** Never a wrong value with confidence: impossible, ambiguous and unanchored times, and any string at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/text';
import { findTimes } from '../../../src/engine/times';

const read = (text: string, published?: string) =>
  findTimes(readText(text), published === undefined ? {} : { published }).map(({ span, ...time }) => ({
    words: text.slice(span.start, span.end),
    ...time,
  }));

describe('no day is claimed', () => {
  test.each([
    ['a day that does not exist', 'The order is dated 31 February 2014.'],
    ['the 31st of a month that has 30 days', 'The order is dated June 31.'],
    ['a day that is not of its weekday', 'The order is dated Monday, April 22, 2014.'],
    ['figures that no calendar has', 'The order is dated 2014-02-30, or 31/02/2014.'],
    ['a day in another script', 'The order is dated 22 апреля or 2014年4月22日.'],
    ['a year without its era', 'Rome fell in 476, Troy long before.'],
    ['a time that does not exist', 'The train left at 25:99.'],
    ['a telephone number', 'Call 020 7946 2010 for tickets.'],
    ['a name', 'Hanna May and April Lund met June Marlow.'],
    ['a counted number', 'They counted 1,990 people and 2014 votes.'],
    ['an address', 'See https://news.example/2014/04/22/story for more.'],
  ])('%s', (_name, text) => {
    expect(read(text, '2014-04-23').filter(({ from, to }) => from !== undefined && from === to)).toEqual([]);
  });

  test('where day and month could change places', () => {
    const [time] = read('The form says 03/04/2014.', '2014-04-23');
    expect(time).toMatchObject({ unresolved: true });
    expect(time?.from).toBeUndefined();
  });
});

describe('day or month first', () => {
  const values = (text: string, url?: string) =>
    findTimes(readText(text), { published: '2014-04-23', ...(url === undefined ? {} : { url }) }).map(
      ({ value, unresolved }) => (unresolved ? `${value}?` : value),
    );

  test.each([
    ['a country that writes the day first', 'https://courier.example.co.uk/story', '2014-04-03'],
    ['a country that writes the month first', 'https://courier.example.us:8080/story?x=1', '2014-03-04'],
    ['a domain of no country', 'https://courier.example.com/uk/story.in', '2014?'],
    ['no address', undefined, '2014?'],
    ['no address at all', 'not an address .uk', '2014?'],
  ])('%s', (_name, url, value) => {
    expect(values('The form says 03/04/2014.', url)).toEqual([value]);
  });

  test('the text’s own dates come before the outlet’s country, unless they contradict one another', () => {
    const uk = 'https://courier.example.co.uk/';
    expect(values('From 12/31/2013 to 03/04/2014.', uk)).toEqual(['2013-12-31', '2014-03-04']);
    expect(values('From 12/31/2013 and 31/12/2013 to 03/04/2014.', uk)).toEqual(['2013-12-31', '2013-12-31', '2014?']);
  });

  test('two figures of a year are of the hundred years around 2000', () => {
    expect(values('It was 25/12/13, once 25/12/89.')).toEqual(['2013-12-25', '1989-12-25']);
  });
});

describe('what is counted from the publication day', () => {
  test.each([undefined, '', 'yesterday', '2014-02-31', '9999-12-31'])('stays unresolved for %j', (published) => {
    for (const text of ['They met on Tuesday.', 'They met last week.', 'They left yesterday.']) {
      const [time] = read(text, published);
      expect(time).toMatchObject({ unresolved: true });
      expect(time?.from).toBeUndefined();
    }
  });

  test('is the day as the outlet wrote it, whatever its zone', () => {
    expect(read('They left yesterday.', '2014-04-23T00:30:00+14:00')).toMatchObject([{ value: '2014-04-22' }]);
    expect(read('They left yesterday.', '2014-04-23T23:30:00-11:00')).toMatchObject([{ value: '2014-04-22' }]);
  });
});

describe('for any text', () => {
  const words = fc.constantFrom(
    ...'in on by since until last next this the a Monday May March 5 p.m. 2014 31 2 week weeks days two few of and - / , . : to from 1990s quarter ago later GMT spring fall noon'.split(
      ' ',
    ),
    '\n',
    '25:99',
    '03/04/2014',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
  );

  test('times are in order, apart, and end no earlier than they begin', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const time of findTimes(readText(text), { published: '2014-04-23' })) {
          expect(time.span.start).toBeGreaterThanOrEqual(end);
          expect(time.span.end).toBeGreaterThan(time.span.start);
          expect(time.span.end).toBeLessThanOrEqual(text.length);
          if (time.from !== undefined && time.to !== undefined) expect(time.from <= time.to).toBe(true);
          end = time.span.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
