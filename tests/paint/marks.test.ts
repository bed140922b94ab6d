import { describe, expect, test } from 'vitest';
import { innermostFirst, marksOf } from '../../src/paint/marks';
import { ANALYSIS, at, TEXT } from '../fixtures/analysis';

const words = ({ span }: { span: { start: number; end: number } }): string => TEXT.slice(span.start, span.end);

describe('marksOf', () => {
  const marks = marksOf(ANALYSIS);

  test('goes in text order', () => {
    const starts = marks.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test.each([
    ['speaker', 'Foreign Minister Ingrid Solheim'],
    ['demand', 'recall the patrol vessel Thorvald'],
    ['sanction', 'a landing ban on Icelandic vessels'],
    ['time', 'within ten days'],
    ['denial', 'its boats had entered the closed zone'],
  ])('marks a %s: %s', (kind, text) => {
    expect(marks.filter((mark) => mark.kind === kind).map(words)).toContain(text);
  });

  test('one source of two statements is one mark', () => {
    const [first] = ANALYSIS.statements;
    if (first === undefined) throw new Error('the fixture has no statement');
    const twice = marksOf({ ...ANALYSIS, statements: [first, { ...first, id: 'other' }], positions: [], times: [] });
    expect(twice).toHaveLength(1);
    expect(twice[0]?.kind === 'speaker' && twice[0].statements.map(({ id }) => id)).toEqual(['s1', 'other']);
  });

  test('attitudes and statements without a source mark no speaker', () => {
    const [first] = ANALYSIS.statements;
    if (first === undefined) throw new Error('the fixture has no statement');
    const { source: _, ...without } = first;
    const statements = [without, { ...first, tier: 'attitude' as const }];
    expect(marksOf({ ...ANALYSIS, statements, positions: [], times: [] })).toEqual([]);
  });
});

test('the innermost of overlapping marks comes first', () => {
  const spans = [at('breaking last year’s agreement'), at('last year'), at('last year’s agreement')].map((span) => ({
    span,
  }));
  expect(spans.sort(innermostFirst).map(words)).toEqual([
    'last year',
    'last year’s agreement',
    'breaking last year’s agreement',
  ]);
});
