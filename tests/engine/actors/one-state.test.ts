/** One actor for each real one: all that an article calls a state by. */
import { expect, test } from 'vitest';
import { type ActorCase, actorsOf } from './reading';

const CASES: readonly ActorCase[] = [
  ['a side', 'The Russian side insisted on terms.', ['state Russia (RUS): Russian side, Russian']],
  [
    'a people and an adjective with "the"',
    'The Danes objected. The French agreed.',
    ['state Denmark (DNK): The Danes', 'state France (FRA): The French'],
  ],
  ['the West', 'The West has refused to talk.', ['group West: West']],
  [
    'seats of power that open a sentence',
    'Downing Street protested. Foggy Bottom agreed.',
    ['organisation Downing Street (GBR): Downing Street', 'organisation Foggy Bottom (USA): Foggy Bottom'],
  ],
  [
    'the government is that of the state that was called so',
    'The Mexican government protested. The United States agreed. The government waits.',
    ['state Mexico (MEX): Mexican government, Mexican, government', 'state United States (USA): United States'],
  ],
  [
    'Dominicans are of the Dominican Republic, not of Dominica',
    'The Dominican government objected. Dominica agreed.',
    ['state Dominican Republic (DOM): Dominican government, Dominican', 'state Dominica (DMA): Dominica'],
  ],
  [
    'a list of places',
    'Goods from Kenya, Chad, Mali, Niger and Togo were stopped. He flew to Paris, London and Rome.',
    [],
  ],
  [
    'a list of capitals that are dealt with',
    'Talks with Moscow, Beijing and Seoul failed.',
    ['state Russia (RUS): Moscow', 'state China (CHN): Beijing', 'state South Korea (KOR): Seoul'],
  ],
  [
    'an envoy is of the side of who sends him',
    'Russia recalled its ambassador. «Its ambassador» said no.',
    ['state Russia (RUS): Russia, its, Its', 'unnamed ambassador (RUS) [ambassador]: ambassador, ambassador'],
  ],
  [
    'a regime by its ruler, whose country nobody says',
    'The Marlani regime refused.',
    ['organisation Marlani regime: Marlani regime'],
  ],
];

test.each(CASES)('%s', (_shows, marked, actors) => {
  expect(actorsOf(marked)).toEqual(actors);
});
