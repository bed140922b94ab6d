/** Whose step, measure or idea is meant, and who is nobody's target, where a neighbouring sentence offers somebody else. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const parties = (text: string): string[] => told(text).map((line) => line.split(' | ')[0] ?? '');

type Row = readonly [text: string, side: string];

describe('a measure is on those who are known to be under it', () => {
  test.each<Row>([
    [
      'Peru and Chile imposed sanctions on Yemen on Monday. “Oman and Nepal must now do the same,” said Lena Ruiz of the Omani Harbour Watch group. She urged the European Union to extend its own ban, which expires on April 30, to the sale of nets.',
      'demand: Lena Ruiz > European Union',
    ],
    [
      'Peru imposed sanctions on Yemen. Kenya opposed Peru’s sanctions. Ghana said that it would not join the sanctions.',
      'sanction/opposed: Ghana > Yemen',
    ],
    [
      'Peru and Chile imposed sanctions on Yemen. The Yemeni government rejected the sanctions as groundless.',
      'sanction/opposed: Yemen > Peru, Chile',
    ],
    [
      'Peru imposed a ban on Omani salt. Ghana said that it will not support any EU measure modelled on the Peruvian ban.',
      'sanction/opposed: Ghana > EU',
    ],
    // The words themselves say on whom.
    ['Ghana will not impose any sanctions on Yemen.', 'sanction/opposed: Ghana > Yemen'],
    ['Oman lifted its Yemeni embargo.', 'sanction/lifted: Oman > Yemen'],
  ])('%s', (text, side) => {
    expect(parties(text)).toContain(side);
  });

  test('people whom the article does not know are not the state of the story', () => {
    const text =
      'The Security Council renewed an arms embargo on Chad. It also keeps in place travel bans and asset freezes on eight people.';
    expect(parties(text)).toContain('sanction/extended: Security Council > Chad');
    expect(parties(text).filter((side) => side.endsWith('> Chad'))).toHaveLength(1);
  });

  test('a name that is no actor of the article is nobody else', () => {
    const text =
      'Oman and Yemen agreed to close their ports. The Security Council imposed an arms embargo on Velastan.';
    expect(parties(text)).toContain('sanction/imposed: Security Council > -');
  });

  test('a day is no name', () => {
    const text = 'Oman condemned Yemen for the raid. It imposed sanctions on Monday.';
    expect(parties(text)).toContain('sanction/imposed: Oman > Yemen');
  });
});

describe('a noun behind a comma takes up the deed before it', () => {
  test.each<Row>([
    [
      'Oman urged Kenya to wait. Peru last month closed its ports to Omani salt, a step that Oman has described as economic bullying.',
      'accusation: Oman > Peru',
    ],
    [
      'Chad’s ambassador, Ana Roca, had proposed a renewal of six months, an idea that Peru turned down on Monday.',
      'rejection: Peru > Ana Roca',
    ],
    // The one who acts, where the step is an object.
    ['Oman condemned a step that Peru has described as economic bullying.', 'accusation: Oman > Peru'],
  ])('%s', (text, side) => {
    expect(parties(text)).toContain(side);
  });
});

describe('of whom it is wanted', () => {
  test.each<Row>([
    // Whoever holds the embargo.
    [
      'The Security Council renewed an arms embargo on Chad. The draft was written by Peru. Chad’s envoy, Ana Roca, demanded that the embargo be lifted.',
      'demand: Ana Roca > Security Council',
    ],
    ['“Oman and Nepal must now do the same,” said Lena Ruiz.', 'demand: Lena Ruiz > Oman, Nepal'],
    [
      'In a phone call with his Omani counterpart, Peruvian Vice Premier Luis Roca stressed that the two countries should be partners. Chile and Kenya waited. Chile and Kenya are small.',
      'demand: Luis Roca > Oman',
    ],
    [
      'Peru and Chile imposed sanctions on Yemen. Peru said it was prepared to go after insurers. Rights groups welcomed the step.',
      'support: Rights groups > Peru, Chile',
    ],
    // A mediator means others.
    [
      'Oman blamed Yemen. Yemen blamed Oman. In a call with his Kenyan counterpart, Peruvian Foreign Minister Luis Roca urged the two countries to talk.',
      'demand: Luis Roca > Oman, Yemen',
    ],
  ])('%s', (text, side) => {
    expect(parties(text)).toContain(side);
  });

  test.each<Row>([
    [
      'Peru threatened Yemen with sanctions. Yemen accused Peru of lying. Oman’s foreign minister, Said Harthi, warned against steps that would unite the generals.',
      'demand: Said Harthi > -',
    ],
    [
      'Peru gave Yemen a week to free the crew. Peru’s foreign minister, Ana Roca, will travel to Kenya for a meeting where she plans to ask for a joint statement.',
      'demand: Ana Roca > -',
    ],
    ['Chad’s ambassador, Ana Roca, asked for a renewal of six months. Chad waited.', 'demand: Ana Roca > -'],
    ['Chad’s ambassador, Ana Roca, proposed a truce. Peru waited.', 'demand: Ana Roca > -'],
  ])('%s', (text, side) => {
    expect(parties(text)).toContain(side);
  });
});

describe('who wants it', () => {
  test.each<Row>([
    // The firm, and not the nation that it is of; of that nation's government.
    [
      'Peru blamed Chile. Chile says it has not attacked the line.\n\nThe Omani refiner Dorpet has asked the government to release oil from the reserve. Oman waited.',
      'demand: Dorpet > Oman',
    ],
    ['Peru waited. The Omani government asked the refiner Dorpet to release oil.', 'demand: Oman > Dorpet'],
  ])('%s', (text, side) => {
    expect(parties(text)).toContain(side);
  });

  test('who brings a case together with another does not blame it', () => {
    const text =
      'The Treasury, which brought the case together with the Harbour Agency, warned brokers that more prosecutions were coming.';
    expect(parties(text).filter((side) => side.includes('Harbour Agency'))).toEqual([]);
  });
});
