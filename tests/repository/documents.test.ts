/** What the documents name is there: files, folders, commands, and what they link to or show. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import { filesBelow } from './files';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...filesBelow('docs').filter((path) => path.endsWith('.md'))].map(
  (path) => ({ path, text: readFileSync(path, 'utf8') }),
);

const FILES = ['src', 'tests', 'docs', 'build', 'public'].flatMap(filesBelow);

/** Documents may leave out the folders that their reader is in; what is built is there only once it is. */
function isThere(named: string): boolean {
  if (named.startsWith('dist/')) return true;
  return existsSync(named) || FILES.some((path) => path.endsWith(`/${named}`));
}

function allIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found = '']) => found);
}

/** A name that ends like source or a document of ours, or a path that begins with a folder of ours. */
const NAMED = /`((?:[\w.-]+\/)*[\w.-]*\w\.(?:tsx?|mjs|md)|(?:src|tests|docs|build|public)\/[\w./-]+)`/g;

describe.each(DOCUMENTS)('$path', ({ path, text }) => {
  test('names files and folders that there are', () => {
    expect(allIn(text, NAMED).filter((named) => !isThere(named))).toEqual([]);
  });

  test('names commands that there are', () => {
    expect(allIn(text, /npm run ([\w:]+)/g).filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([]);
  });

  test('links to, and shows, what there is', () => {
    const targets = allIn(text, /\]\(([^)#\s]+)(?:#[^)]*)?\)/g).filter((target) => !/^\w+:/.test(target));
    expect(targets.filter((target) => !existsSync(posix.join(posix.dirname(path), target)))).toEqual([]);
  });
});

test('names, commands and links are found', () => {
  const all = DOCUMENTS.map(({ text }) => text).join('\n');
  expect(allIn(all, NAMED).length).toBeGreaterThan(200);
  expect(allIn(all, /npm run ([\w:]+)/g).length).toBeGreaterThan(20);
});
