/** Work on a text that can be left and taken up again, so that whoever waits for it can be told how far it is. */

/** Yields how much is done, from 0 to 1 and never less than before; returns what came of it. */
export type Parts<T> = Generator<number, T, void>;

/** Leaving the work and taking it up again costs as much as a small rule: where pieces are small, it is left once in so many. */
export const PIECES = 8;

/** Does it all at once. */
export function whole<T>(parts: Parts<T>): T {
  for (;;) {
    const step = parts.next();
    if (step.done === true) return step.value;
  }
}

/** The work as the part of a larger one that goes from one share of it to another. */
export function* within<T>(from: number, to: number, parts: Parts<T>): Parts<T> {
  for (;;) {
    const step = parts.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
