import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { detect, type Verdict } from '../../src/page/detect';
import { ownAddress } from '../../src/page/own-address';
import { DEMO_PATH, demoPage } from '../demo/serve';
import { page, pageOf, paragraphs, REPORT } from './pages';

const HEADLINE = 'Norvane threatens to close terminals in tariff dispute';
const STORY = `<main><h1>${HEADLINE}</h1><article>${paragraphs()}</article></main>`;
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const teaser = (text: string, at: number): string =>
  `<div class="card"><h3><a href="/s/${at}">${text.slice(0, 40)}</a></h3><p>${text}</p></div>`;
/** A live report of a few short entries, each in a place of its own with its time. */
const entries = (headline: string): string =>
  `<h1>${headline}</h1>${REPORT.map(
    (text, at) =>
      `<div class="entry"><time datetime="2026-05-11T10:4${at}:00Z">10:4${at}</time><div><p>${text}</p></div></div>`,
  ).join('')}`;
const OG_ARTICLE = '<meta property="og:type" content="article">';
const OVERVIEW = [...REPORT, ...REPORT].map(teaser).join('');

const messages: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

interface Case {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** A reason that has to be among those given. */
  readonly because: string;
}

const ARTICLES: readonly Case[] = [
  {
    name: 'a report that says so in JSON-LD',
    html: page({
      head: `<title>${HEADLINE}</title>${ld({ '@type': 'NewsArticle', headline: HEADLINE })}`,
      body: STORY,
    }),
    url: 'https://paper.example/world/norvane-terminals',
    because: 'json-ld=NewsArticle',
  },
  {
    name: 'a report within a graph, beside site and breadcrumbs',
    html: page({
      head: ld({
        '@context': 'x',
        '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article', 'NewsArticle'] }, { '@type': 'BreadcrumbList' }],
      }),
      body: STORY,
    }),
    url: 'https://paper.example/world/norvane-terminals',
    because: 'json-ld=NewsArticle',
  },
  {
    name: 'a report as the main entity of a page, in JSON with faults',
    html: page({
      head: `<script type="application/ld+json">{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"one
 two",},}</script>`,
      body: STORY,
    }),
    url: 'https://paper.example/world/norvane-terminals',
    because: 'json-ld=NewsArticle',
  },
  {
    name: 'a report that is named within what the page is about, by its full name',
    html: page({
      head: ld({
        '@type': 'WebPage',
        mainEntity: [{ '@graph': [{ '@type': 'https://schema.org/ReportageNewsArticle' }] }],
      }),
      body: STORY,
    }),
    url: 'https://paper.example/world/norvane-terminals',
    because: 'json-ld=ReportageNewsArticle',
  },
  {
    name: 'an opinion column',
    html: page({ head: ld([{ '@type': 'OpinionNewsArticle' }]), body: STORY }),
    url: 'https://paper.example/opinion/the-league-overreaches',
    because: 'json-ld=OpinionNewsArticle',
  },
  {
    name: 'a live blog',
    html: page({ head: ld({ '@type': 'LiveBlogPosting', liveBlogUpdate: [{ '@type': 'BlogPosting' }] }), body: STORY }),
    url: 'https://paper.example/live/norvane',
    because: 'json-ld=LiveBlogPosting',
  },
  ...[
    { headline: 'Norvane live: ministry threatens to close terminals', url: 'https://paper.example/world/norvane' },
    { headline: 'Ministry threatens to close terminals', url: 'https://paper.example/live/norvane' },
    { headline: 'Ministry threatens to close terminals – live', url: 'https://paper.example/norvane-talks' },
    { headline: 'Ministry threatens to close terminals', url: 'https://paper.example/news/liveblog/norvane' },
  ].map(({ headline, url }) => ({
    name: `a live blog of a few short entries, “${headline}” at ${url}`,
    html: page({ head: `<title>${headline} | The Paper</title>`, body: entries(headline) }),
    url,
    because: 'headline=live',
  })),
  {
    name: 'a live blog of a few short entries, typed as a website, that says what it is in JSON-LD',
    html: page({
      head: `<title>Norvane live: all the news</title><meta property="og:type" content="website">${ld({ '@type': 'LiveBlogPosting' })}`,
      body: entries('Norvane live: all the news'),
    }),
    url: 'https://paper.example/norvane',
    because: 'json-ld=LiveBlogPosting',
  },
  {
    name: 'a report that Open Graph and an article: meta tell of',
    html: page({
      head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-11T09:00:00Z">',
      body: STORY,
    }),
    url: 'https://paper.example/world/norvane-closes-terminals',
    because: 'published=2026-05-11T09:00:00Z',
  },
  {
    name: 'a report that Parse.ly’s metas tell of',
    html: page({
      head: '<meta name="parsely-type" content="post"><meta name="parsely-pub-date" content="2026-05-11T09:00:00Z">',
      body: STORY,
    }),
    url: 'https://paper.example/world/norvane-closes-terminals',
    because: 'parsely=post',
  },
  {
    name: 'a report in English whose page says that it is German',
    html: page({ head: '<meta property="og:type" content="article">', body: STORY, lang: 'de' }),
    url: 'https://paper.example/2026/05/11/norvane-closes-terminals',
    because: 'address-day=2026-05-11',
  },
  {
    name: 'a report that only microdata tells of',
    html: page({
      body: `<div itemscope itemtype="https://schema.org/NewsArticle"><h1>Norvane</h1>${paragraphs()}</div>`,
    }),
    url: 'https://paper.example/norvane',
    because: 'microdata=NewsArticle',
  },
  {
    name: 'an old report that only its address and its words tell of',
    html: page({ head: `<title>${HEADLINE}</title>`, body: `<table><tr><td>${paragraphs()}</td></tr></table>` }),
    url: 'http://paper.example/2009/03/17/norvane-closes-terminals.html',
    because: 'address-day=2009-03-17',
  },
  {
    name: 'a report with line breaks for paragraphs',
    html: page({
      head: '<meta property="og:type" content="article">',
      body: `<h1>Norvane</h1><div>${REPORT.join('<br><br>')}</div>`,
    }),
    url: 'https://paper.example/2026/05/11/norvane-closes-terminals',
    because: 'og-type=article',
  },
  {
    name: 'a report without mark-up that shows its day below the headline',
    html: page({
      head: `<title>${HEADLINE}</title>`,
      body: `<div><h1>${HEADLINE}</h1><div>Rosa Lind / <span>Updated: May 11, 2026, 09:00</span></div></div>
        <p>${'The terminals stand empty, and the ferries leave half an hour late, as they did in the spring. '.repeat(8)}</p>`,
    }),
    url: 'https://paper.example/world/norvane-threatens-to-close-terminals/71496416.cms',
    because: 'dateline',
  },
  {
    name: 'a plain report at a short address, by its headline over one whole story',
    html: page({
      head: `<title>${HEADLINE} | The Paper</title><meta property="og:type" content="website">`,
      body: `<main><h1>${HEADLINE}</h1><p>11 May 2026</p><div>${paragraphs([...REPORT, ...REPORT])}</div></main>`,
    }),
    url: 'https://paper.example/news/norvane-terminals',
    because: 'headline',
  },
  {
    name: 'a report at the root of its host, named by its query',
    html: page({ head: `<title>${HEADLINE}</title><meta property="og:type" content="article">`, body: STORY }),
    url: 'https://paper.example/?p=71496',
    because: 'address-number',
  },
  {
    name: 'a saved report, by its own word for its address',
    html: page({
      head: '<link rel="canonical" href="https://paper.example/2026/05/11/norvane-closes-three-terminals"><meta property="og:type" content="article">',
      body: STORY,
    }),
    url: '',
    because: 'address-day=2026-05-11',
  },
];

const OTHERS: readonly Case[] = [
  {
    name: 'entries of a page whose headline has nothing live in it',
    html: page({ head: '<title>Norvane in a few words | The Paper</title>', body: entries('Norvane in a few words') }),
    url: 'https://paper.example/world/norvane',
    because: 'scattered=5',
  },
  {
    name: 'where they live, in teasers',
    html: page({
      head: '<title>The harbours where they live | The Paper</title>',
      body: `<h1>The harbours where they live</h1>${OVERVIEW}`,
    }),
    url: 'https://paper.example/where-they-live',
    because: 'scattered=10',
  },
  {
    name: 'a live channel, with what is on it',
    html: page({
      head: '<title>Watch our channel live: all day | The Paper</title><meta property="og:type" content="website">',
      body: `<h1>Watch our channel live: all day</h1>${Array.from(
        { length: 6 },
        (_, at) =>
          `<div><p>At ${at}: a walk along the quays of Norvane, with music of the harbours and talk with those who work there by day and by night.</p></div>`,
      ).join('')}`,
    }),
    url: 'https://paper.example/live',
    because: 'section-page',
  },
  { name: 'a home page', html: page({ body: OVERVIEW }), url: 'https://paper.example/', because: 'home-page' },
  {
    name: 'the home page of an edition',
    html: page({ body: OVERVIEW }),
    url: 'https://paper.example/en-gb/',
    because: 'home-page',
  },
  {
    name: 'a home page that lists its stories in JSON-LD',
    html: page({
      head: ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { '@type': 'NewsArticle' } }] }),
      body: OVERVIEW,
    }),
    url: 'https://paper.example/world',
    because: 'thing=ItemList',
  },
  {
    name: 'a section',
    html: page({ body: OVERVIEW }),
    url: 'https://paper.example/world/europe',
    because: 'section-page',
  },
  {
    name: 'a section by Parse.ly’s metas, numbered and with a long name',
    html: page({ head: '<meta name="parsely-type" content="sectionpage">', body: OVERVIEW }),
    url: 'https://paper.example/world/norvane-and-its-harbours-12345',
    because: 'parsely=sectionpage',
  },
  {
    name: 'a section with a long name whose teasers stand each alone',
    html: page({
      head: '<title>Middle East and North Africa | The Paper</title><meta property="og:type" content="website">',
      body: `<main><h1>Middle East and North Africa</h1><time datetime="2026-05-11">Today</time>${OVERVIEW}</main>`,
    }),
    url: 'https://paper.example/news/middle-east',
    because: 'section-page',
  },
  {
    name: 'a short address whose headline stands over little talk',
    html: page({
      head: '<title>How the harbour grew over the years | Quay</title>',
      body: `<h1>How the harbour grew over the years</h1>${paragraphs(
        Array.from(
          { length: 8 },
          () =>
            'The first quay was built of oak and stone, and the second of iron, which did not last. The third still stands, and on summer evenings half of the town walks along it to look at the boats.',
        ),
      )}`,
    }),
    url: 'https://quay.example/about/our-history',
    because: 'section-page',
  },
  {
    name: 'a topic page that is dated and numbered',
    html: page({
      head: '<meta property="article:published_time" content="2020-01-01"><title>Norvane in the news</title>',
      body: `<h1>Norvane in the news</h1>${OVERVIEW}`,
    }),
    url: 'https://paper.example/norvane/18236761/',
    because: 'scattered=10',
  },
  {
    name: 'a live ticker of headlines',
    html: page({
      head: '<title>As it happens | The Paper</title><meta property="og:type" content="article">',
      body: `<h1>As it happens</h1><ul>${[...REPORT, ...REPORT]
        .map(
          (text, at) =>
            `<li><time datetime="2026-05-11T10:4${at}:00Z">10:4${at}</time> <a href="/${at}">${text}</a></li>`,
        )
        .join('')}</ul>`,
    }),
    url: 'https://paper.example/world/2026/05/11/as-it-happens-today',
    because: 'no-text',
  },
  {
    name: 'documentation',
    html: page({ body: STORY }),
    url: 'https://docs.tool.example/guide',
    because: 'address-word=docs',
  },
  {
    name: 'an encyclopedia',
    html: page({ head: `<meta name="generator" content="MediaWiki 1.42">${ld({ '@type': 'Article' })}`, body: STORY }),
    url: 'https://pedia.example/wiki/Norvane',
    because: 'platform=MediaWiki',
  },
  {
    name: 'a forum thread',
    html: page({ head: ld({ '@type': 'DiscussionForumPosting' }), body: STORY }),
    url: 'https://talk.example/t/norvane-and-the-league/12345',
    because: 'thing=DiscussionForumPosting',
  },
  {
    name: 'a discussion without mark-up',
    html: page({ body: REPORT.map((text) => `<div class="comment"><p>${text}</p></div>`).join('') }),
    url: 'https://talk.example/s/norvane-and-the-shipping-league',
    because: 'comments',
  },
  {
    name: 'a product',
    html: page({ head: ld({ '@type': 'Product', offers: {} }), body: STORY }),
    url: 'https://shop.example/harbour-lamp-in-brass-long',
    because: 'thing=Product',
  },
  {
    name: 'search results',
    html: page({ head: '<title>Search results for norvane</title>', body: OVERVIEW }),
    url: 'https://paper.example/search?q=norvane',
    because: 'address-word=search',
  },
  {
    name: 'what a company does, typed and headed like an article',
    html: page({
      head: '<title>How we help you grow your harbour | Quay</title><meta property="og:type" content="article">',
      body: `<h1>How we help you grow your harbour</h1>${paragraphs(
        Array.from(
          { length: 8 },
          () =>
            'We plan, build and look after harbours of every size, and our engineers stay with you from the first drawing to the last bollard. Whatever the tide does, your ships will be safe with us, and your people, too.',
        ),
      )}`,
    }),
    url: 'https://quay.example/how-we-help-you-grow',
    because: 'undated',
  },
  {
    name: 'a video',
    html: page({
      head: '<meta property="og:type" content="video.other">',
      body: '<h1>Watch</h1><p>The minister speaks.</p>',
    }),
    url: 'https://paper.example/video/123456/minister-speaks-in-the-capital',
    because: 'og-type=video.other',
  },
  {
    name: 'a login wall',
    html: page({ head: '<title>Sign in to continue</title>', body: '<form><input type="password"></form>' }),
    url: 'https://id.paper.example/login',
    because: 'page-title',
  },
  {
    name: 'a consent wall',
    html: page({ body: `<h1>We value your privacy</h1>${paragraphs()}` }),
    url: 'https://consent.paper.example/collect',
    because: 'address-word=consent',
  },
  {
    name: 'a report in another language that says it is English',
    html: page({
      head: ld({ '@type': 'NewsArticle' }),
      body: paragraphs([
        'Das Ministerium teilte am Montag mit, dass es die drei Häfen schließen werde, wenn der Bund den neuen Tarif nicht bis zum Ende des Monats zurücknimmt.',
        'Die Ministerin sagte vor Journalisten in der Hauptstadt, die Gespräche mit dem Bund seien höflich, lang und leer gewesen, und die Regierung bereite sich vor.',
        'Ein Sprecher des Bundes wies den Vorwurf zurück und sagte, der Tarif sei nach den Regeln des Vertrages rechtzeitig angekündigt worden.',
      ]),
    }),
    url: 'https://zeitung.example/2026/05/11/norvane-schliesst-die-haefen',
    because: 'no-sentences',
  },
  {
    name: 'a page without text',
    html: page({ head: ld({ '@type': 'NewsArticle' }), body: '<div id="app"></div>' }),
    url: 'https://paper.example/2026/05/11/norvane-closes-three-terminals',
    because: 'no-text',
  },
];

/** What the detector decides, and every reason for it that a reader who asks is given. */
function judge({ html, url }: Case): { readonly verdict: Verdict; readonly reasons: readonly string[] } {
  const document = pageOf(html);
  const address = url === '' ? ownAddress(document) : url;
  const { verdict } = detect(document, address);
  return { verdict, reasons: detect(document, address, verdict).reasons };
}

describe('articles are found', () => {
  test.each(ARTICLES)('$name', (one) => {
    expect(judge(one)).toMatchObject({
      verdict: 'news-article',
      reasons: expect.arrayContaining([one.because]),
    });
  });
});

describe('other pages are left alone', () => {
  test.each(OTHERS)('$name', (one) => {
    expect(judge(one)).toMatchObject({ verdict: 'other', reasons: expect.arrayContaining([one.because]) });
  });
});

describe('what decides is among all the reasons', () => {
  test.each([...ARTICLES, ...OTHERS])('$name', (one) => {
    const decisive = detect(pageOf(one.html), one.url || ownAddress(pageOf(one.html))).reasons;
    expect(judge(one).reasons).toEqual(expect.arrayContaining([...decisive]));
  });
});

test('a clear case is decided without looking at data, forms and times', () => {
  const document = pageOf(
    page({
      head: `<title>${HEADLINE}</title><meta property="og:title" content="x"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-11T09:00:00Z">`,
      body: STORY,
    }),
  );
  const asked = vi.spyOn(document, 'querySelectorAll');
  const tags = vi.spyOn(document, 'getElementsByTagName');
  const found = detect(document, 'https://paper.example/2026/05/11/norvane-threatens-to-close-terminals');
  expect(found.verdict).toBe('news-article');
  expect(asked).not.toHaveBeenCalled();
  const looked = tags.mock.calls.map(([name]) => name);
  expect(looked).toContain('p');
  for (const later of ['script', 'form', 'time']) expect(looked).not.toContain(later);
});

describe('words in open shadow trees', () => {
  const ADDRESS = 'https://portal.example/en/news/norvane-threatens-to-close-terminals/ar-AA1x';
  const inTree = (host: Element | null, html: string): ShadowRoot => {
    if (host === null) throw new Error('nothing to put it into');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };

  test.each([
    ['paragraphs', paragraphs()],
    ['paragraphs that line breaks part', `<div>${REPORT.join('<br><br>')}</div>`],
  ])('make an article as others do: %s, in a tree within a tree', (_how, html) => {
    const document = pageOf(page({ body: '<news-page></news-page>' }));
    const outer = inTree(document.querySelector('news-page'), '<header>News</header><news-text></news-text>');
    inTree(outer.querySelector('news-text'), html);
    expect(detect(document, ADDRESS)).toMatchObject({ verdict: 'news-article' });
  });

  test('that stand each in a tree of its own are teasers', () => {
    const document = pageOf(page({ body: [...REPORT, ...REPORT].map(() => '<news-card></news-card>').join('') }));
    for (const [at, card] of [...document.querySelectorAll('news-card')].entries())
      inTree(card, `<p>${REPORT[at % REPORT.length]}</p>`);
    expect(detect(document, ADDRESS)).toMatchObject({ verdict: 'other', reasons: ['scattered=10'] });
  });

  test.each([
    ['has its words beside them', ADDRESS, page({ body: `${paragraphs()}<i></i>` })],
    ['is as likely as not no article', 'https://portal.example/watch-now/12345678', page({ body: '<i></i>' })],
  ])('are not looked for in a page that %s', (_what, address, html) => {
    const document = pageOf(html);
    const asked = vi.spyOn(document.documentElement, 'querySelectorAll');
    detect(document, address);
    expect(asked).not.toHaveBeenCalledWith('*');
  });
});

describe('reasons', () => {
  const all = [...ARTICLES, ...OTHERS].flatMap((one) => judge(one).reasons);

  test.each([...new Set(all.map((reason) => reason.split('=')[0] ?? ''))])('%s has words for the reader', (key) => {
    expect(messages).toHaveProperty(`reason_${key.replaceAll('-', '_')}`);
  });

  test('the weightiest stands first', () => {
    const html = page({ head: ld({ '@type': 'NewsArticle' }), body: STORY });
    expect(detect(pageOf(html), 'https://paper.example/norvane-closes-three-terminals').reasons[0]).toBe(
      'json-ld=NewsArticle',
    );
  });

  test('an address that decides is the only sign, and final: whatever the page says', () => {
    const html = page({ head: ld({ '@type': 'NewsArticle' }), body: STORY });
    for (const [path, reasons] of [
      ['', ['home-page']],
      ['/search', ['address-word=search', 'section-page']],
    ] as const)
      expect(detect(pageOf(html), `https://paper.example${path}`)).toMatchObject({ reasons, isFinal: true });
    expect(detect(pageOf(html), 'https://paper.example/world').isFinal).toBe(false);
  });

  test.each([
    ['no words, but much that speaks for an article', page({ head: OG_ARTICLE, body: '' }), true],
    ['no words, and nothing that speaks for an article', page({ body: '' }), false],
    ['words', page({ head: OG_ARTICLE, body: STORY }), false],
  ])('words may be still to come in a page with %s: %s', (_what, html, mayCome) => {
    expect(detect(pageOf(html), 'https://paper.example/world/norvane-terminals-71496').mayCome).toBe(mayCome);
  });

  test('a page that cannot be looked at is said to be so', () => {
    const broken = new Proxy(pageOf(page({ body: STORY })), {
      get: () => {
        throw new Error('denied');
      },
    });
    expect(detect(broken, 'https://paper.example/a')).toEqual({ verdict: 'other', reasons: ['unreadable'] });
    expect(detect(broken, 'https://paper.example/a', 'other').reasons).toEqual(['unreadable']);
  });
});

test('looking changes nothing in the page', () => {
  for (const { html, url } of [...ARTICLES, ...OTHERS]) {
    const document = pageOf(html);
    const before = document.toString();
    detect(document, url);
    expect(document.toString()).toBe(before);
  }
});

test('the demo is an article where `npm start` serves it', () => {
  const address = `http://127.0.0.1:40000${DEMO_PATH}`;
  expect(detect(pageOf(demoPage('article.html')), address)).toMatchObject({ verdict: 'news-article' });
});
