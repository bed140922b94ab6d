/** Who wants what somebody "must" do, where no word of saying stands beside it. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const demands = (text: string): string[] =>
  told(text).flatMap((line) => (/ (?:must|has to|should) /.test(line) || line.includes('reopen') ? [line] : []));

describe('listed demands', () => {
  test.each([
    [
      'are those of the one who set them out',
      'Oman has set out two demands. Yemen must free the pilots and reopen the port.',
      ['demand: Oman > Yemen | Yemen must free the pilots', 'demand: Oman > Yemen | reopen the port'],
    ],
    [
      'over several sentences',
      'Oman issued an ultimatum. Yemen has to free the pilots. It should also pay for the damage.',
      [
        'demand: Oman > Yemen | Yemen has to free the pilots',
        'demand: Oman > Yemen | It should also pay for the damage',
      ],
    ],
    [
      'are nobody’s where none were set out',
      'Oman made no demands. Yemen must free the pilots and reopen the port.',
      [],
    ],
    [
      'nor where they are turned down',
      'Oman rejected the demands. Yemen must free the pilots and reopen the port.',
      [],
    ],
    ['nor far from it', 'Oman issued demands. Rain fell. Yemen must free the pilots and reopen the port.', []],
    ['and nobody’s of himself', 'Oman issued two demands. Oman must wait for the pilots and reopen the port.', []],
  ])('%s', (_what, text, expected) => {
    expect(demands(text)).toEqual(expected);
  });
});
