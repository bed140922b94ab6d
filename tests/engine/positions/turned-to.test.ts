/** Whom a paragraph means that has turned to a third party; and the article's main side where it has not. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const QUARREL = [
  'Peru threatened Chile with a blockade on Monday. Peru’s president, Ana Roca, accused Chile of starving the north.',
  'Peru said it would send warships if Chile did not open the port by Friday.',
];

const lastOf = (paragraphs: readonly string[]): readonly string[] =>
  told([...QUARREL, ...paragraphs].join('\n\n')).slice(3);

describe('a paragraph that tells of another state', () => {
  test('who does something in it', () => {
    expect(lastOf(['Ecuador closed its own crossing in May. Peru demanded the reopening of the crossing.'])).toContain(
      'demand: Peru > Ecuador | the reopening of the crossing',
    );
  });

  test('to whom the holder turns in it', () => {
    expect(
      lastOf(['Roca also spoke of Bolivia, which has kept out of it. She said the silence was a disgrace.']),
    ).toContain('accusation: Ana Roca > Bolivia | the silence was a disgrace');
  });

  test('whose minister is met', () => {
    expect(
      lastOf(['On Thursday she met the Ecuadorean foreign minister. She urged an end to the arrests of journalists.']),
    ).toContain('demand: Ana Roca > Ecuador | an end to the arrests of journalists');
  });
});

describe('else the main side', () => {
  test('where the other is a place', () => {
    expect(lastOf(['Roca spoke at a meeting in Bolivia. She urged an end to the arrests of journalists.'])).toContain(
      'demand: Ana Roca > Chile | an end to the arrests of journalists',
    );
  });

  test('where the paragraph names the main side as well', () => {
    expect(
      lastOf(['Ecuador has offered to mediate between Peru and Chile. Roca demanded the reopening of the port.']),
    ).toContain('demand: Ana Roca > Chile | the reopening of the port');
  });

  test('where two others are told of', () => {
    expect(
      lastOf(['Ecuador and Bolivia have kept out of it. Roca demanded the reopening of the port.']).join('\n'),
    ).not.toMatch(/> (?:Ecuador|Bolivia)$/m);
  });
});

test('a position of somebody demands nothing: who says that it is wrong does', () => {
  expect(
    told(
      'Serbia has not joined the sanctions. Mira Halonen, the Finnish minister, said its position was wrong and demanded a change of course.',
    ),
  ).toContain('demand: Mira Halonen > Serbia | a change of course');
});
