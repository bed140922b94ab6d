/** What is against, in doubt or shared with a verb before it: words that are easily taken for the contrary, or for another kind. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

type Row = readonly [text: string, expected: readonly string[]];

describe('for and against', () => {
  test.each<Row>([
    [
      "Germany's foreign minister argued against sanctions on Iran.",
      ["sanction/opposed: Germany's foreign minister > Iran | argued against sanctions on Iran"],
    ],
    ['Peru argued for sanctions on Chile.', ['demand: Peru > - | sanctions on Chile']],
    [
      'Peru’s foreign minister, Ana Roca, argued against a naval patrol in the strait.',
      ['rejection: Ana Roca > - | argued against a naval patrol in the strait'],
    ],
    [
      'Peru spoke out against sanctions on Chile.',
      ['sanction/opposed: Peru > Chile | spoke out against sanctions on Chile'],
    ],
    ['Peru lobbied against the treaty.', ['rejection: Peru > - | lobbied against the treaty']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('believed by few, or not by oneself', () => {
  test.each([
    'Not everyone in Lima believes President Oleg Orlov will withdraw his troops.',
    'Few in Paris believe that Italy will close its border.',
    'Nobody in Peru thinks that Chile will attack.',
    'Hardly anyone in Lima expects Chile to lift the embargo on Peru.',
    'No one believes that Chile will lift the embargo on Peru.',
    'Peru does not believe that Chile will attack.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each<Row>([
    ['A few in Peru believe that Chile will lift the embargo on Peru.', ['sanction/lifted: Chile > Peru']],
    ['Everyone in Peru thinks that Chile will attack Bolivia.', ['threat: Chile > Bolivia']],
  ])('but: %s', (text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual(expected);
  });

  test('what nobody did is no charge, it denies one', () => {
    expect(told('“Nobody gave the order to shoot,” the Chilean minister said.')).toEqual([
      'denial: Chilean minister > - | Nobody gave the order to shoot',
    ]);
  });
});

describe('a second verb is put as the first is', () => {
  test.each<Row>([
    [
      'Peru wrote to Chile, warning that it would otherwise close four crossings and suspend gas transit.',
      ['threat: Peru > Chile | it would otherwise close four crossings', 'threat: Peru > Chile | suspend gas transit'],
    ],
    [
      'Chile warned Peru that it would close two crossings and suspend gas transit.',
      ['threat: Chile > Peru | it would close two crossings', 'threat: Chile > Peru | suspend gas transit'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('on what condition', () => {
  test.each<Row>([
    [
      'Peru said it would lift the levy provided that the drivers were freed.',
      ['commitment: Peru > - | it would lift the levy | provided that the drivers were freed'],
    ],
    ['Peru said lawmakers would drop the bill provided that the drivers were freed.', []],
    [
      'Peru closed the border with Chile until further notice.',
      ['sanction/imposed: Peru > Chile | closed the border with Chile'],
    ],
    [
      'Peru said it would keep the border closed until after Chile had paid.',
      ['commitment: Peru > - | it would keep the border closed | until after Chile had paid'],
    ],
    [
      'Peru said it would keep the border closed until after the Easter holidays and warned that further delays were likely.',
      ['commitment: Peru > - | it would keep the border closed until after the Easter holidays'],
    ],
    [
      'Peru was considering suspending gas exports to Chile unless it allowed monitors into the port.',
      ['sanction/proposed: Peru > Chile | suspending gas exports to Chile | unless it allowed monitors into the port'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what one has no mind or no time to do', () => {
  test.each<Row>([
    [
      '“We have no plans to lift the ban,” the Peruvian minister said.',
      ['rejection: Peruvian minister > - | We have no plans to lift the ban'],
    ],
    ['Chile said that Peru has no plans to pay.', ['rejection: Peru > Chile | Peru has no plans to pay']],
    ['A Chilean ministry spokesman said Chile would need time to study the text.', []],
    ['“What they need is a way to retreat,” said Luis Vega, an analyst in Lima.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('but an official who says what they need wants it', () => {
    expect(told('“What they need is a way to retreat,” the Peruvian minister said.')).toEqual([
      'demand: Peruvian minister > - | a way to retreat',
    ]);
  });
});

describe('what is denied or turned down stands before', () => {
  const charge = 'Peru says that Chile armed the rebels';

  test.each<Row>([
    ['Kyrgyzstan shelled the village, a charge Bishkek denies.', ['denial: Kyrgyzstan > - | a charge Bishkek denies']],
    [
      `${charge}, a charge the Chilean government denies.`,
      [
        'accusation: Peru > Chile | Chile armed the rebels',
        'denial: Chile > Peru | a charge the Chilean government denies',
      ],
    ],
    [
      `${charge}, something Chile denies.`,
      ['accusation: Peru > Chile | Chile armed the rebels', 'denial: Chile > Peru | something Chile denies'],
    ],
    [
      'Peru accused Chile of arming the rebels, an accusation Chile rejected on Monday.',
      ['accusation: Peru > Chile | arming the rebels', 'denial: Chile > Peru | an accusation Chile rejected'],
    ],
    // A charge that is only told of.
    [`${charge}, a charge Bolivia repeated.`, ['accusation: Peru > Chile | Chile armed the rebels']],
    [
      'Bolivia asked for more time. The Peruvian minister ruled that out.',
      ['demand: Bolivia > - | more time', 'rejection: Peruvian minister > - | ruled that out'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a bill that would do it', () => {
  const does = 'would freeze the assets of two Chilean companies';

  test.each<Row>([
    [
      `The Peruvian parliament approved in first reading a bill that ${does}.`,
      [`sanction/proposed: Peruvian parliament > two Chilean companies | ${does}`],
    ],
    [
      'The Peruvian parliament rejected a bill that would suspend aid to Chile.',
      ['sanction/opposed: Peruvian parliament > Chile | would suspend aid to Chile'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
