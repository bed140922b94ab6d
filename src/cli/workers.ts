/** A fixed number of worker threads that take one task at a time. */
import type { Worker } from 'node:worker_threads';

export interface WorkerPool<Task, Outcome> {
  /** Resolves with the worker's answer, or with `lost(reason)` where the thread died over this task; never rejects. */
  readonly run: (task: Task) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

interface Waiting<Task, Outcome> {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
}

/**
 * Threads are started when there is work for them, at most `size`. A thread that dies (out of memory, say) costs the
 * task it had; the next task gets a new one.
 */
export function workerPool<Task, Outcome>(
  size: number,
  start: () => Worker,
  lost: (task: Task, reason: string) => Outcome,
): WorkerPool<Task, Outcome> {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const busy = new Map<Worker, Waiting<Task, Outcome>>();
  const waiting: Waiting<Task, Outcome>[] = [];

  const begin = (): Worker => {
    const worker = start();
    all.add(worker);
    worker.on('message', (outcome: Outcome) => {
      busy.get(worker)?.resolve(outcome);
      busy.delete(worker);
      idle.push(worker);
      next();
    });
    // An error is always followed by an exit; the exit alone is waited for, the error names the reason.
    let reason = 'its thread ended';
    worker.on('error', (error) => {
      reason = error.message;
    });
    worker.on('exit', () => {
      all.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      const had = busy.get(worker);
      busy.delete(worker);
      if (had !== undefined) had.resolve(lost(had.task, reason));
      next();
    });
    return worker;
  };
  const next = (): void => {
    if (waiting.length === 0) return;
    const worker = idle.pop() ?? (all.size < size ? begin() : undefined);
    if (worker === undefined) return;
    const job = waiting.shift();
    if (job === undefined) return;
    busy.set(worker, job);
    worker.postMessage(job.task);
  };
  return {
    run: (task) =>
      new Promise((resolve) => {
        waiting.push({ task, resolve });
        next();
      }),
    close: async () => {
      waiting.length = 0;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
