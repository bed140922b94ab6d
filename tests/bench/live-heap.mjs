/** Loaded into the program's threads: each second tells what lives in this one's heap, when all else was collected. */
import { appendFileSync } from 'node:fs';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread, threadId } from 'node:worker_threads';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
if (!isMainThread)
  setInterval(() => {
    collect();
    const megabytes = Math.round(getHeapStatistics().used_heap_size / 2 ** 20);
    appendFileSync(process.env.LIVE_HEAP, `${JSON.stringify({ thread: threadId, megabytes })}\n`);
  }, 1000).unref();
