/** Plain sentences beside those that look like them: what the rules for measures, words, judgements and promises find, and what of weather, markets, matches and timetables they leave alone. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const sides = (text: string): string[] => told(text).map((line) => line.split(' | ')[0] ?? '');

describe('measures', () => {
  test.each([
    ['stand, where somebody wants them kept', 'Sanctions on Peru must stay, the Chilean minister said.', 'extended'],
    [
      'stand, where others are to keep them',
      'The EU must keep its sanctions on Peru, the Chilean minister said.',
      'extended',
    ],
    [
      'are only proposed, where they would be prolonged',
      'The EU should extend its sanctions on Peru, the Chilean minister said.',
      'proposed',
    ],
    [
      'are threatened where they are on the table',
      'Tougher sanctions on Peru are on the table, the Chilean minister said.',
      'threatened',
    ],
    ['are threatened as an answer', 'Chile said it would respond by expelling two Peruvian diplomats.', 'threatened'],
    ['are taken as an answer', 'Chile responded by closing the border to Peruvian lorries.', 'imposed'],
  ])('%s', (_what, text, stage) => {
    expect(sides(text)).toEqual([expect.stringMatching(`^sanction/${stage}: `)]);
  });

  test.each([
    [
      'of the month in which they came',
      'The refinery that Canada sanctioned in May sold its cargo.',
      'sanction/imposed: Canada > -',
    ],
    [
      'of whom they wait for',
      'Chile will lift the visa ban only after Peru releases the two pilots.',
      'sanction/eased: Chile > Peru',
    ],
    [
      'of the state to which an envoy was sent',
      'Peru’s envoy to Chile was told to leave within 48 hours.',
      'sanction/imposed: Chile > Peru',
    ],
    ['of a decision: whose it is', "Peru welcomed the EU's decision to lift sanctions on Chile.", 'support: Peru > EU'],
  ])('parties %s', (_what, text, side) => {
    expect(sides(text)).toContain(side);
  });

  test.each([
    'The Dutch court froze the assets of the singer’s former manager.',
    'The police seized the assets of a gang in Rotterdam, the Dutch prosecutor said.',
  ])('the law at home is none: %s', (text) => {
    expect(sides(text).filter((side) => side.startsWith('sanction'))).toEqual([]);
  });
});

describe('orders', () => {
  test.each([
    ['"Stop the shelling," the Chilean minister told Peru.', 'demand: Chilean minister > Peru'],
    ['"Do not touch our ships," the Chilean minister told Peru.', 'demand: Chilean minister > Peru'],
  ])('ask, and promise nothing: %s', (text, side) => {
    expect(sides(text)).toEqual([side]);
  });

  test.each([
    '"Do not worry," the Chilean minister told tourists.',
    '"Enjoy the music," the Chilean minister told the guests.',
  ])('of good manners ask nothing: %s', (text) => {
    expect(sides(text)).toEqual([]);
  });
});

describe('what must or should be', () => {
  test.each([
    '"The moon should be visible from Iceland," the astronomer said.',
    'The train should arrive at noon, the Italian minister said.',
    '"There must be water under the ice," the Canadian scientist said.',
    'Prices should fall by June, the Italian minister said.',
    'Inflation should ease by June, the Italian minister said.',
    '"They must be tired," the Italian minister said.',
    '"You must try the fish soup," the cook said.',
  ])('is likely, or said among private people: %s', (text) => {
    expect(sides(text)).toEqual([]);
  });

  test.each([
    'The talks should begin at noon, the Italian minister said.',
    '"There must be a ceasefire," the Canadian minister said.',
    'The prices must be lowered, the Italian minister said.',
    '"They must be patient," the Italian minister said.',
  ])('is wanted: %s', (text) => {
    expect(sides(text)).toEqual([expect.stringMatching(/^demand: /)]);
  });
});

describe('what will be', () => {
  test.each([
    'Snow will return to the Alps on Friday, the Swiss minister said.',
    'The album will be released in March, the Irish band said.',
    'The minister will meet his Danish counterpart on Tuesday, his office said.',
    'Investors will pay the price, an analyst in Zurich said.',
    'Prosecutors will seek the death penalty, the court in Tehran said.',
    'The engine will fire for six minutes, the Indian space agency said.',
    'The hunters will shoot 80 wolves this winter, the Swedish agency said.',
    'The frost will kill the vines, the French minister said.',
  ])('is neither promised nor threatened nor blamed: %s', (text) => {
    expect(sides(text)).toEqual([]);
  });

  test.each([
    ['befalls its subject', 'Peru said Chile would pay a heavy price for the raid.', 'threat: Peru > Chile'],
    ['is paid for a wrong', 'Peru will pay for this, the Chilean minister said.', 'threat: Chilean minister > Peru'],
    [
      'is a show of weapons',
      'North Korea said it would test another missile if the drills went ahead.',
      'threat: North Korea > -',
    ],
    [
      'is turned down',
      '"We will not sit down with them," the Chilean minister said.',
      'rejection: Chilean minister > -',
    ],
    [
      'is promised to whom it is told',
      'The prisoners will be freed, the Chilean minister told Peru.',
      'commitment: Chilean minister > Peru',
    ],
  ])('%s', (_what, text, side) => {
    expect(sides(text)).toEqual([side]);
  });
});

describe('judgements', () => {
  test.each([
    '"The flu has killed 40 people," the Polish minister said.',
    '"The film is a disgrace," the Italian critic said.',
    'The road was never closed during the winter, the Norwegian minister said.',
  ])('that are none: %s', (text) => {
    expect(sides(text)).toEqual([]);
  });

  test.each([
    ['"Eritrea does not want peace," the Ethiopian minister said.', 'accusation: Ethiopian minister > Eritrea'],
    ['"The road was never closed," the Norwegian minister said.', 'denial: Norwegian minister > -'],
  ])('%s', (text, side) => {
    expect(sides(text)).toEqual([side]);
  });
});

describe('verbs and nouns', () => {
  test.each([
    'Australia threatened to score twice before half-time.',
    'The Spaniard conceded the second set.',
    'The dog refused to eat, its owner said.',
    'The chef promised a menu of six courses.',
  ])('of games and private people: %s', (text) => {
    expect(sides(text)).toEqual([]);
  });

  test.each([
    ['The request was turned down by Iceland.', 'rejection: Iceland > -'],
    ['Nepal protested to India over the new road.', 'accusation: Nepal > India'],
    ['Pressure from Germany on Greece to reform is rising.', 'demand: Germany > Greece'],
    ['Ireland renewed its call for Israel to let the trucks pass.', 'demand: Ireland > Israel'],
    ['The Iranian threat to close the strait alarmed Oman.', 'threat: Iran > Oman'],
    ['Peru accused Chile of bombing two villages.', 'accusation: Peru > Chile'],
  ])('between states: %s', (text, side) => {
    expect(sides(text)).toContain(side);
  });
});

test('until when something was so, told in passing, is no deadline', () => {
  expect(told('Chile demanded that Peru open the archive, which had been closed until 2019.')[0]).not.toContain(
    'until',
  );
});
