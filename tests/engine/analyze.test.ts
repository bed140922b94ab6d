/** The engine's promises for any article: it never throws, every span and reference is sound, same in same out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, MAX_TEXT_LENGTH } from '../../src/engine';
import { expectSound, spansOf } from './sound';

const words = fc.constantFrom(
  'Norland',
  'France',
  'U.S.',
  'Moscow',
  'the envoy',
  'a senior official',
  'Foreign Minister Ada Quill',
  'Quill',
  'she',
  'they',
  'said',
  'told',
  'demanded',
  'that',
  'must',
  'should',
  'will',
  'not',
  'impose sanctions on',
  'withdraw',
  'unless',
  'if',
  'by Friday',
  'last week',
  'according to',
  'denied',
  'accused',
  'of',
  'and',
  '"',
  '“',
  '”',
  "'",
  '.',
  ',',
  '?',
  '\n',
  '\n\n',
  'threatened to',
  'urged',
  'to',
  'lift',
  'tariffs',
  'in',
  '5 p.m.',
  '2014',
  '<img onerror=alert(1)>',
  '\u00ad',
  '\ud800',
  '😀',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 80 }).map((all) => all.join(' ')),
);
const published = fc.option(fc.constantFrom('2026-03-04', '2026-03-04T10:00:00+01:00', 'yesterday', '2026-02-31', ''), {
  nil: undefined,
});

describe('analyze', () => {
  test('never throws, and what it says is sound', () => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        expectSound(analyze({ language: 'en', text, ...(day === undefined ? {} : { published: day }) }), text);
      }),
      { numRuns: 400 },
    );
  });

  test('same article, same analysis; JSON keeps it whole', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = analyze({ language: 'en', text });
        expect(analyze({ language: 'en', text })).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  test('an empty text has nothing in it', () => {
    const { actors, statements, positions, times } = analyze({ language: 'en', text: '' });
    expect([actors, statements, positions, times]).toEqual([[], [], [], []]);
  });

  test('of a text that is too long the first part is analysed, and that is said', () => {
    const line = 'The minister said Norland must leave.\n';
    const text = line.repeat(Math.ceil((MAX_TEXT_LENGTH + 10) / line.length));
    const analysis = analyze({ language: 'en', text });
    expect(analysis.truncated).toBe(true);
    expect(analysis.article.length).toBe(text.length);
    const spans = spansOf(analysis);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.filter(([, span]) => span.end > MAX_TEXT_LENGTH)).toEqual([]);
  }, 120_000);

  test('hostile words stay words', () => {
    const text = 'The minister said <img src=x onerror=alert(1)> must leave. "<script>alert(2)</script>," he added.';
    expectSound(analyze({ language: 'en', text }), text);
  });
});
