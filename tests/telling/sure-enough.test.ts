/** What is not sure enough is not listed; everything else stays as it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sureEnough } from '../../src/telling/sure-enough';
import { ANALYSIS } from '../fixtures/analysis';

test('without a wish nothing changes, not even the object', () => {
  expect(sureEnough(ANALYSIS, 0)).toBe(ANALYSIS);
});

test('positions that are less sure go, the others keep their order', () => {
  const sure = [...new Set(ANALYSIS.positions.map(({ confidence }) => confidence))];
  expect(sure.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...sure), fc.double({ min: 0, max: 1, noNaN: true })), (least) => {
      const { positions, ...rest } = sureEnough(ANALYSIS, least);
      const { positions: all, ...whole } = ANALYSIS;
      expect(positions).toEqual(all.filter(({ confidence }) => confidence >= least));
      expect(rest).toEqual(whole);
    }),
  );
});
