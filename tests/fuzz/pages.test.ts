/** From any soup of tags and text to findings: nothing throws, every span lies in the text, every mark in the page. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import type { Span } from '../../src/engine/types';
import { readArticle } from '../../src/page';
import { marksOf } from '../../src/paint/marks';
import { pageOf } from '../page/pages';

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

/** The ends of everything that was found. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = Object.fromEntries(Object.entries(value));
  const own = typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/g, '');

test('no page makes it throw, and what is marked are the words that were found', { timeout: 120_000 }, () => {
  let found = 0;
  fc.assert(
    fc.property(soup, (html) => {
      const read = readArticle(pageOf(html), 'https://paper.example/2031/03/12/story-of-the-valley');
      if (read === undefined) return;
      const { text } = read.article;
      const analysis = analyze(read.article);
      expect(spansIn(analysis).filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([]);
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
