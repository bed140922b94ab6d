/** Acts again when the page has changed, for no more than a bounded share of its time. */

/** The page's next idle moment, for which nobody waits longer than a quarter of a second. */
export const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 250 }));

/**
 * `act` runs in an idle moment after a change, never twice at once. Then the page is left alone for as long as `rest`
 * says of the milliseconds that it took; changes in that time are answered at its end, all with one act. While one is
 * due nothing is observed, so that a page which changes all the time costs no more than one which changed once.
 *
 * `running` is what `act` has begun already: the next turn waits for it. A turn that rejects does not end the others;
 * `act` never throws at once.
 *
 * An observer hears nothing of what changes in a shadow tree below: `trees` are the roots of all that are observed. It is
 * looked at once `act` has begun, which may have found others in the page by then.
 *
 * What it gives back acts as a change does, for those that nobody is told of.
 */
export function onChange(
  act: () => void | Promise<void>,
  rest: (took: number) => number,
  signal: AbortSignal,
  running: Promise<unknown> = idle(),
  trees: () => readonly Node[] = () => [document],
): () => void {
  let until = 0;
  let last = running;
  const again = () => {
    observer.disconnect();
    last = last.then(step, step);
  };
  const observer = new MutationObserver(again);
  const observe = () => {
    for (const tree of trees()) observer.observe(tree, { childList: true, characterData: true, subtree: true });
  };
  const step = async () => {
    await new Promise((resolve) => setTimeout(resolve, until - performance.now()));
    await idle();
    if (signal.aborted) return;
    const start = performance.now();
    try {
      const acting = act();
      observe();
      await acting;
    } finally {
      until = performance.now() + rest(performance.now() - start);
    }
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
  return again;
}
