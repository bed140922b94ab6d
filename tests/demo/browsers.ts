/** Where the browsers are on this machine. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const PROGRAMS: Record<BrowserName, readonly string[]> = {
  // Google's own Chrome no longer takes --load-extension, Chromium does.
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/** The program's path, or undefined where it is not installed. */
export function lookForBrowser(name: BrowserName): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return PROGRAMS[name].flatMap((program) => folders.map((folder) => join(folder, program))).find(existsSync);
}

/** The program's path. Throws a sentence for the reader where it is not installed. */
export function findBrowser(name: BrowserName): string {
  const path = lookForBrowser(name);
  if (path === undefined) throw new Error(`${name} is not installed; looked for: ${PROGRAMS[name].join(', ')}`);
  return path;
}
