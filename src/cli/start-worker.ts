/** Starts a worker thread: the program is a single file that runs in both roles. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

export function startWorker(): Worker {
  return new Worker(fileURLToPath(import.meta.url));
}
