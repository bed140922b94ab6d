/** Dates are counted from the publication day alone: neither the machine's clock nor its time zone has a say. */
import { afterEach, expect, test, vi } from 'vitest';
import { analyze } from '../../src/engine';
import { FORMATS } from '../../src/export';
import { WORDS } from '../fixtures/words';

const TEXT = [
  'The minister said on Tuesday that Norland must leave the valley by Friday, three days before the talks.',
  'The union had imposed sanctions last week and will decide tomorrow at 5 p.m. whether to extend them until March.',
].join('\n');

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  vi.useRealTimers();
});

/** The analysis and everything that is made of it, as the machine's clock and zone are. */
function everything(): string {
  const analysis = analyze({ language: 'en', published: '2026-03-04T23:30:00-05:00', text: TEXT });
  const exports = Object.values(FORMATS).map((format) => format.one(analysis, TEXT, WORDS));
  return JSON.stringify([analysis, exports]);
}

test.each([
  ['Pacific/Kiritimati', '2026-03-04T12:00:00Z'],
  ['Pacific/Pago_Pago', '2026-03-04T12:00:00Z'],
  ['America/New_York', '2031-12-31T23:59:59Z'],
  ['Asia/Kathmandu', '1999-01-01T00:00:00Z'],
])('in %s at %s everything is as in UTC today', (timeZone, now) => {
  process.env.TZ = 'UTC';
  const wanted = everything();
  expect(wanted).toContain('2026-03-06');
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
  process.env.TZ = timeZone;
  expect(new Date().getTimezoneOffset(), 'the zone is in force').not.toBe(0);
  expect(everything()).toBe(wanted);
});
