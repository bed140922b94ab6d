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
  /** Of all that ran in one task of the browser's, the one with most. */
  readonly longest: number;
  /** The same in milliseconds of the clock: with what else the machine did meanwhile. */
  readonly longestByClock: number;
}

/** What runs in the page's thread without a script's name: what waited for an idle moment, a timer, a turn, or a promise. */
const NAMELESS =
  /^(?:FireIdleCallback|TimerFire|RunPostTaskCallback|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint)$/;

/**
 * Traces a browser while `work` is done. Only the threads are looked at in which a script of an extension was started, and there only
 * its scripts, and what bears no script's name: the page must have no scripts of its own. What the driver asks of the page counts as
 * well, some tenths of a millisecond.
 */
export async function ownTasks(devtools: CDPSession, work: () => Promise<unknown>): Promise<OwnTasks> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', take);
  await devtools.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'toplevel'] },
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
  const inThread = events.filter((event) => event.ph === 'X' && threads.has(threadOf(event)));
  const own = outermost(
    inThread.filter(
      (event) => NAMELESS.test(event.name) || (/^(?:EvaluateScript|FunctionCall)$/.test(event.name) && isOurs(event)),
    ),
  );
  const browsers = outermost(inThread.filter(({ name }) => name === 'ThreadControllerImpl::RunTask'));
  return {
    all: timeOf(own),
    longest: longestOf(browsers, own, timeOf),
    longestByClock: longestOf(browsers, own, clockOf),
  };
}

const timeOf = (events: readonly TraceEvent[]): number => events.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
const clockOf = (events: readonly TraceEvent[]): number => events.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);

/** The most that our own parts of one of the browser's tasks take. */
function longestOf(
  browsers: readonly TraceEvent[],
  own: readonly TraceEvent[],
  measure: (events: readonly TraceEvent[]) => number,
): number {
  const isWithin = (event: TraceEvent, task: TraceEvent): boolean =>
    threadOf(event) === threadOf(task) && event.ts >= task.ts && event.ts < task.ts + (task.dur ?? 0);
  const times = browsers.map((task) => measure(own.filter((event) => isWithin(event, task))));
  return Math.max(0, ...times);
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
