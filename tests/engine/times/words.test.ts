/** Words as times are read from: what stands between blanks is kept from text to text, and must be what it would be anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank, scanWords } from '../../../src/engine/times/words';

test('a blank is what expressions take for one', () => {
  for (let unit = 0; unit < 0x10000; unit++)
    expect(isBlank(unit), unit.toString(16)).toBe(/^\s$/.test(String.fromCharCode(unit)));
});

test('each word stands at its place, and none is lost', () => {
  const source = 'On\u00a03 May, 2014-05-03\tat 10:30 a.m.\n\nthe “deal’s” 1990s ended (http://example.org/2014/05).';
  const { list, symbols } = scanWords(source);
  expect(symbols).toHaveLength(list.length);
  for (const { start, end, text } of list)
    if (text !== '' && text !== '\n') expect(source.slice(start, end)).toBe(text);
  expect(list.map(({ text }) => text)).toEqual([
    'On',
    '3',
    'May',
    ',',
    '2014-05-03',
    'at',
    '10:30',
    'a.m.',
    '\n',
    'the',
    '“',
    'deal',
    '’s',
    '”',
    '1990s',
    'ended',
    '',
  ]);
});

test('what was read before changes nothing', () => {
  const chunk = fc.oneof(
    fc.stringMatching(/^[A-Za-z]{1,9}[.,]?$/),
    fc.stringMatching(/^[0-9:/.–-]{1,9}$/),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 40 }), fc.array(chunk, { maxLength: 40 }), (one, other) => {
      const text = one.join(' ');
      const before = scanWords(text);
      scanWords(other.join(' '));
      expect(scanWords(text)).toEqual(before);
      // Letter by letter as another string would be read.
      expect(scanWords(`${text} end`).list.slice(0, before.list.length)).toEqual(before.list);
    }),
  );
});
