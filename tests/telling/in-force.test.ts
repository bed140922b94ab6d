import { describe, expect, test } from 'vitest';
import type { Position, SanctionStage } from '../../src/engine/types';
import { anyImposed, imposedBefore, isInForce, isOffered } from '../../src/telling/in-force';
import { lookup } from '../../src/telling/lookup';
import { ANALYSIS } from '../fixtures/analysis';

const find = lookup(ANALYSIS);
const open = { holder: 'a1', targets: ['a2'] };
const sanction = (stage: SanctionStage, holder: string, target: string): Position => {
  const known = ANALYSIS.positions.find(({ kind }) => kind === 'sanction');
  if (known === undefined) throw new Error('the fixture has a sanction');
  return { ...known, stage, holder, targets: [target] };
};

describe('what may be said beside a sanction that is only threatened', () => {
  test.each<[string, readonly Position[], boolean | undefined]>([
    ['nothing imposed where none was', [], false],
    ['nor where others only threaten', [sanction('threatened', 'a7', 'a2'), sanction('opposed', 'a8', 'a1')], false],
    ['earlier ones of the same side on the same target', [sanction('imposed', 'a1', 'a2')], true],
    ['and those that its officials extended', [sanction('extended', 'a3', 'a2')], true],
    ['neither where others imposed some', [sanction('imposed', 'a7', 'a2')], undefined],
    ['nor where it imposed some on others', [sanction('imposed', 'a1', 'a8')], undefined],
    ['nor where it eased what was in force', [sanction('eased', 'a1', 'a2')], undefined],
    ['nor where that was lifted', [sanction('lifted', 'a1', 'a2')], undefined],
  ])('%s', (_what, positions, said) => {
    expect(imposedBefore(positions, find, open)).toBe(said);
    expect(anyImposed(positions)).toBe(said !== false);
  });

  test('only sanctions are in force', () => {
    expect(isInForce(sanction('extended', 'a1', 'a2'))).toBe(true);
    expect(isInForce({ ...sanction('imposed', 'a1', 'a2'), kind: 'demand' })).toBe(false);
    expect(isInForce(sanction('eased', 'a1', 'a2'))).toBe(false);
  });
});

test.each([
  ['sanction', 'lifted', 'would', true],
  ['sanction', 'eased', 'could', true],
  ['sanction', 'lifted', 'did', false],
  ['sanction', 'lifted', 'will', false],
  ['sanction', 'imposed', 'would', false],
] as const)('a %s %s, %s: only held out is %s', (kind, stage, certainty, is) => {
  expect(isOffered({ kind, stage, certainty })).toBe(is);
});
