/** Which later position answers which earlier one: by who holds them and towards whom, how far apart, in which year and about what. */
import { expect, test } from 'vitest';
import { pairAnswers } from '../../../src/engine/positions/answers';
import type { Actor, Position, PositionKind } from '../../../src/engine/types';

/** Actors are named by country and number: "P1" and "P2" are of Peru; "x1" is of no country. */
const actor = (id: string): Actor => ({
  id,
  name: id,
  kind: 'person',
  mentions: [],
  ...(/^[A-Z]/.test(id) ? { country: id.slice(0, 1) } : {}),
});
const ACTORS = new Map(['P1', 'P2', 'P3', 'C1', 'C2', 'B1', 'x1', 'x2'].map((id) => [id, actor(id)]));

type Told = readonly [kind: PositionKind, holders: string, targets: string];

/** Of each position the number of the one that it answers, or "-". Holders and targets stand apart by spaces. */
function answers(...told: readonly Told[]): string {
  return answersAbout({}, ...told);
}

/** How many sentences they stand apart, and of each its words and its year. */
interface About {
  readonly apart?: number;
  readonly words?: readonly string[];
  readonly years?: readonly number[];
  readonly inferred?: boolean;
}

function answersAbout(about: About, ...told: readonly Told[]): string {
  return answersAmong(ACTORS, about, ...told);
}

function answersAmong(
  actors: ReadonlyMap<string, Actor>,
  { apart = 1, words = [], years = [], inferred = false }: About,
  ...told: readonly Told[]
): string {
  const positions = told.map(([kind, holders, targets], i): Position => {
    const [holder, ...coHolders] = holders.split(' ').filter((id) => id !== '');
    return {
      id: String(i),
      kind,
      ...(holder === undefined ? {} : { holder }),
      ...(coHolders.length === 0 ? {} : { coHolders }),
      targets: targets.split(' ').filter((id) => id !== ''),
      ...(inferred ? { targetsInferred: true } : {}),
      span: { start: i, end: i + 1 },
      certainty: 'did',
      chain: [],
      plover: { type: 'REQUEST' },
      rule: 'any',
      confidence: 1,
    };
  });
  const paired = pairAnswers(positions, actors, ({ span: { start } }) => ({
    sentence: start * apart,
    words: words[start]?.split(' ') ?? [],
    year: years[start] ?? 2024,
  }));
  expect(paired.map(({ answers: _, ...rest }) => rest)).toEqual(positions);
  return paired.map((position) => position.answers ?? '-').join('');
}

test.each<[string, Told[], string]>([
  [
    'a refusal',
    [
      ['demand', 'C1', 'P1'],
      ['rejection', 'P1', 'C1'],
    ],
    '-0',
  ],
  [
    'a promise',
    [
      ['demand', 'C1', 'P1'],
      ['commitment', 'P1', 'C1'],
    ],
    '-0',
  ],
  [
    'a counter-demand',
    [
      ['demand', 'C1', 'P1'],
      ['demand', 'P1', 'C1'],
    ],
    '-0',
  ],
  [
    'a denial of a charge',
    [
      ['accusation', 'C1', 'P1'],
      ['denial', 'P1', 'C1'],
    ],
    '-0',
  ],
  [
    'no praise',
    [
      ['demand', 'C1', 'P1'],
      ['support', 'P1', 'C1'],
    ],
    '--',
  ],
  [
    'no threat',
    [
      ['demand', 'C1', 'P1'],
      ['threat', 'P1', 'C1'],
    ],
    '--',
  ],
  [
    'no answer to a promise',
    [
      ['commitment', 'C1', 'P1'],
      ['rejection', 'P1', 'C1'],
    ],
    '--',
  ],
  [
    'no answer of the one who asked',
    [
      ['demand', 'C1', 'P1'],
      ['rejection', 'C1', 'P1'],
    ],
    '--',
  ],
  [
    'no answer to somebody else',
    [
      ['demand', 'C1', 'P1'],
      ['rejection', 'P1', 'B1'],
    ],
    '--',
  ],
  [
    'no answer by nobody',
    [
      ['demand', 'C1', 'P1'],
      ['rejection', '', 'C1'],
    ],
    '--',
  ],
  [
    'no answer to nobody',
    [
      ['demand', '', 'P1'],
      ['rejection', 'P1', 'C1'],
    ],
    '--',
  ],
  [
    'an answer by the country',
    [
      ['demand', 'C1', 'P1'],
      ['rejection', 'P2', 'C1'],
    ],
    '-0',
  ],
  [
    'an answer to the country',
    [
      ['demand', 'C1', 'P1'],
      ['rejection', 'P1', 'C2'],
    ],
    '-0',
  ],
  [
    'an answer between people of no country',
    [
      ['demand', 'x1', 'x2'],
      ['rejection', 'x2', 'x1'],
    ],
    '-0',
  ],
  [
    'an answer within a country, by the one asked',
    [
      ['demand', 'P1', 'P2'],
      ['rejection', 'P2', 'P1'],
    ],
    '-0',
  ],
  [
    'an answer of one of several',
    [
      ['demand', 'C1', 'P1 B1'],
      ['rejection', 'B1', 'C1'],
    ],
    '-0',
  ],
  [
    'an answer to one of several',
    [
      ['demand', 'C1 B1', 'P1'],
      ['rejection', 'P1', 'B1'],
    ],
    '-0',
  ],
  [
    'an answer of several',
    [
      ['demand', 'C1', 'P1'],
      ['rejection', 'B1 P1', 'C1'],
    ],
    '-0',
  ],
  [
    'one answer to each',
    [
      ['demand', 'C1', 'P1'],
      ['rejection', 'P1', 'C1'],
      ['rejection', 'P1', 'C1'],
    ],
    '-0-',
  ],
  [
    'no second one by the country',
    [
      ['demand', 'C1', 'P1'],
      ['rejection', 'P1', 'C1'],
      ['rejection', 'P2', 'C2'],
    ],
    '-0-',
  ],
  [
    'the last of two demands',
    [
      ['demand', 'C1', 'P1'],
      ['demand', 'C1', 'P1'],
      ['rejection', 'P1', 'C1'],
    ],
    '--1',
  ],
  [
    'the last of two charges',
    [
      ['accusation', 'C1', 'P1'],
      ['accusation', 'C1', 'P1'],
      ['denial', 'P1', 'C1'],
    ],
    '--1',
  ],
  [
    'that of the same two actors',
    [
      ['demand', 'C1', 'P1'],
      ['demand', 'C2', 'P2'],
      ['rejection', 'P1', 'C1'],
    ],
    '--0',
  ],
  [
    'what an answer asks in its turn',
    [
      ['demand', 'C1', 'P1'],
      ['demand', 'P1', 'C1'],
      ['rejection', 'C1', 'P1'],
    ],
    '-01',
  ],
  [
    'an answer to somebody unknown',
    [
      ['demand', 'y1', 'P1'],
      ['rejection', 'P1', 'y1'],
    ],
    '-0',
  ],
  [
    'no answer within a country to somebody else',
    [
      ['demand', 'P1', 'P2'],
      ['rejection', 'P2', 'P3'],
    ],
    '--',
  ],
  [
    'two demands each its own',
    [
      ['demand', 'C1', 'P1'],
      ['demand', 'B1', 'P1'],
      ['rejection', 'P1', 'C1'],
      ['rejection', 'P1', 'B1'],
    ],
    '--01',
  ],
])('%s', (_name, told, expected) => expect(answers(...told)).toBe(expected));

const DEMAND: Told = ['demand', 'C1', 'P1'];
const REFUSAL: Told = ['rejection', 'P1', 'C1'];

test.each<[string, About, Told[], string]>([
  ['a refusal two sentences behind', { apart: 2 }, [DEMAND, REFUSAL], '-0'],
  ['none from afar', { apart: 3 }, [DEMAND, REFUSAL], '--'],
  ['one from afar that names the matter', { apart: 30, words: ['border troop', 'troop'] }, [DEMAND, REFUSAL], '-0'],
  ['none from afar that names another', { apart: 30, words: ['border troop', 'boat'] }, [DEMAND, REFUSAL], '--'],
  ['a promise in the next sentence', { apart: 1 }, [DEMAND, ['commitment', 'P1', 'C1']], '-0'],
  ['no promise later on', { apart: 2 }, [DEMAND, ['commitment', 'P1', 'C1']], '--'],
  ['but one about the matter', { apart: 2, words: ['boat', 'boat'] }, [DEMAND, ['commitment', 'P1', 'C1']], '-0'],
  ['a refusal in a later year', { years: [2023, 2024] }, [DEMAND, REFUSAL], '-0'],
  ['none of an earlier year', { years: [2024, 2013], words: ['boat', 'boat'] }, [DEMAND, REFUSAL], '--'],
  [
    'a charge that is denied',
    {},
    [
      ['accusation', 'C1', 'P1'],
      ['denial', 'P1', 'C1'],
    ],
    '-0',
  ],
  [
    'a charge is not answered by a demand',
    {},
    [
      ['accusation', 'C1', 'P1'],
      ['demand', 'P1', 'C1'],
    ],
    '--',
  ],
  [
    'a charge is not answered by a promise',
    {},
    [
      ['accusation', 'C1', 'P1'],
      ['commitment', 'P1', 'C1'],
    ],
    '--',
  ],
  [
    'no refusal that may be meant for another who asked since',
    { inferred: true },
    [DEMAND, ['demand', 'B1', 'P1'], REFUSAL],
    '---',
  ],
  [
    'unless it names the matter',
    { inferred: true, words: ['boat', 'crew', 'boat'] },
    [DEMAND, ['demand', 'B1', 'P1'], REFUSAL],
    '--0',
  ],
  ['one that is meant for the last who asked', { inferred: true }, [['demand', 'B1', 'P1'], DEMAND, REFUSAL], '--1'],
])('%s', (_what, about, told, expected) => expect(answersAbout(about, ...told)).toBe(expected));

test.each<[string, Actor['kind'], string | undefined, string]>([
  ['a minister answers for his state', 'person', 'foreign minister', '-0'],
  ['its army does', 'organisation', undefined, '-0'],
  ['an opposition leader does not', 'person', 'opposition leader', '--'],
  ['a former minister does not', 'person', 'former minister', '--'],
  ['a crowd does not', 'group', undefined, '--'],
])('%s', (_who, kind, role, expected) => {
  const state: Actor = { ...actor('P1'), kind: 'state' };
  const other: Actor = { ...actor('P2'), kind, ...(role === undefined ? {} : { role }) };
  const all = new Map([...ACTORS, ['P1', state] as const, ['P2', other] as const]);
  expect(answersAmong(all, {}, DEMAND, ['rejection', 'P2', 'C1'])).toBe(expected);
});
