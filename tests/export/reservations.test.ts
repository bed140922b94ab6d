/** What text and Markdown warn of, in brackets behind the verb. */
import { expect, test } from 'vitest';
import { reservations } from '../../src/export/wording';

const condition = { start: 0, end: 9 };

test.each([
  ['demand', 'will', 0.9, undefined, ''],
  ['accusation', 'did', 0.34, undefined, ''],
  ['commitment', 'could', 0.9, undefined, ' (possible)'],
  ['commitment', 'could', 0.9, condition, ' (possible)'],
  ['commitment', 'would', 0.9, undefined, ' (hypothetical)'],
  ['commitment', 'would', 0.9, condition, ''],
  ['sanction', 'would', 0.9, undefined, ''],
  ['accusation', 'reported', 0.3, undefined, ' (hearsay, uncertain)'],
  ['demand', 'will', 0.33, undefined, ' (uncertain)'],
] as const)('%s, %s, %f, %j: “%s”', (kind, certainty, confidence, condition, told) => {
  expect(reservations({ kind, certainty, confidence, ...(condition && { condition }) })).toBe(told);
});

test('a target that no words of the sentence name is told of as inferred', () => {
  const demand = { kind: 'demand', certainty: 'could', confidence: 0.2, targetsInferred: true } as const;
  expect(reservations(demand)).toBe(' (possible, target inferred, uncertain)');
});
