/**
 * Has the engine work in slices: between them the background answers other questions, tells how far the analysis is, and,
 * where the panel shares its thread (Firefox), lets the panel be drawn.
 */
import type { Analysis } from '../engine/types';

/** Milliseconds of work between two looks up. Nearly every article is done within the first. */
const SLICE = 100;

/** For so many milliseconds at most the work waits for a word to be told, and for the last one once more: a storage that hangs must not end it. */
const PATIENCE = 400;

const after = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

let last: Promise<unknown> = Promise.resolve();

/** Analyses under way, by what they are of: whoever asks for the same meanwhile gets the same. */
const underWay = new Map<string, Promise<Analysis>>();

/** Whether the engine is at work: then an answer that has come may lie unread for a slice, and is not late for that. */
export function isWorking(): boolean {
  return underWay.size > 0;
}

/** One after the other, because two analyses must not be mixed; and each only once. */
export function inTurn(key: string, work: () => Promise<Analysis>): Promise<Analysis> {
  const known = underWay.get(key);
  if (known !== undefined) return known;
  const mine = last.then(work).finally(() => underWay.delete(key));
  underWay.set(key, mine);
  last = mine.catch(() => {});
  return mine;
}

/** `told` gets the share of the work that is done, from 0 to 1. Rejects with what the engine throws. */
export async function inSlices(
  parts: Iterator<number, Analysis, void>,
  told: (share: number) => Promise<void>,
  now: () => number = () => performance.now(),
): Promise<Analysis> {
  let start = now();
  let telling: Promise<void> | undefined;
  /** One word after the other: a late one must not take back what is said after it, the last one least of all. */
  const isTold = (time: number) => Promise.race([telling, after(time)]);
  try {
    for (;;) {
      const step = parts.next();
      if (step.done === true) return step.value;
      if (now() - start < SLICE) continue;
      // While one is on its way no other is sent; the work goes on, and others have their turn.
      if (telling !== undefined) await after(0);
      else {
        telling = told(step.value)
          .catch(() => {})
          .finally(() => {
            telling = undefined;
          });
        await isTold(PATIENCE);
      }
      start = now();
    }
  } finally {
    // Also where the engine throws, which is told too.
    if (telling !== undefined) await isTold(PATIENCE);
  }
}
