/** Capitals that are persons' names or a court's seat as well: a government where the article names their state. */
import { expect, test } from 'vitest';
import { type ActorCase, actorsOf } from './reading';

const CASES: readonly ActorCase[] = [
  ['behind "which"', 'Chile sent ships, which «Santiago» denies strongly.', ['state Chile (CHL): Chile, Santiago']],
  ['an adjective names the state', 'Chilean ships left. «Santiago» said no.', ['state Chile (CHL): Chilean, Santiago']],
  [
    'where it is dealt with',
    'Guyana waits. Peru warned Georgetown.',
    ['state Guyana (GUY): Guyana, Georgetown', 'state Peru (PER): Peru'],
  ],
  ['of two words', 'Costa Rica waits. «San José» said no.', ['state Costa Rica (CRI): Costa Rica, San José']],
  ['as a place', 'Chile waits. Rain fell in Santiago.', ['state Chile (CHL): Chile']],
  [
    'somebody of that name',
    'Chile waits. Santiago Roe left. «Santiago» said no.',
    ['state Chile (CHL): Chile', 'person Santiago Roe: Santiago Roe, Santiago'],
  ],
  ['without the state', 'Anna met Santiago. Then «Santiago» said no.', ['person Santiago: Santiago, Santiago']],
  [
    'inside a longer name',
    'Guyana waits. Georgetown University is shut.',
    ['state Guyana (GUY): Guyana', 'organisation Georgetown University: Georgetown University'],
  ],
  [
    'The Hague as a government',
    'Dutch ships left. «The Hague» said no.',
    ['state Netherlands (NLD): Dutch, The Hague'],
  ],
  ['The Hague as a court', '«The Hague» said no.', []],
  ['The Hague as a place', 'Dutch ships left. Rain fell in The Hague.', []],
  ['another capital with an article', 'They feel the Bern.', []],
];

test.each(CASES)('%s', (_shows, marked, actors) => {
  expect(actorsOf(marked)).toEqual(actors);
});
