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

/** Traces a browser while `work` is done. Only scripts of extensions are looked at. */
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
  const tasks = outermost(
    events.filter(
      ({ ph, name, args }) =>
        ph === 'X' &&
        (name === 'EvaluateScript' || name === 'FunctionCall') &&
        args?.data?.url?.startsWith('chrome-extension:') === true,
    ),
  );
  const times = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    all: times.reduce((sum, time) => sum + time, 0),
    longest: Math.max(0, ...times),
    longestByClock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
  };
}

/** Those that are in no other one of the same thread. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .toSorted((one, other) => one.ts - other.ts)
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid} ${tid}`;
      if (ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}
