/** Match reports and companies' results hold no public positions; what officials, states and their courts do in one does count. */
import { expect, test } from 'vitest';
import { told } from './told';

const MATCH =
  'Substitute Odo Kell headed in a late winner as Norland beat Peru 3-2 in a friendly. Goalkeeper Ivo Marr saved a penalty before the half, and the referee gave a corner. ' +
  'Coach Ada Brandt said her side had to improve. "I demand more from the midfield," she said. Coach Luis Tovar refused to blame his goalkeeper.';
const RESULTS =
  'Turbine maker Nordvind said profit and revenue rose and raised its outlook. Margins beat the forecast of analysts. ' +
  'The company promised to pay shareholders a dividend.';

test.each([
  ['a match', MATCH, []],
  ['the results of a company', RESULTS, []],
  [
    'a match, told by one who has an office',
    `${MATCH} The Peruvian minister of sport, Ines Tovar, urged Chile to return the ball.`,
    ['demand: Ines Tovar > Chile | return the ball'],
  ],
  [
    'the results of a company that a state asks for something',
    `${RESULTS} Norway demanded that China reopen its market.`,
    ['demand: Norway > China | China reopen its market'],
  ],
  [
    'no report of a match: a word or two of it',
    'Coach Ada Brandt of Peru urged Chile to lift its ban on the goalkeeper. Peru lost 2-1.',
    ['demand: Ada Brandt > Chile | lift its ban on the goalkeeper'],
  ],
  [
    'no results: a word or two of them',
    'Nordvind, whose profit rose, promised to pay Chile for the oil.',
    ['commitment: - > Chile | pay Chile for the oil'],
  ],
])('%s', (_name, text, expected) => {
  expect(told(text)).toEqual(expected);
});
