/**
 * `npm run fuzz -- --minutes N`: runs every property again and again, each time from other random seeds, until the time is
 * up or one fails. `npm test` runs each of them once. A counterexample found here becomes a fixture beside its property.
 */
import { spawnSync } from 'node:child_process';
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

function main(): number {
  const minutes = minutesOf(process.argv.slice(2));
  if (minutes === undefined) {
    console.error(USAGE);
    return 2;
  }
  const files = filesWithProperties();
  const end = performance.now() + minutes * 60_000;
  let rounds = 0;
  do {
    const args = ['run', '--reporter=dot', ...files];
    const { status, stdout, stderr } = spawnSync(join('node_modules', '.bin', 'vitest'), args, {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
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
    console.log(`round ${rounds}: ${files.length} files hold`);
  } while (performance.now() < end);
  console.log(`${rounds} rounds in ${minutes} minutes, no property failed`);
  return 0;
}

process.exitCode = main();
