/** Who wants what of whom in relative clauses, by papers, beside names, and between two sides; and beside each what is not turned round. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const parties = (text: string): string[] => told(text).map((line) => line.split(' | ')[0] ?? '');

type Row = readonly [string, string];

describe('what the clause is about is its object', () => {
  test.each<Row>([
    ['Chad, which Niger accuses of arming rebels, held its tongue.', 'accusation: Niger > Chad'],
    ['Chad, which accuses Niger of arming rebels, held its tongue.', 'accusation: Chad > Niger'],
    ['Ana Roca, whom Niger blames for the raid, left on Monday.', 'accusation: Niger > Ana Roca'],
    ['Peru, which Chile has urged to sign the accord, left the room.', 'demand: Chile > Peru'],
    ['Peru, which has urged Chile to sign the accord, left the room.', 'demand: Peru > Chile'],
    ['The court, which Chad urged Niger to accept, met on Monday.', 'demand: Chad > Niger'],
    ['Oman, whose government has accused Kenya of spying, left the room.', 'accusation: Oman > Kenya'],
    ['Ana Roca, whose party has condemned Kenya, left the room.', 'accusation: party > Kenya'],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });

  test.each([
    'Japan, whose own mills have long complained of the frost, met Chile.',
    'They met at a dinner in which both had pressed for sleep.',
  ])('%s', (text) => {
    expect(parties(text)).toEqual([]);
  });
});

describe('a paper is whose it is', () => {
  test.each<Row>([
    ['The draft, written by France, called on Norway to pull back its troops.', 'demand: France > Norway'],
    ['A text drafted by France demands that Norway pull back its troops.', 'demand: France > Norway'],
    ['The letter, which was drafted by Kenya, calls on Chad to free the crew.', 'demand: Kenya > Chad'],
    ['A statement by Peru and Chile urged Oman to free the crew.', 'demand: Peru > Oman'],
    ['A French draft calls on Norway to pull back its troops.', 'demand: France > Norway'],
    ['The draft, read by France, called on Norway to pull back its troops.', 'demand: - > Norway'],
    ['The letter, addressed to France, called on Norway to pull back its troops.', 'demand: - > Norway'],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });
});

describe('a group is of its country and not its country', () => {
  test.each<Row>([
    ['Iran warned Israel’s settlers not to enter the mosque.', 'demand: Iran > Israel’s settlers'],
    ['Oman called on the Serbian church to respect the law.', 'demand: Oman > Serbian church'],
    ['Mali ordered French soldiers to leave.', 'demand: Mali > France'],
    ['The EU sent an envoy. EU ambassadors condemned the raid.', 'accusation: EU ambassadors > -'],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });

  test('what it wants is wanted at home', () => {
    expect(parties('Russia blamed Georgia for the raid. Georgia’s opposition demanded new elections.')).toEqual([
      'accusation: Russia > Georgia',
      'demand: Georgia’s opposition > Georgia',
    ]);
  });

  test('unless the sentence names another state', () => {
    expect(parties('Kenyan doctors demanded that Oman free two nurses.')).toEqual(['demand: Kenyan doctors > Oman']);
  });
});

describe('both sides are the two between whom it is', () => {
  test.each<Row>([
    [
      'Fighting between the army and the Reed Front went on. Kenya accused both sides of murder. The army said nothing.',
      'accusation: Kenya > army, Reed Front',
    ],
    ['The truce between Oman and the Reed Front held. Oman urged both sides to wait.', 'demand: Oman > -'],
    ['Between May and June the port was shut. Oman urged both sides to wait.', 'demand: Oman > -'],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });
});

test('whose state the captives are of is not asked by their captors', () => {
  const [first] = parties(
    'A militia holding four German engineers in Chad demanded the release of its men. Germany sent a team. Paris urged Germany to wait.',
  );
  expect(first).toBe('demand: militia > -');
});

test.each<Row>([
  ['The operator, Scheldt Terminals, promised to refund passengers.', 'commitment: Scheldt Terminals > -'],
  ['The ferry operator Norrick Lines promised to refund passengers.', 'commitment: Norrick Lines > -'],
  ['The operator, Ann Hill, promised to refund passengers.', 'commitment: Ann Hill > -'],
])('a name beside what it is: %s', (text, expected) => {
  expect(parties(text)).toEqual([expected]);
});

describe('whose criticism it is', () => {
  test.each<Row>([
    ['Oman’s plan met with criticism by Peru, Chile and Bolivia.', 'accusation: Peru > Oman'],
    ['Oman’s plan drew criticism from Peru. Chile said nothing.', 'accusation: Peru > Oman'],
    ['The mayor’s remarks drew criticism from Oman and Yemen.', 'accusation: Oman > -'],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });
});

test.each<readonly [string, string[]]>([
  [
    'Peru said the army had burned the crops and urged Chile to wait.',
    ['accusation: Peru > -', 'demand: Peru > Chile'],
  ],
  [
    'Peru said the closure was illegal and urged Chile to end it.',
    ['accusation: Peru > Chile', 'demand: Peru > Chile'],
  ],
])('who did it is told, though nobody knows him: %s', (text, expected) => {
  expect(parties(text)).toEqual(expected);
});
