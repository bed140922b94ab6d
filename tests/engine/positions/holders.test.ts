/** Whose position it is where the words lead astray: asides, places, owners, measures of others. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

/** "kind: holder > targets" of the last position. */
const last = (text: string): string => told(text).at(-1)?.split(' | ')[0] ?? '';
/** Of all. */
const sides = (text: string): string[] => told(text).map((line) => line.split(' | ')[0] ?? '');

describe('who holds it', () => {
  test.each([
    [
      'who is addressed is not who hopes',
      '"Chad, if you are listening, I hope you are able to find the lost letters," Governor Olwen Pike told reporters.',
      'demand: Olwen Pike > Chad',
    ],
    [
      'nor is who reports it',
      "Meanwhile, as correspondent Ned Purl reports, General Okoro's supporters began a rally in the capital to urge Peru to pay.",
      'demand: supporters > Peru',
    ],
    [
      'one woman is not several officials',
      'Ana Roca left the hall. Officials said she had offered to resign last week.',
      'commitment: Ana Roca > -',
    ],
    [
      '"who" is no place',
      'Rivals, such as Senator Orla Veldt of Utah, who has blasted Peru, will speak.',
      'accusation: Orla Veldt > Peru',
    ],
    [
      '"its troops" are those of the one who speaks',
      'Bangladesh said its troops would join the force in Chad. Egyptian troops arrived on Monday.',
      'commitment: Bangladesh > Chad',
    ],
    [
      'who is concerned, not what concerns them',
      "Senator Olwen Pike is a Republican. Pike's statements have caused concern among pro-Israel activists.",
      'accusation: pro-Israel activists > Olwen Pike',
    ],
    [
      'the embargo of others is theirs, whoever says that it stays',
      "Chile imposed an embargo on Peru in May. Peru's foreign minister, Ana Roca, said the embargo would remain.",
      'sanction/extended: Chile > Peru',
    ],
    [
      'one’s own is one’s own',
      "Chile imposed an embargo on Peru in May. Chile's foreign minister, Ana Roca, said the embargo would remain.",
      'sanction/extended: Ana Roca > Peru',
    ],
    [
      'some of those who are named hold it',
      "Nine of the panel's Democrats sided with Peru.",
      'support: Democrats > Peru',
    ],
    ['but not whose they are', "One of Peru's ministers urged Chile to leave.", "demand: Peru's ministers > Chile"],
    [
      'an office between the name and "who"',
      'Senators met Armin Veldt, the leader of the opposition in Chile, who urged Peru to leave.',
      'demand: Armin Veldt > Peru',
    ],
    [
      'a proposal is his who made it',
      'Governor Olwen Pike met envoys. Her proposal lowers rents. The proposal called for Chile to leave.',
      'demand: Olwen Pike > Chile',
    ],
    [
      'where several made one, nobody’s',
      "Governor Olwen Pike met envoys. Her proposal and Ned Purl's proposal differ. The proposal called for Chile to leave.",
      'demand: - > Chile',
    ],
  ])('%s', (_what, text, expected) => {
    expect(last(text)).toBe(expected);
  });

  describe('two sides hold it together', () => {
    const MET = 'Peru and Chile met in Harl. ';
    test.each([
      [`${MET}The two countries agreed on compensation.`, 'commitment: Peru > Chile'],
      [`${MET}Both sides agreed to open the border.`, 'commitment: Peru > Chile'],
      [`${MET}Both presidents condemned Oman.`, 'accusation: Peru > Oman'],
      [`${MET}The two rejected the plan.`, 'rejection: Peru > -'],
      // Who they are is not plain.
      ['Peru, Chile and Oman met in Harl. Both sides agreed to open the border.', 'commitment: - > -'],
      ['The two countries agreed on compensation.', 'commitment: - > -'],
      // It is not they who say so.
      [`${MET}Ana Roca accused both countries of theft.`, 'accusation: Ana Roca > Peru, Chile'],
    ])('%s', (text, expected) => {
      expect(last(text)).toBe(expected);
    });
  });

  test.each(['that Oman', 'it'])('asked to lift the embargo %s imposed: whoever asks did not impose it', (doer) => {
    expect(sides(`Yemen urged Oman to lift the embargo ${doer} imposed on Chad.`)).toEqual([
      'demand: Yemen > Oman',
      'sanction/imposed: Oman > Chad',
    ]);
  });

  test.each([
    ['Chinese officials feared that a closure would hold up trains from Peru. Peru shrugged.', []],
    ['Chinese officials feared that Peru would hold up trains.', ['accusation: Chinese officials > Peru']],
  ])('what happens to somebody’s trains is no deed of his: %s', (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  test('what one owns up to is no charge', () => {
    const text =
      'President Olwen Pike of the United States acknowledged that the U.S. was trying to kill the talks with Chad.';
    expect(told(text)).toEqual([]);
    expect(last(text.replace('the U.S.', 'Peru'))).toBe('accusation: Olwen Pike > Peru');
  });
});

describe('on whom, and for whom', () => {
  test.each([
    ['The United States added Chad to its sanctions list.', 'sanction/imposed: United States > Chad'],
    ['The EU added two Chadian banks to the sanctions list.', 'sanction/imposed: EU > two Chadian banks'],
    ["Chad was put on the EU's sanctions list.", 'sanction/imposed: EU > Chad'],
    ['The EU removed Oman from its blacklist.', 'sanction/lifted: EU > Oman'],
    // Whoever is recalled is the sender's own: it is on the state of the post, by its capital too, or on nobody.
    ['Peru recalled its ambassador from Muscat. Oman said nothing.', 'sanction/imposed: Peru > Oman'],
    ['Peru recalled its ambassador to Oman, Ana Roca. Roca left Oman.', 'sanction/imposed: Peru > Oman'],
    ['Peru recalled its ambassador, Ana Roca, for talks. Roca took a train.', 'sanction/imposed: Peru > -'],
    // A plan is its maker's, a state's name before it is what it is about.
    ['Senator Olwen Pike is a Republican. Orla Veldt rejected the Pike plan.', 'rejection: Orla Veldt > Olwen Pike'],
    // One's own embassy is promised nothing.
    [
      'President Olwen Pike of the United States pledged to relocate the U.S. Embassy in Israel.',
      'commitment: Olwen Pike > Israel',
    ],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});
