/** Whether a range still holds the words of a mark. */
import { expect, test } from 'vitest';
import { holds } from '../../src/paint/place';

const WORDS = 'Odden must return the stolen patrol boat';

test.each<readonly [what: string, found: string, is: boolean]>([
  ['the same words', WORDS, true],
  ['the same in other white space', 'Odden  must\n return\u00adthe stolen patrol boat', true],
  ['a hidden note in the middle', 'Odden must return (see there) the stolen patrol boat', true],
  ['a hidden note before the last word', 'Odden must return the stolen patrol (see there) boat', true],
  ['a hidden note behind the first word', 'Odden (see there) must return the stolen patrol boat', true],
  ['two hidden notes in the middle', 'Odden must return (1) the (2) stolen patrol boat', true],
  ['another word', 'Odden must return the stolen patrol ship', false],
  ['another word in the middle', 'Odden must forget the stolen patrol boat', false],
  ['a word less', 'Odden must return the patrol boat', false],
  ['more before them', 'Why Odden must return the stolen patrol boat', false],
  ['more behind them', 'Odden must return the stolen patrol boat soon', false],
  ['nothing', '', false],
])('%s', (_what, found, is) => expect(holds({ toString: () => found } as Range, WORDS)).toBe(is));

test.each(['', '  '])('no words are held by nothing', (words) =>
  expect(holds({ toString: () => words } as Range, words)).toBe(false),
);
