/** Tries the mutants of one file in one process: `npm run mutate:quick -- src/engine/text/hash.ts tests/engine/text/hash.test.ts …`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const [file, ...tests] = process.argv.slice(2);
if (file === undefined || tests.length === 0) {
  console.error('Which file is to be mutated, and which tests should notice?');
  process.exit(2);
}
mkdirSync('output', { recursive: true });
const MUTANTS = 'output/mutants.json';
const VERDICTS = 'output/verdicts.jsonl';
for (const path of [MUTANTS, VERDICTS]) rmSync(path, { force: true });
const env = { ...process.env, NODE_NO_WARNINGS: '1', MUTATED: file, TESTS: tests.join(','), MUTANTS, VERDICTS };
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/mutation/quick.config.mjs'];
const { status } = spawnSync(process.execPath, vitest, { env, stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) {
  console.error('The tests fail without any mutant.');
  process.exit(1);
}

/** Of several files of tests, the one that notices decides; "static" is what is made once, when the file is loaded. */
const ORDER = ['killed', 'survived', 'static', 'unreached'];
const verdicts = new Map();
for (const line of readFileSync(VERDICTS, 'utf8').trim().split('\n')) {
  const { id, verdict } = JSON.parse(line);
  const before = verdicts.get(id) ?? verdict;
  verdicts.set(id, ORDER.indexOf(verdict) < ORDER.indexOf(before) ? verdict : before);
}
const source = readFileSync(file, 'utf8').split('\n');
const counted = JSON.parse(readFileSync(MUTANTS, 'utf8')).filter(({ id }) => verdicts.get(id) !== 'static');
const left = counted.filter(({ id }) => verdicts.get(id) !== 'killed');
for (const { id, location, replacement } of left) {
  const { line, column } = location.start;
  const words = source[line].slice(column, location.end.line === line ? location.end.column : undefined);
  console.log(`${line + 1}:${column + 1} ${verdicts.get(id)}: ${words} → ${replacement.replace(/\s+/g, ' ')}`);
}
console.log(`${file}: ${counted.length - left.length} of ${counted.length} killed`);
