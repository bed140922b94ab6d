/**
 * Labelled articles and corpora live outside the project and may be absent. `DEMARCHE_SHARED` names their folder,
 * otherwise it is looked for beside the project's.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const SHARED = process.env.DEMARCHE_SHARED ?? resolve(import.meta.dirname, '../../shared');

/** True where the file or folder is absent; says once what is skipped and why. */
export function absent(path: string, what: string): boolean {
  if (existsSync(resolve(SHARED, path))) return false;
  console.info(`skipped: ${what}: ${path} is not there (set DEMARCHE_SHARED to the folder that has it)`);
  return true;
}
