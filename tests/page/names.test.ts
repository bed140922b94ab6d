/** Names that styles and parts have: what they say of a paragraph, and what they do not. */
import { expect, test } from 'vitest';
import { readArticle } from '../../src/page';
import { page, pageOf, paragraphs, REPORT } from './pages';

const [first = '', second = '', third = '', ...rest] = REPORT;
const read = (body: string): string | undefined =>
  readArticle(pageOf(page({ body: `<main><h1>Norvane Closes Terminals</h1><div>${body}</div></main>` })), '')?.article
    .text;
const named = (name: string, texts: readonly string[]): string =>
  texts.map((text) => `<p class="${name}">${text}</p>`).join('');

test.each([
  ['tell how it is printed', 'mb-4 text-lg print:text-black'],
  ['tell what comes after it', 'next:mt-4 after:content-none'],
  ['hide it in narrow windows', 'hidden md:block'],
  ['have a word in them that others use for what stands beside a text', 'Paragraph_root__3aF Text_share__9x'],
  ['say that there is none of what they name', 'sc-bdVaJa ad-free'],
  ['tell who may read it', 'paywall'],
])('a text all of whose paragraphs have names that %s is read', (_what, name) => {
  expect(read(named(name, REPORT))).toBe(REPORT.join('\n\n'));
});

test.each([
  ['for those who pay', paragraphs([first, second]) + named('paywall', [third, ...rest])],
  [
    'of those who pay, in a part of its own',
    `${paragraphs([first, second, third])}<div class="paywalled-content">${paragraphs(rest)}</div>`,
  ],
  [
    'that is shown on a click',
    `${paragraphs([first, second, third])}<div class="read-more-content">${paragraphs(rest)}</div>`,
  ],
])('the rest of a text %s is read', (_what, body) => {
  expect(read(body)).toBe(REPORT.join('\n\n'));
});

test('more comments than text are none of it, paragraph by paragraph', () => {
  const comments = Array.from(
    { length: 30 },
    (_, at) =>
      `I have seen it coming for years, and so has the league, whatever it may tell us today in comment ${at}.`,
  );
  expect(read(paragraphs() + named('comment-text', comments))).toBe(REPORT.join('\n\n'));
});

test('the sign of a note is none of its sentence, and a raised figure is', () => {
  const note = '<sup><a href="#note">[1]</a></sup>';
  const body = paragraphs([
    `${first}${note}`,
    second,
    third,
    ...rest,
    'The harbour has twelve km<sup>2</sup> of water.',
  ]);
  expect(read(body)).toBe([...REPORT, 'The harbour has twelve km2 of water.'].join('\n\n'));
});
