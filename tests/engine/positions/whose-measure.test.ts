/** Measures of ordinary reports that no verb and object of their own tell: left open, told again, asked of others, behind a name. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

type Row = readonly [text: string, positions: readonly string[]];

const check = (text: string, positions: readonly string[]): void => {
  expect(told(text).filter((line) => line.startsWith('sanction'))).toEqual(positions);
};

describe('terrorist lists', () => {
  test.each<Row>([
    [
      'A Canadian official did not rule out designating the Harl Brigade a terrorist organisation.',
      ['sanction/threatened: Canadian official > Harl Brigade | designating the Harl Brigade a terrorist organisation'],
    ],
    [
      'Canada designated the Harl Brigade a terrorist organisation.',
      ['sanction/imposed: Canada > Harl Brigade | designated the Harl Brigade a terrorist organisation'],
    ],
    ['The council did not rule out designating the old mill a listed building.', []],
    ['Canada designated the Harl Brigade its partner.', []],
  ])('%s', check);
});

describe('told again', () => {
  test.each<Row>([
    [
      'In 2018 Canada reimposed an embargo on Chadian oil. Some of those measures were eased last year.',
      [
        'sanction/imposed: Canada > Chad | reimposed an embargo on Chadian oil',
        'sanction/eased: Canada > Chad | Some of those measures were eased last year',
      ],
    ],
    [
      'In 2023 Canada lifted an embargo on Chadian oil; it was reimposed in January.',
      [
        'sanction/lifted: Canada > Chad | lifted an embargo on Chadian oil',
        'sanction/imposed: Canada > Chad | it was reimposed in January',
      ],
    ],
    // Nothing was imposed that could have been eased.
    ['The ferries from Chad were late. They were eased into port.', []],
    ['Chad was cold. Some of those boxes were lifted last year.', []],
  ])('%s', check);
});

describe('one more of the same sentence', () => {
  test.each<Row>([
    [
      'Oman closed the Rafna crossing on Tuesday and recalled its ambassador from Yemen.',
      [
        'sanction/imposed: Oman > Yemen | closed the Rafna crossing on Tuesday',
        'sanction/imposed: Oman > Yemen | recalled its ambassador from Yemen',
      ],
    ],
    ['Oman closed the Rafna crossing for repairs on Tuesday and its envoy flew home from Yemen.', []],
  ])('%s', check);
});

describe('with words between', () => {
  test.each<Row>([
    [
      'Chad would seek the freezing of Omani assets abroad, said its justice minister, Aimée Lukusa.',
      ['sanction/proposed: Chad > Oman | Chad would seek the freezing of Omani assets abroad'],
    ],
    ['Chad closed its markets to Omani wine.', ['sanction/imposed: Chad > Oman | closed its markets to Omani wine']],
    ['The town closed its markets to cars.', []],
    ['Chad closed its markets for the feast.', []],
    ['Chad froze $90 million in aid for Oman.', ['sanction/imposed: Chad > Oman | froze $90 million in aid for Oman']],
    ['Chad froze in the hills of Oman in need of aid.', []],
    [
      'Chile left the talks in April after Tokyo doubled duties on Chilean copper.',
      ['sanction/imposed: Japan > Chile | doubled duties on Chilean copper'],
    ],
    ['The train left for Chile after Tokyo.', []],
  ])('%s', check);
});
