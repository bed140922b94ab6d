/** What the options page says of accuracy and licences is what the project says elsewhere. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { ACCURACY, type Accuracy } from '../../src/options/accuracy';
import { ARTICLES, type Found, KIND_ACCURACY } from '../../src/options/kind-accuracy';
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
  elsewhere: 'the same, on articles that nothing was made with',
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

test('each kind’s figures are those of docs/positions.md', () => {
  const lines = readFileSync('docs/positions.md', 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith('| demand |'));
  const cells = (line = '') =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
  const shown = ({ found, of }: Found) => `${found}/${of}`;
  const kinds = cells(lines[at]);
  const told = Object.fromEntries(kinds.map((kind, column) => [kind, cells(lines[at + 2])[column]]));
  const ours = Object.fromEntries(
    Object.entries(KIND_ACCURACY).map(([kind, { seen, unseen }]) => [kind, `${shown(seen)}, ${shown(unseen)}`]),
  );
  expect(told).toEqual(ours);
  expect(lines.slice(0, at).join('\n')).toContain(`Recall by kind, ${ARTICLES.seen} articles, then ${ARTICLES.unseen}`);
});

test('what was labelled is as many of all kinds together as the whole says', () => {
  const sum = (which: 'seen' | 'unseen') =>
    Object.values(KIND_ACCURACY).reduce((total, one) => total + one[which].of, 0);
  const lines = readFileSync('docs/positions.md', 'utf8');
  expect(lines).toMatch(new RegExp(`\\| ${ARTICLES.seen} [^|]*\\| ${sum('seen')} \\|`));
  expect(lines).toMatch(new RegExp(`\\| ${ARTICLES.unseen} [^|]*\\| ${sum('unseen')} \\|`));
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
