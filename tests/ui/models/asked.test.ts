import { describe, expect, test } from 'vitest';
import type { Actor, Analysis } from '../../../src/engine/types';
import { askedOf } from '../../../src/ui/models/asked';
import { hasDeadlines } from '../../../src/ui/models/deadlines';
import { countKinds } from '../../../src/ui/models/kind-counts';
import { reportOf } from '../../../src/ui/models/report';
import { ANALYSIS, TEXT } from '../../fixtures/analysis';
import { WORDS } from '../../fixtures/words';

const asked = (analysis: Analysis) => askedOf(WORDS, reportOf(analysis, TEXT, { query: '', kinds: [] }));

describe('who demands of whom', () => {
  test('those of whom most is demanded come first, each with who demands it', () => {
    expect(asked(ANALYSIS)[0]).toMatchObject({ of: 'Iceland', by: expect.arrayContaining(['Ingrid Solheim']) });
  });

  test('the first demand of each is told in its own words', () => {
    expect(TEXT).toContain(asked(ANALYSIS)[0]?.first.what);
  });

  test('what several demand together is the demand of each', () => {
    const [demand] = ANALYSIS.positions.filter(({ kind, targets }) => kind === 'demand' && targets.length > 0);
    if (demand === undefined) throw new Error('the fixture demands something');
    const [one] = asked({ ...ANALYSIS, positions: [{ ...demand, holder: 'a8', coHolders: ['a7'] }] });
    expect(one).toMatchObject({ demands: 1, by: ['Denmark', 'the European Commission'] });
  });

  test.each<[string, Partial<Actor>, string]>([
    ['a minister is asked for his state', { kind: 'person', name: 'Jon Vik', role: 'foreign minister' }, 'Iceland'],
    ['a ministry without a name is', { kind: 'organisation', name: 'ministry' }, 'Iceland'],
    ['a paper is not', { kind: 'organisation', name: 'Morgunn' }, 'Morgunn'],
    ['nor is a private person', { kind: 'person', name: 'Jon Vik' }, 'Jon Vik'],
  ])('%s', (_what, more, of) => {
    const [demand] = ANALYSIS.positions.filter(({ kind, targets }) => kind === 'demand' && targets.length > 0);
    if (demand === undefined) throw new Error('the fixture demands something');
    const target: Actor = { id: 'new', name: 'x', kind: 'person', country: 'ISL', mentions: [], ...more };
    const actors = [...ANALYSIS.actors, target];
    expect(asked({ ...ANALYSIS, actors, positions: [{ ...demand, targets: ['new'] }] })[0]?.of).toBe(of);
  });

  test('a ministry without a name asks for its state', () => {
    const [demand] = ANALYSIS.positions.filter(({ kind, targets }) => kind === 'demand' && targets.length > 0);
    if (demand === undefined) throw new Error('the fixture demands something');
    const holder: Actor = { id: 'new', name: 'ministry', kind: 'organisation', country: 'ISL', mentions: [] };
    const actors = [...ANALYSIS.actors, holder];
    const positions = [{ ...demand, holder: 'new' }];
    expect(asked({ ...ANALYSIS, actors, positions })[0]?.by).toEqual(['Iceland']);
  });

  test('counts every demand that has a target', () => {
    const aimed = ANALYSIS.positions.filter(({ kind, targets }) => kind === 'demand' && targets.length > 0);
    const counted = asked(ANALYSIS).reduce((sum, { demands }) => sum + demands, 0);
    expect(counted).toBeGreaterThanOrEqual(aimed.length);
  });

  test('what is demanded of nobody in particular is told last, with who demands it', () => {
    const demands = ANALYSIS.positions.filter(({ kind }) => kind === 'demand');
    const [first] = demands;
    if (first === undefined) throw new Error('the fixture demands something');
    const told = asked({ ...ANALYSIS, positions: [{ ...first, id: 'open', targets: [] }, ...demands] });
    expect(told.map(({ of }) => of !== undefined)).toEqual([...told.slice(1).map(() => true), false]);
    expect(told.at(-1)).toMatchObject({ demands: 1 + demands.filter(({ targets }) => targets.length === 0).length });
  });

  test('an unknown holder is someone; no demand, no answer', () => {
    const demands = ANALYSIS.positions.filter(({ kind }) => kind === 'demand');
    const orphans = demands.map((one) => ({ ...one, holder: 'gone' }));
    expect(asked({ ...ANALYSIS, positions: orphans })[0]?.by).toEqual(['Someone']);
    expect(asked({ ...ANALYSIS, positions: [] })).toEqual([]);
  });
});

test('a calendar is offered where a deadline has a day', () => {
  expect(hasDeadlines(ANALYSIS)).toBe(true);
  expect(hasDeadlines({ ...ANALYSIS, times: [] })).toBe(false);
});

test('kinds are counted as they are marked: a source once, however many statements it has', () => {
  const [first] = ANALYSIS.statements.filter(({ source, tier }) => source !== undefined && tier === 'speech');
  if (first === undefined) throw new Error('the fixture has statements');
  const counts = countKinds({ ...ANALYSIS, statements: [first, { ...first, id: 'again' }], positions: [] });
  expect([...counts]).toEqual([
    ['speaker', 1],
    ['time', ANALYSIS.times.length],
  ]);
});
