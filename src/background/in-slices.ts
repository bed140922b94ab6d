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

/** Hears which share of the work is done, from 0 to 1. */
type Told = (share: number) => Promise<void>;

/** Analyses under way, by what they are of, and who hears of each: whoever asks for the same meanwhile gets the same. */
const underWay = new Map<string, { readonly analysis: Promise<Analysis>; readonly hearers: Told[] }>();

/** Whether the engine is at work: then an answer that has come may lie unread for a slice, and is not late for that. */
export function isWorking(): boolean {
  return underWay.size > 0;
}

/** One after the other, because two analyses must not be mixed; and each only once, of which everybody who asks is told. */
export function oneAtATime(key: string, told: Told, work: (told: Told) => Promise<Analysis>): Promise<Analysis> {
  const known = underWay.get(key);
  if (known !== undefined) {
    known.hearers.push(told);
    return known.analysis;
  }
  const hearers = [told];
  const tellAll = async (share: number) => void (await Promise.allSettled(hearers.map((hear) => hear(share))));
  const analysis = last.then(() => work(tellAll)).finally(() => underWay.delete(key));
  underWay.set(key, { analysis, hearers });
  last = analysis.catch(() => {});
  return analysis;
}

/** Tells after each slice. Rejects with what the engine throws. */
export async function inSlices(
  parts: Iterator<number, Analysis, void>,
  told: Told,
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
