/** What is told of an analysis beside the analysis itself. */
import { expect, test } from 'vitest';
import { NoticeCounts, noticesOf } from '../../src/cli/notices';
import { analyze } from '../../src/engine';
import type { Article } from '../../src/engine/types';

const STORY = 'Iceland will recall its envoy on Monday. Norway closed two ports in 1998.';
const LONG = `${STORY} `.repeat(14_000);

const CASES: readonly (readonly [shows: string, article: Article, notices: readonly RegExp[]])[] = [
  ['nothing is wrong', { text: STORY, language: 'en', published: '2031-03-12' }, []],
  ['no day of publication', { text: STORY, language: 'en' }, [/^a\.txt: .*1 of 2 times.*--published YYYY-MM-DD/]],
  ['no day, and none needed', { text: 'Norway closed two ports in 1998.', language: 'en' }, []],
  ['another language', { text: STORY, language: 'de', published: '2031-03-12' }, [/German/]],
  ['too long', { text: LONG, language: 'en', published: '2031-03-12' }, [/first 1,000,000 characters/]],
];

test.each(CASES)('%s', (_shows, article, sentences) => {
  const notices = noticesOf(article, analyze(article), { file: 'a.txt' });
  expect(notices.map(({ sentence }) => sentence)).toEqual(sentences.map((one) => expect.stringMatching(one)));
});

test('a page that looks like no news article is analysed, and told of', () => {
  const article = { text: STORY, language: 'en', published: '2031-03-12' };
  const notices = noticesOf(article, analyze(article), { file: 'cake.html', isOther: true });
  expect(notices.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/^cake\.html: .*not look like a news article/),
  ]);
});

test('of many lines there is one sentence a subject', () => {
  const counts = new NoticeCounts();
  for (const text of [STORY, STORY]) {
    const article = { text, language: 'en' };
    for (const notice of noticesOf(article, analyze(article), {})) counts.add(notice);
  }
  expect(counts.sentences(3)).toEqual([expect.stringMatching(/: 2 of 3 articles; .*"published"/)]);
});
