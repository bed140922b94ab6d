/** Turns of news prose that stand between a position and its parties: gapped lists, asides, nouns that come from somebody, a matter told beforehand. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

/** Kind, holder, targets and words, without condition and deadline. */
const inShort = (text: string): string[] => told(text).map((line) => line.split(' | ').slice(0, 2).join(' | '));

type Row = readonly [text: string, ...expected: string[]];

describe('each is asked for what stands behind his name', () => {
  test.each<Row>([
    [
      'Oman asked Peru to open the port and Chile to return the boats.',
      'demand: Oman > Peru | open the port',
      'demand: Oman > Chile | return the boats',
    ],
    [
      'Oman urged Peru to free the crew and Chad to pay.',
      'demand: Oman > Peru | free the crew',
      'demand: Oman > Chad | pay',
    ],
    // Past an aside.
    ['Peru urged Yemen, backed by Chad, to leave.', 'demand: Peru > Yemen | leave'],
    [
      'Oman asked Peru, in a talk described by aides as tense, to open the port.',
      'demand: Oman > Peru | open the port',
    ],
    // Both are the object of what the first one is asked.
    ['Oman urged Peru to press Yemen and Chile to leave.', 'demand: Oman > Peru | press Yemen and Chile to leave'],
    ['Oman asked Peru to help Yemen and Chile to leave.', 'demand: Oman > Peru | help Yemen and Chile to leave'],
    ['Oman asked Peru and Chile to leave.', 'demand: Oman > Peru, Chile | leave'],
  ])('%s', (text, ...expected) => {
    expect(inShort(text)).toEqual(expected);
  });
});

describe('a noun of position', () => {
  test.each<Row>([
    [
      'Oman repeated its demand that Peru open the port and return the boats.',
      'demand: Oman > Peru | Peru open the port',
      'demand: Oman > Peru | return the boats',
    ],
    ['Pressure from Chile and Chad on Peru to leave grew.', 'demand: Chile > Peru | leave'],
    ['Pressure from Chile on Peru not to leave grew.', 'demand: Chile > Peru | not to leave'],
    ['Criticism of Peru came from Oman.', 'accusation: Oman > Peru | Criticism of Peru came from Oman'],
    ['Praise for Peru also came from Oman.', 'support: Oman > Peru | Praise for Peru also came from Oman'],
    ['Oman responded with a threat to close the canal to Peru.', 'threat: Oman > Peru | close the canal to Peru'],
    ['Oman reacted with a call for calm.', 'demand: Oman > - | calm'],
    ['Criticism from Oman and Yemen of Peru grew.', 'accusation: Oman > Peru | Criticism from Oman and Yemen'],
    ['The offer was turned down by Peru.', 'rejection: Peru > - | The offer was turned down by Peru'],
  ])('%s', (text, ...expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  test.each([
    'Criticism came from Oman.',
    'Water came from Oman.',
    'The criticism of Peru comes late.',
    'Pressure from the sea on the walls of the port grew.',
    'Oman reacted with a smile.',
    'Oman won the match with a call of nature.',
  ])('says nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the matter told beforehand', () => {
  test.each<Row>([
    [
      'Oman accused Chile of theft. Asked about the Peruvian blockade, the Omani minister said that it must end.',
      'accusation: Oman > Chile | theft',
      'demand: Omani minister > Peru | it must end',
    ],
    ['Turning to Peru, the Omani minister said it must pay.', 'demand: Omani minister > Peru | it must pay'],
    // Who is named in the words goes before.
    ['Asked about Chad, the Omani minister said Peru must pay.', 'demand: Omani minister > Peru | Peru must pay'],
  ])('%s', (text, ...expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  test('a helper of the holder is no target', () => {
    expect(inShort('Peru, backed by Yemen, demanded a ceasefire.')).toEqual(['demand: Peru > - | a ceasefire']);
  });
});

describe('a condition whose subject stands behind its first word', () => {
  test.each([
    ['Oman vowed to strike Peru again should Chile move troops to the coast.', 'should Chile move troops to the coast'],
    ['Oman promised Peru loans should the drought last beyond May.', 'should the drought last beyond May'],
  ])('%s', (text, condition) => {
    expect(told(text).map((line) => line.split(' | ')[2])).toEqual([condition]);
  });

  test.each(['Oman said the boats should all leave Peru.', 'Oman said when boats should leave Peru.'])(
    'and none: %s',
    (text) => {
      expect(told(text).every((line) => line.split(' | ').length < 3)).toBe(true);
    },
  );
});

describe('whose, and against whom', () => {
  test.each<Row>([
    // A cabinet that officials speak of is their state's.
    [
      'Omani officials said the cabinet was considering sanctions on Peru.',
      'sanction/proposed: Oman > Peru | considering sanctions on Peru',
    ],
    ['Oman hinted at sanctions on Peru.', 'sanction/threatened: Oman > Peru | hinted at sanctions on Peru'],
    // A country's church is not the country; its government is.
    [
      'Oman criticised the Serbian church for its stance.',
      'accusation: Oman > Serbian church | criticised the Serbian church for its stance',
    ],
    [
      'Oman criticised the Serbian government for its stance.',
      'accusation: Oman > Serbia | criticised the Serbian government for its stance',
    ],
    // Who says so stands between.
    [
      'Peru was willing, it said, to return the boats to Chile.',
      'commitment: Peru > Chile | return the boats to Chile',
    ],
    [
      '“No raid will go unanswered,” the Omani minister said.',
      'threat: Omani minister > - | No raid will go unanswered',
    ],
  ])('%s', (text, ...expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  test.each([
    'Peru was late, it said, to the talks.',
    'Peru was seen, it said, to shiver.',
    'No letter goes unanswered at the shop, Omar said.',
    'No question went unanswered, the Omani minister said.',
    'Oman hinted at a change of the weather.',
    'Officials said the cabinet was considering lunch.',
  ])('nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('the bloc is the only one that was named, however long ago', () => {
  const text = `The EU met.\n\n${'It rained. Fish swam. Dogs barked.\n\n'.repeat(6)}The bloc has refused to pay Peru.`;
  expect(inShort(text)).toEqual(['rejection: EU > Peru | refused to pay Peru']);
  expect(inShort(`ASEAN met. ${text}`)).not.toContain('rejection: EU > Peru | refused to pay Peru');
});
