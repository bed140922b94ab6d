/** The reasons that the detector gives. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/page/detect';
import { ARTICLES } from './detect-articles';
import { judge, ld, OG_ARTICLE, STORY } from './detect-cases';
import { OTHERS } from './detect-others';
import { page, pageOf } from './pages';

const messages: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

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
