/** The pages that the cases visit, all of our own writing. */
import { existsSync, readFileSync } from 'node:fs';
import { demoPage, type Pages } from '../demo/serve';
import { HIDDEN_PAGES } from './hidden-pages';

const REAL_PAGE = '../shared/pages/moscow-times-2014-04-23.html';
export const hasRealPage = existsSync(REAL_PAGE);

const TITLE = 'Estonia Demands Return of Patrol Boat From Russia by Friday';

const SENTENCES = [
  'Estonian Foreign Minister Kadri Saar said on Monday that Russia must return the patrol boat by Friday.',
  'The Russian Foreign Ministry rejected the demand and accused Tallinn of staging the incident.',
  'The European Union will impose sanctions on the port of Kolkja if the crew is not released, a senior official said.',
  '“We will not wait for ever,” Saar told reporters in Tallinn.',
];

/** A news page with this HTML as its body. */
function story(title: string, body: string, { lang = 'en', style = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-11T09:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2026-05-11T09:00:00Z"}</script>
<style>body{font:18px/1.5 serif;max-width:640px;margin:20px auto}${style}</style></head>
<body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
}

const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>${SENTENCES[at % SENTENCES.length]} This is paragraph ${at + 1}.</p>`,
  ).join('\n');

const SHOP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kettles | Cookware</title>
<meta property="og:type" content="product"></head><body><h1>Steel kettle, 1.7 litres</h1><p>€39.00</p>
<button>Add to basket</button><ul><li><a href="#a">Pots</a></li><li><a href="#b">Pans</a></li></ul>
<p>The manufacturer said it must be descaled every month.</p></body></html>`;

const FRENCH = `<p>Le ministre des affaires étrangères a déclaré mardi que la Russie devait rendre le navire avant vendredi, faute de quoi de nouvelles sanctions seraient prises par les Européens.</p>
<p>Selon un haut responsable, la réunion de lundi sera décisive pour la suite des négociations entre les deux pays, qui n’ont pas avancé depuis des semaines.</p>
<p>« Nous n’attendrons pas toujours », a-t-il ajouté devant la presse, avant de partir pour la capitale où il doit rencontrer ses homologues.</p>`;

const HOSTILE = `<p>Estonian Foreign Minister &lt;img src=x onerror="document.title='taken'"&gt; Kadri Saar said on Monday that Russia must return &lt;script&gt;document.title='taken'&lt;/script&gt; the patrol boat by Friday.</p>
<p>“&lt;iframe srcdoc='&lt;script&gt;parent.document.title=1&lt;/script&gt;'&gt;&lt;/iframe&gt; We will not wait,” Saar &lt;b onmouseover=alert(1)&gt;told reporters in Tallinn on Tuesday.</p>
${paragraphs(8)}<p id="browser">Named like the API.</p><form id="chrome"></form><p id="demarche">So is this.</p>`;

/** A page whose script has broken what scripts usually lean on. */
const TAMPERED = story(
  'Estonia Demands Return of Patrol Boat From Russia by Friday',
  `${paragraphs(8)}<script>
Object.freeze(Object.prototype); Object.freeze(Array.prototype);
Range.prototype.setStart = () => { throw new Error('patched'); };
Document.prototype.createRange = () => null;
Array.prototype.map === undefined;
</script>`,
);

/** The same story in documents that are unlike others. All of them are marked. */
export const ODD_PAGES = {
  'in right-to-left surroundings': story(TITLE, `<div dir="rtl">${paragraphs(8)}</div>`).replace(
    '<html',
    '<html dir="rtl"',
  ),
  'in quirks mode': story(TITLE, paragraphs(8)).replace('<!doctype html>', ''),
  'zoomed by the page': story(TITLE, paragraphs(8), { style: 'html{zoom:1.7}' }),
  'in nested scrolling boxes': story(
    TITLE,
    `<div style="height:300px;overflow:auto"><div style="height:900px;overflow:auto">${paragraphs(12)}</div></div>`,
  ),
  'that the reader may edit': story(TITLE, `${paragraphs(8)}<script>document.designMode = 'on'</script>`),
  'written by document.open': `<!doctype html><title>Start</title><script>addEventListener('load', () => {
document.open(); document.write(${JSON.stringify(story(TITLE, paragraphs(8))).replaceAll('</', '<\\/')}); document.close(); window.__kept = document.documentElement.outerHTML; });</script>`,
  'as XHTML': {
    html: story(TITLE, paragraphs(8))
      .replace('<!doctype html><html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace(/<meta ([^>]*)>/g, '<meta $1/>'),
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  // The browser's driver looks into every frame: one that allows no script would have the browser complain of that in the console.
  'beside frames of another origin': story(
    TITLE,
    `${paragraphs(8)}<iframe src="data:text/html,<h1>Elsewhere</h1>"></iframe><iframe sandbox="allow-scripts" srcdoc="<p>Kadri Saar said nothing."></iframe>`,
  ),
  'whose first paragraph stands in an open shadow tree': story(
    TITLE,
    `<div><template shadowrootmode="open"><p>${SENTENCES[0]}</p></template></div>
${paragraphs(8).replaceAll('return the patrol boat', 'leave the harbour')}`,
  ),
  'that stands as a whole in open shadow trees': story(
    TITLE,
    `<news-page><template shadowrootmode="open"><news-text><template shadowrootmode="open">${paragraphs(8)}</template></news-text></template></news-page>`,
  ),
  'with a hundred thousand elements around it': story(
    TITLE,
    `${paragraphs(8)}<script>for (let at = 0; at < 50000; at++) document.body.append(document.createElement('div'), document.createElement('i'));</script>`,
  ),
  'whose script breaks the highlights of its own world': story(
    TITLE,
    `${paragraphs(8)}<script>
CSS.highlights.set('demarche-demand', new Highlight()); Highlight.prototype.add = () => { throw new Error('patched'); };
HighlightRegistry.prototype.set = () => { throw new Error('patched'); }; window.Highlight = undefined;</script>`,
  ),
} satisfies Pages;

/** No article, around a frame from another origin that is one; its title tells when the frame is there. */
const FRAMING = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Waiting</title></head><body><iframe
onload="if (this.src) document.title = 'Framed'"></iframe><script>
document.querySelector('iframe').src = location.origin.replace('127.0.0.1', 'localhost') + '/living';</script></body></html>`;

const SINGLE_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Start</title></head><body><div id="view"><h1>Start</h1></div>
<script>
const story = ${JSON.stringify(`<article><h1>Estonia Demands Return of Patrol Boat From Russia by Friday</h1>${paragraphs(8)}</article>`)};
window.show = (path, html, title) => { history.pushState({}, '', path); document.getElementById('view').innerHTML = html; document.title = title; };
window.showStory = () => show('/2026/05/11/estonia-demands-return-of-patrol-boat', story, 'Estonia Demands Return of Patrol Boat From Russia by Friday');
window.showStart = () => show('/', '<h1>Start</h1>', 'Start');
</script></body></html>`;

/** An article that changes in the ways that pages do, each at a call of its own. */
const LIVING = story(
  'Estonia Demands Return of Patrol Boat From Russia by Friday',
  `<div id="text">${paragraphs(8)}</div><script>
const text = document.getElementById('text');
window.original = text.innerHTML;
window.changes = {
  setAnew() { for (const paragraph of text.children) paragraph.textContent = paragraph.textContent; },
  append() { text.insertAdjacentHTML('beforeend', '<p>Latvian Foreign Minister Ilze Kalna said on Monday that Russia must close the base at Kolkja by Sunday.</p>'); },
  prepend() { text.insertAdjacentHTML('afterbegin', '<p>Polish Defence Minister Adam Lis said on Monday that Russia must withdraw the frigate by Thursday.</p>'); },
  edit() { const [first] = text.children; first.firstChild.data = first.firstChild.data.replace('the patrol boat', 'both of the patrol boats'); },
  translate() { for (const paragraph of text.children) paragraph.innerHTML = '<font><font>' + ${JSON.stringify(FRENCH.replace(/<[^>]*>/g, ' '))} + '</font></font>'; },
  translateIntoEnglish() {
    const source = document.createElement('div');
    source.innerHTML = window.original;
    [...source.children].forEach((paragraph, at) => { text.children[at].innerHTML = '<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">' + paragraph.innerHTML + '</font></font>'; });
  },
  empty() { text.innerHTML = ''; },
  restore() { text.innerHTML = window.original; },
  another() { document.querySelector('main').insertAdjacentHTML('beforeend', '<article><h1>Harbour Fees Rise Again</h1>' + ${JSON.stringify(paragraphs(3).replaceAll('patrol boat', 'second boat'))} + '</article>'); },
  scrollOn() { this.another(); document.title = 'Harbour Fees Rise Again'; history.replaceState({}, '', '/2026/05/12/harbour-fees-rise-again'); },
  vanish() { document.body.innerHTML = '<h1>Start</h1>'; },
};
</script>`,
);

/** An article two of whose paragraphs stand in open shadow trees, the second without anything to mark; the first tree changes. */
const LIVING_IN_TREES = story(
  TITLE,
  `<div id="first"></div><div id="quiet"></div><div id="closed"></div>${paragraphs(8).replaceAll('return the patrol boat', 'leave the harbour')}<script>
const fill = (host, html) => { const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' }); root.innerHTML = html; return root; };
let root = fill(document.getElementById('first'), '<p>${SENTENCES[0]}</p>');
fill(document.getElementById('quiet'), '<p>The water was calm and grey that morning, and the gulls sat upon the old wall beside the empty quay.</p>');
window.changes = {
  edit() { const { firstChild } = root.querySelector('p'); firstChild.data = firstChild.data.replace('the patrol boat', 'both of the patrol boats'); },
  append() { root.querySelector('p').insertAdjacentHTML('afterend', '<p>Latvian Foreign Minister Ilze Kalna said on Monday that Russia must close the base at Kolkja by Sunday.</p>'); },
  remove() { root.querySelector('p').remove(); },
  open() {
    this.edit();
    const host = document.createElement('div');
    document.getElementById('quiet').after(host);
    window.late = fill(host, '');
  },
  bring() {
    const host = document.createElement('div');
    fill(host, '<p>Latvian Foreign Minister Ilze Kalna said on Monday that Russia must close the base at Kolkja by Sunday.</p>');
    document.getElementById('quiet').after(host);
  },
  attach() { fill(document.getElementById('closed'), '<p>Latvian Foreign Minister Ilze Kalna said on Monday that Russia must close the base at Kolkja by Sunday.</p>'); },
  fillLate() { window.late.innerHTML = '<p>Latvian Foreign Minister Ilze Kalna said on Monday that Russia must close the base at Kolkja by Sunday.</p>'; },
  exchange() {
    window.left = root;
    const host = document.createElement('div');
    document.getElementById('first').replaceWith(host);
    root = fill(host, '<p>${SENTENCES[0]?.replace('patrol boat', 'stolen boat')}</p>');
  },
};
</script>`,
);

/** Says in its head that it is an article, and gets its text only when told. */
const LATE = story('Estonia Demands Return of Patrol Boat From Russia by Friday', '<div id="late"></div>').replace(
  '</body>',
  `<script>window.render = () => { document.getElementById('late').innerHTML = ${JSON.stringify(paragraphs(8))}; };</script></body>`,
);

/** A portal's page, which says next to nothing of itself: its elements open their trees at once and fill them when told. */
const PORTAL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title></head><body><news-page></news-page><script>
const root = document.querySelector('news-page').attachShadow({ mode: 'open' });
window.render = () => {
  root.innerHTML = '<h1>${TITLE}</h1><news-text></news-text>';
  root.querySelector('news-text').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(paragraphs(8))};
};</script></body></html>`;

/** Where one of the odd pages is served; the address says nothing for or against it. */
export const oddPath = (name: string): string => `/2026/05/11/story-${name.replaceAll(' ', '-')}`;

/** Where one of the pages that hide something is served. */
export const hiddenPath = (name: string): string => `/2026/05/11/hides-${name.replaceAll(/\W+/g, '-')}`;

/** Paths of a hundred articles, no two with the same text. */
export const CROWD: readonly string[] = Array.from({ length: 100 }, (_, at) => `/crowd/${at + 1}`);

export const PAGES: Pages = {
  '/demo': demoPage('article.html'),
  '/shop': SHOP,
  '/french': story('La Russie doit rendre le navire', FRENCH.repeat(4), { lang: 'fr' }),
  '/no-text': '<!doctype html><html lang="en"><head><title>Nothing</title></head><body><canvas></canvas></body></html>',
  '/broken': story(TITLE, paragraphs(10))
    .replaceAll('</p>', '')
    .replace('</article></main></body></html>', '<table><b><p>'),
  '/hostile': story(TITLE, HOSTILE),
  '/tampered': TAMPERED,
  '/strict': {
    // Its own style would be an error of its own.
    html: story(TITLE, paragraphs(8)).replace(/<style>.*<\/style>/s, ''),
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src 'self'; style-src 'none'; require-trusted-types-for 'script'",
    },
  },
  '/lengthy': story(TITLE, paragraphs(1500)),
  '/long': story(TITLE, paragraphs(6000)),
  '/huge': story(TITLE, paragraphs(85_000)),
  ...Object.fromEntries(CROWD.map((path, at) => [path, story(TITLE, paragraphs(8 + at))])),
  ...Object.fromEntries(Object.entries(ODD_PAGES).map(([name, page]) => [oddPath(name), page])),
  ...Object.fromEntries(
    Object.entries(HIDDEN_PAGES).map(([name, { body, style }]) => [hiddenPath(name), story(TITLE, body, { style })]),
  ),
  '/plain': { html: SENTENCES.join('\n\n'), headers: { 'content-type': 'text/plain; charset=utf-8' } },
  '/document.pdf': { html: '%PDF-1.4\n%%EOF', headers: { 'content-type': 'application/pdf' } },
  // Tells how it was shown, in an attribute: a change of which is none of the text.
  '/kept': story(
    TITLE,
    `${paragraphs(8)}<script>addEventListener('pageshow', ({ persisted }) => {
document.documentElement.dataset.shown = persisted ? 'as it was' : 'anew'; });</script>`,
  ),
  '/framing': FRAMING,
  '/spa': SINGLE_PAGE,
  '/living': LIVING,
  '/living-in-trees': LIVING_IN_TREES,
  '/late': LATE,
  '/en/news/estonia-demands-return-of-patrol-boat/ar-12345': PORTAL,
  ...(hasRealPage ? { '/moscow-times': readFileSync(REAL_PAGE, 'utf8') } : {}),
};
