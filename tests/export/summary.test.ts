import { describe, expect, test } from 'vitest';
import { type Analysis, POSITION_KINDS, type Position, SANCTION_STAGES } from '../../src/engine/types';
import { summarise, summarySentence } from '../../src/export/summary';
import { ANALYSIS } from '../fixtures/analysis';
import { WORDS } from '../fixtures/words';

const sentence = (analysis: Analysis): string => summarySentence(analysis, summarise(analysis), WORDS);
const only = (...ids: readonly string[]): Analysis => ({
  ...ANALYSIS,
  positions: ANALYSIS.positions.filter(({ id }) => ids.includes(id)),
});
const position = (id: string): Position => {
  const found = ANALYSIS.positions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no position ${id}`);
  return found;
};

describe('the summary', () => {
  test('leads with the sanction that is told first, and says that others are in force', () => {
    expect(sentence(ANALYSIS)).toBe(
      '7 voices, 14 positions. Norway threatens Iceland with sanctions; earlier measures are in force.',
    );
  });

  test('says nothing of what was imposed where only others have imposed something', () => {
    const imposed = { ...position('p12'), holder: 'a7', targets: ['a8'] };
    expect(sentence({ ...ANALYSIS, positions: [position('p1'), imposed] })).toBe(
      '7 voices, 2 positions. Norway threatens Iceland with sanctions.',
    );
  });

  test('says that nothing was imposed yet', () => {
    expect(sentence(only('p1'))).toBe(
      '7 voices, 1 position. Norway threatens Iceland with sanctions; nothing imposed yet.',
    );
  });

  test.each([
    [['p2', 'p3', 'p4'], 'Ingrid Solheim makes 3 demands of Iceland.'],
    [['p14'], 'Shipowners threaten Norway.'],
    [['p8'], 'Jon Arnarson accuses Norway.'],
    [['p11'], 'The Faroese government denies an allegation.'],
    [['p10'], 'Denmark backs Norway.'],
    [['p12'], 'Norway has imposed sanctions on Iceland.'],
  ])('%j: %s', (ids, clause) => {
    expect(sentence(only(...ids))).toBe(`7 voices, ${ids.length} position${ids.length === 1 ? '' : 's'}. ${clause}`);
  });

  test('lets the state speak for its officials', () => {
    const positions = [position('p2'), { ...position('p3'), holder: 'a1' }];
    expect(sentence({ ...ANALYSIS, positions })).toBe('7 voices, 2 positions. Norway makes 2 demands of Iceland.');
  });

  test.each<[readonly string[], string]>([
    [['a1', 'a7'], 'Norway and the European Commission threaten Iceland with sanctions; nothing imposed yet.'],
    // A state speaks for its own officials, and for nobody else.
    [['a3', 'a1', 'a7'], 'Norway and the European Commission threaten'],
    [['a1', 'a8', 'a7'], 'Norway, Denmark, and the European Commission threaten'],
    [['a1', 'a8', 'a7', 'a9'], 'Norway, Denmark, and 2 more threaten'],
  ])('names all of %j, who hold it together', ([holder = '', ...coHolders], clause) => {
    expect(sentence({ ...ANALYSIS, positions: [{ ...position('p1'), holder, coHolders }] })).toContain(clause);
  });

  test('what one side says alone and what it says with others are two things', () => {
    const [alone, joint] = [position('p2'), { ...position('p3'), coHolders: ['a8'] }];
    expect(summarise({ ...ANALYSIS, positions: [joint, alone] }).lead?.positions).toEqual(['p2']);
    expect(
      summarise({ ...ANALYSIS, positions: [joint, { ...joint, id: 'p4', holder: 'a8', coHolders: ['a1'] }] }).lead,
    ).toMatchObject({
      positions: ['p3', 'p4'],
      holders: ['a3', 'a8', 'a1'],
    });
  });

  test('what one of them has imposed is in force', () => {
    const threat = { ...position('p1'), holder: 'a8', coHolders: ['a1'] };
    const imposed = (holders: object) =>
      summarise({ ...ANALYSIS, positions: [threat, { ...position('p12'), ...holders }] }).imposed;
    expect(imposed({})).toBe(true);
    expect(imposed({ holder: 'a7' })).toBeUndefined();
    expect(imposed({ holder: 'a7', coHolders: ['a3'] })).toBe(true);
  });

  test('leads with what somebody can be named for', () => {
    const { holder: _, ...nobodys } = position('p1');
    expect(summarise({ ...ANALYSIS, positions: [nobodys, position('p9')] }).lead?.positions).toEqual(['p9']);
  });

  test('leads with what the article opens with, unless that is only supposed by somebody unnamed', () => {
    const article = { ...ANALYSIS.article, length: 1000 };
    const [sanction, demand] = [position('p9'), position('p2')];
    const late = { ...sanction, span: { start: 900, end: 910 }, certainty: 'did' as const };
    const early = { ...demand, span: { start: 10, end: 20 }, certainty: 'will' as const };
    const lead = (...positions: readonly Position[]) =>
      summarise({ ...ANALYSIS, article, positions }).lead?.positions[0];
    expect(lead(late, early)).toBe('p2');
    expect(lead(late, { ...early, span: { start: 600, end: 610 } })).toBe('p9');
    const nameless = ANALYSIS.actors.find(({ kind }) => kind === 'unnamed');
    if (nameless === undefined) throw new Error('the fixture has an unnamed actor');
    const supposed = { ...early, holder: nameless.id, certainty: 'could' as const };
    expect(lead(late, supposed)).toBe('p9');
    expect(lead(late, { ...supposed, certainty: 'will' })).toBe('p2');
  });

  test('has one full stop behind a name that ends in one', () => {
    const actors = ANALYSIS.actors.map((actor) =>
      actor.name === 'Iceland' ? { ...actor, country: 'USA', name: 'United States' } : actor,
    );
    expect(sentence({ ...only('p3'), actors })).toMatch(/ of the U\.S\.$/);
  });

  test('is plain data', () => {
    const summary = summarise(ANALYSIS);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(summary).toMatchObject({
      voices: 7,
      statements: 11,
      positions: 14,
      imposed: true,
      stages: { threatened: 1, proposed: 1, imposed: 1 },
    });
  });

  test('counts easing that is only offered apart from what was eased', () => {
    const eased = { ...position('p12'), stage: 'eased' as const, certainty: 'did' as const };
    const offered = { ...eased, certainty: 'would' as const };
    expect(summarise({ ...ANALYSIS, positions: [eased, offered, offered] }).stages).toEqual({ eased: 1, offered: 2 });
  });

  test('of an empty analysis only counts', () => {
    expect(sentence({ ...ANALYSIS, actors: [], statements: [], positions: [] })).toBe('0 voices, 0 positions.');
  });

  test('has words for every kind and stage, with and without target, for one and for many', () => {
    const leads = POSITION_KINDS.flatMap((kind) =>
      kind === 'sanction' ? SANCTION_STAGES.map((stage) => `lead_sanction_${stage}`) : [`lead_${kind}`],
    );
    for (const lead of leads)
      for (const direction of ['', '_to'])
        for (const number of ['one', 'many']) expect(WORDS(`${lead}${direction}_${number}`), lead).not.toBe('');
  });
});
