/** Who "he said" is, of several who were named or described before: the whole way from the text. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';

/** The speakers of the statements whose source is one of these words. */
function speakers(text: string, source: string): (string | undefined)[] {
  const { statements, actors } = analyze({ language: 'en', text });
  return statements
    .filter((one) => one.source && text.slice(one.source.start, one.source.end) === source)
    .map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name);
}

type Row = readonly [text: string, source: string, speaker: string | undefined];

const lund = 'Norwegian Prime Minister Karl Lund said the strait would stay shut. “We are ready,” Mr. Lund said.';

describe('who did something since, and has an office, goes on speaking', () => {
  test.each<Row>([
    [
      `${lund}\nA spokesman for the Danish prime minister ruled out a visit until Norwegian boats had gone. “It is late,” he said.`,
      'he',
      'spokesman for the Danish prime minister',
    ],
    [`${lund}\nA Danish official ruled out a visit. “It is late,” he said.`, 'he', 'Danish official'],
    [`${lund}\nAn aide to the minister called off the visit. “It is late,” he said.`, 'he', 'aide to the minister'],
    // Nobody with an office, nobody who does anything, several.
    [`${lund}\nA truck driver nodded. “It is late,” he said.`, 'he', 'Karl Lund'],
    [`${lund}\nMr. Lund met a spokesman for the army. “It is late,” he said.`, 'he', 'Karl Lund'],
  ])('%s', (text, source, speaker) => {
    expect(speakers(text, source)).toEqual([speaker]);
  });
});

describe('whose somebody is does not take the floor from him', () => {
  test.each<Row>([
    [
      'Mr. Lund met his hosts. Mr. Lund’s Omani counterpart, Prime Minister Saif Harthi, said the port was shut. He insisted that the lease was void.',
      'He',
      'Saif Harthi',
    ],
    [
      'Mr. Lund waited. Mr. Lund’s deputy, Robin Sand, said the port was shut. He added that it was late.',
      'He',
      'Robin Sand',
    ],
    // Where he did something himself, and where she is known to be a woman.
    ['Ms. Lund left. Robin Sand thanked Ms. Lund for her letter. She said it was late.', 'She', 'Lund'],
    ['Ms. Lund’s lawyer waited. Ms. Lund said the port was shut. She added that it was late.', 'She', 'Lund'],
  ])('%s', (text, source, speaker) => {
    expect(speakers(text, source)).toEqual([speaker]);
  });
});

describe('a village says nothing', () => {
  test.each<Row>([
    [
      'In the village of Nong Ta Khan, 4km from the river, Somrak Preecha, 61, was loading a cart. He said it was late.',
      'He',
      'Somrak Preecha',
    ],
    [
      'In Nong Ta, 12 kilometres from the river, Somrak Preecha, 61, slept. He said it was late.',
      'He',
      'Somrak Preecha',
    ],
    // People beside a place, at an age, and whom somebody is a guest of.
    ['The mayor of the village, Karl Lund, waited. He said it was late.', 'He', 'Karl Lund'],
    ['A guest of Karl Lund waited. Karl Lund, 61, said it was late. He said no more.', 'He', 'Karl Lund'],
  ])('%s', (text, source, speaker) => {
    expect(speakers(text, source)).toEqual([speaker]);
  });

  test('and is nobody wherever else it is named', () => {
    const text = 'In the village of Nong Ta Khan a dog barked. Nong Ta Khan, 61, is old. Ann Sand said so.';
    expect(analyze({ language: 'en', text }).actors.map(({ name }) => name)).toEqual(['Ann Sand']);
  });
});

describe('a court that is named speaks, whatever day or town stands beside it', () => {
  test.each<Row>([
    [
      'In 2013 the Supreme Harbour Court ruled that the dam was void.',
      'the Supreme Harbour Court',
      'Supreme Harbour Court',
    ],
    [
      'The Supreme Harbour Court in Lima ruled that the dam was void.',
      'The Supreme Harbour Court in Lima',
      'Supreme Harbour Court',
    ],
    // "In court" is where something is said.
    ['Karl Lund in court said that the dam was void.', 'Karl Lund in court', 'Karl Lund'],
    ['Karl Lund on Monday said that the dam was void.', 'Karl Lund', 'Karl Lund'],
  ])('%s', (text, source, speaker) => {
    expect(speakers(text, source)).toEqual([speaker]);
  });
});
