/** Long work in short steps, between which the page's own tasks have their turn. */

/**
 * What the work comes to; undefined where the signal ends it. `between` is told what each step gives, before anybody else has a
 * turn.
 */
export async function inTurns<Step, Result>(
  steps: Generator<Step, Result, void>,
  signal: AbortSignal,
  between: (given: Step) => void = () => {},
): Promise<Result | undefined> {
  for (;;) {
    await scheduler.postTask(() => {});
    if (signal.aborted) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    between(step.value);
  }
}
