import { describe, expect, test } from 'vitest';
import { textFragmentLink } from '../../src/export/text-fragment';

const text =
  'The envoy left. Borders stay open, says the co-chair.\nThe envoy left again & again, by sea, by rail, by road, by air and on foot.';

function link(words: string, url: string | undefined = 'https://a.example/x', nth = 0): string | undefined {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return textFragmentLink(url, text, { start, end: start + words.length });
}

describe('text fragments', () => {
  test.each([
    ['short words are given whole', 'Borders stay open', '#:~:text=Borders%20stay%20open'],
    [
      'comma, hyphen and ampersand are encoded',
      'open, says the co-chair',
      '#:~:text=open%2C%20says%20the%20co%2Dchair',
    ],
    [
      'long words by their ends',
      'again & again, by sea, by rail, by road, by air and on foot',
      '#:~:text=again%20%26%20again%2C%20by%20sea%2C,by%20air%20and%20on%20foot',
    ],
    ['a passage over two paragraphs by its ends', 'co-chair.\nThe envoy', '#:~:text=co%2Dchair.,The%20envoy'],
    ['words that stand twice with what follows', 'The envoy', '#:~:text=The%20envoy,-left.%20Borders%20stay'],
  ])('%s', (_, words, fragment) => {
    expect(link(words)).toBe(`https://a.example/x${fragment}`);
  });

  test('words that stand twice with what stands before them', () => {
    expect(link('left', 'https://a.example/', 1)).toBe(
      'https://a.example/#:~:text=The%20envoy-,left,-again%20%26%20again%2C',
    );
  });

  test('a fragment of the address is kept, a text directive in it is not', () => {
    expect(link('Borders', 'https://a.example/#part:~:text=old')).toBe('https://a.example/#part:~:text=Borders');
  });

  test.each([undefined, 'javascript:alert(1)', 'file:///etc/passwd', 'nothing'])('no link into %s', (url) => {
    expect(textFragmentLink(url, text, { start: 0, end: 3 })).toBeUndefined();
  });

  test('a torn surrogate pair does not throw', () => {
    expect(textFragmentLink('https://a.example/', 'a \ud83d b', { start: 0, end: 5 })).toContain(
      'text=a%20%EF%BF%BD%20b',
    );
  });
});
