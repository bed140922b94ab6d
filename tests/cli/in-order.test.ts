import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order';

const never = new AbortController().signal;

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) yield n;
}

describe('work in order', () => {
  test('results keep the order of the inputs, whichever is ready first, within the window', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 20 }),
        async (s, window, count) => {
          const given: number[] = [];
          let held = 0;
          let most = 0;
          const done = inOrder(
            numbers(count),
            window,
            async (n) => {
              most = Math.max(most, ++held);
              return s.schedule(Promise.resolve(n));
            },
            async (n) => {
              await s.schedule(Promise.resolve());
              held--;
              given.push(n);
            },
            never,
          );
          await s.waitFor(done);
          expect(given).toEqual(Array.from({ length: count }, (_, n) => n));
          expect(most).toBeLessThanOrEqual(window);
        },
      ),
    );
  });

  test('a result is given on while the next input is waited for', async () => {
    let ask = (): void => {};
    const inputs = (async function* () {
      yield 1;
      await new Promise<void>((resolve) => {
        ask = resolve;
      });
    })();
    const given = new Promise<number>((resolve) => {
      void inOrder(
        inputs,
        4,
        async (n) => n,
        async (n) => resolve(n),
        never,
      );
    });
    expect(await given).toBe(1);
    ask();
  });

  test.each<[string, (n: number) => Promise<number>, (n: number) => Promise<void>]>([
    ['work', async (n) => Promise.reject(new Error(`no ${n}`)), async () => {}],
    ['emit', async (n) => n, async (n) => Promise.reject(new Error(`no ${n}`))],
  ])('an error of %s ends it, though input would never end', async (_, work, emit) => {
    const endless = (async function* () {
      yield 0;
      await new Promise(() => {});
    })();
    await expect(inOrder(endless, 2, work, emit, never)).rejects.toThrow('no 0');
  });

  test('abort ends it without error, and nothing is emitted after', async () => {
    const stop = new AbortController();
    const given: number[] = [];
    const emit = async (n: number): Promise<void> => {
      given.push(n);
      if (n === 2) stop.abort();
    };
    await inOrder(numbers(100), 3, async (n) => n, emit, stop.signal);
    expect(given).toEqual([0, 1, 2]);
  });
});
