/** The pictures of the documentation are not heavy. That those shown exist, documents.test.ts says. */
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from './files';

test('no picture has more than 200 KB', () => {
  const pictures = filesBelow('docs').filter((path) => path.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((path) => statSync(path).size > 200_000)).toEqual([]);
});
