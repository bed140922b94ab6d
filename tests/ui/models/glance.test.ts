/** The four answers at the head of the panel. */
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/engine/types';
import { glanceOf } from '../../../src/ui/models/glance';
import { reportOf } from '../../../src/ui/models/report';
import { ANALYSIS, at, TEXT } from '../../fixtures/analysis';
import { WORDS } from '../../fixtures/words';

const answers = (analysis: Analysis): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    glanceOf(WORDS, reportOf(analysis, TEXT, { query: '', kinds: [] })).map(({ label, answers: all }) => [
      label.replace('glance_', ''),
      all.map(({ text }) => text),
    ]),
  );
const only = (...kinds: readonly string[]): Analysis => ({
  ...ANALYSIS,
  positions: ANALYSIS.positions.filter(({ kind, stage }) => kinds.includes(kind) || kinds.includes(stage ?? '')),
});

const lifted = (analysis: Analysis): Analysis => ({
  ...analysis,
  positions: analysis.positions.map((one) => ({ ...one, stage: 'lifted', certainty: 'did' })),
});

const offered = (analysis: Analysis): Analysis => ({
  ...analysis,
  positions: lifted(analysis).positions.map((one) => ({ ...one, certainty: 'would' })),
});

describe('who demands what of whom', () => {
  test('one line for each of whom something is demanded, with how many, by whom, and the first in its own words', () => {
    const [first] = answers(ANALYSIS).demands ?? [];
    expect(first).toMatch(/^\d+ on Iceland, by Ingrid Solheim.*: “.+”$/);
  });

  test('a single one who demands is told with those who pass it on, and that they are not named', () => {
    const demands = ANALYSIS.positions.filter(({ kind, holder }) => kind === 'demand' && holder === 'a3');
    const [first] = answers({ ...ANALYSIS, positions: demands }).demands ?? [];
    expect(first).toContain('by Ingrid Solheim, through senior European diplomat (not named)');
  });

  test('who passes it on and is nobody whom the article knows is left out', () => {
    const positions = ANALYSIS.positions.filter(({ kind, holder }) => kind === 'demand' && holder === 'a3');
    const statements = ANALYSIS.statements.map(({ speaker, ...rest }) =>
      speaker === 'a3' ? { ...rest, speaker } : rest,
    );
    const [first] = answers({ ...ANALYSIS, statements, positions }).demands ?? [];
    expect(first).toContain('by Ingrid Solheim: “');
  });

  test('a click leads to the words', () => {
    const [question] = glanceOf(WORDS, reportOf(ANALYSIS, TEXT, { query: '', kinds: [] }));
    const place = question?.answers[0]?.place;
    expect(place && question.answers[0]?.text).toContain(place && TEXT.slice(place.start, place.end));
  });
});

describe('has anything been imposed', () => {
  test.each([
    ['nothing is spoken of', only(), 'None found'],
    ['only threatened', only('threatened'), 'Nothing imposed yet: 1\u00a0threatened'],
    ['imposed, with by whom', only('imposed'), '1\u00a0imposed, by Norway'],
    ['imposed, then what is not', only('imposed', 'threatened'), '1\u00a0imposed, by Norway · 1\u00a0threatened'],
    ['lifted, so they had been imposed', lifted(only('threatened')), '1\u00a0lifted'],
    ['to be lifted on a condition', offered(only('threatened')), '1\u00a0easing offered'],
  ])('%s', (_what, analysis, text) => expect(answers(analysis).sanctions).toEqual([text]));

  test('names stand as in a sentence', () => {
    const positions = only('imposed').positions.map((one) => ({ ...one, holder: 'a7' }));
    expect(answers({ ...ANALYSIS, positions }).sanctions).toEqual(['1\u00a0imposed, by the European Commission']);
  });

  test('all who imposed it together are named', () => {
    const positions = only('imposed').positions.map((one) => ({ ...one, coHolders: ['a7'] }));
    expect(answers({ ...ANALYSIS, positions }).sanctions).toEqual([
      '1\u00a0imposed, by Norway and the European Commission',
    ]);
  });
});

describe('by when', () => {
  test('the day and what is due', () => {
    const [position] = only('threatened').positions;
    if (position === undefined) throw new Error('the fixture threatens');
    const analysis = { ...ANALYSIS, positions: [{ ...position, deadline: at('by Friday') }] };
    expect(answers(analysis).deadlines?.[0]).toMatch(
      /^\w+ \d+, \d{4} – “if [^”]+” → Norway: Threatened sanctions on Iceland$/,
    );
  });

  test('what is due before a day is told so', () => {
    const [position] = only('demand').positions;
    const time = ANALYSIS.times.find(({ from }) => from !== undefined);
    if (position === undefined || time === undefined) throw new Error('the fixture demands, and has a day');
    const text = `${TEXT}before Friday`;
    const start = TEXT.length;
    const deadline = { start, end: text.length };
    const day = { ...time, span: { start: start + 'before '.length, end: text.length } };
    const analysis = { ...ANALYSIS, times: [day], positions: [{ ...position, deadline }] };
    const questions = glanceOf(WORDS, reportOf(analysis, text, { query: '', kinds: [] }));
    const told = questions.find(({ label }) => label === 'glance_deadlines');
    expect(told?.answers[0]?.text).toMatch(/^Before May 15, 2026 – /);
  });

  test('that no day is named is an answer where something is wanted, and none where nothing is', () => {
    const without = ({ positions }: Analysis) => positions.map(({ deadline: _none, ...rest }) => rest);
    expect(answers({ ...ANALYSIS, positions: without(only('demand')) }).deadlines).toEqual(['No deadline found']);
    expect(answers({ ...ANALYSIS, positions: without(only('denial')) }).deadlines).toBeUndefined();
  });
});

describe('who says so', () => {
  test('of what the article is about most, step by step, and whether they are named', () => {
    expect(answers(ANALYSIS).sources?.[0]).toBe(
      'Threatened sanctions on Iceland: Norway, according to Ingrid Solheim, according to senior European diplomat (not named)',
    );
  });

  test('all who hold it together are its last source, whichever of them is heard', () => {
    const threat = only('threatened');
    const told = (holder: string, coHolders: readonly string[], chain: readonly string[]) =>
      answers({ ...threat, positions: threat.positions.map((one) => ({ ...one, holder, coHolders, chain })) })
        .sources?.[0];
    expect(told('a1', ['a7'], ['s1'])).toContain(
      ': Norway and European Commission, according to senior European diplomat (not named)',
    );
    expect(told('a1', ['a3'], ['s1', 's2'])).toContain(
      ': Norway and Ingrid Solheim, according to senior European diplomat (not named)',
    );
    expect(told('a3', ['a4'], ['s2'])).toContain(': Ingrid Solheim and senior European diplomat (not named)');
  });

  test('the article itself where it names no source', () => {
    const positions = only('imposed').positions.map((one) => ({ ...one, chain: [] }));
    expect(answers({ ...ANALYSIS, positions }).sources?.[0]).toContain('The article itself');
  });
});
