/** `npm test`: everything that CI does. Ends with one line, "N passed, N failed". */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { prepareBrowsers, preparePackages, runQuietly, runTool } from './demo/prepare.mjs';

const counted = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** One command that counts as one check; heard of only where it fails. */
function check(name, tool, args) {
  console.log(`\n== ${name}`);
  count(name, runQuietly(tool, args));
}

function count(name, passed) {
  if (passed) counted.passed += 1;
  else {
    counted.failed += 1;
    failures.push(name);
  }
}

/** A run of vitest: each of its tests counts. */
function tests(name, args) {
  console.log(`\n== ${name}`);
  const file = `output/${name.replaceAll(' ', '-')}.json`;
  rmSync(file, { force: true });
  const before = failures.length;
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = runTool('vitest', ['run', ...args, ...reports]);
  if (!existsSync(file)) return count(name, false);
  const result = JSON.parse(readFileSync(file, 'utf8'));
  counted.passed += result.numPassedTests;
  counted.failed += result.numFailedTests;
  counted.skipped += result.numPendingTests + result.numTodoTests;
  for (const suite of result.testResults) {
    const failed = suite.assertionResults.filter((one) => one.status === 'failed');
    failures.push(...failed.map((one) => `${name}: ${one.fullName}`));
    // A file that could not even be loaded has no tests to count.
    if (suite.status === 'failed' && failed.length === 0) count(`${name}: ${suite.name}`, false);
  }
  // An error outside of any test.
  if (!passed && failures.length === before) count(name, false);
}

try {
  preparePackages();
  prepareBrowsers();
  mkdirSync('output', { recursive: true });
  check('types', 'tsc', ['-p', '.']);
  check('types of the engine', 'tsc', ['-p', 'src/engine']);
  check('lint', 'biome', ['check', '.']);
  check('build for Chromium', 'vite', ['build']);
  check('build for Firefox', 'vite', ['build', '--mode', 'firefox']);
  check('build of the program', 'vite', ['build', '--mode', 'cli']);
  tests('unit tests', []);
  check('add-on lint', 'addons-linter', ['dist/firefox']);
  tests('tests in the browsers', ['--config', 'tests/e2e/vitest.config.ts']);
} catch (error) {
  console.error(error.message);
  count(error.message, false);
}
for (const failure of failures) console.log(`failed: ${failure}`);
if (counted.skipped > 0) console.log(`${counted.skipped} skipped`);
console.log(`${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed === 0 ? 0 : 1;
