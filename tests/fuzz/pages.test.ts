/** From any soup of tags and text to findings: nothing throws, every span lies in the text, every mark in the page. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublished } from '../../src/cli/published';
import { analyze } from '../../src/engine';
import { isArticle } from '../../src/engine/format';
import { detect, readArticle } from '../../src/page';
import { marksOf } from '../../src/paint/marks';
import { expectSound } from '../engine/sound';
import { page, pageOf, paragraphs } from '../page/pages';
import { mutated } from './mutated';

const ADDRESS = 'https://paper.example/2031/03/12/story-of-the-valley';

const TAGS = ['p', 'div', 'article', 'main', 'h1', 'h2', 'blockquote', 'ul', 'li', 'table', 'tr', 'td', 'span', 'a'];
const REST = ['em', 'b', 'q', 'br', 'aside', 'figure', 'figcaption', 'script', 'style', 'svg', 'template', 'time'];

const tag = fc
  .tuple(fc.constantFrom(...TAGS, ...REST), fc.constantFrom('', '/', ' class="ad"', ' hidden', ' lang="fr"', ' id="p"'))
  .map(([name, more]) => (more === '/' ? `</${name}>` : `<${name}${more}>`));

const sentence = fc.constantFrom(
  'Norland must return the patrol boat by Friday, Foreign Minister Ada Quill told reporters on Monday.',
  '“We will never leave the valley,” the president of Vessia said in a speech last week.',
  'Vessia threatened to impose sanctions on Norland unless the talks resume within ten days.',
  'A senior official, who asked not to be named, denied that the ministry had lifted its tariffs.',
  'The union <b>demanded</b> that Nor<em>land</em> with&shy;draw its troops &lt;img src=x onerror=alert(1)&gt;.',
  'The envoy said: “No.” According to the spokesman,&nbsp;the ban was extended in March 2031.',
);

const soup = fc
  .array(fc.oneof(tag, sentence, sentence, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 })
  .map((parts) => `<!doctype html><html lang="en"><body>${parts.join('')}`);

const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/g, '');

test('no page makes it throw, and what is marked are the words that were found', { timeout: 120_000 }, () => {
  let found = 0;
  fc.assert(
    fc.property(soup, (html) => {
      const read = readArticle(pageOf(html), ADDRESS);
      if (read === undefined) return;
      const { text } = read.article;
      const analysis = analyze(read.article);
      expectSound(analysis, text);
      for (const { span } of marksOf(analysis)) {
        found += 1;
        const places = read.map.toPlaces(span) ?? [];
        const shown = places.map(({ node, start, end }) => node.data.slice(start, end)).join('');
        expect(squeezed(shown)).toBe(squeezed(text.slice(span.start, span.end)));
      }
    }),
  );
  expect(found).toBeGreaterThan(0);
});

/** What a publisher tells machines, as it should be. */
const TOLD = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebPage', name: 'Terminals', isPartOf: { '@id': '#site' } },
    {
      '@type': ['NewsArticle'],
      headline: 'Harbour ministry to close terminals',
      datePublished: '2031-03-12T08:30:00+01:00',
      dateModified: '2031-03-12',
      author: [{ '@type': 'Person', name: 'Ilka Moorn' }, 'Tarek Voss'],
      publisher: { '@type': 'Organization', name: 'The Paper' },
    },
  ],
};
const METAS = [
  'og:title',
  'og:type',
  'og:site_name',
  'author',
  'article:published_time',
  'date',
  'generator',
  'parsely-page',
];

const metas = fc
  .array(
    fc.tuple(
      fc.constantFrom(...METAS),
      fc.oneof(fc.constantFrom('2031-03-12', '12 March 2031', 'article'), fc.string()),
    ),
  )
  .map((all) =>
    all.map(([name, content]) => `<meta property="${name}" content="${content.replaceAll('"', '&quot;')}">`).join(''),
  );

test('what it tells of itself, with faults in it, is read as words and days, or not at all', {
  timeout: 60_000,
}, () => {
  let dated = 0;
  fc.assert(
    fc.property(mutated(TOLD), metas, (told, head) => {
      const script = `<script type="application/ld+json">${JSON.stringify(told) ?? ''}</script>`;
      const document = pageOf(page({ head: script + head, body: `<h1>Terminals</h1>${paragraphs()}` }));
      expect(detect(document, ADDRESS).reasons.length).toBeGreaterThan(0);
      const article = readArticle(document, ADDRESS)?.article;
      expect(isArticle(article)).toBe(true);
      for (const day of [article?.published, article?.updated])
        if (day !== undefined) expect([day, isPublished(day)]).toEqual([day, true]);
      if (article?.published !== undefined) dated += 1;
      for (const words of [article?.title, article?.byline, article?.outlet])
        expect((words ?? 'none').trim()).not.toBe('');
    }),
    { numRuns: 150 },
  );
  expect(dated).toBeGreaterThan(50);
});
