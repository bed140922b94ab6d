/** A counter for a person who waits: only on a terminal that the results do not go to. */

export interface Progress {
  readonly count: () => void;
  /** Clears the counter's line, so that a message can stand there. */
  readonly clear: () => void;
}

/** Drawn at most this often, in milliseconds. */
const EVERY = 200;

/**
 * @param terminal whether anybody would see it
 * @param write puts text on the terminal
 * @param now milliseconds, growing
 */
export function progressOn(terminal: boolean, write: (text: string) => void, now: () => number): Progress {
  if (!terminal) return { count: () => {}, clear: () => {} };
  const begin = now();
  let done = 0;
  let drawn = 0;
  let shown = false;
  return {
    count: () => {
      done++;
      const at = now();
      if (at - drawn < EVERY) return;
      drawn = at;
      shown = true;
      const rate = done / Math.max(0.001, (at - begin) / 1000);
      write(`\r\u001b[K${done} done, ${rate.toFixed(rate < 10 ? 1 : 0)} a second`);
    },
    clear: () => {
      if (shown) write('\r\u001b[K');
      shown = false;
    },
  };
}
