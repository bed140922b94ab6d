/** The worker thread's side, and how one is started: the program is a single file that runs in both roles. */
import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';
import { perform, type Task } from './work';

export function startWorker(): Worker {
  return new Worker(fileURLToPath(import.meta.url));
}

/** Answers tasks until the thread is ended. */
export function serve(): void {
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(await perform(task));
  });
}
