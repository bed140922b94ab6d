/** What newspaper prose puts between a verb of position and what belongs to it, and what looks like a position and is none. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

describe('the one who acts stands in the sentence', () => {
  test.each<[string, string[]]>([
    [
      'Niger and Mali proposed visa bans on Chadian generals. Oman answered by raising tariffs on Chadian salt.',
      [
        'sanction/proposed: Niger > Chadian generals | proposed visa bans on Chadian generals',
        'sanction/imposed: Oman > Chad | raising tariffs on Chadian salt',
      ],
    ],
    // Nobody from elsewhere takes the place of one whom the sentence names and the cast does not know.
    [
      'Peru imposed sanctions on Chile. Halvorsen imposed tariffs on Chilean copper.',
      ['sanction/imposed: Peru > Chile | imposed sanctions on Chile'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is not said', () => {
  test.each([
    'Nepal neither confirmed nor denied this.',
    'Nepal neither confirmed nor denied that it had moved the stones.',
    'Nepal would neither confirm nor deny the raid.',
    // Broken off.
    'Nepal accused of',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each<[string, string]>([
    ['Nepal denied that it had moved the stones.', 'denial: Nepal > - | it had moved the stones'],
    // A measure that is not wanted is opposed, and the words say so.
    [
      'Nepal was not considering sanctions against Bhutan.',
      'sanction/opposed: Nepal > Bhutan | was not considering sanctions against Bhutan',
    ],
    [
      'Nepal does not support sanctions against Bhutan.',
      'sanction/opposed: Nepal > Bhutan | does not support sanctions against Bhutan',
    ],
  ])('but: %s', (text, line) => {
    expect(told(text)).toEqual([line]);
  });
});

describe('verbs in British spelling', () => {
  test.each<[string, string[]]>([
    [
      'Peru said Chile should apologise to the families and sit down with the mayors.',
      [
        'demand: Peru > Chile | Chile should apologise to the families',
        'demand: Peru > Chile | sit down with the mayors',
      ],
    ],
    [
      'Peru said Chile must recognise the border and organise a vote.',
      ['demand: Peru > Chile | Chile must recognise the border', 'demand: Peru > Chile | organise a vote'],
    ],
    [
      '"We will honour the treaty with Chile," the Peruvian government said.',
      ['commitment: Peru > Chile | We will honour the treaty with Chile'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a neighbour is a side', () => {
  test.each<[string, string[]]>([
    ['Oman gave neighbouring Yemen ten days to withdraw.', ['demand: Oman > Yemen | withdraw | ten days']],
    ['Neighbouring Chad rejected the plan for the dam.', ['rejection: Chad > - | rejected the plan for the dam']],
    // Where something happens is still no side.
    ['Oman condemned a raid in neighboring Yemen.', ['accusation: Oman > - | condemned a raid in neighboring Yemen']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('an aside before the second verb', () => {
  const threat = 'threat: Oman > Yemen | close the crossing | unless it complies';
  test.each<[string, string[]]>([
    [
      'Oman on Sunday gave neighbouring Yemen ten days to leave the island, a rock that both states claim, and threatened to close the crossing unless it complies.',
      ['demand: Oman > Yemen | leave the island, a rock that both states claim | ten days', threat],
    ],
    [
      'Oman demanded that Yemen leave the island, a rock which both claim, and threatened to close the crossing unless it complies.',
      ['demand: Oman > Yemen | Yemen leave the island, a rock which both claim', threat],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a dateline is no subject', () => {
  test.each<[string, string]>([
    ['MUSCAT, May 5 — Oman urged Yemen to leave.', 'demand: Oman > Yemen | leave'],
    ['MUSCAT (Agency) - Oman urged Yemen to leave.', 'demand: Oman > Yemen | leave'],
    ['Oman — an old friend of Chad — urged Yemen to leave.', 'demand: Oman > Yemen | leave'],
  ])('%s', (text, line) => {
    expect(told(text)).toContain(line);
  });
});

describe('who is meant, and by when', () => {
  test.each<[string, string[]]>([
    ['Oman assured Yemen that it would withdraw.', ['commitment: Oman > Yemen | it would withdraw']],
    ['Oman promised Yemen it would withdraw.', ['commitment: Oman > Yemen | it would withdraw']],
    // What came within hours is no deadline; what is to come is one.
    ['Oman rejected the offer within hours.', ['rejection: Oman > - | rejected the offer within hours']],
    ['Oman demanded that Yemen leave within hours.', ['demand: Oman > Yemen | Yemen leave | within hours']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    [
      'Chad and Niger fought over the lake. Chad and Niger blamed the drought. Norway urged both sides to show restraint.',
      'demand: Norway > Chad, Niger | show restraint',
    ],
    [
      'Chad and Niger fought over the lake. Norway suspended military aid to the two countries.',
      'sanction/imposed: Norway > Chad, Niger | suspended military aid to the two countries',
    ],
    // Among three it is open which two are meant.
    ['Chad, Niger and Mali met. Norway urged both sides to show restraint.', 'demand: Norway > - | show restraint'],
  ])('%s', (text, line) => {
    expect(told(text)).toContain(line);
  });
});

describe('what was tried, and what it will cost', () => {
  test('has tried is no promise', () => {
    expect(told('Norway, which has tried to mediate since May, met Yemen.')).toEqual([]);
    expect(told('Norway will try to mediate.')).not.toEqual([]);
  });

  test.each<[string, string[]]>([
    [
      '"There will be a price," the Omani foreign ministry said.',
      ['threat: Omani foreign ministry > - | There will be a price'],
    ],
    ['"There will be a price cut," the Omani foreign ministry said.', []],
    ['"Time is running out for the late runners," said Minister Ana Marlow of Lesotho.', []],
    [
      '"Time is running out for Chad," said Senator Ole Marsten of Norway.',
      ['threat: Ole Marsten > Chad | Time is running out for Chad'],
    ],
    // What is spoken of, not what comes.
    ['"The quarrel will be over his death," said Minister Ana Marlow of Lesotho.', []],
    ['The court of Norway said that only strangers outside the country are targeted.', []],
    // How one means it is no position of its own.
    [
      'Chad warned Niger that it would close the bridge. "This is not a bluff," its president said.',
      ['threat: Chad > Niger | it would close the bridge'],
    ],
    // What was tried is promised to nobody.
    ['Peru tried to free the Chilean sailors.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('measures without a named target', () => {
  test.each<[string, string]>([
    [
      'Norway will freeze the assets of anyone who ordered an attack.',
      'sanction/threatened: Norway > - | Norway will freeze the assets of anyone',
    ],
    [
      'Chad said Niger must lift the fuel embargo it imposed in August.',
      'sanction/imposed: Niger > Chad | embargo it imposed in August',
    ],
  ])('%s', (text, line) => {
    expect(told(text).join('\n')).toContain(line);
  });
});
