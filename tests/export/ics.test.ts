import { describe, expect, test } from 'vitest';
import { ics } from '../../src/export/ics';
import { parseIcs } from './parse-ics';
import { nothing, sample, text } from './sample';

const events = (calendar: string) => parseIcs(calendar).flatMap((each) => each.parts);

describe('iCalendar', () => {
  test('one all-day event for each deadline with a known day', () => {
    const [calendar] = parseIcs(ics.one(sample, text));
    expect(calendar?.name).toBe('VCALENDAR');
    expect(calendar?.properties).toMatchObject({ VERSION: '2.0' });
    expect(calendar?.properties.PRODID).toBeTruthy();
    expect(calendar?.parts.map((each) => each.properties)).toEqual([
      {
        UID: expect.stringMatching(/^00112233aabbccdd-\d+-\d+-demand@demarche$/),
        DTSTAMP: '20310312T000000Z',
        'DTSTART;VALUE=DATE': '20310314',
        'DTEND;VALUE=DATE': '20310315',
        SUMMARY: 'Deadline by Friday: Ana Verdin demands of Sudland',
        DESCRIPTION:
          '“recall its patrol boats”\nCondition: unless the strait is closed\nVerdin warns Sudland: "leave", or pay [update]\nhttps://news.example/2031/sund?a=1&b=(2)#top',
        URL: 'https://news.example/2031/sund?a=1&b=(2)#top',
        CATEGORIES: 'DEADLINE',
        TRANSP: 'TRANSPARENT',
      },
    ]);
  });

  test.each([
    ['2031-03-28', '2031-03-31', '20310331', '20310401'],
    ['2031-12-31', undefined, '20311231', '20320101'],
    [undefined, '2032-02-28', '20320228', '20320229'],
  ])('a range from %s to %s ends on its last day', (from, to, start, end) => {
    const times = sample.times.map(({ from: _from, to: _to, ...time }) => ({
      ...time,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }));
    expect(events(ics.one({ ...sample, times }, text))[0]?.properties).toMatchObject({
      'DTSTART;VALUE=DATE': start,
      'DTEND;VALUE=DATE': end,
    });
  });

  test('without a known day there is no event, and no calendar without events', () => {
    expect(ics.one(nothing, 'none')).toBe('');
    expect(ics.one({ ...sample, times: [] }, text)).toBe('');
  });

  test('separators, line breaks and long non-Latin titles survive folding', () => {
    const title = `Тезис; пункт, строка\\n ${'мир 🕊 '.repeat(40)}`;
    const [event] = events(ics.one({ ...sample, article: { ...sample.article, title } }, text));
    expect(event?.properties.DESCRIPTION?.split('\n')[2]).toBe(title.trim());
  });

  test('a line break in the title cannot begin a property', () => {
    const title = 'Story\r\nATTENDEE:mailto:x@y.example';
    const [event] = events(ics.one({ ...sample, article: { ...sample.article, title } }, text));
    expect(Object.keys(event?.properties ?? {})).not.toContain('ATTENDEE');
  });

  test('an address that is none of a web page is left out', () => {
    const [event] = events(ics.one({ ...sample, article: { ...sample.article, url: 'javascript:alert(1)' } }, text));
    expect(event?.properties).not.toHaveProperty('URL');
  });

  test('the same article gives the same bytes', () => {
    expect(ics.one(sample, text)).toBe(ics.one(structuredClone(sample), text));
  });
});
