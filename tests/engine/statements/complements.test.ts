/** Where what was said begins behind its cue, and where it may end: on invented sentences. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

function contents(text: string): readonly string[] {
  const { statements } = analyze({ language: 'en', text });
  return statements.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));
}

describe('begins', () => {
  test.each([
    ['behind a phrase of time', 'Kovac said after the storm that the port was closed.', 'that the port was closed'],
    [
      'behind a phrase of time, without "that"',
      'Kovac said after the storm the port was closed.',
      'the port was closed',
    ],
    [
      'behind a colon, whatever the verb',
      'In an interview on Friday, Ortega went even further: “If they go on like this, the town will be lost.”',
      '“If they go on like this, the town will be lost.”',
    ],
    [
      'behind an insertion of its own, with a name in marks',
      'For farmers in the north, Ortega said, their “long winter [showed] them that nobody listens.”',
      'For farmers in the north … their “long winter [showed] them that nobody listens.”',
    ],
    ['with "if", behind a time', 'She was asked in May if he would resign.', 'if he would resign'],
    ['behind an insertion', 'Kovac said, once again, that the port was closed.', 'that the port was closed'],
    [
      'behind whom it was said to, and when',
      'She told the crowd in Melk on Friday how the dam had burst.',
      'how the dam had burst',
    ],
    [
      'behind whom it was said to, in the passive',
      'Asked on Monday whether he would resign, Ortega left.',
      'whether he would resign',
    ],
    [
      'with "to" before quoted words',
      'Ortega vowed to “keep the bridge open” for a year.',
      'to “keep the bridge open” for a year',
    ],
    [
      'with a word that belongs to a number',
      'The ministry said about 20 boats had been lost.',
      'about 20 boats had been lost',
    ],
    [
      'with a word that belongs to an amount',
      'The ministry said nearly all boats had been lost.',
      'nearly all boats had been lost',
    ],
    ['with a thing, behind a day', 'The ministry announced on Friday the arrest of two men.', 'the arrest of two men'],
    ['behind a preposition, behind a day', 'Ortega called Friday for the release of the sailors.', 'the sailors'],
    ['with an occasion', 'Ortega noted a planned rally on the pier.', 'a planned rally on the pier'],
    [
      'behind a programme in marks and a day',
      'Ortega told Radio Nine’s “Morning Hour” on Friday that the port would close.',
      'that the port would close',
    ],
    [
      'behind the main verb, not the participle',
      'Speaking in Melk on Friday, Ortega said the port was closed.',
      'the port was closed',
    ],
    [
      'behind a dateline',
      'MELK (Landpost) — The harbour will be closed in May, the ministry said.',
      'The harbour will be closed in May',
    ],
  ])('%s', (_name, text, content) => expect(contents(text)).toContain(content));
});

test.each(['That said, the port is open.', 'All told, nine boats sank.', 'The dam is old. That said, it holds.'])(
  'words that join sentences are nobody’s: %s',
  (text) => expect(contents(text)).toEqual([]),
);

test('does not leave the brackets that its cue stands in', () =>
  expect(contents('The talks (Kovac said the other side had left) failed, and the port was closed.')).toContain(
    'the other side had left',
  ));

test.each([
  ['Kenya recalled its ambassador to Somalia on Tuesday.', []],
  ['Kenya recalled the three diplomats.', []],
  ['Ortega recalled the long war.', ['the long war']],
  ['Ortega recalled that the ambassador had left.', ['that the ambassador had left']],
])('who is called back is not remembered: %s', (text, said) => expect(contents(text)).toEqual(said));
