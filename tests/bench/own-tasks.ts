/** What the extension's scripts cost a page's main thread, from a trace of Chromium's. */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export interface OwnTasks {
  /** Milliseconds of processor time of all that ran. */
  readonly all: number;
  /** Of the longest of them. */
  readonly longest: number;
  /** Milliseconds of the clock from begin to end of the longest: with what else the machine did meanwhile. */
  readonly longestByClock: number;
}

/** What runs in the page's thread without a script's name: what waited for an idle moment, or for a promise. */
const NAMELESS = /^(?:FireIdleCallback|RunMicrotasks)$/;

/**
 * Traces a browser while `work` is done. Only the threads are looked at in which a script of an extension was started, and there only
 * its scripts, and what bears no script's name: the page must have no scripts of its own.
 */
export async function ownTasks(devtools: CDPSession, work: () => Promise<unknown>): Promise<OwnTasks> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', take);
  await devtools.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
    transferMode: 'ReportEvents',
  });
  try {
    await work();
  } finally {
    const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.end');
    await complete;
    devtools.off('Tracing.dataCollected', take);
  }
  const isOurs = ({ args }: TraceEvent): boolean => args?.data?.url?.startsWith('chrome-extension:') === true;
  const threads = new Set(
    events.filter((event) => event.name === 'EvaluateScript' && isOurs(event)).map((event) => threadOf(event)),
  );
  const tasks = outermost(
    events.filter(
      (event) =>
        event.ph === 'X' &&
        threads.has(threadOf(event)) &&
        (NAMELESS.test(event.name) || (/^(?:EvaluateScript|FunctionCall)$/.test(event.name) && isOurs(event))),
    ),
  );
  const times = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    all: times.reduce((sum, time) => sum + time, 0),
    longest: Math.max(0, ...times),
    longestByClock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
  };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/** Those that are in no other one of the same thread. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .toSorted((one, other) => one.ts - other.ts)
    .filter((event) => {
      const { ts, dur = 0 } = event;
      const thread = threadOf(event);
      if (ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}
