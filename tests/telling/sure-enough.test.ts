/** What is not sure enough is neither marked nor counted; who says what stays is never cut off. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis, Statement } from '../../src/engine/types';
import { marksOf } from '../../src/paint/marks';
import { sureEnough } from '../../src/telling/sure-enough';
import { countKinds } from '../../src/ui/models/kind-counts';
import { reportOf } from '../../src/ui/models/report';
import { sourcesOf } from '../../src/ui/models/sources';
import { ANALYSIS, at, TEXT } from '../fixtures/analysis';

const confidences = [...ANALYSIS.positions, ...ANALYSIS.statements].map(({ confidence }) => confidence);
const anyLeast = fc.oneof(fc.constantFrom(...confidences), fc.double({ min: 0.001, max: 1, noNaN: true }));

test('without a wish nothing changes, not even the object', () => {
  expect(sureEnough(ANALYSIS, 0)).toBe(ANALYSIS);
});

test('positions that are less sure go, the others keep their order; actors and times stay', () => {
  fc.assert(
    fc.property(anyLeast, (least) => {
      const { positions, statements: _some, ...rest } = sureEnough(ANALYSIS, least);
      const { positions: all, statements: _all, ...whole } = ANALYSIS;
      expect(positions).toEqual(all.filter(({ confidence }) => confidence >= least));
      expect(rest).toEqual(whole);
    }),
  );
});

test('a statement stays exactly where it is sure, or something that stays hangs on it', () => {
  fc.assert(
    fc.property(anyLeast, (least) => {
      const { positions, statements } = sureEnough(ANALYSIS, least);
      const ids = new Set(statements.map(({ id }) => id));
      const hung = new Set([
        ...positions.flatMap(({ chain }) => chain),
        ...statements.flatMap(({ within }) => within ?? []),
      ]);
      for (const { id, confidence } of ANALYSIS.statements)
        expect(ids.has(id)).toBe(confidence >= least || hung.has(id));
    }),
  );
});

/** A statement that another one reports, which a third reports; only the innermost is sure. */
const said = (id: string, confidence: number, within?: string): Statement => ({
  id,
  source: at('Ingrid Solheim'),
  addressees: [],
  content: [at('within ten days')],
  manner: 'indirect',
  tier: 'speech',
  rule: 'said-after',
  confidence,
  ...(within === undefined ? {} : { within }),
});

test('the whole way of reporting stays, and what only reports something unsure goes', () => {
  const statements = [
    said('outer', 0.3),
    said('middle', 0.4, 'outer'),
    said('inner', 0.9, 'middle'),
    said('other', 0.4),
  ];
  const left = sureEnough({ ...ANALYSIS, positions: [], statements }, 0.5);
  expect(left.statements.map(({ id }) => id)).toEqual(['outer', 'middle', 'inner']);
});

describe('marks, the counts of kinds and the sources mean the same by it', () => {
  const least = 0.8;
  const position = ANALYSIS.positions[0];
  if (position === undefined) throw new Error('the fixture has no position');
  const analysis: Analysis = {
    ...ANALYSIS,
    positions: [
      { ...position, chain: ['sure'], confidence: 0.9 },
      { ...position, id: 'unsure', chain: [], confidence: 0.79 },
    ],
    statements: [
      { ...said('sure', 0.8), speaker: 'a3' },
      { ...said('unsure', 0.79), speaker: 'a4', source: at('a senior European diplomat') },
    ],
    times: [],
  };
  const left = sureEnough(analysis, least);

  test('marks', () => {
    expect(
      marksOf(left)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual([position.kind, 'speaker'].sort());
  });

  test('counts', () => {
    expect(Object.fromEntries(countKinds(left))).toEqual({ [position.kind]: 1, speaker: 1 });
  });

  test('sources', () => {
    const { voices, unnamed } = sourcesOf(reportOf(left, TEXT, { query: '', kinds: [] }));
    expect([voices.map(({ actor }) => actor?.name), unnamed]).toEqual([['Ingrid Solheim'], []]);
  });
});
