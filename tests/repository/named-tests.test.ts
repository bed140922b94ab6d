/** The tests that the documentation names are there: a promise whose test was renamed or removed is told. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './files';

const TESTS = filesBelow('tests').filter((path) => /\.tsx?$/.test(path));
const NAMES = new Set(TESTS.map((path) => basename(path)));
/** Quotation marks and line breaks are as they come in either. */
const plain = (text: string): string => text.replace(/[’']/g, "'").replace(/\s+/g, ' ');
const ALL = plain(TESTS.map((path) => readFileSync(path, 'utf8')).join('\n'));

describe.each(['docs/security.md', 'docs/testing.md', 'docs/experience.md'])('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('names files that there are', () => {
    const paths = [...text.matchAll(/`(tests\/[\w./-]+)`/g)].flatMap(([, path = '']) => path);
    const missing = paths.filter((path) => !existsSync(path));
    const files = [...text.matchAll(/`([\w-]+\.test\.tsx?)`/g)].flatMap(([, name = '']) => name);
    expect([...missing, ...files.filter((name) => !NAMES.has(name))]).toEqual([]);
  });

  test('names tests that there are', () => {
    const named = [...text.matchAll(/(?<![\w*])\*([^*\n]{12,})\*(?![\w*])/g)].flatMap(([, name = '']) =>
      name.split('…').map((part) => plain(part).trim()),
    );
    expect(named.filter((part) => !ALL.includes(part))).toEqual([]);
    if (page === 'docs/security.md') expect(named.length).toBeGreaterThan(20);
  });
});
