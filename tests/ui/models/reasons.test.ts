import { expect, test } from 'vitest';
import { reasonsInWords } from '../../../src/ui/models/reasons';
import { WORDS } from '../../fixtures/words';

test.each([
  [['shop'], ['The page offers something to buy.']],
  [
    ['og-type=product', 'little-text=320'],
    ['The page calls itself “product” when it is shared.', 'There is little running text: 320 characters.'],
  ],
  [['platform=a=b'], ['The page is made with a=b, which is not used for news.']],
  [['unheard-of', 'shop'], ['The page offers something to buy.']],
  [
    ['shop', 'login', 'comments', 'home-page'],
    [
      'The page offers something to buy.',
      'The page asks for a password.',
      'Most of the text stands in comments or posts.',
    ],
  ],
  [[], []],
])('%j', (reasons, sentences) => expect(reasonsInWords(WORDS, reasons)).toEqual(sentences));

test('a page cannot fill the panel with its own words', () => {
  const [sentence = ''] = reasonsInWords(WORDS, [`og-type=${'x'.repeat(5000)}`]);
  expect(sentence.length).toBeLessThan(150);
});
