/** The pace at which a changing page is looked at again. Time is the test's own. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onChange } from '../../src/content/on-change';

/** The page's observers, told by `change()`; one that is disconnected hears nothing. */
let listening = new Set<() => void>();
let observed = new Set<unknown>();
let told = 0;

class Observer {
  readonly #hear: () => void;
  constructor(hear: () => void) {
    this.#hear = () => {
      told++;
      hear();
    };
  }
  observe(node: unknown): void {
    listening.add(this.#hear);
    observed.add(node);
  }
  disconnect(): void {
    listening.delete(this.#hear);
    observed.clear();
  }
}

const change = () => {
  for (const hear of listening) hear();
};

/** The page changes every ten milliseconds for so long. */
async function changeFor(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 10) {
    change();
    await vi.advanceTimersByTimeAsync(10);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  listening = new Set();
  observed = new Set();
  told = 0;
  vi.stubGlobal('document', {});
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 1));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A shadow tree, say. */
const tree: Node = Object.create(null);

const takes = (milliseconds: number) => () => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

describe('a page that changes', () => {
  test('once is looked at once, at the next idle moment', async () => {
    const act = vi.fn();
    onChange(act, () => 1000, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(5000);
    expect(act).not.toHaveBeenCalled();
    change();
    await vi.advanceTimersByTimeAsync(3);
    expect(act).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('all the time costs its share, and hardly any change is even heard of', async () => {
    const act = vi.fn(takes(40));
    onChange(act, (took) => 30 * took, new AbortController().signal);
    await changeFor(60_000);
    const share = (act.mock.calls.length * 40) / 60_000;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThanOrEqual(1 / 30);
    expect(told).toBeLessThanOrEqual(act.mock.calls.length + 1);
  });

  test('while it is looked at is looked at again, never twice at once', async () => {
    let at = 0;
    let most = 0;
    const act = vi.fn(async () => {
      most = Math.max(most, ++at);
      await takes(100)();
      at--;
    });
    onChange(act, () => 0, new AbortController().signal);
    change();
    await vi.advanceTimersByTimeAsync(50);
    change();
    await vi.advanceTimersByTimeAsync(500);
    expect(act).toHaveBeenCalledTimes(2);
    expect(most).toBe(1);
  });

  test('while the first look is still at work waits for its end', async () => {
    let at = 0;
    let most = 0;
    const act = vi.fn(async () => {
      most = Math.max(most, ++at);
      await takes(100)();
      at--;
    });
    onChange(act, () => 0, new AbortController().signal, act());
    change();
    await vi.advanceTimersByTimeAsync(500);
    expect(act).toHaveBeenCalledTimes(2);
    expect(most).toBe(1);
  });

  test('while a look fails is looked at again, at the same pace', async () => {
    const act = vi.fn(async () => {
      await takes(10)();
      if (act.mock.calls.length === 1) throw new Error('the storage was not there');
    });
    onChange(act, () => 1000, new AbortController().signal);
    change();
    await vi.advanceTimersByTimeAsync(5);
    change();
    await vi.advanceTimersByTimeAsync(500);
    expect(act).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(act).toHaveBeenCalledTimes(2);
  });

  test('without anybody being told is looked at when asked for, at the same pace', async () => {
    const act = vi.fn();
    const { again } = onChange(act, () => 1000, new AbortController().signal);
    again();
    await vi.advanceTimersByTimeAsync(3);
    expect(act).toHaveBeenCalledTimes(1);
    again();
    await vi.advanceTimersByTimeAsync(500);
    expect(act).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(600);
    expect(act).toHaveBeenCalledTimes(2);
    change();
    await vi.advanceTimersByTimeAsync(2000);
    expect(act).toHaveBeenCalledTimes(3);
  });

  test('in a tree that a look has found late is looked at, once it is observed', async () => {
    const trees: Node[] = [document];
    const act = vi.fn(async () => {
      await takes(100)();
      trees.push(tree);
      observe();
    });
    const { observe } = onChange(
      act,
      () => 0,
      new AbortController().signal,
      undefined,
      () => trees,
    );
    change();
    await vi.advanceTimersByTimeAsync(50);
    expect(observed).toEqual(new Set([document]));
    await vi.advanceTimersByTimeAsync(100);
    expect(observed).toEqual(new Set(trees));
  });

  test('is not observed while a look is due, nor after the end', () => {
    const ending = new AbortController();
    const { again, observe } = onChange(vi.fn(), () => 0, ending.signal);
    again();
    observe();
    expect(listening.size).toBe(0);
    ending.abort();
    observe();
    expect(listening.size).toBe(0);
  });

  test('after the end is left alone', async () => {
    const ending = new AbortController();
    const act = vi.fn();
    onChange(act, () => 0, ending.signal);
    change();
    ending.abort();
    await changeFor(1000);
    expect(act).not.toHaveBeenCalled();
    expect(listening.size).toBe(0);
  });
});
