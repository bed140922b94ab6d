/** A company under all of its names: with and without the words that say its kind. */
import { expect, test } from 'vitest';
import { shortNames } from '../../../src/engine/actors/cast/companies';
import { type ActorCase, actorsOf } from './reading';

test.each([
  ['Norrick Corp.', ['norrick']],
  ['Norrick Ltd', ['norrick']],
  ['Colonial Herring International Inc.', ['colonial herring international', 'colonial herring', 'colonial']],
  ['Norrick & Co.', ['norrick']],
  ['Norrick & Co. B.V.', ['norrick']],
  ['Norrick Holdings Group Inc.', ['norrick holdings group', 'norrick holdings', 'norrick']],
  ['Lark News', ['lark']],
  ['Norrick Cellular Broadcasting Inc.', ['norrick cellular broadcasting', 'norrick']],
  ['General Herring Corp.', ['general herring']],
  ['Banque Lacustre de Norrick', ['norrick']],
  // A word that says nothing by itself, a given name, a country.
  ['First Corp.', []],
  ['Anna Corp.', []],
  ['Norway Inc.', []],
  ['American Inc.', []],
  // No company.
  ['Harbour Board', []],
  ['Norrick', []],
])('%s is also called %j', (name, short) => {
  expect(shortNames(name)).toEqual(short);
});

const CASES: readonly ActorCase[] = [
  [
    'the company without its form speaks',
    '«Norrick Corp.» said yes. «Norrick» said no. The company waits.',
    ['organisation Norrick Corp: Norrick Corp., Norrick, company'],
  ],
  [
    'the short name first',
    'A bid by Norrick failed. «Norrick» said no. Norrick Corp. waits.',
    ['organisation Norrick Corp: Norrick, Norrick, Norrick Corp.'],
  ],
  [
    'a rank that is part of the name',
    'General Herring Inc. fell. «General Herring» said no.',
    ['organisation General Herring Inc: General Herring Inc., General Herring'],
  ],
  [
    'a rank before what no family is called',
    '«General Motors» said it agreed. The company waits.',
    ['organisation General Motors: General Motors, it, company'],
  ],
  ['a rank before bodies of office', '«The General Staff» said no.', ['organisation General Staff: General Staff']],
  ['a rank before a family name', '«General Lund» said no.', ['person Lund [General]: General Lund']],
  ['a rank cut short', '«Gen. Mills» said no.', ['person Mills [Gen.]: Gen. Mills']],
  ['a rank before a whole name', 'General Ann Mills left.', ['person Ann Mills [General]: General Ann Mills']],
  [
    'a country that is part of the name',
    'American Herring International Inc. fell. «American Herring» said no.',
    ['organisation American Herring International Inc (USA): American Herring International Inc., American Herring'],
  ],
  [
    'the full stop of its form ends the sentence',
    'Doe bought Norrick Ltd. «Lund Corp.» said no.',
    ['organisation Norrick Ltd: Norrick Ltd.', 'organisation Lund Corp: Lund Corp.'],
  ],
  [
    'who bears the name is the person',
    'Norrick Corp. fell. Ann Norrick left. «Norrick» said no. «Ms. Norrick» said no.',
    ['organisation Norrick Corp: Norrick Corp.', 'person Ann Norrick: Ann Norrick, Norrick, Ms. Norrick'],
  ],
  [
    'an office before the name says that it is a person',
    'Norrick Corp. fell. «Chairman Norrick» said no.',
    ['organisation Norrick Corp: Norrick Corp.', 'person Norrick [Chairman]: Chairman Norrick'],
  ],
  [
    'a company by its first word',
    'Norrick Cellular Boats Inc. fell. «Norrick» said no.',
    ['organisation Norrick Cellular Boats Inc: Norrick Cellular Boats Inc., Norrick'],
  ],
  [
    'a company of another language',
    'Banque Lacustre de Norrick fell. «Norrick» said no.',
    ['organisation Banque Lacustre de Norrick: Banque Lacustre de Norrick, Norrick'],
  ],
  ['a station by its letters', '«KING-TV» said no.', ['organisation KING-TV: KING-TV']],
  ['a brand of two words', '«NextPort Herring» said no.', ['organisation NextPort Herring: NextPort Herring']],
  [
    'a name with a particle is no brand',
    '«MacDougall Herring» said no.',
    ['person MacDougall Herring: MacDougall Herring'],
  ],
];

test.each(CASES)('%s', (_shows, marked, actors) => {
  expect(actorsOf(marked)).toEqual(actors);
});
