/** Time of work that is already warm. */

/**
 * Seconds of processor time of the fastest of some rounds. Not of the clock: what other programs take on the same machine
 * would count as ours.
 */
export function fastest(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, user + system);
  }
  return best / 1e6;
}
