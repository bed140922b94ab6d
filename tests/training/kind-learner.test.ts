import { describe, expect, test } from 'vitest';
import { learnKinds } from './kind-learner';

describe('kinds are learned', () => {
  const settings = { epochs: 20, rate: 0.3, l1: 0, l2: 0, least: 2, rounds: 1 };
  const rows = Array.from({ length: 40 }, (_, i) => [
    { features: ['must', 'ship'], kind: 0 },
    { features: ['blame', 'ship'], kind: 1 },
    { features: ['ship', `once ${i}`] },
  ]).flat();
  const table = learnKinds(rows, 2, settings);
  const score = (features: readonly string[], column: number): number =>
    features.reduce((sum, name) => sum + (table.get(name)?.[0] ?? 0) + (table.get(name)?.[column] ?? 0), 0);

  test('from what goes with them', () => {
    expect(score(['must', 'ship'], 1)).toBeGreaterThan(1);
    expect(score(['must', 'ship'], 2)).toBeLessThan(score(['must', 'ship'], 1) - 1);
    expect(score(['blame', 'ship'], 2)).toBeGreaterThan(1);
    expect(Math.max(score(['ship'], 1), score(['ship'], 2))).toBeLessThan(-1);
  });

  test('and not from what is too rare', () => {
    expect([...table.keys()].sort()).toEqual(['blame', 'must', 'ship']);
  });
});
