/** The engine works in slices: it is told how far it is, one analysis after the other, and a fault ends only its own. */
import { expect, test, vi } from 'vitest';
import { inSlices, isWorking, oneAtATime } from '../../src/background/in-slices';
import type { Analysis } from '../../src/engine/types';

const analysis = (hash: string): Analysis => ({
  version: 1,
  article: { language: 'en', length: 1, hash },
  actors: [],
  statements: [],
  positions: [],
  times: [],
});

/** A clock that each part of the work moves on. */
function clock() {
  let time = 0;
  return {
    now: () => time,
    *work(hash: string, parts: number, each: number): Generator<number, Analysis, void> {
      for (let part = 1; part <= parts; part++) {
        time += each;
        yield part / parts;
      }
      return analysis(hash);
    },
  };
}

test('tells how far it is, at most once in a slice', async () => {
  const { now, work } = clock();
  const shares: number[] = [];
  const told = async (share: number) => void shares.push(share);
  await expect(inSlices(work('a', 10, 40), told, now)).resolves.toEqual(analysis('a'));
  expect(shares).toEqual([0.3, 0.6, 0.9]);
});

test('what is soon done tells nothing', async () => {
  const { now, work } = clock();
  const told = () => Promise.reject(new Error('never'));
  await expect(inSlices(work('a', 10, 9), told, now)).resolves.toEqual(analysis('a'));
});

test('goes on where telling fails', async () => {
  const { now, work } = clock();
  const told = () => Promise.reject(new Error('storage is full'));
  await expect(inSlices(work('a', 3, 500), told, now)).resolves.toEqual(analysis('a'));
});

test('goes on where telling never ends', async () => {
  vi.useFakeTimers();
  const { now, work } = clock();
  const done = inSlices(work('a', 2, 500), () => new Promise(() => {}), now);
  await vi.runAllTimersAsync();
  await expect(done).resolves.toEqual(analysis('a'));
  vi.useRealTimers();
});

test('a word that never gets through holds the work up once and at its end, not at each slice', async () => {
  vi.useFakeTimers();
  const { now, work } = clock();
  const told = vi.fn(() => new Promise<void>(() => {}));
  const start = Date.now();
  const done = inSlices(work('a', 50, 500), told, now);
  await vi.runAllTimersAsync();
  await done;
  expect(Date.now() - start).toBeLessThanOrEqual(800);
  expect(told).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('a word that was late is followed by the next one', async () => {
  vi.useFakeTimers();
  const { now, work } = clock();
  const shares: number[] = [];
  let arrive = (): void => {};
  const told = (share: number): Promise<void> => {
    shares.push(share);
    return share === 0.1 ? new Promise((resolve) => (arrive = resolve)) : Promise.resolve();
  };
  function* interrupted(): Generator<number, Analysis, void> {
    for (const share of work('a', 10, 500)) {
      if (share === 0.5) arrive();
      yield share;
    }
    return analysis('a');
  }
  const done = inSlices(interrupted(), told, now);
  await vi.runAllTimersAsync();
  await done;
  expect(shares).toEqual([0.1, 0.6, 0.7, 0.8, 0.9, 1]);
  vi.useRealTimers();
});

test.each([
  ['the work is done', () => analysis('a')],
  [
    'the engine fails',
    () => {
      throw new Error('no such token');
    },
  ],
])('a word that takes long is out before it is said that %s', async (_what, end) => {
  vi.useFakeTimers();
  const { now, work } = clock();
  const order: string[] = [];
  function* ending(): Generator<number, Analysis, void> {
    yield* work('a', 1, 500);
    return end();
  }
  const told = () => new Promise<void>((resolve) => setTimeout(() => resolve(void order.push('told')), 600));
  const done = inSlices(ending(), told, now)
    .catch(() => {})
    .then(() => order.push('ended'));
  await vi.runAllTimersAsync();
  await done;
  expect(order).toEqual(['told', 'ended']);
  vi.useRealTimers();
});

test('two are not mixed, and the second is done although the first fails', async () => {
  const { now, work } = clock();
  const order: string[] = [];
  const told = (name: string) => async (share: number) => void order.push(`${name} ${share}`);
  function* failing(): Generator<number, Analysis, void> {
    yield* work('a', 2, 500);
    throw new Error('no such token');
  }
  const first = oneAtATime('a', told('first'), (tell) => inSlices(failing(), tell, now));
  const second = oneAtATime('b', told('second'), (tell) => inSlices(work('b', 2, 500), tell, now));
  expect(isWorking()).toBe(true);
  await expect(first).rejects.toThrow('no such token');
  await expect(second).resolves.toEqual(analysis('b'));
  expect(isWorking()).toBe(false);
  expect(order).toEqual(['first 0.5', 'first 1', 'second 0.5', 'second 1']);
});

test('who asks for the same meanwhile gets the same, and hears how far it is, whatever the first one hears', async () => {
  const { now, work } = clock();
  const heard: string[] = [];
  const never = () => Promise.reject(new Error('storage is full'));
  const first = oneAtATime('a', never, (tell) => inSlices(work('a', 2, 500), tell, now));
  const second = oneAtATime(
    'a',
    async (share) => void heard.push(`second ${share}`),
    () => Promise.reject(new Error('done twice')),
  );
  await expect(second).resolves.toBe(await first);
  expect(heard).toEqual(['second 0.5', 'second 1']);
});
