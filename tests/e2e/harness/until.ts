/** Waits for something that can be seen, never for a time. */

/** What is seen twice alike, a moment apart: what moves or grows is looked at again until it stands. */
export function untilStill<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  let before: string | undefined;
  return until(`${what}, and stands still`, async () => {
    const seen = await look();
    const now = JSON.stringify(seen);
    const isStill = now === before;
    before = now;
    return isStill ? seen : undefined;
  });
}

/** Asks again and again until the answer is truthy, and gives it back. Throws with `what` and the last answer after `limit` ms. */
export async function until<T>(what: string, look: () => T | Promise<T>, limit = 30_000): Promise<NonNullable<T>> {
  const end = performance.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      // A page in the middle of a navigation cannot be asked.
      last = error;
    }
    if (performance.now() > end) throw new Error(`waited in vain until ${what}; last seen: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
