import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page';
import { page, pageOf, paragraphs, REPORT } from './pages';

const URL_ = 'https://paper.example/2026/05/11/norvane-terminals';
const HEADLINE = 'Norvane threatens to close terminals in tariff dispute';
const TEXT = REPORT.join('\n\n');
const textOf = (html: string): string | undefined => readArticle(pageOf(html), URL_)?.article.text;
const [first = '', second = '', third = '', ...rest] = REPORT;
const later = paragraphs([third, ...rest]);
/** The report with something between its second and its third paragraph. */
const around = (between: string): string =>
  page({
    body: `<main><h1>${HEADLINE}</h1><div class="c">${paragraphs([first, second])}${between}${later}</div></main>`,
  });

describe('the body is read whole and in order', () => {
  const ways: readonly (readonly [name: string, body: string])[] = [
    ['paragraphs in an article', `<article><h1>${HEADLINE}</h1>${paragraphs()}</article>`],
    ['bare divs', REPORT.map((text) => `<div>${text}</div>`).join('')],
    ['double line breaks', `<div>${REPORT.join('<br>\n<br/>')}</div>`],
    ['single line breaks', `<div>${REPORT.join('<br>')}</div>`],
    [
      'text that is set as it is written',
      `<pre>${REPORT.map((text) => text.replace(' of ', '\n  of ')).join('\n\n')}</pre>`,
    ],
    ['the same, with empty lines that hold spaces', `<pre>\n\n${REPORT.join('\n \t\n\n')}\n</pre>`],
    ['the same, paragraph by paragraph', REPORT.map((text) => `<pre>${text}</pre>`).join('')],
    ['a table for layout', `<table><tr><td width="10"></td><td>${paragraphs()}</td></tr></table>`],
    [
      'inline mark-up',
      paragraphs(REPORT.map((text) => text.replace(/(\w+) (\w+)/, '<a href="/t">$1</a> <em>$2</em>'))),
    ],
    [
      'drop capital',
      paragraphs([`<span class="dropcap">${first.slice(0, 1)}</span>${first.slice(1)}`, ...REPORT.slice(1)]),
    ],
    ['soft hyphens', paragraphs(REPORT.map((text) => text.replaceAll('terminals', 'ter\u00admi\u00adnals')))],
    ['no-break spaces', paragraphs(REPORT.map((text) => text.replaceAll(' of ', '&nbsp;of\u202f')))],
    ['line breaks in the source', paragraphs(REPORT.map((text) => `\n  ${text.replaceAll(' ', '\n   ')}\n`))],
    [
      'pieces parted by advertisements',
      `<main><h1>${HEADLINE}</h1>${REPORT.map((text) => `<div class="piece"><p>${text}</p></div><div class="ad-slot">Buy boats today, all of them, now.</div>`).join('')}</main>`,
    ],
    [
      'readings above the signs',
      paragraphs(
        REPORT.map((text) => text.replace('harbour', '<ruby>harbour<rp>(</rp><rt>port</rt><rp>)</rp></ruby>')),
      ),
    ],
    [
      'one text for narrow windows and one for wide ones',
      `<main><h1>${HEADLINE}</h1><div class="narrow">${paragraphs()}</div><div class="wide">${paragraphs()}</div></main>`,
    ],
    [
      'an AMP page',
      `<main><h1>${HEADLINE}</h1><amp-img src="x"></amp-img>${paragraphs([first, second])}<amp-ad><p>Buy boats today, said nobody, ever.</p></amp-ad>${later}</main>`,
    ],
    [
      'more comments than text, and no names',
      `<h1>${HEADLINE}</h1><div><div>${paragraphs()}</div></div><div>${Array.from(
        { length: 16 },
        (_, at) =>
          `<div><div>Reader ${at}</div><p>I have seen it coming for years, and so has the league, whatever it may tell us today in comment ${at}.</p></div>`,
      ).join('')}</div>`,
    ],
    ['a form around the whole page', `<form id="aspnet">${paragraphs()}</form>`],
    ['a body whose class speaks of advertisements', `<div class="has-ads no-sidebar ad-free">${paragraphs()}</div>`],
  ];
  test.each(ways)('%s', (_, body) => {
    expect(textOf(page({ body }))).toBe(TEXT);
  });
});

describe('what stands beside the text is not in it', () => {
  const things: readonly (readonly [name: string, between: string])[] = [
    ['an advertisement', '<aside class="ad">Advertisement: save half of everything until Friday.</aside>'],
    [
      'a figure',
      '<figure><img src="x"><figcaption>Minister Brandt, seen in the harbour on Monday, speaks. Photo: A. Lens</figcaption></figure>',
    ],
    ['a caption in a bare div', '<div>Minister Brandt in the harbour</div>'],
    [
      'a newsletter box',
      '<div class="newsletter-box"><p>Our weekly letter has all that matters, said readers.</p></div>',
    ],
    ['a newsletter paragraph', '<p>Sign up for our weekly newsletter to get the best of the harbours.</p>'],
    [
      'related links',
      '<h3>Related stories</h3><ul><li><a href="/1">Ferries late again, commuters say</a></li><li><a href="/2">League meets in Odden</a></li></ul>',
    ],
    ['a pointer', '<p><strong>Read more:</strong> <a href="/3">How the tariff came about</a></p>'],
    ['a share bar', '<div class="share-tools"><a href="#">Share</a> <a href="#">Post</a></div>'],
    [
      'a script and a style',
      '<script>let said = "The minister said nothing at all.";</script><style>p { color: red }</style>',
    ],
    ['a template', '<template><p>The minister said that nobody would ever read this sentence.</p></template>'],
    ['hidden text', '<p hidden>The minister said this, in a paragraph which nobody can see at all.</p>'],
    [
      'text hidden by style',
      '<div style="display: none"><p>The minister said this, in a paragraph which nobody can see.</p></div>',
    ],
    [
      'a paywall notice',
      '<div class="paywall"><p>To continue reading, take out a subscription; it costs very little.</p></div>',
    ],
    ['a button', '<button>Show me all of the comments now, please.</button>'],
    ['a label', '<div>Advertisement</div>'],
  ];
  test.each(things)('%s', (_, between) => {
    expect(textOf(around(between))).toBe(TEXT);
  });

  test.each([
    [
      'comments',
      `<section id="comments">${paragraphs(['Reader one said: this is an outrage, and the minister knows it well.'])}</section>`,
    ],
    [
      'a sidebar',
      `<div class="sidebar">${paragraphs(['The most read: ten lighthouses, which you have to see, by our reporters.'])}</div>`,
    ],
    ['a footer', '<footer><p>The paper is written in Odden, printed in Norvane, and read everywhere.</p></footer>'],
    [
      'an author box',
      '<div class="author-bio"><p>Mara Linde writes about harbours, ships, and trade for this paper.</p></div>',
    ],
  ])('%s after the body', (_, after) => {
    expect(textOf(page({ body: `<main><article><h1>${HEADLINE}</h1>${paragraphs()}</article>${after}</main>` }))).toBe(
      TEXT,
    );
  });

  test('headline, standfirst and byline before the body', () => {
    const head = `<header><h1>${HEADLINE}</h1><p class="standfirst">A tariff, a treaty, and three terminals: what the dispute is about.</p><p class="byline">By Mara Linde</p><time>11 May 2026</time></header>`;
    expect(textOf(page({ body: `<article>${head}${paragraphs()}</article>` }))).toBe(TEXT);
  });
});

describe('what belongs to the text stays in it', () => {
  const kept: readonly (readonly [name: string, between: string, text: string])[] = [
    ['a subheading', '<h2>What the league wants</h2>', 'What the league wants'],
    [
      'a quotation',
      '<blockquote>We will not pay for a harbour that we built.</blockquote>',
      'We will not pay for a harbour that we built.',
    ],
    ['a list', '<ul><li>no tariff before June</li></ul>', 'no tariff before June'],
    ['a table row', '<table><tr><td>Terminals</td><td>3</td></tr></table>', 'Terminals 3'],
    [
      'news in the words of advertisers',
      '<p>The league refused to sign up to the deal, which could still be reached at the summit.</p>',
      'could still be reached at the summit',
    ],
    [
      'a quoted request',
      '<p>“Contact us when you have an offer,” she told the league. “Join the discussion or leave.”</p>',
      'Contact us when you have an offer',
    ],
    ['a short paragraph', '<p>He did not.</p>', 'He did not.'],
    [
      'a post that is quoted',
      '<div class="social-embed"><blockquote class="post">The terminals stay open, whatever they say.</blockquote></div>',
      'The terminals stay open',
    ],
  ];
  test.each(kept)('%s', (_, between, text) => {
    expect(textOf(around(between))).toContain(text);
  });
});

test('words that only look like mark-up stay words', () => {
  const words = '&lt;img src=x onerror=alert(1)&gt; is what the spokesman, oddly, wrote on the wall of the ministry.';
  expect(textOf(around(`<p>${words}</p>`))).toContain('<img src=x onerror=alert(1)> is what');
});

describe('what the page says about the article', () => {
  const read = (head: string, body = `<h1>${HEADLINE}</h1>${paragraphs()}`, url = URL_) =>
    readArticle(pageOf(page({ head, body })), url)?.article;
  const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  test('from JSON-LD', () => {
    const head = ld({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: HEADLINE,
          author: [{ '@type': 'Person', name: 'Mara Linde' }, { name: 'Tor Vik' }],
          publisher: { name: 'The Odden Courier' },
          datePublished: '2026-05-11T07:30:00+02:00',
          dateModified: '2026-05-12T07:30:00+02:00',
        },
      ],
    });
    expect(read(head)).toMatchObject({
      url: URL_,
      title: HEADLINE,
      byline: 'Mara Linde, Tor Vik',
      outlet: 'The Odden Courier',
      published: '2026-05-11T07:30:00+02:00',
      language: 'en',
    });
  });

  test.each([
    `${HEADLINE} - The Odden Courier`,
    `${HEADLINE} | The Odden Courier`,
    `${HEADLINE} | World | The Odden Courier`,
  ])('title without the outlet: %s', (title) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="The Odden Courier">`;
    expect(read(head, paragraphs())).toMatchObject({ title: HEADLINE, outlet: 'The Odden Courier' });
  });

  const times: readonly (readonly [name: string, head: string, body: string, published: string | undefined])[] = [
    ['a meta', '<meta property="article:published_time" content="2026-05-11T07:30:00Z">', '', '2026-05-11T07:30:00Z'],
    ['microdata', '', '<span itemprop="datePublished" content="2026-05-11">May</span>', '2026-05-11'],
    ['a time element', '', '<time datetime="2026-05-11T07:30:00+02:00">today</time>', '2026-05-11T07:30:00+02:00'],
    ['a written day', '', '<p class="date">Published May 11, 2026 7:30 p.m. EDT</p>', '2026-05-11T19:30:00-04:00'],
    ['the address', '', '', '2026-05-11'],
    [
      'the day that readers of the outlet see, where Greenwich already has the next one',
      '<meta property="article:published_time" content="2026-05-12T02:10:00Z">',
      '',
      '2026-05-11',
    ],
    [
      'the source that agrees with the address',
      '<meta property="article:published_time" content="2026-05-12T02:10:00Z"><meta name="parsely-pub-date" content="2026-05-11T22:10:00-04:00">',
      '',
      '2026-05-11T22:10:00-04:00',
    ],
    [
      'the line by the headline, where machines are told the time in Greenwich',
      '<meta property="article:published_time" content="2026-05-12T02:10:00+00:00">',
      '<div>Mara Linde, 11 May 2026</div>',
      '2026-05-11',
    ],
    [
      'the zone of the line by the headline',
      '<meta property="article:published_time" content="2026-05-12T02:10:00Z">',
      '<div>Updated 10:30 pm EDT, Monday, May 11, 2026</div>',
      '2026-05-11T22:10:00-04:00',
    ],
    [
      'address and line, where a template kept the stamp of an older article',
      '<meta name="pubdate" content="2025-12-01T08:00:00Z">',
      '<div>Published May 11, 20267:30 AM ET</div>',
      '2026-05-11T07:30:00-05:00',
    ],
    ['a meta that other pages have, too', '<meta name="publishdate" content="2026-05-11">', '', '2026-05-11'],
    [
      'a line in figures',
      '',
      '<div><span>Source: Harbour News</span> <span>2026-05-11 16:45:30</span></div>',
      '2026-05-11T16:45:30',
    ],
    [
      'the one of two in a line that is the publication',
      '',
      '<div>UPDATED: 12 May 2026; PUBLISHED: 11 May 2026</div>',
      '2026-05-11',
    ],
    [
      'a line with hours from Greenwich',
      '',
      '<div>Published 11th May 2026, 07:00 GMT+2</div>',
      '2026-05-11T07:00:00+02:00',
    ],
    ['a day before its month', '', '<div>First Published: 08:19 GMT (11/5/2026)</div>', '2026-05-11'],
    [
      'no day that a sentence speaks of',
      '<meta name="date" content="2026-05-11">',
      '<p>The treaty was signed in Odden on May 12, 2026.</p>',
      '2026-05-11',
    ],
    ['no time of update', '<meta property="article:modified_time" content="2026-05-14T00:00:00Z">', '', '2026-05-11'],
  ];
  test.each(times)('publication time from %s', (_, head, body, published) => {
    expect(read(head, `<h1>${HEADLINE}</h1>${body}${paragraphs()}`)?.published).toBe(published);
  });

  test.each([
    ['later', '2026-05-11T09:45:00Z', '2026-05-11T09:45:00Z'],
    ['none, where it is the publication itself', '2026-05-11T07:30:00Z', undefined],
  ])('time of update: %s', (_, modified, updated) => {
    const head = `<meta property="article:published_time" content="2026-05-11T07:30:00Z"><meta property="article:modified_time" content="${modified}">`;
    expect(read(head)?.updated).toBe(updated);
  });

  test('authors from the line by the headline, where nothing else tells them', () => {
    const line = '<div>By <a href="/l">Mara Linde</a> and <a href="/v">Tor Vik</a>, May 11, 2026</div>';
    expect(read('', `<h1>${HEADLINE}</h1>${line}${paragraphs()}`)).toMatchObject({
      byline: 'Mara Linde and Tor Vik',
      text: TEXT,
    });
    const dated = `<h1>${HEADLINE}</h1><p class="byline">By Mara Linde – <time datetime="2026-05-11">2026-05-11</time></p>${paragraphs()}`;
    expect(read('', dated)?.byline).toBe('Mara Linde');
    expect(read('', `<h1>${HEADLINE}</h1><p>By law the ministry has to close them.</p>${paragraphs()}`)?.byline).toBe(
      undefined,
    );
  });

  test('nothing told, nothing said', () => {
    const article = read('', paragraphs(), '');
    expect(article).toEqual({ language: 'en', text: TEXT });
  });
});

test('reading changes nothing in the page', () => {
  const document = pageOf(around('<aside>Beside, and not in, the text.</aside>'));
  const before = document.toString();
  readArticle(document, URL_);
  expect(document.toString()).toBe(before);
});

describe('open shadow trees', () => {
  /** Moves what an element holds into a shadow tree of it. */
  function cast(element: Element | null): void {
    const root = element?.attachShadow({ mode: 'open' });
    for (const node of [...(element?.childNodes ?? [])]) root?.append(node);
  }

  test.each([
    ['a paragraph', '#one'],
    ['the whole body', '#all'],
    ['the body, and a paragraph in one of its own', '#one, #all'],
  ])('%s that stands in one is read in its place', (_what, where) => {
    const [first, ...others] = paragraphs().split('\n');
    const body = `<main><h1>${HEADLINE}</h1><div id="all">${first}<div id="one">${others.shift()}</div>${others.join('\n')}</div></main>`;
    const document = pageOf(
      page({ body: `${body}<footer><p>The paper is written in Odden, printed in Norvane.</p></footer>` }),
    );
    for (const element of document.querySelectorAll(where)) cast(element);
    expect(readArticle(document, URL_)?.article.text).toBe(TEXT);
  });
});
