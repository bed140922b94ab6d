/** Every dependency is pinned, used, and named in the README with its reason. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { SOURCES } from './files';

const ALL = { ...about.dependencies, ...about.devDependencies };
const readme = readFileSync('README.md', 'utf8');
/** The first columns of README's tables. */
const named = readme.split('\n').flatMap((line) => (/^\| ([^|]+) \|/.exec(line)?.[1] ?? '').split(/,\s*|\s+and\s+/));

describe.each(Object.entries(ALL))('%s', (name, version) => {
  test('is pinned to one version', () => expect(version).toMatch(/^\d+\.\d+\.\d+$/));

  // The types of Node are no choice.
  test.skipIf(name === '@types/node')('is named in the README', () => {
    expect(named.some((one) => one === name || (name.startsWith('@stryker') && name.endsWith(one)))).toBe(true);
  });
});

test.each(Object.keys(about.dependencies))('%s is imported by what is shipped', (name) => {
  expect(SOURCES.filter(({ text }) => text.includes(`'${name}`)).map(({ path }) => path)).not.toEqual([]);
});

describe('the lockfile', () => {
  const { '': root, ...locked } = lock.packages;

  test('asks for what package.json asks for', () => {
    expect(root).toMatchObject({ dependencies: about.dependencies, devDependencies: about.devDependencies });
  });

  test('has one version and a hash of everything that is installed', () => {
    const loose = Object.entries(locked).filter(
      ([, part]) => !('integrity' in part && /^sha512-/.test(part.integrity) && /^\d/.test(part.version)),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
    expect(Object.keys(locked).length).toBeGreaterThan(100);
  });
});
