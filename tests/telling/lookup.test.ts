import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/engine/types';
import { lookup } from '../../src/telling/lookup';
import { ANALYSIS } from '../fixtures/analysis';

const find = lookup(ANALYSIS);
const position = (id: string): Position => {
  const found = find.position(id);
  if (found === undefined) throw new Error(`no position ${id}`);
  return found;
};

describe('who passes a position on', () => {
  test('outermost first, the holder last', () => {
    expect(find.chain(position('p1')).map(({ actor }) => actor?.name)).toEqual([
      'senior European diplomat',
      'Ingrid Solheim',
    ]);
  });

  test('relays are the others', () => {
    expect(find.relays(position('p2')).map(({ actor }) => actor?.id)).toEqual(['a4']);
    expect(find.relays(position('p10'))).toEqual([]);
  });

  test('an actor is known through those who relay', () => {
    expect(find.reportersOf('a3').map(({ id }) => id)).toEqual(['a4']);
    expect(find.reportersOf('a7')).toEqual([]);
  });
});

test('a sanction on somebody of a country is told as one on them alone', () => {
  const actors = ANALYSIS.actors;
  const state = actors.find(({ kind }) => kind === 'state');
  if (state === undefined) throw new Error('the fixture has a state');
  const { country, id } = state;
  const banks = { ...state, id: 'banks', name: 'two banks', kind: 'group' as const };
  const { targets } = lookup({ ...ANALYSIS, actors: [...actors, banks] });
  const hit: Position = { ...position('p1'), kind: 'sanction', targets: ['banks', id] };
  expect(country).toBeDefined();
  expect(targets(hit).map((actor) => actor.id)).toEqual(['banks']);
  expect(targets({ ...hit, targets: [id] }).map((actor) => actor.id)).toEqual([id]);
  expect(targets({ ...hit, kind: 'demand' }).map((actor) => actor.id)).toEqual(['banks', id]);
});

test('answers are found from the question', () => {
  expect(find.answers(position('p5')).map(({ id }) => id)).toEqual(['p6']);
  expect(find.answers(position('p2'))).toEqual([]);
});

test('a deadline finds its time', () => {
  expect(find.deadlineTime(position('p14'))?.id).toBe('t6');
  expect(find.deadlineTime(position('p2'))).toBeUndefined();
});

test('statements that hold each other end all the same', () => {
  const statements = ANALYSIS.statements
    .slice(0, 2)
    .map((one, index) => ({ ...one, within: index === 0 ? 's2' : 's1' }));
  const circle = lookup({ ...ANALYSIS, statements });
  const [first] = statements;
  expect(first && circle.nesting(first).map(({ statement }) => statement.id)).toEqual(['s2', 's1']);
});

test('all who hold a position together hold it', () => {
  const joint = { ...position('p2'), holder: 'a1', coHolders: ['a4', 'a1', 'a99'] };
  const together = lookup({ ...ANALYSIS, positions: [joint] });
  expect(together.holders(joint).map(({ id }) => id)).toEqual(['a1', 'a4']);
  expect(together.positionsOf('a1')).toEqual([joint]);
  expect(together.positionsOf('a4')).toEqual([joint]);
  // Who holds it relays nothing.
  expect(together.relays(joint).map(({ actor }) => actor?.id)).not.toContain('a4');
});
