/** The worker thread's side: loaded there only, since the engine and the reader of pages take their time to load. */
import { parentPort } from 'node:worker_threads';
import { perform, type Task } from './work';

/** Answers tasks until the thread is ended. */
export function serve(): void {
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(await perform(task));
  });
}
