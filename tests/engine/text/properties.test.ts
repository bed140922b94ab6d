/** What holds for any string at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/text';

const pieces = fc.constantFrom(
  'Norland',
  'the envoy',
  'said',
  'must',
  'not',
  'to',
  'leave',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '``',
  "''",
  '«',
  '»',
  '.',
  ',',
  '?',
  '…',
  '\n',
  '\n\n',
  ' ',
  'U.S.',
  'Mr.',
  '5 p.m.',
  'de-escalate',
  '(D-N.Y.)',
  '\u00ad',
  '\u200b',
  '\ud800',
  '😀',
  '\u00a0',
  'should be',
  'freed',
  'and',
  '—',
  '-',
  '\t',
  'ALL CAPS',
  '1.5',
  '$3bn',
  'http://a.b/c',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
);

const inside = (source: string, span: { start: number; end: number }) =>
  span.start >= 0 && span.start <= span.end && span.end <= source.length;

describe('readText', () => {
  test('never throws; every span lies in the text; tokens are ordered and visible', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const text = readText(source);
        let last = 0;
        for (const token of text.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(source.slice(token.start, token.end).trim()).not.toBe('');
          last = token.end;
        }
        for (const list of [text.paragraphs, text.sentences, text.quotations, text.nounPhrases, text.verbGroups])
          for (const span of list) expect(inside(source, span)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('sentences tile their paragraph; phrases stay in their sentence', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const text = readText(source);
        let next = 0;
        for (const sentence of text.sentences) {
          expect(sentence.from).toBe(next);
          expect(sentence.to).toBeGreaterThan(sentence.from);
          next = sentence.to;
        }
        expect(next).toBe(text.tokens.length);
        for (const phrase of [...text.nounPhrases, ...text.verbGroups]) {
          const sentence = text.sentences[phrase.sentence];
          expect(sentence !== undefined && phrase.from >= sentence.from && phrase.to <= sentence.to).toBe(true);
          expect(phrase.head >= phrase.from && phrase.head < phrase.to).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('same input, same output', () => {
    fc.assert(
      fc.property(texts, (source) => {
        expect(readText(source)).toEqual(readText(source));
      }),
      { numRuns: 50 },
    );
  });

  test('words are what the text says, soft hyphens and zero-width characters aside', () => {
    const source = 'The de\u00adal is\u200b off.';
    const text = readText(source);
    expect(text.tokens.map((t) => t.text)).toEqual(['The', 'deal', 'is', 'off', '.']);
    expect(source.slice(text.tokens[1]?.start, text.tokens[1]?.end)).toBe('de\u00adal');
  });
});
