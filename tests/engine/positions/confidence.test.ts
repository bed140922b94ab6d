/** A position is as sure as labelled articles say of such ones, not as its rule claims. */
import { expect, test } from 'vitest';
import { analyze } from '../../../src/engine';
import { withConfidence } from '../../../src/engine/positions/confidence';
import type { Position } from '../../../src/engine/types';

const claiming = (rule: string, confidence: number): Position => ({
  id: 'p1',
  kind: 'demand',
  targets: [],
  span: { start: 0, end: 9 },
  certainty: 'will',
  chain: [],
  plover: { type: 'DEMAND' },
  rule,
  confidence,
});
const CLAIMS = Array.from({ length: 21 }, (_, i) => i / 20);

test.each(['demand-verb', 'clause-weights'])('who claims more is not less sure, and never sure: %s', (rule) => {
  const sure = CLAIMS.map((claim) => withConfidence(claiming(rule, claim)).confidence);
  expect(sure).toEqual([...sure].sort((a, b) => a - b));
  expect(sure[0]).toBeGreaterThan(0);
  expect(sure.at(-1)).toBeGreaterThan(sure[0] ?? 1);
  expect(sure.at(-1)).toBeLessThan(0.9);
});

test('what no rule finds is less sure than what a rule finds that claims as much', () => {
  for (const claim of [0.5, 0.6, 0.7, 0.8])
    expect(withConfidence(claiming('clause-weights', claim)).confidence).toBeLessThan(
      withConfidence(claiming('demand-verb', claim)).confidence,
    );
});

test('an analysis tells the measured share', () => {
  const { positions } = analyze({
    language: 'en',
    text: 'Norway demanded on Monday that Sweden withdraw its troops from the border.',
  });
  expect(positions.map(({ rule }) => rule)).toEqual(['demand-verb']);
  expect(positions[0]?.confidence).toBeGreaterThan(0.4);
  expect(positions[0]?.confidence).toBeLessThan(0.7);
});
