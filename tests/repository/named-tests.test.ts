/** The tests that the documentation names are there: a promise whose test was renamed or removed is told. That its files are there, documents.test.ts says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './files';

const TESTS = filesBelow('tests').filter((path) => /\.tsx?$/.test(path));
/** Quotation marks and line breaks are as they come in either. */
const plain = (text: string): string => text.replace(/[’']/g, "'").replace(/\s+/g, ' ');
const ALL = plain(TESTS.map((path) => readFileSync(path, 'utf8')).join('\n'));

/** A page, and how many test files and tests it names at least: a page that names none promises nothing, or is read wrongly. */
const PAGES: readonly [page: string, files: number, tests: number][] = [
  ['docs/security.md', 40, 20],
  ['docs/testing.md', 10, 0],
  ['docs/experience.md', 15, 0],
];

describe.each(PAGES)('%s', (page, leastFiles, leastTests) => {
  const text = readFileSync(page, 'utf8');

  test('names files of tests', () => {
    const named = text.matchAll(/`(?:tests\/[\w./-]+|[\w-]+\.test\.tsx?)`/g);
    expect([...named].length).toBeGreaterThanOrEqual(leastFiles);
  });

  test('names tests that there are', () => {
    const named = [...text.matchAll(/(?<![\w*])\*([^*\n]{12,})\*(?![\w*])/g)].flatMap(([, name = '']) =>
      name.split('…').map((part) => plain(part).trim()),
    );
    expect(named.filter((part) => !ALL.includes(part))).toEqual([]);
    expect(named.length).toBeGreaterThanOrEqual(leastTests);
  });
});
