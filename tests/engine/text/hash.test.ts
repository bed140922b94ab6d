/** Names of texts are the same everywhere and for ever: exports and calendars refer to them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText } from '../../../src/engine/text/hash';

/** The first lane is FNV-1a as published, so its known answers hold. */
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('%j begins with FNV-1a’s known answer', (text, hash) => expect(hashText(text).slice(0, 8)).toBe(hash));

test.each([
  ['', '811c9dc59747b28c'],
  ['Norland must leave.', hashOf('Norland must leave.')],
  ['a'.repeat(600), hashOf('a'.repeat(600))],
])('%j has its name', (text, hash) => expect(hashText(text)).toBe(hash));

/** The same sum in whole numbers of any size. */
function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5n, 0x9747b28cn];
  for (let i = 0; i < text.length; i++) {
    const unit = BigInt(text.charCodeAt(i));
    a = ((a ^ unit) * 0x01000193n) & 0xffffffffn;
    b = ((b ^ (unit + BigInt(i % 256))) * 0x01000193n) & 0xffffffffn;
  }
  return [a, b].map((lane) => lane.toString(16).padStart(8, '0')).join('');
}

test('any text has 16 hexadecimal digits, those of the sum', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      expect(hashText(text)).toBe(hashOf(text));
      expect(hashText(text)).toMatch(/^[0-9a-f]{16}$/);
    }),
  );
});
