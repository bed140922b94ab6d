/** Starts a worker thread: the program is a single file that runs in both roles. */
import { fileURLToPath } from 'node:url';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';

/**
 * Megabytes. V8 collects when a heap has grown to a multiple of what lives in it: fourfold where the heap may be 2 GB or larger, at
 * most twofold below. So a worker's fifty megabytes stay near a hundred over a whole archive, and a page of 20 MB still has room.
 */
const MOST_HEAP = 2000;

export function startWorker(): Worker {
  const allowed = Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20);
  return new Worker(fileURLToPath(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: Math.min(MOST_HEAP, allowed) },
  });
}
