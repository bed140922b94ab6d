/** Who is meant by a family name that kin bear, and by words that say what somebody is to another one: all invented. */
import { expect, test } from 'vitest';
import { type ActorCase, actorsOf } from './reading';

const CASES: readonly ActorCase[] = [
  [
    'the family name is his who is not called by the given name',
    'Clara Moor is held. “It counts,” said Luis Moor, Clara’s brother. Moor said he had heard from his sister.',
    ['person Clara Moor: Clara Moor, Clara', 'person Luis Moor: Luis Moor, brother, Moor, he, his'],
  ],
  [
    'the family name is hers who spoke before her sister did',
    'Minister «Nina Sand» said no. Ada Sand, the minister’s sister and an opposition lawmaker, said yes. Sand left.',
    [
      'person Nina Sand [Minister]: Minister Nina Sand, minister, Sand',
      'person Ada Sand [opposition lawmaker]: Ada Sand, sister, opposition lawmaker',
    ],
  ],
  [
    'the family name is his mother’s where nobody heard him',
    'John Moor was seized. His mother, Joan Moor, spoke. “We wait,” Moor said.',
    ['person John Moor: John Moor, His', 'person Joan Moor: mother, Joan Moor, We, Moor'],
  ],
  [
    'a counterpart has the same office',
    'President Jules Brand called his Nigerien counterpart, Idris Maga. The president told Brand no.',
    [
      'person Jules Brand [President]: President Jules Brand, his, Brand',
      'person Idris Maga (NER) [President]: Nigerien counterpart, Idris Maga, president',
    ],
  ],
  [
    'somebody’s spokesman is no ministry’s',
    '«A foreign ministry spokesman» said no. President Idris Maga left. «His spokesman» said yes.',
    [
      'unnamed foreign ministry spokesman [foreign ministry spokesman]: foreign ministry spokesman',
      'person Idris Maga [President]: President Idris Maga, His',
      'unnamed spokesman [spokesman]: spokesman',
    ],
  ],
  [
    'whom a spokesman serves is another',
    'A spokesman for the prime minister, Ada Lund, said no. Prime Minister Ivan Berg left.',
    [
      'person Ada Lund [spokesman for the prime minister]: spokesman for the prime minister, Ada Lund',
      'person Ivan Berg [Prime Minister]: prime minister, Prime Minister Ivan Berg',
    ],
  ],
  [
    'a list of three is three',
    'Ada Lund, the minister and an opposition lawmaker met. The lawmaker said no.',
    ['person Ada Lund: Ada Lund', 'unnamed opposition lawmaker [opposition lawmaker]: opposition lawmaker, lawmaker'],
  ],
];

test.each(CASES)('%s', (_name, text, actors) => {
  expect(actorsOf(text)).toEqual(actors);
});
