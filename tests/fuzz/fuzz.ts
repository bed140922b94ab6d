/**
 * `npm run fuzz -- --minutes N`: tries every property with many times its usual cases, again and again, each time from other
 * random seeds, until the time is up or one fails; a round that has begun is finished. `npm test` tries each of them once. A
 * counterexample found here becomes a fixture beside its property.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesWithProperties } from './properties';

const USAGE = 'usage: npm run fuzz -- [--minutes N]   (N: a number above 0; 5 unless told otherwise)';

function minutesOf(argv: readonly string[]): number | undefined {
  try {
    const { values } = parseArgs({ args: [...argv], options: { minutes: { type: 'string', default: '5' } } });
    const minutes = Number(values.minutes);
    return minutes > 0 && Number.isFinite(minutes) ? minutes : undefined;
  } catch {
    return undefined;
  }
}

const CASES = join('output', 'fuzz-cases.txt');

/** How many cases the round tried, as its tests wrote them down. */
function casesTried(): number {
  if (!existsSync(CASES)) return 0;
  const counts = readFileSync(CASES, 'utf8').split('\n').map(Number);
  return counts.reduce((sum, count) => sum + count, 0);
}

function main(): number {
  const minutes = minutesOf(process.argv.slice(2));
  if (minutes === undefined) {
    console.error(USAGE);
    return 2;
  }
  const files = filesWithProperties();
  const end = performance.now() + minutes * 60_000;
  let [rounds, cases] = [0, 0];
  mkdirSync('output', { recursive: true });
  do {
    rmSync(CASES, { force: true });
    const args = ['run', '--config', 'tests/fuzz/vitest.config.ts', '--reporter=dot', ...files];
    const { status, stdout, stderr } = spawnSync(join('node_modules', '.bin', 'vitest'), args, {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FUZZ_CASES: CASES },
      maxBuffer: 1 << 28,
    });
    if (status !== 0) {
      console.error(`${stdout}${stderr}`);
      console.error(
        `A property failed in round ${rounds + 1}: its seed and counterexample stand above. Make it a fixture.`,
      );
      return 1;
    }
    rounds += 1;
    cases += casesTried();
    console.log(`round ${rounds}: ${files.length} files hold, ${cases} cases so far`);
  } while (performance.now() < end);
  console.log(`${cases} cases in ${rounds} rounds, no property failed`);
  return 0;
}

process.exitCode = main();
