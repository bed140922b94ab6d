/**
 * Vitest with every mutant of one file in it, each of which can be switched on while the tests run. `quick.mjs` starts it and says
 * which file (MUTATED), which tests (TESTS) and where the mutants (MUTANTS) and their verdicts (VERDICTS) are written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const { MUTATED = '', TESTS = '', MUTANTS = '' } = process.env;
const root = resolve(import.meta.dirname, '../..');
const file = resolve(root, MUTATED);
// Stryker shows its instrumenter to itself only: the parts are asked for by their places.
const stryker = `${root}/node_modules/@stryker-mutator/instrumenter/dist/src`;
const { Instrumenter } = await import(`${stryker}/instrumenter.js`);
const { createParser } = await import(`${stryker}/parsers/index.js`);
const { print } = await import(`${stryker}/printers/index.js`);
const { transform } = await import(`${stryker}/transformers/index.js`);
const quiet = { debug() {}, info() {}, isDebugEnabled: () => false, warn() {}, error() {} };
const { mutants, files } = await new Instrumenter(quiet, createParser, print, transform).instrument(
  [{ name: file, mutate: true, content: readFileSync(file, 'utf8') }],
  { plugins: null, excludedMutations: [], ignorers: [], optInMutations: [] },
);
writeFileSync(MUTANTS, JSON.stringify(mutants));

export default defineConfig({
  root,
  json: { stringify: true },
  plugins: [
    { name: 'mutants', enforce: 'pre', load: (id) => (id.split('?')[0] === file ? files[0].content : undefined) },
  ],
  test: {
    include: TESTS.split(','),
    setupFiles: ['tests/mutation/quick-setup.mjs'],
    // All mutants are tried behind the last test of a file: that takes as long as it takes.
    hookTimeout: 3_600_000,
    teardownTimeout: 3_600_000,
    fileParallelism: false,
  },
});
