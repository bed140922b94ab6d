/** Long work in short steps, between which the page's own tasks have their turn. */

/** What the work comes to; undefined where the signal ends it. */
export async function inTurns<Result>(
  steps: Generator<void, Result, void>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  for (;;) {
    await scheduler.postTask(() => {});
    if (signal.aborted) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
  }
}
