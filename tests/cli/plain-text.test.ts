/** A plain text's headline is treated as a page's: it is the title, and nothing is found in it. */
import { describe, expect, test } from 'vitest';
import { analyzePlain, plainArticle } from '../../src/cli/plain-text';
import { readPage } from '../../src/cli/read-page';
import { analyze } from '../../src/engine';
import { hashText } from '../../src/engine/text/hash';

const HEADLINE = 'Oman threatens Yemen with sanctions';
const BODY = [
  'Oman threatened on Monday to impose sanctions on Yemen unless the lighthouse at the mouth of the strait is lit again by Friday.',
  'Yemen rejected the threat, and its foreign minister said that his country would never bow to its neighbour’s demands.',
  'The lighthouse has been dark since March, when its keepers left over their pay and nobody came to take their places.',
].join('\n\n');
const read = (text: string, title?: string) =>
  analyzePlain({ ...plainArticle('a.txt', text), ...(title === undefined ? {} : { title }) });
const wordsIn = (text: string, analysis: ReturnType<typeof read>) =>
  analysis.positions.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

describe('the first line', () => {
  const found = wordsIn(BODY, analyze({ language: 'en', text: BODY }));

  test.each([
    ['a headline', `${HEADLINE}\n\n${BODY}`, undefined],
    ['a headline behind a byte order mark and an empty line', `\ufeff\n  ${HEADLINE}\r\n${BODY}`, undefined],
    ['the title that is said besides', `${HEADLINE}\n${BODY}`, `${HEADLINE}!`],
  ])('%s is the title, and not analysed', (_, text, title) => {
    expect(found.length).toBeGreaterThan(1);
    const analysis = read(text, title);
    expect(wordsIn(text, analysis)).toEqual(found);
    expect(analysis.article).toMatchObject({ title: title ?? HEADLINE, length: text.length, hash: hashText(text) });
    for (const { mentions } of analysis.actors)
      for (const { start } of mentions) expect(start).toBeGreaterThanOrEqual(text.indexOf(BODY));
  });

  test.each([
    ['a sentence', `${HEADLINE}.\n\n${BODY}`, undefined],
    ['beside another title', `${HEADLINE}\n\n${BODY}`, 'The strait'],
    ['the beginning of a broken line', BODY.replace(/(.{60,70}) /g, '$1\n'), undefined],
    ['an outcry', `${HEADLINE}!\n\n${BODY}`, undefined],
    ['all that there is', 'Oman threatened to impose sanctions on Yemen', undefined],
  ])('%s is part of the text', (_, text, title) => {
    expect(read(text, title)).toEqual(analyze({ language: 'en', text, ...(title === undefined ? {} : { title }) }));
    expect(wordsIn(text, read(text, title))[0]).toContain('Yemen');
  });
});

test('a page and a text file with the same words have the same title, and the same is found in them', () => {
  const html = `<!doctype html><title>${HEADLINE}</title><article><h1>${HEADLINE}</h1><p>${BODY.replaceAll('\n\n', '</p><p>')}</p></article>`;
  const page = readPage(html, undefined).article;
  if (page === undefined) throw new Error('the page has no text');
  const text = `${HEADLINE}\n\n${BODY}`;
  expect(wordsIn(text, read(text))).toEqual(wordsIn(page.text, analyze(page)));
  expect(read(text).article.title).toBe(page.title);
});

test.each([
  ['LIMA, 4 May 2031 (Agency) – Peru asked Chile to leave.', '2031-05-04'],
  ['By Ana Verdin\nLima, May 4, 2031', '2031-05-04'],
  ['Published: 4 May 2031, updated: 6 May 2031', '2031-05-04'],
  ['LIMA – On 4 May 2031 Peru asked Chile to leave.', undefined],
  ['LIMA, May 4 (Agency) – Peru asked Chile to leave.', undefined],
  ['The treaty of 4 May 2031 was signed by nobody.', undefined],
  ['Deadline 4 May 2031 looms for Peru', undefined],
  ['Born 4 May 1950, Lunde leads the party.', undefined],
  ['Cup final, 4 May 2014: Peru beat Chile', undefined],
  ['The ban, imposed 4 May 2022, hurt everyone.', undefined],
  ['Story\n\nMonday 4 May 2031, 09:30 GMT', '2031-05-04'],
  ['Story\n\nPosted on May 4, 2031 at 9:30 a.m. by Ana Verdin', '2031-05-04'],
  [`${'Peru waits.\n'.repeat(9)}4 May 2031`, undefined],
])('the day printed in %j is %s', (text, published) => {
  expect(plainArticle('a.txt', text).published?.slice(0, 10)).toBe(published);
});
