import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InputLine, inputLines } from '../../src/cli/input-lines';

async function linesOf(chunks: readonly Uint8Array[], longest?: number): Promise<readonly InputLine[]> {
  const stream = (async function* () {
    yield* chunks;
  })();
  const lines: InputLine[] = [];
  for await (const line of inputLines(stream, longest)) lines.push(line);
  return lines;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('lines of a byte stream', () => {
  test.each<[string, readonly string[], readonly InputLine[]]>([
    ['nothing', [], []],
    ['blank lines are counted, not given', ['\n \na\n'], [{ number: 3, text: 'a' }]],
    [
      'the last line may lack its end',
      ['a\nb'],
      [
        { number: 1, text: 'a' },
        { number: 2, text: 'b' },
      ],
    ],
    [
      'a line over several chunks',
      ['a', '', 'b', 'c\nd\n'],
      [
        { number: 1, text: 'abc' },
        { number: 2, text: 'd' },
      ],
    ],
    ['only \\n ends a line', ['a\u2028b\u2029c\u0085d\n'], [{ number: 1, text: 'a\u2028b\u2029c\u0085d' }]],
  ])('%s', async (_, chunks, lines) => {
    expect(await linesOf(chunks.map(bytes))).toEqual(lines);
  });

  test('a line that is too long is told and skipped', async () => {
    const lines = await linesOf([bytes('123456'), bytes('789\nab\n'), bytes('0123456789')], 5);
    expect(lines.map((line) => ('text' in line ? line.text : line.number))).toEqual([1, 'ab', 3]);
  });

  test('however the stream is cut, the lines are the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 7 }),
        async (words, size) => {
          const whole = bytes(words.join('\n'));
          const chunks: Uint8Array[] = [];
          for (let at = 0; at < whole.length; at += size) chunks.push(whole.subarray(at, at + size));
          expect(await linesOf(chunks)).toEqual(await linesOf([whole]));
        },
      ),
    );
  });
});
