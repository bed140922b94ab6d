/** Long work in steps, and what has its turn between them. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inTurns } from '../../src/content/turns';

/** The browser's scheduler, as far as it is used: what is posted runs after all that is due already. */
const scheduler = { postTask: (act: () => void) => new Promise<void>((resolve) => setTimeout(resolve)).then(act) };

function* three(log: string[]): Generator<void, string, void> {
  log.push('one');
  yield;
  log.push('two');
  yield;
  log.push('three');
  return 'done';
}

describe('work in turns', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('comes to what its steps come to, and lets others act before each of them', async () => {
    vi.stubGlobal('scheduler', scheduler);
    const log: string[] = [];
    const other = (left: number): void => {
      log.push('-');
      if (left > 0) setTimeout(() => other(left - 1));
    };
    setTimeout(() => other(2));
    expect(await inTurns(three(log), new AbortController().signal)).toBe('done');
    expect(log).toEqual(['-', 'one', '-', 'two', '-', 'three']);
  });

  test('ends at the next step where the signal ends it', async () => {
    vi.stubGlobal('scheduler', scheduler);
    const log: string[] = [];
    const controller = new AbortController();
    setTimeout(() => setTimeout(() => controller.abort()));
    expect(await inTurns(three(log), controller.signal)).toBeUndefined();
    expect(log).toEqual(['one']);
  });

  test('a step that fails ends it with its fault', async () => {
    vi.stubGlobal('scheduler', scheduler);
    // biome-ignore lint/correctness/useYield: fails before it gives anybody a turn
    const failing = function* (): Generator<void, string, void> {
      throw new Error('no such page');
    };
    await expect(inTurns(failing(), new AbortController().signal)).rejects.toThrow('no such page');
  });
});
