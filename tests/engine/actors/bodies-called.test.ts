/** One actor for a body and what it is called before and after: all invented. */
import { expect, test } from 'vitest';
import { type ActorCase, actorsOf } from './reading';

const CASES: readonly ActorCase[] = [
  [
    'a group that calls itself by a name',
    'The group, which calls itself the Reed Front, spoke. The group said the Front would wait.',
    ['organisation Reed Front: group, itself, Reed Front, group, Front'],
  ],
  [
    'rebels who do',
    'The rebels, who call themselves the Army of the Reeds, spoke. The rebels said no.',
    ['organisation Army of the Reeds: rebels, Army of the Reeds, rebels'],
  ],
  [
    'a newspaper named in one breath with its kind',
    'The Oslo newspaper Avisen spoke. «The ministry» said no. The newspaper’s editor, Ada Lund, left.',
    [
      'organisation Avisen (NOR): Oslo newspaper Avisen, newspaper',
      'organisation ministry: ministry',
      'person Ada Lund (NOR) [editor]: editor, Ada Lund',
    ],
  ],
  [
    'a charity named behind a clause',
    'The charity for which they worked, Fjord Relief, left. «It» said it would not return.',
    ['organisation Fjord Relief: Fjord Relief, It, it'],
  ],
  [
    'a union and its governments',
    'European Union governments said no. The EU said why.',
    ['organisation European Union: European Union governments, European Union, EU'],
  ],
  [
    'nobody in a house is not the house',
    '“Nobody in this parliament wants a war,” Ada Lund wrote.',
    ['person Ada Lund: Ada Lund'],
  ],
  ['both parties are those named', 'Ada Lund urged both parties to talk.', ['person Ada Lund: Ada Lund']],
];

test.each(CASES)('%s', (_name, text, actors) => {
  expect(actorsOf(text)).toEqual(actors);
});
