/** Remembered paragraphs save time and change nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';
import { lineReader } from '../../../src/engine/text/lines';

const PARAGRAPHS = [
  'The harbour ministry of Norvane said on Monday that it would close three terminals unless the league withdrew its tariff by 1 June.',
  'Minister Ilse Brandt told reporters that talks with the league had been “polite, long and empty”.',
  '“We will not be hurried,” said Tomas Kerrigan, a spokesman for the league. “The tariff was announced in good time.',
  '“It will be paid as the treaty demands,” he added.',
  'Brandt rejected that. She called on Kerrigan to publish the letters of last week, and threatened to ban his ships.',
  'LEAGUE SAYS NO',
  'A court in Ostmark imposed a fine on the league on Thursday; it denied any wrongdoing.',
  'Update 14:30. The ministry’s ferries – which carry 4,000 people a day – are not affected…',
];

const paragraphs = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 10 });
const articleOf = (lines: readonly string[]) => ({
  language: 'en',
  published: '2026-05-11',
  text: lines.join('\n'),
});

describe('the lines of the text before', () => {
  test('are remembered, those of the one before it are not', () => {
    const [first, second, third] = [lineReader(), lineReader(), lineReader()];
    const line = first.read('The league said no.');
    first.end();
    expect(second.read('The league said no.')).toBe(line);
    second.end();
    expect(third.read('The league said no.')).toBe(line);
    lineReader().end();
    expect(lineReader().read('The league said no.')).not.toBe(line);
  });

  test('are remembered up to a bound', () => {
    const long = `The league said no. ${'Nobody else did. '.repeat(10_000)}`;
    const [first, second] = [lineReader(), lineReader()];
    const line = first.read(long);
    first.end();
    expect(second.read(long)).not.toBe(line);
  });
});

test('a text that has grown, shrunk or been edited is analysed as if it were new', () => {
  fc.assert(
    fc.property(
      paragraphs,
      paragraphs,
      fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 3 }),
      (before, kept, added) => {
        const after = articleOf([...kept, ...added]);
        analyze(articleOf(before));
        const anew = analyze(after);
        // Nothing of it is remembered now.
        analyze(articleOf(['Nobody said anything.']));
        expect(anew).toEqual(analyze(after));
        analyze(articleOf(kept));
        expect(analyze(after)).toEqual(anew);
      },
    ),
    { numRuns: 40 },
  );
});

describe('a line by itself', () => {
  test('has its words at their places, whatever is left out within them and around', () => {
    const raw = '\u200bThe\u200b de\u00adal is\u00a0off\u00ad.';
    const { tokens } = lineReader().read(raw);
    expect(tokens.map(({ start, end }) => raw.slice(start, end))).toEqual(['The', 'de\u00adal', 'is', 'off', '.']);
  });

  test('knows the words that open a sentence, or stand behind a mark that opens', () => {
    const { tokens, opens } = lineReader().read('They left. We said: “Stay” (now) or go.');
    expect(tokens.flatMap(({ text }, i) => (opens[i] === true ? [text] : []))).toEqual([
      'They',
      'We',
      '“',
      'Stay',
      'now',
    ]);
    expect(opens).toHaveLength(tokens.length);
  });
});
