import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram, jsonLines, type Program } from './program';

const PARAGRAPHS = [
  'Ana Verdin, the foreign minister of Norland, said on Tuesday that Sudland must recall its patrol boats from the strait before talks could go on, and that her government would not wait for long.',
  'A spokesman for the harbour authority in Port Amber said that three ferries had been stopped since the weekend and that nobody had been hurt, though several passengers had missed their trains.',
  'Officials in Sudland did not answer questions on Wednesday. They have said before that the boats are there to protect fishing crews, and that they will stay for as long as the season lasts.',
  'The two governments signed an agreement about the strait last year. It has been broken at least twice, according to the commission that watches over it, and each side blames the other.',
];

const STORY = `<!doctype html><html lang="en"><head><title>Norland warns Sudland over patrol boats - The Amber Post</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Amber Post">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Norland warns Sudland over patrol boats',
  datePublished: '2031-03-12T08:00:00Z',
})}</script></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Norland warns Sudland over patrol boats</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')}</article>
<footer>All rights reserved.</footer></body></html>`;

const FORM =
  '<!doctype html><html lang="en"><title>Sign in</title><body><form><input name="name"><button>Sign in</button></form>';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
  program.file('story.html', STORY);
  program.file('form.html', FORM);
}, 60_000);
afterAll(() => program.remove());

describe('read', () => {
  test('a page’s own word for its address stands in where none is given', async () => {
    const canonical = '<link rel="canonical" href="https://amber.example/2031/03/12/boats">';
    program.file('own.html', STORY.replace('<title>', `${canonical}<title>`));
    const { stdout } = await program.run(['read', 'own.html']);
    expect(jsonLines(stdout)).toMatchObject([{ article: { url: 'https://amber.example/2031/03/12/boats' } }]);
    const given = await program.run(['read', 'own.html', '--url', 'https://amber.example/moved']);
    expect(jsonLines(given.stdout)).toMatchObject([{ article: { url: 'https://amber.example/moved' } }]);
  });

  test('says of each page whether it is a news article, why, and what its text is, in order', async () => {
    const lines = [
      { file: 'form.html' },
      { file: 'story.html', url: 'https://amber.example/2031/03/12/boats' },
      { file: 'none.html' },
      { file: 'form.html' },
      {},
    ];
    const { stdout, status } = await program.run(
      ['read', '-', '-j', '2'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    expect(status).toBe(1);
    expect(jsonLines(stdout)).toEqual([
      expect.objectContaining({
        file: 'form.html',
        verdict: 'other',
        reasons: expect.arrayContaining([expect.any(String)]),
      }),
      {
        file: 'story.html',
        url: 'https://amber.example/2031/03/12/boats',
        verdict: 'news-article',
        reasons: expect.arrayContaining([expect.any(String)]),
        article: expect.objectContaining({
          title: 'Norland warns Sudland over patrol boats',
          published: expect.stringMatching(/^2031-03-12/),
          language: 'en',
          text: PARAGRAPHS.join('\n\n'),
        }),
      },
      { file: 'none.html', error: expect.stringMatching(/does not exist/), line: 3 },
      expect.objectContaining({ file: 'form.html', verdict: 'other' }),
      { error: expect.stringMatching(/"file" is missing/), line: 5 },
    ]);
  });

  test('takes file names as well', async () => {
    const { stdout, stderr, status } = await program.run(['read', 'story.html', 'form.html']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(jsonLines(stdout).map((line) => line.verdict)).toEqual(['news-article', 'other']);
  });

  test('its articles can be analysed as they come', async () => {
    const read = await program.run(['read', 'story.html']);
    const [page] = jsonLines(read.stdout);
    const { stdout, status } = await program.run(['analyze', '-'], JSON.stringify(page?.article));
    expect(status).toBe(0);
    expect(jsonLines(stdout)[0]).toMatchObject({ version: 1, article: { length: PARAGRAPHS.join('\n\n').length } });
  });
});

test('analyze reads a page as read does, and what the command line says of it holds', async () => {
  const { stdout, stderr, status } = await program.run([
    'analyze',
    'story.html',
    '--outlet',
    'The Other Post',
    '--published',
    '2031-04-01',
  ]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(JSON.parse(stdout)).toMatchObject({
    file: 'story.html',
    article: {
      title: 'Norland warns Sudland over patrol boats',
      outlet: 'The Other Post',
      published: '2031-04-01',
      length: PARAGRAPHS.join('\n\n').length,
    },
  });
});
