/** A page that holds several stories is read as the one that its title names. */
import { expect, test } from 'vitest';
import { readArticle } from '../../src/page';
import { page, pageOf, paragraphs, REPORT } from './pages';

const FIRST = 'Norvane threatens to close terminals in tariff dispute';
const SECOND = 'Odden Raises Its Harbour Fees Again';
const OTHER = [
  'The town of Odden said on Wednesday that boats will pay twice as much for a night in its harbour, beginning with the month of July.',
  'Fishermen rejected the plan and told the mayor that they would sail to the islands, where a night has cost the same for a dozen years.',
  'The mayor, Hanne Dahl, accused them of forgetting who had paid for the new quay, which the town opened in the spring of last year.',
];
const HEAD = `<meta property="og:title" content="${FIRST}"><meta property="og:site_name" content="The Odden Courier"><meta name="author" content="Mara Linde">
<meta property="article:published_time" content="2026-05-11T09:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${FIRST}","datePublished":"2026-05-11T09:00:00Z"}</script>`;
const story = (headline: string, texts: readonly string[], line = '') =>
  `<article><h1>${headline}</h1>${line}${paragraphs(texts)}</article>`;

function read(title: string, body: string, day = '11') {
  const html = page({ head: `<title>${title} - The Odden Courier</title>${HEAD}`, body: `<main>${body}</main>` });
  return readArticle(pageOf(html), `https://paper.example/2026/05/${day}/a-story`)?.article;
}

const both = `${story(FIRST, REPORT)}${story(SECOND, OTHER, '<div><span rel="author">Tor Vik</span>, <time datetime="2026-05-13T07:00:00Z">Wednesday</time></div>')}`;

test('the first, while the title names that', () => {
  expect(read(FIRST, both)).toMatchObject({ title: FIRST, text: REPORT.join('\n\n'), byline: 'Mara Linde' });
});

test('the second, once the title names that, with what is said of it', () => {
  expect(read(SECOND, both, '13')).toMatchObject({
    title: SECOND,
    text: OTHER.join('\n\n'),
    byline: 'Tor Vik',
    published: '2026-05-13T07:00:00Z',
    outlet: 'The Odden Courier',
  });
});

test.each([
  ['nothing that stands there', 'Ferries Are Late Again', both],
  ['a part of it', 'Ilse Brandt Speaks', `${story(FIRST, REPORT)}<h2>Ilse Brandt Speaks</h2>${paragraphs(OTHER)}`],
  ['a link to the next', SECOND, `${story(FIRST, REPORT)}<h1><a href="/2">${SECOND}</a></h1>${paragraphs(OTHER)}`],
  ['a headline without its text', SECOND, `${story(FIRST, REPORT)}<h1>${SECOND}</h1>`],
  [
    'words of a subheading',
    'Norvane closes terminals: what comes next',
    `<article><h1>${FIRST}</h1>${paragraphs()}<h1>What comes next</h1>${paragraphs(OTHER)}</article>`,
  ],
])('the first, where the title names %s', (_what, title, body) => {
  expect(read(title, body)?.text).toContain(REPORT.join('\n\n'));
});

test('the second, whose headline is a part of the title, in an article of its own', () => {
  expect(read(`Fishermen against the mayor of a town: ${SECOND}`, both)).toMatchObject({ text: OTHER.join('\n\n') });
});

test('the second, whose headline is most of the title, in the article of the first', () => {
  const body = `<article><h1>${FIRST}</h1>${paragraphs()}<h1>${SECOND}</h1>${paragraphs(OTHER)}</article>`;
  expect(read(`${SECOND} | Fees`, body)).toMatchObject({ text: OTHER.join('\n\n') });
});

test('what is told of a page whose name stands above its headline is told of its story', () => {
  const body = `<h1>The Odden Courier</h1>${story(FIRST, REPORT)}`;
  expect(read(FIRST, body)).toMatchObject({ byline: 'Mara Linde', published: '2026-05-11T09:00:00Z' });
});
