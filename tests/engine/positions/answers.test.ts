/** Which later position answers which earlier one: by who holds them and towards whom, without any words. */
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
  return answersAt(1, ...told);
}

/** The same, with the positions so many characters apart. */
function answersAt(apart: number, ...told: readonly Told[]): string {
  const positions = told.map(([kind, holders, targets], i): Position => {
    const [holder, ...coHolders] = holders.split(' ').filter((id) => id !== '');
    return {
      id: String(i),
      kind,
      ...(holder === undefined ? {} : { holder }),
      ...(coHolders.length === 0 ? {} : { coHolders }),
      targets: targets.split(' ').filter((id) => id !== ''),
      span: { start: i * apart, end: i * apart + 1 },
      certainty: 'did',
      chain: [],
      plover: { type: 'REQUEST' },
      rule: 'any',
      confidence: 1,
    };
  });
  const paired = pairAnswers(positions, ACTORS);
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
    'the first of two charges',
    [
      ['accusation', 'C1', 'P1'],
      ['accusation', 'C1', 'P1'],
      ['denial', 'P1', 'C1'],
    ],
    '--0',
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

test.each<[string, number, Told[], string]>([
  [
    'a demand is denied close by',
    300,
    [
      ['demand', 'C1', 'P1'],
      ['denial', 'P1', 'C1'],
    ],
    '-0',
  ],
  [
    'no demand from afar is denied',
    302,
    [
      ['demand', 'C1', 'P1'],
      ['denial', 'P1', 'C1'],
    ],
    '--',
  ],
  [
    'but refused',
    302,
    [
      ['demand', 'C1', 'P1'],
      ['rejection', 'P1', 'C1'],
    ],
    '-0',
  ],
  [
    'and a charge from afar is denied',
    302,
    [
      ['accusation', 'C1', 'P1'],
      ['denial', 'P1', 'C1'],
    ],
    '-0',
  ],
])('%s', (_what, apart, told, expected) => expect(answersAt(apart, ...told)).toBe(expected));
