/** What an article is about most, among things that are demanded in its opening. */
import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/engine/types';
import { leadOf } from '../../src/export/lead';
import { lookup } from '../../src/telling/lookup';
import { ANALYSIS, at } from '../fixtures/analysis';

const analysis = { ...ANALYSIS, article: { ...ANALYSIS.article, length: 1000 } };
const [known] = ANALYSIS.positions.filter(({ kind }) => kind === 'demand');
if (known === undefined) throw new Error('the fixture has a demand');
const { condition: _condition, deadline: _deadline, coHolders: _coHolders, ...bare } = known;

/** By whom, where in a thousand characters, and what else. */
function demand(id: string, holder: string, start: number, more: Partial<Position> = {}): Position {
  return {
    ...bare,
    id,
    holder,
    targets: ['a2'],
    span: { start, end: start + 10 },
    certainty: 'will',
    confidence: 0.7,
    ...more,
  };
}
const lead = (...positions: readonly Position[]): readonly string[] | undefined =>
  leadOf({ ...analysis, positions }, lookup({ ...analysis, positions }))?.positions;

const day = { deadline: at('by Friday') };
const union = 'a10';

describe('the lead', () => {
  test.each<[string, Position, Position]>([
    ['a deadline before none', demand('yes', 'a1', 120, day), demand('no', 'a8', 110)],
    ['a condition before none', demand('yes', 'a1', 120, { condition: at('by Friday') }), demand('no', 'a8', 110)],
    ['a state before an interest group', demand('yes', 'a1', 120), demand('no', union, 110)],
    ['an official before an interest group', demand('yes', 'a3', 120), demand('no', union, 110)],
    ['what is likely before what is not', demand('yes', 'a1', 120), demand('no', 'a8', 110, { confidence: 0.3 })],
    ['the first sentence before the rest of the opening', demand('yes', 'a1', 50), demand('no', 'a8', 120)],
    ['the earlier of two alike', demand('yes', 'a1', 50), demand('no', 'a8', 60)],
  ])('prefers %s', (_what, yes, no) => {
    expect(lead(yes, no)).toEqual(['yes']);
    expect(lead(no, yes)).toEqual(['yes']);
  });

  test('one demand that opens the article comes before two of the other side below it', () => {
    const answers = [demand('b', 'a6', 190, { targets: ['a1'] }), demand('c', 'a6', 800, { targets: ['a1'] })];
    expect(lead(...answers, demand('a', 'a1', 40))).toEqual(['a']);
    // Where all of them stand alike, what is told more often is what the article is about.
    expect(lead(...answers, demand('a', 'a1', 180))).toEqual(['b', 'c']);
  });

  test('a demand that only would be made is no ultimatum, whatever hangs on it', () => {
    const supposed = demand('no', 'a1', 60, { ...day, certainty: 'would', targets: ['a7'] });
    expect(lead(supposed, demand('yes', 'a1', 40))).toEqual(['yes']);
    expect(lead({ ...supposed, certainty: 'will' }, demand('yes', 'a1', 40))).toEqual(['no']);
  });

  test('where nothing presses, of two alike the first', () => {
    expect(lead(demand('b', 'a1', 700), demand('a', 'a8', 600, day))).toEqual(['a']);
    expect(lead()).toBeUndefined();
  });
});
