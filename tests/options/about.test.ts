/** What the options page says of accuracy and licences is what the project says elsewhere. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { ACCURACY } from '../../src/options/accuracy';
import { BUNDLED } from '../../src/options/licences';

const rows = readFileSync('README.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'));

test.each(ACCURACY)('$subject: the figures are those of README.md', ({ corpus, count, figures }) => {
  const named = [corpus ?? '', ...figures.map(({ value }) => value)];
  const same = rows.filter((row) => named.every((part) => row.includes(part)));
  expect(same, `a row of README.md with ${named.join(', ')}`).not.toEqual([]);
  // Rows may say "the same articles" instead of their number.
  expect(same.some((row) => row.includes(count) || row.includes('the same'))).toBe(true);
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
