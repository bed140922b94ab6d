/** The packages: the same source gives the same bytes, wherever and however often it is built. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../repository/files';
import { zipOf } from './zip';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Builds a copy of the tree somewhere else; gives the built files' contents by path. */
function buildElsewhere(mode: readonly string[], out: string): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-build-'));
  folders.push(folder);
  for (const part of ['src', 'build', 'public', 'manifest.json', 'package.json', 'vite.config.ts', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(resolve('node_modules/.bin/vite'), ['build', '--logLevel', 'error', ...mode], {
    cwd: folder,
    stdio: 'pipe',
    // The test runner's own would give a build for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const built = join(folder, out);
  return new Map(filesBelow(built).map((path) => [path.slice(built.length + 1), readFileSync(path)]));
}

describe.each([
  ['Chromium', [], 'dist/chrome'],
  ['Firefox', ['--mode', 'firefox'], 'dist/firefox'],
] as const)('the package for %s', (_name, mode, out) => {
  test('two builds in two places have the same bytes, and stay below 2.5 MB', () => {
    const first = zipOf(buildElsewhere(mode, out));
    const second = zipOf(buildElsewhere(mode, out));
    expect(Buffer.from(first).equals(second)).toBe(true);
    expect(first.length).toBeLessThanOrEqual(2.5 * 1024 * 1024);
  }, 120_000);
});

describe('a zip archive', () => {
  const files = new Map([
    ['b/é.txt', strToU8('second')],
    ['a.txt', strToU8('first')],
  ]);

  test('has the files that were put in', () => {
    const found = Object.entries(unzipSync(zipOf(files))).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(found).toEqual([
      ['a.txt', 'first'],
      ['b/é.txt', 'second'],
    ]);
  });

  test('does not depend on the order of its files, and does on their contents', () => {
    const again = new Map([...files].reverse());
    expect(Buffer.from(zipOf(again)).equals(zipOf(files))).toBe(true);
    expect(Buffer.from(zipOf(new Map([...files, ['a.txt', strToU8('First')]]))).equals(zipOf(files))).toBe(false);
  });
});
