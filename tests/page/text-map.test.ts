import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle, type TextMap } from '../../src/page';
import { page, pageOf, paragraphs, REPORT } from './pages';

const read = (html: string) => {
  const reading = readArticle(pageOf(html), 'https://paper.example/a');
  if (reading === undefined) throw new Error('the page has no text');
  return reading;
};

/** The page's own words for a span, as the text nodes have them. */
const wordsAt = (map: TextMap, start: number, end: number): string =>
  (map.toPlaces({ start, end }) ?? []).map((place) => place.node.data.slice(place.start, place.end)).join('');

/** White space and what has no width fall away on both sides: a paragraph's end is in the text, not in the page. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');

const [first = '', second = '', ...others] = REPORT;
const spotted = (text: string): string =>
  text
    .replace('said', '<em>sa<b>id</b></em>')
    .replaceAll(' of ', '&nbsp;\n of <!-- no --> ')
    .replace('terminals', 'ter&shy;mi\u200bnals')
    .replace('league', '<a href="/l">league</a>')
    .replace(', ', ',<br>');

const PAGES: readonly (readonly [name: string, html: string])[] = [
  ['plain paragraphs', page({ body: paragraphs() })],
  ['mark-up inside, spaces of all kinds, line breaks, soft hyphens', page({ body: paragraphs(REPORT.map(spotted)) })],
  ['line breaks for paragraphs', page({ body: `<div>${REPORT.map(spotted).join('<br><br>')}</div>` })],
  ['single line breaks for paragraphs', page({ body: `<div>${REPORT.join('<br>')}</div>` })],
  [
    'table rows',
    page({
      body: `${paragraphs()}<table><tr><td>Terminals,</td><td>three.</td></tr></table>${paragraphs(['He said that this was all, and that it was late.'])}`,
    }),
  ],
  [
    'something left out of the middle',
    page({
      body: `<p>${first}</p><aside>Not this, he said.</aside><p>${second} <script>no</script>And no more.</p>${paragraphs(others)}`,
    }),
  ],
  ['text that is set as it is written', page({ body: `<pre>${REPORT.map(spotted).join('\n \n')}</pre>` })],
  ['space before and after', page({ body: paragraphs(REPORT.map((text) => `  \n ${text} <span> </span>`)) })],
];

describe.each(PAGES)('%s', (_, html) => {
  const { article, map } = read(html);
  const { text } = article;
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  test('every span is the same words in text and page', () => {
    fc.assert(
      fc.property(span, ({ start, end }) => {
        expect(bare(wordsAt(map, start, end))).toBe(bare(text.slice(start, end)));
      }),
    );
  });

  test('every character leads to its node and back', () => {
    for (let at = 0; at < text.length; at++) {
      const [place] = map.toPlaces({ start: at, end: at + 1 }) ?? [];
      if (place === undefined) {
        expect(text.slice(at, at + 1)).toMatch(/\s/);
        continue;
      }
      expect(place.node.data.slice(place.start, place.end).replace(/\s/, ' ')).toBe(text[at]);
      expect(map.toOffset(place.node, place.start)).toBe(at);
    }
  });

  test('a place after a character is the offset after it, unless another begins there', () => {
    for (let at = 0; at < text.length; at++) {
      const [place] = map.toPlaces({ start: at, end: at + 1 }) ?? [];
      if (place !== undefined) expect(map.toOffset(place.node, place.end)).toBeGreaterThanOrEqual(at + 1);
    }
  });

  test('the text is clean', () => {
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/ {2}|\n{3}| \n|\n |[\u00a0\u00ad\u200b\t\r]/);
  });
});

test('spans without a character of the page are nowhere', () => {
  const { article, map } = read(page({ body: paragraphs() }));
  const end = article.text.indexOf('\n\n');
  expect(map.toPlaces({ start: end, end: end + 2 })).toBeUndefined();
  expect(map.toPlaces({ start: 5, end: 5 })).toBeUndefined();
  expect(map.toPlaces({ start: article.text.length, end: article.text.length + 9 })).toBeUndefined();
  expect(map.toRange({ start: end, end: end + 2 })).toBeUndefined();
  expect(map.toRanges({ start: end, end: end + 2 })).toEqual([]);
});

test.each([
  ['a break', '<p>Leaders met<br>and left.</p>'],
  ['a break and white space around it', '<p>Leaders met <br>\n and left.</p>'],
  ['a break and something hidden beside it', '<p>Leaders met <i hidden>no</i> <br>and left.</p>'],
])('%s within a paragraph is one line break', (_what, html) => {
  const { article } = read(page({ body: `${html}${paragraphs()}` }));
  expect(article.text.split('\n\n', 1)).toEqual(['Leaders met\nand left.']);
});

describe('what nobody sees is left out, and every white space is one space', () => {
  /** The first and last of each range of characters that Unicode has for it, and what stands beside them. */
  const UNSEEN = [0xad, 0x200b, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff];
  const WHITE = [0x09, 0x0a, 0x0d, 0x20, 0xa0, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000];
  const SEEN = [0x21, 0xac, 0xae, 0x167f, 0x1681, 0x1fff, 0x2010, 0x2027, 0x2030, 0x205e, 0x206a, 0x3001, 0xff01];
  const named = (codes: readonly number[], between: (mark: string) => string) =>
    codes.map((code) => [code.toString(16), code, between(String.fromCharCode(code))] as const);

  test.each([...named(UNSEEN, () => ''), ...named(WHITE, () => ' '), ...named(SEEN, (mark) => mark)])(
    'U+%s',
    (_name, code, between) => {
      const { article, map } = read(page({ body: `<p>Lead&#${code};ers met.</p>${paragraphs()}` }));
      expect(article.text.split('\n', 1)).toEqual([`Lead${between}ers met.`]);
      const after = map.toPlaces({ start: 4 + between.length, end: 7 + between.length });
      expect(after?.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['ers']);
    },
  );
});

describe('where the page has changed there is no answer', () => {
  const changed = (change: (second: Element) => void) => {
    const document = pageOf(page({ body: paragraphs() }));
    const reading = readArticle(document, 'https://paper.example/a');
    const paragraph = document.querySelectorAll('p')[1];
    if (reading === undefined || paragraph === undefined) throw new Error('the page has no text');
    const node = paragraph.firstChild;
    change(paragraph);
    const at = (words: string) => {
      const start = reading.article.text.indexOf(words);
      return { start, end: start + words.length };
    };
    return { map: reading.map, at, node };
  };

  test.each<readonly [string, (second: Element) => void]>([
    ['the paragraph has gone', (paragraph) => paragraph.remove()],
    [
      'its text was replaced',
      (paragraph) => {
        paragraph.textContent = 'Other words.';
      },
    ],
    [
      'its text was edited',
      (paragraph) => {
        if (paragraph.firstChild !== null) paragraph.firstChild.nodeValue += ' More.';
      },
    ],
  ])('%s', (_, change) => {
    const { map, at, node } = changed(change);
    expect(map.toPlaces(at('Minister Ilse Brandt'))).toBeUndefined();
    expect(map.toPlaces({ start: 0, end: at('Tomas Kerrigan').end })).toBeUndefined();
    expect(node === null ? undefined : map.toOffset(node, 3)).toBeUndefined();
    expect(map.toPlaces(at('Tomas Kerrigan'))).toHaveLength(1);
  });
});

test('collapsed white space counts to the character after it, and what is outside of the text to none', () => {
  const document = pageOf(page({ body: `<p>  Leaders   met.  </p>${paragraphs()}` }));
  const reading = readArticle(document, 'https://paper.example/a');
  const node = document.querySelector('p')?.firstChild;
  if (node === null || node === undefined) throw new Error('no paragraph');
  const offsets = Array.from({ length: 19 }, (_, at) => reading?.map.toOffset(node, at));
  const nowhere = [undefined, undefined];
  expect(offsets).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 9, 10, 11, 12, ...nowhere]);
});

test('nodes that are not in the text have no offset', () => {
  const document = pageOf(page({ body: `${paragraphs()}<aside>Beside it, he said.</aside>` }));
  const reading = readArticle(document, 'https://paper.example/a');
  const beside = document.querySelector('aside')?.firstChild;
  if (beside === null || beside === undefined) throw new Error('no aside');
  expect(reading?.map.toOffset(beside, 2)).toBeUndefined();
});

/** A document whose ranges tell the first and last eight characters that they reach from and to. */
const pageWithRanges = (html: string) => {
  const document = pageOf(html);
  const made: string[] = [];
  document.createRange = () => {
    let start = '';
    return {
      setStart: (node: Text, at: number) => {
        start = node.data.slice(at, at + 8);
      },
      setEnd: (node: Text, at: number) => made.push(`${start}…${node.data.slice(Math.max(0, at - 8), at)}`),
    } as unknown as Range;
  };
  return { document, made };
};

test('ranges leave out what stands between paragraphs', () => {
  const { document, made } = pageWithRanges(
    page({ body: `<p>${first}</p><aside>Not this, he said.</aside><p>${second}</p>${paragraphs(others)}` }),
  );
  const reading = readArticle(document, 'https://paper.example/a');
  const span = { start: 4, end: first.length + 2 + 20 };
  expect(reading?.map.toRanges(span)).toHaveLength(2);
  expect(made).toEqual([`${first.slice(4, 12)}…${first.slice(-8)}`, `${second.slice(0, 8)}…${second.slice(12, 20)}`]);
  made.length = 0;
  expect(reading?.map.toRange(span)).toBeDefined();
  expect(made).toEqual([`${first.slice(4, 12)}…${second.slice(12, 20)}`]);
  made.length = 0;
  const third = others[0] ?? '';
  expect(reading?.map.toRange({ start: 4, end: first.length + second.length + 4 + 20 })).toBeDefined();
  expect(made).toEqual([`${first.slice(4, 12)}…${third.slice(12, 20)}`]);
});

test('ranges leave out what is hidden within a sentence, with space before it or behind', () => {
  const hidden = '<span class="sr-only">not to be seen</span>';
  const { document, made } = pageWithRanges(
    page({ body: `<p>The league <b>said</b> ${hidden}nothing,${hidden} and left.</p>${paragraphs()}` }),
  );
  const reading = readArticle(document, 'https://paper.example/a');
  const text = 'The league said nothing, and left.';
  expect(reading?.article.text.slice(0, text.length)).toBe(text);
  expect(reading?.map.toRanges({ start: 0, end: text.length })).toHaveLength(3);
  expect(made).toEqual(['The leag… ', 'nothing,…nothing,', ' and lef…nd left.']);
});
