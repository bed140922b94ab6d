import { describe, expect, test, vi } from 'vitest';
import { detect } from '../../src/page/detect';
import { ownAddress } from '../../src/page/own-address';
import { DEMO_PATH, demoPage } from '../demo/serve';
import { ARTICLES } from './detect-articles';
import { HEADLINE, judge, STORY } from './detect-cases';
import { OTHERS } from './detect-others';
import { page, pageOf } from './pages';

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
