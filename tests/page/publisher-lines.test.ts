/** What publishers write between the paragraphs of a text, and what only looks like it. */
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page';
import { page, pageOf, paragraphs, REPORT } from './pages';

const HEADLINE = 'Norvane threatens to close terminals in tariff dispute';
const TEXT = REPORT.join('\n\n');
const [first = '', second = '', ...rest] = REPORT;

const textOf = (body: string, head = ''): string | undefined =>
  readArticle(
    pageOf(page({ head, body: `<main><h1>${HEADLINE}</h1><div>${body}</div></main>` })),
    'https://paper.example/2026/05/11/norvane-terminals',
  )?.article.text;

const between = (html: string, head?: string) =>
  textOf(`${paragraphs([first, second])}${html}${paragraphs(rest)}`, head);
const above = (html: string, head?: string) => textOf(`${html}${paragraphs()}`, head);
const below = (html: string, head?: string) => textOf(`${paragraphs()}${html}`, head);
const BY_LINDE = '<meta name="author" content="Mara Linde">';

describe('left out between paragraphs', () => {
  test.each([
    ['a byline with place, day and comments', '<p>Mara Linde in Odden · PUBLISHED MAY 11 2026 · 64 comments</p>'],
    ['who wrote when, and how long it is', '<p>Interview with Mara Linde · 11 May 2026 · 6 min read</p>'],
    ['a stamp whose clock stands before its day', '<p>Updated 3:02 PM EDT, May 11, 2026</p>'],
    [
      'a card that is one link',
      '<div><a href="/1"><h3>Ferries late</h3><p>The ministry said on Friday that the ferries to the islands would go on being late until the autumn, and that nobody was to blame, least of all the ministry itself, as it told them.</p></a></div>',
    ],
    [
      'a list of titles that line breaks part',
      '<p><a href="/1">Ferries are late again in Odden, as commuters say, and nobody knows why</a> [VIDEO]<br><a href="/2">League meets in Odden to speak about nothing but the tariff of the year</a> [REACTION]</p>',
    ],
    [
      'a heading over links',
      '<div><h4>More on this story</h4><p><a href="/1">Ferries late again, commuters say</a></p></div>',
    ],
    [
      'an invitation with a heading of its own',
      '<div><h3>Get our morning letter</h3><p>The best of the harbours, every day in your inbox.</p></div>',
    ],
    [
      'words of the text, set larger',
      '<blockquote><p>“Her government was preparing further measures.”</p><p>Ilse Brandt</p></blockquote>',
    ],
    [
      'a caption that ends with an agency',
      '<div><img src="x"><p>Minister Ilse Brandt speaks to the press in Odden on May 10, 2026. (AP Photo/Jan Smit)</p></div>',
    ],
    [
      'a caption that names its photographer',
      '<p><img src="x"><br>Minister Ilse Brandt speaks to the press in Odden. Photo: Jan Smit/Courier</p>',
    ],
    [
      'a caption that ends with a sentence about its photographer',
      '<p>Minister Ilse Brandt at the harbour of Odden. Photo by Jan Smit.</p>',
    ],
    [
      'a long caption below its picture',
      '<div><img src="x"><p>Minister Ilse Brandt and the harbour master look at the boats of the league, which have lain in the inner harbour of Odden since the tariff was announced in the spring. Photo by Jan Smit.</p></div>',
    ],
    ['a caption with both', '<p><em>The harbour of Odden on Sunday. Jan Smit/Reuters</em></p>'],
    [
      'a caption by its name, of a picture that is named as embedded',
      '<div class="InlineImage-imageEmbed"><div class="InlineImage-imageEmbedCaption">Minister Ilse Brandt, in blue, passes the harbour on Monday, said to be the last day of it.</div></div>',
    ],
    [
      'mark-up that was never made into any',
      '<p>[button link="x" type="big"] Send us your pictures of boats[/button]</p>',
    ],
    ['the time of an entry', '<h3>10.42am BST</h3>'],
    ['the same, marked up as one', '<p><time datetime="2026-05-11T10:42:00Z">10:42</time></p>'],
  ])('%s', (_what, html) => expect(between(html)).toBe(TEXT));
});

describe('left out above the text', () => {
  test.each([
    ['the author', '<p>Mara Linde</p>'],
    ['the author and where she is', '<p>By Mara Linde in Odden</p>'],
    ['the author and what she is', '<p>Mara Linde, Odden correspondent</p>'],
    ['how long it takes', '<p>4 min read</p><p>Reading time: 4 minutes</p>'],
    ['that it can be heard', '<p>Listen to this article · 5:32 min</p>'],
    ['how long ago it was', '<p>Published 3 hours ago</p><p>Updated 12 minutes ago</p>'],
    ['a note', '<p>Editor’s note: This story has the answer of the league since Monday, which was “late”.</p>'],
    [
      'what can be given away',
      '<p>You can share 5 more gift articles this month.</p><p>Anyone can read what you share.</p>',
    ],
    [
      'a standfirst that is set as a heading',
      '<h2>A tariff, a treaty, and three terminals: what the dispute is about.</h2>',
    ],
  ])('%s', (_what, html) => expect(above(html, BY_LINDE)).toBe(TEXT));
});

describe('left out below the text', () => {
  test.each([
    [
      'an appeal behind what the paper is',
      '<p><em>Harbour News prints a long talk each week. <a href="/s">Support us</a>.</em></p>',
    ],
    ['an agency’s last word', '<p>Enditem</p>'],
    ['who the author is', '<p><em>Mara Linde is the paper’s correspondent in Odden.</em></p>'],
    ['what the author does', '<p>Mara Linde covers harbours and trade for this paper.</p>'],
    ['who the writer is', '<p>The writer is a professor of law in Odden.</p>'],
    ['who helped', '<p>Press writers Tor Vik and Ana Roos contributed to this report.</p>'],
    ['whose files were used', '<p>With files from Tor Vik in Brussels</p>'],
    ['who may read it', '<p>This article is for subscribers only. Log in or subscribe to read on.</p>'],
    ['that nobody may read more', '<p>You have reached your limit of free articles this month.</p>'],
    ['what was amended', '<p>This article was amended on 12 May 2026 to correct the number of terminals.</p>'],
    ['where it was printed', '<p>This article appeared in the print edition under the headline “Closed”.</p>'],
    ['tags', '<p>#Norvane #League #Tariff</p>'],
    ['a wish to be shared', '<p>Like this story? Share it with a friend!</p>'],
  ])('%s', (_what, html) => expect(below(html, BY_LINDE)).toBe(TEXT));
});

describe('kept', () => {
  test.each([
    ['somebody’s call', '<p>Support us, or the harbour is lost, the crews wrote to the league.</p>'],
    ['a sentence on what was published', '<p>In Odden 64 comments were published on May 11 2026.</p>'],
    ['an entry of a list', '<ul><li>Updated tariffs · from May 11</li></ul>'],
    [
      'a quotation that the text has not',
      '<blockquote>We will not pay for a harbour that we built ourselves.</blockquote>',
    ],
    ['a treaty’s article', '<p>This article is for members of the league to change, and for nobody else.</p>'],
    [
      'news that somebody’s picture closes',
      '<p>The last of them was closed on Tuesday, officials said. Photo by Jan Smit.</p>',
    ],
    [
      'a long paragraph of news that somebody’s picture closes',
      '<p>The ministry closed the last of the terminals on Tuesday, a week before the end of the month, after the league had let two of its own deadlines pass without a word. Photo by Jan Smit.</p>',
    ],
    ['a short answer', '<p>Five minutes.</p>'],
    ['a time in an agency’s chronicle', '<p>4:14 p.m.</p>'],
    ['what was an hour ago', '<p>An hour ago the ministry closed the first of them.</p>'],
    ['a name that is not the author’s', '<p>Ilse Brandt is the third minister in a year.</p>'],
    ['two ports with a stroke between them', '<p>The ferries are run by the two towns of Odden/Norvane.</p>'],
    ['a subheading', '<h2>What the league wants</h2>'],
    [
      'a link within a sentence',
      '<p>Nobody knows <a href="/1">what the league will do when the tariff is gone</a>.</p>',
    ],
    ['an anchor that nobody closed', '<a name="more"><p>The league has said nothing of it since the spring.</p>'],
  ])('%s', (_what, html) => {
    const [, words = ''] = />([^<>]{10,})</.exec(`>${html.replace(/<[^>]*>/g, '')}<`) ?? [];
    expect(between(html, BY_LINDE)).toContain(words);
  });
});

/** Of each kind of line a sentence that begins or ends as such lines do. */
const ONLY_ALIKE = [
  'The writer was arrested in Norvane on Sunday, which the league deplored.',
  'The columnist works in Odden, where the ministry fined her.',
  'By Tuesday Norvane – the last to sign – had left.',
  'By Sunday, Norvane.',
  'Nobody signed. Image: Norvane is alone, the league said.',
  'She asked what was left. Photos by Tor Vik showed it was nothing.',
  'The ferries are run by two lines. Blue Norvane/Red Odden.',
  'She left the quay (photo by Tor Vik).',
  'Correction: the fee fell, Norvane said.',
  'With reporting by Norvane’s harbour police, the league sued her.',
  'Opinions expressed here do not bind the league, its envoy said.',
  'Join us on Sunday, the minister told the league, or face a tariff.',
];

describe.each([
  ['between', between],
  ['below', below],
])('news that only looks like a publisher’s line, %s paragraphs', (_where, set) => {
  test.each(ONLY_ALIKE)('%s', (line) => expect(set(`<p>${line}</p>`, BY_LINDE)).toContain(line));
});

describe('a publisher’s line with a word of news', () => {
  test.each([
    'Correction: An earlier version of this article wrongly said that the fee fell.',
    'With files from Tor Vik and the Odden Press',
  ])('%s', (line) => expect(below(`<p>${line}</p>`, BY_LINDE)).toBe(TEXT));
});

describe('ways to set a text', () => {
  test.each([
    [
      'elements of the page’s own',
      `<news-body>${REPORT.map((text) => `<news-line>${text}</news-line>`).join('')}</news-body>`,
    ],
    ['letters around paragraphs', `<font face="x">${REPORT.join('<p>')}</font>`],
    ['a list', `<ol>${REPORT.map((text) => `<li><p>${text}</p></li>`).join('')}</ol>`],
    ['rows of a table', `<table>${REPORT.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`],
  ])('%s', (_how, html) => expect(textOf(html)).toBe(TEXT));

  test('letters around paragraphs in XHTML, whose tags are in lower case', () => {
    const body = `<h1>${HEADLINE}</h1><font>${first}${paragraphs([second, ...rest])}</font>`;
    const html = page({ body }).replace('<!doctype html>', '');
    const document = new DOMParser().parseFromString(html, 'text/xml') as unknown as Document;
    expect(document.documentElement.tagName).toBe('html');
    expect(readArticle(document, '')?.article.text).toBe(TEXT);
  });

  test('an element of the page’s own within a sentence is a part of it', () => {
    const words = first.replace('harbour', '<news-term>harbour</news-term>');
    expect(textOf(paragraphs([words, second, ...rest]))).toBe(TEXT);
    expect(textOf([words, second, ...rest].map((text) => `<div>${text}</div>`).join(''))).toBe(TEXT);
  });

  test('teasers of other stories below one that is short are none of it', () => {
    const teaser = (text: string) => `<article><h3><a href="/1">Ferries late</a></h3><p>${text}</p></article>`;
    const body = `<main><article><h1>${HEADLINE}</h1>${paragraphs()}</article><section><h2>More</h2>${teaser(
      'The ferries are late again, the ministry said on Friday, and nobody knows why.',
    )}${teaser('The league meets on Sunday to speak about nothing but the tariff, officials said.')}</section></main>`;
    expect(readArticle(pageOf(page({ body })), '')?.article.text).toBe(TEXT);
  });
});
