/** Pages that try how much the reader stands: nothing throws, and there is a clear result. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { detect, readArticle } from '../../src/page';
import { page, pageOf, paragraphs, REPORT } from './pages';

const URL_ = 'https://paper.example/2026/05/11/norvane-terminals';

/** Where a document's nodes have what all of them have. */
function nodePrototype(node: Node, method: 'compareDocumentPosition' | 'contains' = 'compareDocumentPosition'): Node {
  let at: object = node;
  while (!Object.hasOwn(at, method)) at = Object.getPrototypeOf(at);
  return at as Node;
}

describe('nothing to read', () => {
  test.each([
    ['nothing at all', ''],
    ['an empty page', page({ body: '' })],
    ['only white space', page({ body: '<p> \n </p><div>&nbsp;</div>' })],
    ['only scripts', page({ body: '<script>let text = "The minister said so, and said it often."</script>' })],
    [
      'only links',
      page({
        body: Array.from(
          { length: 50 },
          (_, at) => `<a href="/${at}">A headline about the harbour, number ${at}.</a>`,
        ).join('<br><br>'),
      }),
    ],
    ['a frameset', '<html><frameset><frame src="a"></frameset></html>'],
  ])('%s', (_, html) => {
    expect(detect(pageOf(html), URL_).verdict).toBe('other');
    expect(readArticle(pageOf(html), URL_)).toBeUndefined();
  });
});

describe('too much', { timeout: 120_000 }, () => {
  test('10 MB of text', () => {
    const html = page({ body: paragraphs(Array.from({ length: 11_000 }, (_, at) => `${at}: ${REPORT.join(' ')}`)) });
    const document = pageOf(html);
    expect(detect(document, URL_).verdict).toBe('news-article');
    expect(readArticle(document, URL_)?.article.text.length).toBeGreaterThan(8_000_000);
  });

  test('paragraphs are not asked for their order, which takes the longer the more stand beside them', () => {
    const document = pageOf(page({ body: `<h1>Terminals Close</h1>${paragraphs()}` }));
    const asked = vi.spyOn(nodePrototype(document.body), 'compareDocumentPosition');
    expect(readArticle(document, URL_)?.article.text).toContain(REPORT.join('\n\n'));
    expect(asked).not.toHaveBeenCalled();
  });

  test('headings ask only what stands beside them whether it was left out', () => {
    const askedFor = (sections: number): number => {
      const section = (_: unknown, at: number) =>
        `<div><h3>Harbour ${at}</h3><p>${at}: ${REPORT[0]}</p><p>Subscribe</p></div>`;
      const html = Array.from({ length: sections }, section).join('');
      const document = pageOf(page({ body: `<h1>Terminals Close</h1>${paragraphs()}${html}` }));
      const asked = vi.spyOn(nodePrototype(document.body, 'contains'), 'contains');
      readArticle(document, URL_);
      const times = asked.mock.calls.length;
      asked.mockRestore();
      return times;
    };
    expect(askedFor(400)).toBeLessThan(2.5 * askedFor(200));
  });

  test('10 MB in one text node', () => {
    expect(
      readArticle(pageOf(page({ body: `<p>${'said the minister. '.repeat(550_000)}</p>` })), URL_)?.article.text.length,
    ).toBe(10_449_999);
  });

  test('100,000 elements', () => {
    const document = pageOf(page({ body: `${paragraphs()}${'<div><b>x</b></div>'.repeat(50_000)}` }));
    detect(document, URL_);
    expect(readArticle(document, URL_)?.article.text).toContain(REPORT.join('\n\n'));
  });

  test('10,000 elements within each other', () => {
    const document = pageOf(
      page({ body: `${paragraphs()}${'<div>'.repeat(10_000)}deep, he said${'</div>'.repeat(10_000)}` }),
    );
    detect(document, URL_);
    expect(readArticle(document, URL_)?.article.text).toBe(REPORT.join('\n\n'));
  });

  test.each([
    ['a title', `<title>${'a - '.repeat(100_000)}</title>`],
    ['a title of spaces', `<title>x${' '.repeat(400_000)}x</title>`],
    ['a JSON-LD of brackets', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    ['a JSON-LD of spaces', `<script type="application/ld+json">{${' '.repeat(400_000)}x</script>`],
    ['a class name', `<style></style><meta name="generator" content="${'x-'.repeat(100_000)}">`],
    ['many metas', '<meta property="og:type" content="article">'.repeat(20_000)],
  ])('%s', (_, head) => {
    const document = pageOf(page({ head, body: paragraphs() }));
    expect(detect(document, URL_).reasons.join().length).toBeLessThan(1000);
    expect(readArticle(document, URL_)?.article.text).toBe(REPORT.join('\n\n'));
  });
});

describe('broken', () => {
  test.each([
    ['unclosed elements', `<html><body><div><p>${REPORT.join('<p>')}`],
    ['two bodies', `<html><body></body><body>${paragraphs()}</body></html>`],
    ['text before the head', `<html>x<script></script><head></head><body>${paragraphs()}</body></html>`],
    ['stray ends', `<html><body></div></p>${paragraphs()}</span></body></html>`],
    [
      'JSON-LD that is none',
      page({ head: '<script type="application/ld+json">{"@type": "NewsArt</script>', body: paragraphs() }),
    ],
    [
      'JSON-LD of the wrong kinds',
      page({
        head: '<script type="application/ld+json">[null,1,{"@type":"NewsArticle","headline":{"x":1},"author":[null,{"name":7}],"datePublished":20260511,"publisher":"P"}]</script>',
        body: paragraphs(),
      }),
    ],
  ])('%s', (_, html) => {
    detect(pageOf(html), URL_);
    for (const text of REPORT) expect(readArticle(pageOf(html), URL_)?.article.text).toContain(text);
  });
});

const TAGS = [
  'p',
  'div',
  'b',
  'a',
  'li',
  'ul',
  'table',
  'td',
  'tr',
  'span',
  'h1',
  'h2',
  'article',
  'aside',
  'br',
  'script',
  'blockquote',
  'form',
  'body',
];
const soup = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...TAGS.map((tag) => `<${tag}>`),
      ...TAGS.map((tag) => `</${tag}>`),
      '<p class="ad related">',
      '<div id="story-body">',
      '<!--',
      '-->',
      '&nbsp;',
      '&shy;',
    ),
    fc.constantFrom(...REPORT),
    fc.string({ maxLength: 40 }),
  ),
  { maxLength: 80 },
);

test('no soup of tags makes it throw or give different answers', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(soup, fc.webUrl(), (parts, url) => {
      const html = parts.join('');
      const results = [0, 1].map(() => {
        const document = pageOf(html);
        return { ...detect(document, url), article: readArticle(document, url)?.article };
      });
      expect(results[0]).toEqual(results[1]);
      expect(results[0]?.reasons.length).toBeGreaterThan(0);
    }),
  );
});

test('a field that stands in for its form’s next sibling does not lead the walk round in a circle', () => {
  const document = pageOf(page({ body: `${paragraphs()}<form id="f"><p>Within</p></form>` }));
  const form = document.querySelector('form');
  const field = form?.firstElementChild;
  if (form === null || field === undefined) throw new Error('no form');
  Object.defineProperty(form, 'nextSibling', { value: field });
  expect(readArticle(document, URL_)?.article.text).toContain(REPORT[0]);
});

test('nor does it lead the detector round, which looks for a day behind the headline', () => {
  const document = pageOf(page({ body: `${paragraphs()}<h1>Terminals</h1><form><input></form>` }));
  const form = document.querySelector('form');
  if (form === null) throw new Error('no form');
  Object.defineProperty(form, 'nextSibling', { value: form.firstElementChild });
  expect(detect(document, URL_, 'other').reasons).not.toContain('unreadable');
});
