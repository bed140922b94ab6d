/** Pages that are no articles, by what says so. */
import { type Case, entries, ld, OVERVIEW, STORY } from './detect-cases';
import { page, paragraphs, REPORT } from './pages';

export const OTHERS: readonly Case[] = [
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
