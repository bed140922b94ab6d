/** What a text is made of hangs on nothing that was read before it. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/text';

const words = (text: string) => readText(text).tokens.map(({ text, pos, lemma }) => `${text}/${pos}/${lemma}`);

describe('words that nobody has read before', () => {
  // Each with a name of its own: a word is new only once.
  test.each([
    ['Quixley’s boat sank.', 'The boat was Quixley’s.'],
    ["Tregarth's boat sank.", "The boat was Tregarth's, he said."],
    ["Penhallow's boat sank.", "Whose boat? Penhallow's: it sank."],
    ["Zandler's boat sank.", "The boat, Zandler's—it sank—was old."],
    ["Marsten's boat sank.", "A Marsten's-only boat sank."],
    ["Orlik'd go.", "He said Orlik'd."],
    ["Quillers' boats sank.", "The boats were the Quillers'."],
    ["O'Varga sank.", "It was O'Varga."],
    ['Bex-Vane sank.', 'It was Bex-Vane.'],
    ['bexvane.example sank.', 'It was bexvane.example.'],
  ])('%s is read alike behind "%s"', async (text, before) => {
    words(before);
    const after = words(text);
    // The same words with a name that is new as well, and nothing before.
    const other = text.replace(/[A-Za-z]{3,}/, (name) => `${name.slice(0, -1)}w${name.slice(-1)}`);
    const fresh = words(other);
    const plain = (list: readonly string[]) => list.map((word) => word.replace(/w(?=[a-z])/gi, ''));
    expect(plain(after)).toEqual(plain(fresh));
  });

  test('an owner’s name and his "’s" are two words', () => {
    expect(readText('The boat was Wexley’s. Wexley’s boat sank.').tokens.map(({ text }) => text)).toEqual([
      'The',
      'boat',
      'was',
      'Wexley',
      '’s',
      '.',
      'Wexley',
      '’s',
      'boat',
      'sank',
      '.',
    ]);
  });
});
