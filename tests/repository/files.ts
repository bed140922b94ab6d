/** The project's own files, for tests that hold it to its promises. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below a folder, relative to the repository, in a stable order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of the product. */
export const SOURCES: readonly SourceFile[] = filesBelow('src')
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
