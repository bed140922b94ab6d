/** The parts by others that are shipped are those that docs/packages.md lists, with licence and reason. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };

/** Licences under which a part may be passed on as we do: with its text, and with nothing that binds the rest. */
const FREE = ['MIT', 'ISC', 'BSD-2-Clause', 'Apache-2.0', 'ODbL-1.0'];

const BUILDS = { extension: ['chrome', 'firefox'], program: ['cli'] } as const;

const rows = readFileSync('docs/packages.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, , licence = '']) => FREE.includes(licence));

/** `name (licence)` of what one kind of build carries, as the list says. */
const listed = (build: string): readonly string[] =>
  rows
    .filter(([, , , where = '']) => where.includes(build))
    .flatMap(([, names = '', licence]) => names.split(', ').map((name) => `${name} (${licence})`));

const shipped = (build: string): readonly string[] =>
  [...readFileSync(`dist/${build}/licences.txt`, 'utf8').matchAll(/^(\S+) \S+ (\(.+\))\n-+\n/gm)].map(
    ([, name, licence]) => `${name} ${licence}`,
  );

test('each has a licence that lets it be passed on, a place and a reason', () => {
  expect(rows.length).toBeGreaterThan(5);
  for (const [, names, , where, why] of rows) expect([where, why], names).not.toContain('');
});

test.each(Object.keys(about.dependencies))('%s, which the extension is made of, is listed', (name) => {
  expect(listed('extension').map((part) => part.split(' ')[0])).toContain(name);
});

describe.each(Object.entries(BUILDS).flatMap(([build, folders]) => folders.map((folder) => ({ build, folder }))))(
  '$folder',
  ({ build, folder }) => {
    test.skipIf(!existsSync(`dist/${folder}/licences.txt`))('carries what is listed and nothing else', () => {
      expect([...new Set(shipped(folder))].sort()).toEqual([...listed(build)].sort());
    });
  },
);
