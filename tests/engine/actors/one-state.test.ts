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
    'the government is that of the only state that was called so, however long ago',
    'The Mexican government protested. Rain fell. Rain fell. Rain fell. Rain fell. Rain fell. Rain fell. Chile agreed. The government waits.',
    ['state Mexico (MEX): Mexican government, Mexican, government', 'state Chile (CHL): Chile'],
  ],
  [
    'a territory with a government of its own',
    'The Faroe Islands agreed. The Faroese government waits.',
    ['state Faroe Islands (FRO): Faroe Islands, Faroese government, Faroese'],
  ],
  [
    'a territory called so for short, where it acts',
    'The Faroe Islands objected. Peru waited until the islands agreed. Boats left the islands. The Danish islands are wet.',
    ['state Faroe Islands (FRO): Faroe Islands, islands', 'state Peru (PER): Peru'],
  ],
  [
    'each noun is that of those who are called so',
    'Saudi Arabia asked Hong Kong for help. The city refused. The kingdom waits.',
    ['state Saudi Arabia (SAU): Saudi Arabia, kingdom', 'state Hong Kong (HKG): Hong Kong, city'],
  ],
  [
    'of states that are not called so nobody is meant',
    'Chile agreed. The islands waited.',
    ['state Chile (CHL): Chile'],
  ],
  [
    'a capital whose deed a preposition opens',
    'Peru left after Santiago agreed. Chile is glad.',
    ['state Peru (PER): Peru', 'state Chile (CHL): Santiago, Chile'],
  ],
  ['a capital that only goes before something', 'Peru left before Quito rain began.', ['state Peru (PER): Peru']],
  [
    'Brussels is the Commission where the article has no Union',
    'The European Commission objected. Peru warned Brussels.',
    ['organisation European Commission: European Commission, Brussels', 'state Peru (PER): Peru'],
  ],
  [
    'Brussels is the Union where the article has it',
    'The European Commission objected. The EU waits. Peru warned Brussels.',
    [
      'organisation European Commission: European Commission',
      'organisation EU: EU, Brussels',
      'state Peru (PER): Peru',
    ],
  ],
  [
    'Brussels is the Union where nobody else is named, and a place where an alliance meets',
    'Peru warned Brussels. NATO met in Brussels.',
    ['state Peru (PER): Peru', 'organisation European Union: Brussels', 'organisation NATO: NATO'],
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
