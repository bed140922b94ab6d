/** Sentences as agencies write them: who does what, where the one who asks, gives or threatens stands far from it. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

type Row = readonly [text: string, positions: readonly string[]];

describe('who threatens behind a demand', () => {
  test.each<Row>([
    [
      'Chile demanded that Peru lift the duties, threatening to bomb the port if it did not.',
      [
        'demand: Chile > Peru | Peru lift the duties | if it did not',
        'threat: Chile > Peru | bomb the port | if it did not',
      ],
    ],
    [
      'Chile gave Peru until Sunday to leave the valley, threatening to attack the town.',
      ['demand: Chile > Peru | leave the valley | until Sunday', 'threat: Chile > Peru | attack the town'],
    ],
    // What another is said to have done, he does.
    [
      'Chile said Peru had closed the port, threatening to attack the town.',
      ['threat: Peru > Chile | attack the town'],
    ],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(expect.arrayContaining([...positions]));
  });
});

describe('a second deed behind a time', () => {
  test.each<Row>([
    [
      'Oman has repeatedly accused Chad of arming the rebels, and last week expelled three Chadian diplomats.',
      [
        'accusation: Oman > Chad | arming the rebels',
        'sanction/imposed: Oman > three Chadian diplomats, Chad | expelled three Chadian diplomats',
      ],
    ],
    [
      'Oman welcomed the offer from Chad and on Tuesday froze the assets of a Chadian bank.',
      [
        'support: Oman > Chad | welcomed the offer from Chad',
        'sanction/imposed: Oman > Chad | froze the assets of a Chadian bank',
      ],
    ],
    // A subject of its own stands behind the time.
    [
      'Oman welcomed the offer and on Tuesday Chad froze the assets of an Omani bank.',
      ['sanction/imposed: Chad > Oman | froze the assets of an Omani bank'],
    ],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(expect.arrayContaining([...positions]));
  });
});

describe('time given past an aside', () => {
  test.each<Row>([
    [
      'Egypt gave Chad, the neighbour that holds the pass, 72 hours to leave.',
      ['demand: Egypt > Chad | leave | 72 hours'],
    ],
    // No time is given.
    ['Egypt gave Chad, the neighbour that holds the pass, two boats to leave.', []],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions);
  });
});

const every = (text: string, positions: readonly string[]): void => {
  expect(told(text)).toEqual(positions);
};

describe('before whom one complains', () => {
  test.each<Row>([
    [
      'Peru will lodge a complaint with the World Trade Organization unless Chile reopens the waters before July 1.',
      [
        'threat: Peru > Chile | lodge a complaint with the World Trade Organization | unless Chile reopens the waters before July 1 | before July 1',
      ],
    ],
    [
      'Peru lodged a complaint with Chile over the raid.',
      ['accusation: Peru > Chile | lodged a complaint with Chile over the raid'],
    ],
  ])('%s', every);
});

describe('whoever does it', () => {
  test.each<Row>([
    [
      'The African Union is considering sanctions on commanders who block aid.',
      ['sanction/proposed: African Union > - | considering sanctions on commanders who block aid'],
    ],
    ['Oman promised a trial for those who shell towns.', ['commitment: Oman > - | a trial for those who shell towns']],
  ])('%s', every);
});

describe('pressure that will change nothing', () => {
  test.each<Row>([
    [
      'Foreign Minister Ivo Lund of Norway said no foreign capital would dictate to its courts.',
      ['rejection: Ivo Lund > - | no foreign capital would dictate to its courts'],
    ],
    [
      '"Neither threats nor headlines will open a prison door," said Ivo Lund, foreign minister of Norway.',
      ['rejection: Ivo Lund > - | Neither threats nor headlines will open a prison door'],
    ],
    ['"No train will run on Sunday," said Ivo Lund, transport minister of Norway.', []],
    ['"Neither rain nor snow will open the gates," said Ivo Lund, transport minister of Norway.', []],
  ])('%s', every);
});

describe('asides', () => {
  test.each<Row>([
    [
      'Egypt, which backs the harbour plan, and Oman, which denies arming the rebels, spoke on Monday.',
      ['support: Egypt > - | backs the harbour plan', 'denial: Oman > - | denies arming the rebels'],
    ],
    [
      'Norway’s Foreign Ministry, which denies that the man is held for his views, called the deadline "theatre".',
      ['denial: Foreign Ministry > - | the man is held for his views', 'accusation: Foreign Ministry > - | "theatre"'],
    ],
    [
      'Chile had pushed for a wider list but was rebuffed by Oman.',
      ['demand: Chile > Oman | a wider list', 'rejection: Oman > Chile | was rebuffed by Oman'],
    ],
  ])('%s', every);
});

describe('nobody whom the article knows', () => {
  test.each<Row>([
    // Things and people are blamed, and not whoever stands near.
    [
      'Chile beat Peru on Sunday. The Chilean coach, Ivo Lund, blamed the heat for the slow start.',
      ['accusation: Ivo Lund > - | blamed the heat for the slow start'],
    ],
    [
      'The Peruvian president, Ana Roca, spoke. Harbour Watch accused the police of using force.',
      ['accusation: Harbour Watch > - | using force'],
    ],
    [
      'The Spanish weather agency warned of storms. It said no one should drive along the coast.',
      ['demand: Spanish weather agency > - | no one should drive along the coast'],
    ],
    ['Analysts of Harl warned on Monday that stocks of hake could collapse.', []],
  ])('%s', every);
});

describe('what the speaker is himself', () => {
  test.each<Row>([
    [
      'Peru and Chile quarrelled. In Lima, President Ana Roca said Peru "does not negotiate with a knife on the table".',
      ['rejection: Ana Roca > - | Peru "does not negotiate with a knife on the table"'],
    ],
    [
      'The Brine movement said it had nothing to do with the kidnapping off Oman.',
      ['denial: Brine movement > - | it had nothing to do with the kidnapping off Oman'],
    ],
  ])('%s', every);
});

describe('forces that stay', () => {
  test.each<Row>([
    [
      'Oman demanded that Chad leave the islands. Chad said its troops would stay.',
      ['demand: Oman > Chad | Chad leave the islands', 'rejection: Chad > Oman | its troops would stay'],
    ],
    [
      'Oman demanded that Chad free the crew. Chad said its troops would stay.',
      ['demand: Oman > Chad | Chad free the crew', 'threat: Chad > Oman | its troops would stay'],
    ],
  ])('%s', every);
});

describe('what is eased or asked', () => {
  test.each<Row>([
    // On nobody, and so nothing.
    ['China eased its own curbs on exports on Monday.', []],
    ['Peru lifted the ban on Chilean wine.', ['sanction/lifted: Peru > Chile | lifted the ban on Chilean wine']],
    [
      'The Chilean minister, Ana Roca, said Peru would first have to withdraw the duties on Chilean wine.',
      ['demand: Ana Roca > Peru | Peru would first have to withdraw the duties on Chilean wine'],
    ],
    [
      'Norway told the Chadians that trade licences could be withdrawn if the loan was frozen.',
      ['threat: Norway > Chad | trade licences could be withdrawn | if the loan was frozen'],
    ],
    ['Peru told Chad that trade fairs could be held if the loan was paid.', []],
  ])('%s', every);
});

describe('an envoy who is told to go is put out, others are asked to leave', () => {
  test.each<Row>([
    [
      'Peru asked the Chadian ambassador to leave the country.',
      ['sanction/imposed: Peru > Chadian ambassador | asked the Chadian ambassador to leave the country'],
    ],
    [
      'The Chadian consul was ordered to leave the country by Peru.',
      ['sanction/imposed: Peru > Chad | The Chadian consul was ordered to leave the country by Peru'],
    ],
    ['Peru asked Chadian traders to leave the country.', ['demand: Peru > Chadian traders, Chad | leave the country']],
  ])('%s', every);
});

describe('a verb that a quotation mark parts from its modal', () => {
  test.each<Row>([
    [
      'Peru said it would "never accept" the plan of Chile.',
      ['rejection: Peru > Chile | it would "never accept" the plan of Chile'],
    ],
    ['Peru said Chile must "stop the raids".', ['demand: Peru > Chile | Chile must "stop the raids"']],
    ['Peru said it would "not be bullied" by Chile.', ['rejection: Peru > Chile | it would "not be bullied" by Chile']],
    [
      'Peru said it will "respond with force" to any raid by Chile.',
      ['threat: Peru > Chile | it will "respond with force" to any raid by Chile'],
    ],
    ['The minister of Peru, Ana Roca, said he would "go home".', []],
    ['In his will "stop the raids" was written twice.', []],
  ])('%s', every);
});

test('what is allowed stands with its verb', () => {
  every('Chad allowed inspectors into two bases.', [
    'commitment: Chad > inspectors | allowed inspectors into two bases',
  ]);
});

describe('what is warned of, taken back and told after a denial', () => {
  test.each<Row>([
    [
      'Peru warned that it would "not reopen the valves" for Chile until the debt was settled.',
      ['threat: Peru > Chile | it would "not reopen the valves" for Chile | until the debt was settled'],
    ],
    ['Peru warned that it would not attack the town.', ['commitment: Peru > - | it would not attack the town']],
    [
      'Peru denied that it owed any money and called the move "blackmail".',
      ['denial: Peru > - | it owed any money', 'accusation: Peru > - | "blackmail"'],
    ],
    ['Peru said it would drop its complaint at the African Court.', []],
    [
      'Peru said it would seek compensation before a court in Lima and could stop the talks with Chile.',
      ['demand: Peru > Chile | compensation before a court in Lima'],
    ],
  ])('%s', every);
});
