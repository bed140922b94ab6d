/** What the options page says of accuracy and licences is what the project says elsewhere. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { ACCURACY, type Accuracy } from '../../src/options/accuracy';
import { BUNDLED } from '../../src/options/licences';

const rows = readFileSync('README.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'));

/** How the row of README.md begins that is about a subject. */
const ROWS: Readonly<Record<Accuracy['subject'], string>> = {
  detection: 'is it a news article?',
  text: 'the article',
  statements: 'who said what',
  positions: 'who wants what of whom',
  actors: 'actors',
  times: 'time expressions',
};

/** Whether the number stands there as a whole: 11 does not stand in 211, nor 100 in 100,000. */
const hasNumber = (text: string, number: string): boolean =>
  new RegExp(`(?<![\\d.,])${number.replace('.', '\\.')}(?![.,]?\\d)`).test(text);

test.each(ACCURACY)('$subject: the figures are those of README.md', ({ subject, corpus, count, figures }) => {
  const [row = '', ...others] = rows.filter((one) => one.startsWith(`| ${ROWS[subject]}`));
  expect(others).toEqual([]);
  expect(row).toContain(corpus ?? '');
  expect(figures.filter(({ value }) => !hasNumber(row, value))).toEqual([]);
  // Rows may say "the same articles" instead of their number.
  expect(hasNumber(row, count) || row.includes('the same articles')).toBe(true);
});

test.each(BUNDLED)('$name is under $licence', ({ name, licence }) => {
  const { license, licenses } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  expect(license ?? licenses?.[0]?.type ?? licenses).toBe(licence);
});

test('every part that is carried is named', () => {
  const named = new Set(BUNDLED.map(({ name }) => name));
  const carried = Object.keys(about.dependencies);
  expect(carried.filter((name) => !named.has(name))).toEqual([]);
});
