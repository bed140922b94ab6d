/** Pages whose words stand in open shadow trees. */
import { describe, expect, test, vi } from 'vitest';
import { detect } from '../../src/page/detect';
import { page, pageOf, paragraphs, REPORT } from './pages';

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
