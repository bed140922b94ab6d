/** Behind the tests of a file: switches each mutant on in turn and calls the tests again that had reached it. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, TestRunner } from 'vitest';
import { lineReader } from '../../src/engine/text/lines.ts';

const { MUTANTS = '', VERDICTS = '' } = process.env;
const mutants = JSON.parse(readFileSync(MUTANTS, 'utf8'));
/** What the instrumented file looks at: which mutant is on, who has reached which, and after how many steps one is endless. */
globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;

beforeEach(({ task }) => {
  switches.currentTestId = task.id;
});
afterEach(() => {
  switches.currentTestId = undefined;
});

const testsIn = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsIn));
const time = ({ result }) => result?.duration ?? 0;

// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what it is to make for the hook
afterAll(async ({}, file) => {
  const { perTest = {}, static: once = {} } = switches.mutantCoverage ?? {};
  switches.mutantCoverage = { static: {}, perTest: {} };
  const noticed = noticedBefore();
  for (const { id } of mutants) {
    if (noticed.has(id)) continue;
    const reaching = testsIn(file)
      .filter((test) => perTest[test.id]?.[id])
      .sort((a, b) => time(a) - time(b));
    const verdict = reaching.length > 0 ? await tried(id, reaching, perTest) : once[id] ? 'static' : 'unreached';
    appendFileSync(VERDICTS, `${JSON.stringify({ id, verdict })}\n`);
  }
});

/** What a file of tests before this one has noticed needs no second look. */
function noticedBefore() {
  if (!existsSync(VERDICTS)) return new Set();
  const lines = readFileSync(VERDICTS, 'utf8').trim().split('\n');
  return new Set(
    lines.map((line) => JSON.parse(line)).flatMap(({ id, verdict }) => (verdict === 'killed' ? [id] : [])),
  );
}

async function tried(id, reaching, perTest) {
  try {
    for (const test of reaching) {
      // Lines that were read without the mutant are no answer: those of an empty text take their place.
      switches.activeMutant = undefined;
      lineReader().end();
      switches.activeMutant = id;
      switches.hitCount = 0;
      switches.hitLimit = 100 * (perTest[test.id][id] + 100);
      await TestRunner.getTestFn(test)();
    }
    return 'survived';
  } catch {
    return 'killed';
  } finally {
    switches.activeMutant = undefined;
    switches.hitCount = undefined;
  }
}
