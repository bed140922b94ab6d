/** Many inputs worked on at once, their results given on in the inputs' order, never more than a window of them held. */

/**
 * Reads `inputs` one by one, starts `work` on each, and hands every result to `emit` as soon as those before it were
 * handed over, even while the next input is being waited for. At most `window` inputs are under way or waiting to be
 * emitted: a slow `emit` slows the reading. Ends early, without error, when `signal` is aborted; rejects with the first
 * error of `inputs`, `work` or `emit`, and nothing is emitted after it.
 */
export async function inOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  window: number,
  work: (input: Input) => Promise<Result>,
  emit: (result: Result) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let held = 0;
  let wake = (): void => {};
  let failed: { readonly reason: unknown } | undefined;
  let tail: Promise<void> = Promise.resolve();
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  if (signal.aborted) return;
  signal.addEventListener('abort', stop, { once: true });

  const give = async (before: Promise<void>, pending: Promise<Result>): Promise<void> => {
    try {
      const [result] = await Promise.all([pending, before]);
      if (failed === undefined && !signal.aborted) await emit(result);
    } catch (reason) {
      failed ??= { reason };
      stop();
    }
    held--;
    wake();
  };
  const pump = async (): Promise<void> => {
    for await (const input of inputs) {
      if (signal.aborted || failed !== undefined) break;
      held++;
      tail = give(tail, work(input));
      while (held >= window) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    await tail;
  };
  // A wait for input that may never come must not hold up the end.
  await Promise.race([pump(), stopped]);
  signal.removeEventListener('abort', stop);
  if (failed !== undefined) throw failed.reason;
}
