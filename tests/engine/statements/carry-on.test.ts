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
      'although the report ends with how it was given',
      '“I saw the boats go under,” Kovac said, speaking by telephone from the pier. “People were shouting.”',
      'said',
      ['“I saw the boats go under,”', '“People were shouting.”'],
    ],
    [
      'outside of its marks, with a wish in what follows',
      '“Many of them like the mayor,” said Marta Kovac, a pollster. “They like him on taxes, but they aren’t there yet” to support him as a candidate.',
      'said',
      [
        '“Many of them like the mayor,”',
        '“They like him on taxes, but they aren’t there yet” to support him as a candidate',
      ],
    ],
    [
      'although something is noted behind the report',
      '“We are late,” Kovac said, noting that the boats were old. “They leak, and nobody mends them.”',
      'said',
      ['“We are late,”', '“They leak, and nobody mends them.”'],
    ],
    [
      'in one word that fills its sentence',
      '“This will cost the town its savings,” Kovac said. “Everything.” The mayor left.',
      'said',
      ['“This will cost the town its savings,”', '“Everything.”'],
    ],
    [
      'above its report, where it was left open',
      '“The harbour is closed. Nobody told the crews.\n“I am sorry for that, and we will mend it,” Kovac said.',
      'said',
      ['“The harbour is closed. Nobody told the crews.', '“I am sorry for that, and we will mend it,”'],
    ],
    [
      'behind what tells when it was said',
      '“We are worried,” Kovac said shortly after he called to congratulate her. “What are we going to do?”',
      'said',
      ['“We are worried,”', '“What are we going to do?”'],
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

test('a quotation behind a statement that was issued is its issuer’s', () => {
  const words = '“I am disappointed with the decision to close the harbour, and I am not alone.”';
  const speaker = (text: string) => {
    const { statements, actors } = analyze({ language: 'en', text });
    const found = statements.find(({ content }) => text.slice(content[0]?.start, content[0]?.end) === words);
    return found === undefined ? 'nobody' : actors.find(({ id }) => id === found.speaker)?.name;
  };
  expect(speaker(`Maria Ortega issued a statement on Monday. ${words}`)).toBe('Maria Ortega');
  expect(speaker(`Maria Ortega issued a passport on Monday. ${words}`)).toBe('nobody');
});

test('"I" in a quotation is who speaks it, whatever is reported in it', () => {
  const cases = [
    ['“I am disappointed with Elena Kovac’s decision to leave,” Ivan Orlov said.', 'Ivan Orlov'],
    ['“Elena Kovac said that I had lost the letter,” Ivan Orlov said.', 'Ivan Orlov'],
    ['Ivan Orlov’s statement added, “I am deeply disappointed with the decision.”', 'Ivan Orlov'],
  ] as const;
  for (const [text, name] of cases) {
    const at = text.search(/\bI\b/);
    const { actors } = analyze({ language: 'en', text });
    const meant = actors.find(({ mentions }) => mentions.some(({ start, end }) => start === at && end === at + 1));
    expect(meant?.name).toBe(name);
  }
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
      'where the mark before its own report is missing',
      '“The harbour is closed, said Ortega.\n“I am sorry for that, and we will mend it,” Kovac said.',
      'said',
      ['“I am sorry for that, and we will mend it,”'],
    ],
    [
      'where it was closed above the report',
      'The town is small.\n“The harbour is closed.”\n“I am sorry for that, and we will mend it,” Kovac said.',
      'said',
      ['“I am sorry for that, and we will mend it,”'],
    ],
    [
      'where another speaker stands behind it',
      '“The harbour is closed,” Kovac said. “The ferries will sail on Sunday,” Ortega replied.',
      'said',
      ['“The harbour is closed,”'],
    ],
    [
      'where one word in marks is but a part of its sentence',
      '“This will cost the town its savings,” Kovac said. “Everything” is the name of the new ferry.',
      'said',
      ['“This will cost the town its savings,”'],
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

describe('a crosshead in quotation marks is nobody’s words', () => {
  const around = (line: string) =>
    contentsOf(`“The harbour is closed,” Kovac said.\n${line}\nThe boats lay on the beach.`, 'said');

  test.each([["'The Long Way Home.'"], ["'Nothing But the Sea.'"]])('%s', (line) =>
    expect(around(line)).toEqual([['“The harbour is closed,”']]),
  );

  test.each([['“Nobody told the crews.”'], ['“I love the Sea.”'], ['“Go Home.”']])('but not %s', (line) =>
    expect(around(line)).toEqual([['“The harbour is closed,”', line]]),
  );
});
