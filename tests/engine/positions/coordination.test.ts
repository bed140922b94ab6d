/** "And" goes on with the verb that is put as the second one is: the report above, not the words reported. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

describe('the second verb is the first speaker’s', () => {
  test.each<[string, string[]]>([
    // A noun in the singular behind a verb belongs to the plural behind it.
    [
      'Peru extended asset freezes on 12 Bolivian officials and threatened to close the border unless Bolivia returns the boats by May 20.',
      [
        'sanction/extended: Peru > 12 Bolivian officials, Bolivia | extended asset freezes on 12 Bolivian officials',
        'sanction/threatened: Peru > 12 Bolivian officials, Bolivia | close the border | unless Bolivia returns the boats by May 20 | by May 20',
      ],
    ],
    [
      'Peru demanded that Bolivia withdraw two boats, pay for the damage and hand over the sailor who steered them, and said it would ask the Security Council for an embargo on Bolivia.',
      [
        'demand: Peru > Bolivia | Bolivia withdraw two boats',
        'demand: Peru > Bolivia | pay for the damage',
        'demand: Peru > Bolivia | hand over the sailor who steered them',
        'sanction/proposed: Peru > Bolivia | it would ask the Security Council for an embargo on Bolivia',
      ],
    ],
    // A question of one word asks no more.
    [
      'Chad urged Niger to explain why and promised to keep talking.',
      ['demand: Chad > Niger | explain why', 'commitment: Chad > Niger | keep talking'],
    ],
    [
      'Chad demanded that Niger return seized trucks, and warned that it would double border fees.',
      ['demand: Chad > Niger | Niger return seized trucks', 'threat: Chad > Niger | it would double border fees'],
    ],
    [
      'The Kenyan minister said his country would not support a tax that touches its farmers, and urged Somalia to drop the tax.',
      [
        'rejection: Kenyan minister > Somalia | would not support a tax that touches its farmers',
        'demand: Kenyan minister > Somalia | drop the tax',
      ],
    ],
    [
      'The Chadian minister denied that Chad was sending boys across and said it was Niger that had attacked them.',
      [
        'denial: Chadian minister > - | Chad was sending boys across',
        'accusation: Chadian minister > Niger | had attacked them',
      ],
    ],
    // A word in quotation marks behind "as" is a name.
    [
      'The Chilean foreign ministry rejected the Peruvian decision as "blackmail" and said it reserved the right to respond.',
      [
        'rejection: Chilean foreign ministry > Peru | rejected the Peruvian decision as "blackmail"',
        'threat: Chilean foreign ministry > Peru | it reserved the right to respond',
      ],
    ],
    // Behind a comma what follows a condition is the speaker's again, and without the condition.
    [
      'Peru said it would leave if Chile stopped the drills, and urged Bolivia to help.',
      ['demand: Peru > Bolivia | help'],
    ],
    // What is done already is not joined to what is to come.
    [
      'Governor Olwen Pike says the levy will please dockers and has petitioned Peru to keep it.',
      ['demand: Olwen Pike > Peru | keep it'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    // Both verbs are put alike and no comma stands between: they are the same one's.
    ['Chad praised the officer who saved the child and warned the town.', 'saved the child and warned the town'],
    ['Chad said Niger rejected the plan and condemned the raid.', 'condemned the raid'],
    ['Chad will answer when Niger has paid and condemned the raid.', 'condemned the raid'],
  ])('but: %s', (text, words) => {
    expect(told(text).some((line) => line.includes(words))).toBe(true);
    expect(told(text)).not.toContainEqual(expect.stringMatching(/Chad > .*\| condemned/));
  });
});

test.each(['Poland pushed them into the forest.', 'Poland pushed Belarusians into the forest.'])(
  'a place is nothing to be done: %s',
  (text) => {
    expect(told(text)).not.toContainEqual(expect.stringMatching(/^demand/));
  },
);

describe('a list gives one demand an item', () => {
  const wanted = (text: string): string[] => told(text).map((line) => line.slice(line.indexOf(' | ') + 3));
  test.each<[string, string[]]>([
    [
      'Peru asked Chile to withdraw its boats, stop its drills, hand back the map and apologize.',
      ['withdraw its boats', 'stop its drills', 'hand back the map', 'apologize'],
    ],
    [
      'Peru pressed Chile to pull back its troops, close the camp and open the border.',
      ['pull back its troops', 'close the camp', 'open the border'],
    ],
    [
      'Peru wants Chile to free fishermen, release prisoners and open talks.',
      ['free fishermen', 'release prisoners', 'open talks'],
    ],
    [
      'Peru ordered Chile to withdraw its boats, to drop its claim and to respect the ruling.',
      ['withdraw its boats', 'drop its claim', 'respect the ruling'],
    ],
    [
      'Peru called for the release of the drivers, the reopening of the crossing and the return of the cargo.',
      ['the release of the drivers', 'the reopening of the crossing', 'the return of the cargo'],
    ],
    // By when: the whole list where it opens the sentence or ends it, else the item's own.
    [
      'By May 20, Peru said, Chile must free the drivers, reopen the crossing and return the cargo.',
      ['Chile must free the drivers | By May 20', 'reopen the crossing | By May 20', 'return the cargo | By May 20'],
    ],
    [
      'Peru urged Chile to free the drivers by May 20, reopen the crossing and return the cargo.',
      ['free the drivers | by May 20', 'reopen the crossing', 'return the cargo'],
    ],
    // Nouns that belong together, and a purpose, are no items.
    ['Peru urged Chile to cut tariffs and trade barriers.', ['cut tariffs and trade barriers']],
  ])('%s', (text, expected) => {
    expect(wanted(text)).toEqual(expected);
  });
});
