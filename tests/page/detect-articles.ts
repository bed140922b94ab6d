/** Pages that are articles, by what says so. */
import { type Case, entries, HEADLINE, ld, STORY } from './detect-cases';
import { page, paragraphs, REPORT } from './pages';

export const ARTICLES: readonly Case[] = [
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
