/** Acts again when the page has changed, for no more than a bounded share of its time. */

/** For an idle moment nobody waits longer than a quarter of a second. */
export const IDLE: IdleRequestOptions = { timeout: 250 };

/** The page's next idle moment. */
export const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve, IDLE));

/** What is a change of the page. */
export const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** What somebody who looks at a changing page may ask for. */
export interface Changes {
  /** Acts as a change does. */
  readonly again: () => void;
  /** Looks at `trees` once more, and observes what is new there. */
  readonly observe: () => void;
}

/**
 * `act` runs in an idle moment after a change, never twice at once. Then the page is left alone for as long as `rest`
 * says of the milliseconds that it took; changes in that time are answered at its end, all with one act. While one is
 * due nothing is observed, so that a page which changes all the time costs no more than one which changed once.
 *
 * `running` is what `act` has begun already: the next turn waits for it. A turn that rejects does not end the others;
 * `act` never throws at once.
 *
 * An observer hears nothing of what changes in a shadow tree below: `trees` are the roots of all that are observed. What it
 * gives back serves who finds others in the page (`observe`), or knows of a change that nobody is told of (`again`).
 */
export function onChange(
  act: () => void | Promise<void>,
  rest: (took: number) => number,
  signal: AbortSignal,
  running: Promise<unknown> = idle(),
  trees: () => readonly Node[] = () => [document],
): Changes {
  let until = 0;
  let last = running;
  let isDue = false;
  const again = () => {
    if (isDue) return;
    isDue = true;
    observer.disconnect();
    last = last.then(step, step);
  };
  const observer = new MutationObserver(again);
  const observe = () => {
    if (isDue) return;
    for (const tree of trees()) observer.observe(tree, CHANGES);
  };
  const step = async () => {
    await new Promise((resolve) => setTimeout(resolve, until - performance.now()));
    await idle();
    if (signal.aborted) return;
    const start = performance.now();
    isDue = false;
    try {
      const acting = act();
      observe();
      await acting;
    } finally {
      until = performance.now() + rest(performance.now() - start);
    }
  };
  observe();
  // One more is due for ever then, which never comes.
  signal.addEventListener('abort', again);
  return { again, observe };
}
