/** Acts again when the page has changed, for no more than a bounded share of its time. */

/**
 * `act` runs in an idle moment after a change, never twice at once. Then the page is left alone for as long as `rest`
 * says of the milliseconds that it took; changes in that time are answered at its end, all with one act. While one is
 * due nothing is observed, so that a page which changes all the time costs no more than one which changed once.
 */
export function onChange(act: () => void | Promise<void>, rest: (took: number) => number, signal: AbortSignal): void {
  let until = 0;
  let running: Promise<void> | undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    running = Promise.resolve(running).then(step);
  });
  const observe = () => observer.observe(document, { childList: true, characterData: true, subtree: true });
  const step = async () => {
    await new Promise((resolve) => setTimeout(resolve, until - performance.now()));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
    if (signal.aborted) return;
    observe();
    const start = performance.now();
    await act();
    until = performance.now() + rest(performance.now() - start);
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
