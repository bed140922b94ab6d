/** Whose words a quotation without reporting words of its own is: whole contents by cue, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

/** The contents of all statements with this cue. */
function contentsOf(text: string, cue: string): string[][] {
  const { statements } = analyze({ language: 'en', text });
  return statements
    .filter((one) => one.cue !== undefined && text.slice(one.cue.start, one.cue.end) === cue)
    .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
}

describe('a quotation carries on', () => {
  test.each([
    [
      'although somebody is reported inside it',
      '“The harbour is closed,” Kovac said.\n“I believe that nobody told the crews, and I am sorry for that.”',
      'said',
      ['“The harbour is closed,”', '“I believe that nobody told the crews, and I am sorry for that.”'],
    ],
    [
      'behind a report that ends the sentence before',
      'Maria Ortega said that the boats were too old. “Not one of them will cross the strait again.”',
      'said',
      ['that the boats were too old', '“Not one of them will cross the strait again.”'],
    ],
    [
      'behind what was added last',
      '“We are late,” Kovac said, adding that the boats were old. “They leak, and nobody mends them.”',
      'adding',
      ['that the boats were old', '“They leak, and nobody mends them.”'],
    ],
    [
      'behind "but"',
      '“The harbour is closed,” Kovac said on Friday. But “the ferries will sail on Sunday as they always do.”',
      'said',
      ['“The harbour is closed,”', 'But “the ferries will sail on Sunday as they always do.”'],
    ],
    [
      'where its sentence goes on without the marks',
      '“The harbour is closed,” Kovac said on Friday. “We have no money for new boats” or for the pier.',
      'said',
      ['“The harbour is closed,”', '“We have no money for new boats” or for the pier'],
    ],
  ])('%s', (_, text, cue, content) => {
    expect(contentsOf(text, cue)).toContainEqual(content);
  });
});

describe('a quotation is somebody else’s', () => {
  test.each([
    [
      'where a further report introduces it',
      '“We are late,” Kovac said, adding, “The boats are old and they leak.”',
      'said',
      ['“We are late,”'],
    ],
    [
      'where another speaker stands behind it',
      '“The harbour is closed,” Kovac said. “The ferries will sail on Sunday,” Ortega replied.',
      'said',
      ['“The harbour is closed,”'],
    ],
    [
      'where a new paragraph opens with it and goes on without the marks',
      '“The harbour is closed,” Kovac said.\n“Two Rivers of Gold” is the name of the new museum on the pier.',
      'said',
      ['“The harbour is closed,”'],
    ],
  ])('%s', (_, text, cue, content) => {
    expect(contentsOf(text, cue)).toContainEqual(content);
  });
});
