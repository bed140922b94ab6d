import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarise } from '../../../src/export/summary';
import { firstOf, sidesOf, withoutHolder } from '../../../src/ui/models/actors';
import { fileNameFor } from '../../../src/ui/models/file-name';
import { conditionsOf, ladderOf, matrixOf } from '../../../src/ui/models/matrix';
import { passageOf } from '../../../src/ui/models/passage';
import { reportOf } from '../../../src/ui/models/report';
import { sourcesOf } from '../../../src/ui/models/sources';
import { scaleOf, timelineOf } from '../../../src/ui/models/timeline';
import { ANALYSIS, at, TEXT } from '../../fixtures/analysis';
import { WORDS } from '../../fixtures/words';

const whole = reportOf(ANALYSIS, TEXT, { query: '', kinds: [] });
const searched = (query: string) => reportOf(ANALYSIS, TEXT, { query, kinds: [] });

describe('search', () => {
  test.each([
    ['', 14],
    ['iceland', 9],
    ['patrol', 1],
    ['  PATROL   vessel ', 1],
    ['diplomat quota', 2],
    ['zebra', 0],
  ])('%j leaves %d positions', (query, count) => expect(searched(query).positions).toHaveLength(count));

  test('finds an actor by office', () => {
    expect(searched('fisheries').actors.map(({ name }) => name)).toEqual(['Jon Arnarson']);
  });

  test('kinds narrow positions and the actors that hold them', () => {
    const { positions, actors } = reportOf(ANALYSIS, TEXT, { query: '', kinds: ['denial'] });
    expect([positions.map(({ id }) => id), actors.map(({ name }) => name)]).toEqual([['p11'], ['Faroese government']]);
  });
});

describe('actors', () => {
  const sides = sidesOf(WORDS, whole);

  test('are grouped by side; those of no side come last', () => {
    expect(sides.map(({ name }) => name)).toEqual(['Norway', 'Iceland', 'Faroe Islands', 'Denmark', 'No side given']);
  });

  test('come with their positions under one phrase for each target', () => {
    const solheim = sides[0]?.entries.find(({ name }) => name === 'Ingrid Solheim');
    expect(solheim?.stances.map(({ phrase, positions }) => [phrase, positions.length])).toEqual([
      ['Demands on Iceland', 4],
      ['Promised to Iceland', 1],
    ]);
    expect(solheim?.reporters.map(({ name }) => name)).toEqual(['senior European diplomat']);
  });

  test('the first of them are those at the top, and all where there is room', () => {
    const names = (some: typeof sides) => some.flatMap(({ entries }) => entries.map(({ name }) => name));
    expect(names(firstOf(sides, 1))).toEqual(names(sides).slice(0, 1));
    expect(names(firstOf(sides, 6))).toEqual(names(sides).slice(0, names(firstOf(sides, 6)).length));
    expect(names(firstOf(sides, 6)).length).toBeLessThan(names(sides).length);
    expect(firstOf(sides, 1000)).toEqual(sides);
  });

  test('positions of nobody are kept', () => {
    const positions = ANALYSIS.positions.map((one) => (one.id === 'p10' ? { ...one, holder: 'gone' } : one));
    const report = reportOf({ ...ANALYSIS, positions }, TEXT, { query: '', kinds: [] });
    expect(withoutHolder(WORDS, report).map(({ phrase }) => phrase)).toEqual(['Backed Norway']);
  });
});

describe('the table of positions', () => {
  const { columns, rows } = matrixOf(WORDS, whole);

  test('has targets as columns, those of most positions first, nobody last', () => {
    expect(columns.map(({ name }) => name)).toEqual(['Iceland', 'Norway', 'Nobody named']);
  });

  test('counts each cell by kind', () => {
    const solheim = rows.find(({ name }) => name === 'Ingrid Solheim');
    expect(solheim?.cells.map(({ counts }) => counts)).toEqual([
      [
        { kind: 'demand', count: 4 },
        { kind: 'commitment', count: 1 },
      ],
      [],
      [],
    ]);
  });

  test('has every position somewhere', () => {
    const ids = rows.flatMap(({ cells }) => cells.flatMap(({ positions }) => positions.map(({ id }) => id)));
    expect(new Set(ids)).toEqual(new Set(ANALYSIS.positions.map(({ id }) => id)));
  });
});

test('the ladder has every stage but "opposed", filled where there is one', () => {
  expect(ladderOf(whole).map(({ stage, positions }) => [stage, positions.length])).toEqual([
    ['threatened', 1],
    ['proposed', 1],
    ['imposed', 1],
    ['extended', 0],
    ['eased', 0],
    ['lifted', 0],
  ]);
});

test('easing that is only offered is not counted as eased', () => {
  const positions = whole.positions.map((one) =>
    one.stage === 'imposed' ? { ...one, stage: 'eased' as const, certainty: 'would' as const } : one,
  );
  const filled = ladderOf({ ...whole, positions }).filter(({ positions: members }) => members.length > 0);
  expect(filled.map(({ stage, positions: members }) => [stage, members.length])).toEqual([
    ['threatened', 1],
    ['proposed', 1],
    ['offered', 1],
  ]);
});

test('conditions and deadlines go in text order', () => {
  expect(conditionsOf(whole).map(({ id }) => id)).toEqual(['p1', 'p5', 'p13', 'p14']);
});

describe('the timeline', () => {
  const { moments, undated } = timelineOf(whole);

  test('goes by the first day, with the day of publication among them', () => {
    expect(
      moments.map((one) =>
        one.type === 'published' ? 'published' : TEXT.slice(one.time.span.start, one.time.span.end),
      ),
    ).toEqual(['last year', 'March', 'Monday', 'published', 'within ten days', 'Friday', 'the end of May']);
    expect(undated).toEqual([]);
  });

  test('knows what is due', () => {
    expect(moments.flatMap((one) => (one.type === 'time' ? one.due.map(({ id }) => id) : []))).toEqual([
      'p14',
      'p1',
      'p5',
    ]);
  });

  test('lists what has no date apart', () => {
    const [first] = ANALYSIS.times;
    if (first === undefined) throw new Error('the fixture has no time');
    const { from: _from, to: _to, ...open } = first;
    const report = reportOf({ ...ANALYSIS, times: [open] }, TEXT, { query: '', kinds: [] });
    expect(timelineOf(report).undated).toHaveLength(1);
  });

  test('places days in order between 0 and 1', () => {
    const place = scaleOf(moments, 20_586);
    const places = moments.map(({ from }) => place(from));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBe(0);
    expect(Math.max(...moments.map(({ to }) => place(to)))).toBe(1);
  });
});

describe('sources', () => {
  const sources = sourcesOf(whole);
  const voice = (name: string) => sources.voices.find(({ actor }) => actor?.name === name);

  test('words belong to the innermost speaker', () => {
    const diplomat = voice('senior European diplomat');
    const solheim = voice('Ingrid Solheim');
    expect([diplomat?.words, diplomat?.relayed, solheim?.relayed]).toEqual([19, 0, 2]);
  });

  test('the view of actors counts the statements that this view counts, without what somebody is said to think', () => {
    const [first] = ANALYSIS.statements.filter(({ speaker }) => speaker !== undefined);
    if (first === undefined) throw new Error('the fixture has statements');
    const thought = { ...first, id: 'thought', tier: 'attitude' as const };
    const report = reportOf({ ...ANALYSIS, statements: [...ANALYSIS.statements, thought] }, TEXT, {
      query: '',
      kinds: [],
    });
    const entries = sidesOf(WORDS, report).flatMap((side) => side.entries);
    for (const { actor, statements } of sourcesOf(report).voices)
      if (actor !== undefined) expect(entries.find((one) => one.actor.id === actor.id)?.statements).toBe(statements);
    expect(summarise(report.analysis).voices).toBe(summarise(ANALYSIS).voices);
  });

  test('shares add up to one', () => {
    expect(sources.voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  test('words that pass through somebody unnamed are not from named sources, whoever said them first', () => {
    const throughDiplomat = (voice('senior European diplomat')?.words ?? 0) + (voice('Ingrid Solheim')?.words ?? 0);
    expect(sources.named).toBeCloseTo(1 - throughDiplomat / sources.words);
    expect(sources.unnamed.map(({ name }) => name)).toEqual(['senior European diplomat']);
  });

  test('without any statement there is nothing to share', () => {
    const none = sourcesOf(reportOf({ ...ANALYSIS, statements: [] }, TEXT, { query: '', kinds: [] }));
    expect(none).toEqual({ voices: [], words: 0, named: 0, unnamed: [], firstHand: 0 });
  });
});

describe('passageOf', () => {
  test('gives the sentence around a span', () => {
    expect(passageOf(TEXT, at('breaking last year’s agreement'))).toEqual({
      before: 'He accused Oslo of ',
      words: 'breaking last year’s agreement',
      after: '.',
    });
  });

  test('a longer sentence is cut between words', () => {
    const text = 'The envoys of four countries will meet in Oslo on Friday to sign the accord.';
    const start = text.indexOf('in Oslo');
    expect(passageOf(text, { start, end: start + 'in Oslo'.length }, 13)).toEqual({
      before: '…will meet ',
      words: 'in Oslo',
      after: ' on Friday…',
    });
  });

  test('never throws, and keeps the words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.nat(400), fc.nat(400), (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        expect(passageOf(text, { start, end }).words).toBe(text.slice(start, end).replace(/\s+/g, ' '));
      }),
    );
  });
});

test.each([
  [{ title: 'Norway Threatens to Close Ports', published: '2026-05-13' }, '2026-05-13-norway-threatens-to-close-ports'],
  [{ title: '../../etc/passwd' }, 'etc-passwd'],
  [{ title: '<img onerror=x>' }, 'img-onerror-x'],
  [{ title: '???' }, 'article'],
  [{}, 'article'],
])('%o is saved as %s', (article, name) => expect(fileNameFor(article)).toBe(name));
