/** What is withheld, denied, dared or made to depend on something, and by when: words that are easily taken for the contrary. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

describe('taken back, or left open', () => {
  test.each<[string, string[]]>([
    ['The Polish minister stopped short of calling the raid by Belarus a hostile act.', []],
    ['The Polish minister stopped short of accusing Belarus.', []],
    ['Peru stopped short of imposing sanctions on Chile.', []],
    [
      'Peru dismissed reports that it planned sanctions against Chile. "That is simply not true," the Peruvian minister said.',
      [
        'denial: Peru > - | dismissed reports that it planned sanctions against Chile',
        'denial: Peruvian minister > - | That is simply not true',
      ],
    ],
    [
      'The Kenyan president did not rule out taking the case against Somalia to court.',
      ['threat: Kenyan president > Somalia | taking the case against Somalia to court'],
    ],
    // The bill does it, not who is against it.
    [
      'The Kenyan president opposes the bill, arguing that it would tie his hands.',
      ['rejection: Kenyan president > - | opposes the bill'],
    ],
    ['The Kenyan president ordered 300 reservists to the border.', []],
    [
      '"Let them drill, and they will see what we can do," the Kenyan president said.',
      ['threat: Kenyan president > - | Let them drill, and they will see what we can do'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['The Polish minister called the raid by Belarus a hostile act.', 'accusation'],
    ['Peru planned sanctions against Chile.', 'sanction/proposed'],
    ['The Kenyan president ordered Somalia to return the boats.', 'demand'],
    ['"Let them drill in peace," the Kenyan president said.', 'demand'],
  ])('but: %s', (text, kind) => {
    expect(told(text).map((line) => line.split(':')[0])).toEqual([kind]);
  });
});

test('what a relative clause behind a comma is about is the whole thing, not its last noun', () => {
  const found = told('Peru weighed a full ban on potash from Chile, which Bolivia had demanded.');
  expect(found).toContainEqual(expect.stringMatching(/^demand: Bolivia > .* \| a full ban on potash from Chile/));
});

describe('on what condition, by when', () => {
  test.each<[string, string[]]>([
    [
      'Peru said it would lift the asset freeze on Chile should the sailor be released.',
      ['sanction/eased: Peru > Chile | it would lift the asset freeze on Chile | should the sailor be released'],
    ],
    [
      'Should Chile refuse, Peru said, it would impose sanctions on Chile.',
      ['sanction/threatened: Peru > Chile | it would impose sanctions on Chile | Should Chile refuse'],
    ],
    [
      'In return for the release of 14 sailors, Peru said it would open the port to Chile.',
      ['commitment: Peru > Chile | it would open the port to Chile | In return for the release of 14 sailors'],
    ],
    [
      'Peru said it would close the border with Chile if its sailors were not home by then.',
      [
        'sanction/threatened: Peru > Chile | it would close the border with Chile | if its sailors were not home by then',
      ],
    ],
    ['Peru gave Chile until May 20 to release them.', ['demand: Peru > Chile | release them | until May 20']],
    [
      'Peru gave Chile 48 hours to release the sailors and return the boats.',
      ['demand: Peru > Chile | release the sailors | 48 hours', 'demand: Peru > Chile | return the boats | 48 hours'],
    ],
    // A question, and a duty.
    ['The Peruvian minister said Chile should leave.', ['demand: Peruvian minister > Chile | Chile should leave']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
