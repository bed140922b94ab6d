/**
 * Measures the engine and the reader of pages on a corpus: `npm run eval -- TASK PATH [--list N]`. Prints figures as
 * JSON; `--list` prints single cases on standard error. Corpora are no part of the project; PATH says where one is.
 */
import { parseArgs } from 'node:util';
import { scoreActors } from './actors';
import { scoreAttribution } from './attribution';
import { chronoTimes } from './chrono-times';
import { scoreCoreference } from './coreference';
import { scoreDates } from './dates';
import { scoreDetection } from './detection';
import { scoreEvents } from './events';
import type { Score } from './figures';
import { readGold } from './gold';
import { readLabels } from './labels';
import { scorePositionFolds } from './position-folds';
import { scorePositions } from './positions';
import { scorePublished } from './published';
import { scoreText } from './text';
import { scoreTimes } from './times';

const TASKS = {
  attribution: (dir) => ({ figures: scoreAttribution(dir), cases: [] }),
  actors: scoreActors,
  coreference: scoreCoreference,
  times: (dir) => scoreTimes(dir),
  'chrono-times': (dir) => scoreTimes(dir, chronoTimes),
  dates: scoreDates,
  positions: (dir) => scorePositions(readGold(dir)),
  labels: (corpora) => scorePositions(readLabels(corpora)),
  'unseen-labels': (corpora) => scorePositions(readLabels(corpora, 'unseen')),
  'position-folds': scorePositionFolds,
  events: scoreEvents,
  detection: scoreDetection,
  text: scoreText,
  published: scorePublished,
} as const satisfies Record<string, (path: string) => Score>;

const USAGE = `usage: npm run eval -- ${Object.keys(TASKS).join('|')} PATH [--list N]`;

function isTask(name: string | undefined): name is keyof typeof TASKS {
  return name !== undefined && Object.hasOwn(TASKS, name);
}

function main(): number {
  const { positionals, values } = parseArgs({ options: { list: { type: 'string' } }, allowPositionals: true });
  const [task, path] = positionals;
  if (!isTask(task) || path === undefined) {
    console.error(USAGE);
    return 2;
  }
  const { figures, cases } = TASKS[task](path);
  for (const line of cases.slice(0, Number(values.list ?? 0))) console.error(line);
  console.log(JSON.stringify(figures, null, 1));
  return 0;
}

process.exitCode = main();
