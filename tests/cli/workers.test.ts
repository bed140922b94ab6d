import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { type WorkerPool, workerPool } from '../../src/cli/workers';

/** Answers with the task and the thread's number; `die` ends the thread, `throw` fails in it. */
const ECHO = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', (task) => {
  if (task === 'die') process.exit(3);
  if (task === 'throw') throw new Error('out of breath');
  parentPort.postMessage(task + ' by ' + threadId);
});`;

let started = 0;
let pool: WorkerPool<string, string>;

function open(size: number): void {
  started = 0;
  pool = workerPool<string, string>(
    size,
    () => {
      started++;
      return new Worker(ECHO, { eval: true, stderr: true });
    },
    (task, reason) => `lost ${task}: ${reason}`,
  );
}

afterEach(() => pool.close());

describe('worker threads', () => {
  test('every task is answered, by no more threads than asked for', async () => {
    open(3);
    const tasks = Array.from({ length: 20 }, (_, n) => `task ${n}`);
    const answers = await Promise.all(tasks.map((task) => pool.run(task)));
    answers.forEach((answer, n) => {
      expect(answer).toMatch(new RegExp(`^task ${n} by \\d+$`));
    });
    expect(started).toBe(3);
  });

  test('no thread is started before there is work for it', async () => {
    open(3);
    expect(started).toBe(0);
    await pool.run('a');
    await pool.run('b');
    expect(started).toBe(1);
  });

  test.each([
    ['throw', 'lost throw: out of breath'],
    ['die', 'lost die: its thread ended'],
  ])('a thread that ends over %s costs that task only', async (fatal, loss) => {
    open(1);
    const answers = await Promise.all(['before', fatal, 'after'].map((task) => pool.run(task)));
    expect(answers).toEqual([expect.stringMatching(/^before by/), loss, expect.stringMatching(/^after by/)]);
    expect(started).toBe(2);
  });
});
