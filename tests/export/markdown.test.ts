import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/export/markdown';
import { nothing, sample, text } from './sample';

const note = markdown.one(sample, text);

describe('Markdown', () => {
  test('opens with front matter whose values are quoted', () => {
    const [, front = ''] = note.split('---\n');
    const fields = Object.fromEntries(
      front
        .trim()
        .split('\n')
        .map((line) => [line.split(': ', 1)[0], line.slice(line.indexOf(': ') + 2)]),
    );
    expect(JSON.parse(fields.title ?? '')).toBe(sample.article.title);
    expect(JSON.parse(fields.published ?? '')).toBe('2031-03-12T08:00:00Z');
    expect(fields.positions).toBe('3');
  });

  test.each([
    '### Ana Verdin',
    'Foreign Minister, NOR, person, 2 statements',
    '- demands of Sudland (announced): [“recall its patrol boats”](',
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
    expect(hostile).toContain(
      '\\<img src=x onerror=alert(1)\\> \\*bold\\* \\[x\\](javascript:y) \\`code\\` \\| \\& \\#',
    );
    expect(hostile.split('---\n').slice(2).join('')).not.toMatch(/(?<!\\)<img/);
  });

  test('a line break in a title cannot leave its line', () => {
    const broken = markdown.one({ ...sample, article: { ...sample.article, title: 'One\n---\nTwo' } }, text);
    expect(broken).toContain('title: "One --- Two"');
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
