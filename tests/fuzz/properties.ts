/** Which test files state properties, that is, promises about any input. */
import { readFileSync } from 'node:fs';
import { filesBelow } from '../repository/files';

/** Paths relative to the repository, in a stable order. Those for real browsers take too long to be repeated. */
export function filesWithProperties(): string[] {
  return filesBelow('tests').filter(
    (path) =>
      /\.test\.tsx?$/.test(path) &&
      !path.startsWith('tests/e2e/') &&
      readFileSync(path, 'utf8').includes("from 'fast-check'"),
  );
}
