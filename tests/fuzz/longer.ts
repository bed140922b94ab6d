/**
 * Set up before each test file of a long run: a property that held for its usual number of cases is tried with more of them,
 * until its seconds are over. How many cases there were is written where `FUZZ_CASES` says, one number a property.
 */
import { appendFileSync } from 'node:fs';
import type { IRawProperty, Parameters, RunDetails } from 'fast-check';
import { vi } from 'vitest';

/** Milliseconds. */
const MORE = 1000;

vi.mock('fast-check', async (original: () => Promise<typeof import('fast-check')>) => {
  const real = (await original()).default;

  function held<T>(details: RunDetails<T>): void {
    const { FUZZ_CASES } = process.env;
    if (FUZZ_CASES !== undefined) appendFileSync(FUZZ_CASES, `${details.numRuns}\n`);
    const message = real.defaultReportMessage(details);
    if (message !== undefined) throw new Error(message, { cause: details.errorInstance });
  }

  function assert<T>(property: IRawProperty<T>, usual: Parameters<T> = {}): Promise<void> | void {
    const longer = { ...usual, numRuns: 1_000_000, interruptAfterTimeLimit: MORE };
    const first = real.check(property, usual);
    if (first instanceof Promise) return first.then(held).then(async () => held(await real.check(property, longer)));
    held(first);
    const second = real.check(property, longer);
    if (!(second instanceof Promise)) held(second);
  }

  return { ...real, assert, default: { ...real, assert } };
});
