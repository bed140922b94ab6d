/** Buttons that choose among the marks on the same words can be told apart. */
import { expect, test } from 'vitest';
import { choicesOf } from '../../src/paint/card-choices';
import { WORDS } from '../fixtures/words';

const demand = { label: 'Demand', title: 'Norway → Iceland' };
const other = { label: 'Demand', title: 'Oman → Yemen' };
const speaker = { label: 'Speaker', title: 'Norway' };

test.each([
  ['of different kinds', [speaker, demand], ['Speaker', 'Demand']],
  ['of the same kind', [demand, speaker, other], ['Demand: Norway → Iceland', 'Speaker', 'Demand: Oman → Yemen']],
  ['of the same kind by the same', [demand, { ...demand }], ['Demand: 1', 'Demand: 2']],
] as const)('%s', (_what, models, labels) => {
  expect(choicesOf(WORDS, models)).toEqual(labels);
});
