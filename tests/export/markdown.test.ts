import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { markdown } from '../../src/export/markdown';
import { nothing, sample, text } from './sample';

const note = markdown.one(sample, text);

/** Front matter as a YAML parser reads it, and the rest as a CommonMark parser does. HTML in it is let through: none may be there. */
function read(written: string): { readonly fields: Readonly<Record<string, unknown>>; readonly html: string } {
  const [, front = '', ...rest] = written.split(/^---\n/m);
  return { fields: parseYaml(front), html: micromark(rest.join('---\n'), { allowDangerousHtml: true }) };
}

describe('Markdown', () => {
  test('opens with front matter', () => {
    expect(read(note).fields).toMatchObject({
      title: sample.article.title,
      published: '2031-03-12T08:00:00Z',
      url: sample.article.url,
      actors: sample.actors.length,
      positions: 3,
    });
  });

  test('is read as headings, lists and links by others', () => {
    const { html } = read(note);
    expect(html).toContain('<h3>Ana Verdin</h3>');
    expect(html).toMatch(
      /<a href="https:\/\/news\.example\/2031\/sund\?a=1&amp;b=\(2\)#top:~:text=recall[^"]*">“recall/,
    );
    const tags = new Set([...html.matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => !['h1', 'h2', 'h3', 'p', 'ul', 'li', 'a', 'strong'].includes(tag ?? ''))).toEqual(
      [],
    );
  });

  test.each([
    '### Ana Verdin',
    'Foreign Minister, NOR, person, 2 statements',
    '- demanded of Sudland: [“recall its patrol boats”](',
    '  - condition: [“unless the strait is closed”](',
    '  - reported by: a senior aide → Ana Verdin',
    '  - in answer to: [“recall its patrol boats”](',
    '- **threatened**: Norland → Sudland: [“freeze its assets, ships, and accounts”](',
    '- 2031-03-14: [“Friday”](',
  ])('has %s', (line) => {
    expect(note).toContain(line);
  });

  test('links open the page at the words', () => {
    expect(note).toContain('(<https://news.example/2031/sund?a=1&b=(2)#top:~:text=recall%20its%20patrol%20boats>)');
  });

  test('markup in the article stays words', () => {
    const title = '<img src=x onerror=alert(1)> *bold* [x](javascript:y) `code` | & #';
    const hostile = markdown.one({ ...sample, article: { ...sample.article, title } }, text);
    expect(read(hostile).html).toContain(
      '<h1><a href="https://news.example/2031/sund?a=1&amp;b=(2)#top">&lt;img src=x onerror=alert(1)&gt; *bold* [x](javascript:y) `code` | &amp; #</a></h1>',
    );
    expect(read(hostile).fields).toMatchObject({ title });
  });

  test.each(['- Minister', '+ Minister', '2. Minister', '2) Minister'])('the office %j begins no list', (role) => {
    const actors = sample.actors.map((each) => (each.id === 'a1' ? { ...each, role } : each));
    expect(read(markdown.one({ ...sample, actors }, text)).html).toContain(`<p>${role}, NOR, person`);
  });

  test('an address stays as it is, also where Markdown knows a sign of that name', () => {
    const url = 'https://news.example/a?b=1&copy;=2#c\\!d';
    const { html } = read(markdown.one({ ...sample, article: { ...sample.article, url } }, text));
    expect(html).toContain('href="https://news.example/a?b=1&amp;copy;=2#c%5C!d"');
  });

  test('a line break in a title cannot leave its line', () => {
    const broken = markdown.one({ ...sample, article: { ...sample.article, title: 'One\n---\nTwo' } }, text);
    expect(read(broken).fields).toMatchObject({ title: 'One --- Two' });
  });

  test('an address that is none of a web page is no link', () => {
    const other = markdown.one({ ...sample, article: { ...sample.article, url: 'javascript:alert(1)' } }, text);
    expect(other).not.toContain('](');
  });

  test("with the reader's words it opens with the summary", () => {
    expect(
      markdown.one(sample, text, (key, ...rest) => (key === 'language_tag' ? 'en' : [key, ...rest].join(' '))),
    ).toMatch(/summary.?_counts/);
  });

  test('an article without findings says so', () => {
    expect(markdown.one(nothing, 'none')).toContain('Nothing was found in this article.');
  });
});
