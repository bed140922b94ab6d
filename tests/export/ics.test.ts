import { describe, expect, test } from 'vitest';
import { ics } from '../../src/export/ics';
import { eventsOf } from './parse-ics';
import { nothing, sample, text } from './sample';

describe('iCalendar', () => {
  test('one all-day event for each deadline with a known day', () => {
    expect(eventsOf(ics.one(sample, text))).toEqual([
      {
        uid: expect.stringMatching(/^00112233aabbccdd-\d+-\d+-demand@demarche$/),
        summary: 'Deadline by Friday: Ana Verdin demanded of Sudland: “recall its patrol boats”',
        description:
          '“recall its patrol boats”\nCondition: unless the strait is closed\nVerdin warns Sudland: "leave", or pay [update]\nhttps://news.example/2031/sund?a=1&b=(2)#top',
        start: '2031-03-14',
        end: '2031-03-15',
        allDay: true,
        properties: expect.objectContaining({
          dtstamp: '2031-03-12T00:00:00Z',
          url: 'https://news.example/2031/sund?a=1&b=(2)#top',
          categories: 'DEADLINE',
          transp: 'TRANSPARENT',
        }),
      },
    ]);
  });

  test.each([
    ['2031-03-28', '2031-03-31', '2031-03-31', '2031-04-01'],
    ['2031-12-31', undefined, '2031-12-31', '2032-01-01'],
    [undefined, '2032-02-28', '2032-02-28', '2032-02-29'],
  ])('a range from %s to %s ends on its last day', (from, to, start, end) => {
    const times = sample.times.map(({ from: _from, to: _to, ...time }) => ({
      ...time,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }));
    expect(eventsOf(ics.one({ ...sample, times }, text))[0]).toMatchObject({ start, end });
  });

  test('what begins on a day is no deadline', () => {
    const starting = text.replace('by Friday', 'as of Fri');
    expect(eventsOf(ics.one(sample, starting))[0]?.summary).toMatch(/^Starts as of Fri: /);
  });

  test('what is due before a day says so on that day', () => {
    const before = text.replace('boats by Friday', 'boats before F');
    const span = { start: before.indexOf('before F'), end: before.indexOf('before F') + 'before F'.length };
    const positions = sample.positions.map((one) => (one.deadline === undefined ? one : { ...one, deadline: span }));
    expect(eventsOf(ics.one({ ...sample, positions }, before))[0]).toMatchObject({
      summary: expect.stringMatching(/^Deadline before this day \(before F\): Ana Verdin demanded of Sudland: /),
      start: '2031-03-14',
    });
    const times = sample.times.map((time) => ({ ...time, from: '2031-03-12', to: '2031-03-14' }));
    expect(eventsOf(ics.one({ ...sample, times, positions }, before))[0]?.start).toBe('2031-03-12');
  });

  test('the day of something promised is no deadline, unless of its condition', () => {
    const promised = sample.positions.map((one) => ({ ...one, kind: 'commitment' as const }));
    const [event] = eventsOf(ics.one({ ...sample, positions: promised }, text));
    expect(event?.summary).toMatch(/^By Friday: Ana Verdin promised Sudland: /);
    expect(event?.properties).not.toHaveProperty('categories');
    const bound = promised.map((one) => ({ ...one, ...(one.deadline && { condition: one.deadline }) }));
    expect(eventsOf(ics.one({ ...sample, positions: bound }, text))[0]?.summary).toMatch(/^Deadline of a condition, /);
  });

  test('without a known day there is no event, and no calendar without events', () => {
    expect(ics.one(nothing, 'none')).toBe('');
    expect(ics.one({ ...sample, times: [] }, text)).toBe('');
  });

  test('separators, line breaks and long non-Latin titles survive folding', () => {
    const title = `Тезис; пункт, строка\\n ${'мир 🕊 '.repeat(40)}`;
    const [event] = eventsOf(ics.one({ ...sample, article: { ...sample.article, title } }, text));
    expect(event?.description.split('\n')[2]).toBe(title.trim());
  });

  test('a line break in the title cannot begin a property', () => {
    const title = 'Story\r\nATTENDEE:mailto:x@y.example';
    const [event] = eventsOf(ics.one({ ...sample, article: { ...sample.article, title } }, text));
    expect(Object.keys(event?.properties ?? {})).not.toContain('attendee');
  });

  test('an address that is none of a web page is left out', () => {
    const article = { ...sample.article, url: 'javascript:alert(1)' };
    const [event] = eventsOf(ics.one({ ...sample, article }, text));
    expect(event?.properties).not.toHaveProperty('url');
  });

  test('the calendars of several articles can follow one another', () => {
    const { open, part, between, close } = ics.many;
    const parts = [part(sample, text), part(nothing, 'none'), part(sample, text)];
    expect(eventsOf(open + parts.join(between) + close)).toHaveLength(2);
  });

  test('the same article gives the same bytes', () => {
    expect(ics.one(sample, text)).toBe(ics.one(structuredClone(sample), text));
  });
});
