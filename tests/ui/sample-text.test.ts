/** The sample text's own small notation. */
import { expect, test } from 'vitest';
import { piecesOf } from '../../src/ui/sample-text';

test.each([
  ['', []],
  ['no marks', [{ text: 'no marks' }]],
  ['{time|Monday}', [{ text: 'Monday', kind: 'time' }]],
  [
    'On {time|Monday} she {demand|asked}.',
    [
      { text: 'On ' },
      { text: 'Monday', kind: 'time' },
      { text: ' she ' },
      { text: 'asked', kind: 'demand' },
      { text: '.' },
    ],
  ],
  ['{gossip|words} stay', [{ text: 'words' }, { text: ' stay' }]],
  ['{time|open', [{ text: '{time|open' }]],
])('%s', (text, pieces) => expect(piecesOf(text)).toEqual(pieces));
