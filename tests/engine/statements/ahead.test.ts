/** Words of a statement that stand ahead of who says it, and words there that are no part of it: on invented sentences. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

function contents(text: string): readonly (readonly string[])[] {
  const { statements } = analyze({ language: 'en', text });
  return statements.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
}

const REST = 'the harvest would be poor';

describe('the statement begins before the speaker is named', () => {
  test.each([
    ['In the north, Kovac said, the harvest would be poor.', ['In the north', REST]],
    ['If the rain stays away, Kovac said, the harvest would be poor.', ['If the rain stays away', REST]],
    [
      'To feed its people, the ministry said, the island must buy grain.',
      ['To feed its people', 'the island must buy grain'],
    ],
    ['But in the valleys, farmers say, the wells have run dry.', ['in the valleys', 'the wells have run dry']],
    ['It was a mistake, Kovac said, that would cost lives.', ['It was a mistake', 'that would cost lives']],
    ['That bridge, she told reporters on Friday, is not safe.', ['That bridge', 'is not safe']],
    [
      'Without new pumps, the engineer said, “the lower town will be flooded by spring.”',
      ['Without new pumps', '“the lower town will be flooded by spring.”'],
    ],
    [
      'The town lost its only bridge, which Kovac said the state should rebuild.',
      ['which', 'the state should rebuild'],
    ],
    ['Nobody could explain what Kovac called a miracle.', ['what', 'a miracle']],
  ])('%s', (text, content) => expect(contents(text)).toContainEqual(content));
});

describe('what stands there tells how it was said, or joins sentences', () => {
  test.each([
    ['In a statement, Kovac said, the harvest would be poor.', REST],
    ['Still, Kovac said, the harvest would be poor.', REST],
    ['In addition, Kovac said, the harvest would be poor.', REST],
    ['On Monday, Kovac said, the harvest would be poor.', REST],
    ['Speaking in Melk, Kovac said, the harvest would be poor.', REST],
    ['When asked about the rain, Kovac said, the harvest would be poor.', REST],
    ['In the north, Kovac said the harvest would be poor.', REST],
    ['In the north, Kovac said, “The harvest would be poor this year.”', '“The harvest would be poor this year.”'],
    ['She gave a speech in which Kovac said the harvest would be poor.', REST],
  ])('%s', (text, content) => expect(contents(text)).toContainEqual([content]));
});
