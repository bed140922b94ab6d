/** The pictures of the documentation: all that are shown exist, and none is heavy. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from './files';

const documents = ['README.md', ...filesBelow('docs').filter((path) => path.endsWith('.md'))];

test.each(documents)('every picture that %s shows exists', (path) => {
  const shown = [...readFileSync(path, 'utf8').matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const missing = shown.filter((target) => !existsSync(posix.join(posix.dirname(path), target)));
  expect(missing).toEqual([]);
});

test('no picture has more than 200 KB', () => {
  const pictures = filesBelow('docs').filter((path) => path.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((path) => statSync(path).size > 200_000)).toEqual([]);
});
