/** Which test files state properties, that is, promises about any input. */
import { readFileSync } from 'node:fs';
import { filesBelow } from '../repository/files';

/**
 * Paths relative to the repository, in a stable order. Without those for real browsers, and the one that asks the same of each
 * of many saved pages: they take too long to be repeated.
 */
export function filesWithProperties(): string[] {
  return filesBelow('tests').filter(
    (path) =>
      /\.test\.tsx?$/.test(path) &&
      !path.startsWith('tests/e2e/') &&
      path !== 'tests/page/shared-pages.test.ts' &&
      readFileSync(path, 'utf8').includes("from 'fast-check'"),
  );
}
