/** Writes the licences of all that a build carries, copyright notices and all, beside it: `licences.txt`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages whose data went into the source by a script, so that no module of theirs is in a bundle. */
const AS_DATA = ['world-countries'];

/** The package that a module's path lies in, by its folder; undefined for our own. */
function packageOf(module: string): string | undefined {
  return /^(?:\0)?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
}

/** One part's section: name, version, licence, and the text that its authors want to be passed on. */
export function licenceOf(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = about.license ?? about.licenses?.[0]?.type ?? about.licenses;
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(name));
  const text = file === undefined ? `Licence: ${licence}` : readFileSync(join(folder, file), 'utf8').trim();
  const heading = `${about.name} ${about.version} (${licence})`;
  return `${heading}\n${'-'.repeat(heading.length)}\n\n${text}\n`;
}

export function licences(): Plugin {
  const found = new Set<string>();
  return {
    name: 'licences',
    // Tree shaking comes later, but a package of which nothing is left is none that is imported.
    moduleParsed({ id }) {
      const folder = packageOf(id);
      if (folder !== undefined && existsSync(join(folder, 'package.json'))) found.add(folder);
    },
    generateBundle() {
      const folders = [...found, ...AS_DATA.map((name) => join('node_modules', name))];
      const sections = folders.map(licenceOf).sort();
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: sections.join('\n\n') });
    },
  };
}
