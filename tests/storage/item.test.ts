/** One stored value, by a plan of its own: versions, what is set aside, and who hears of a change. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isNumber } from '../../src/engine/format/guards';
import { item } from '../../src/storage/item';
import { browser, restart } from '../fake-browser';

vi.mock('../../src/browser', () => import('../fake-browser'));
beforeEach(restart);

const { local, sync } = browser.storage;

/** Lengths: version 2 was kept in metres, 3 is in millimetres; nobody knows in what version 1 was. */
const lengthNamed = (name: string) =>
  item<number>({
    name,
    version: 3,
    fallback: 10,
    parse: (value) => (isNumber(value) ? { value, repaired: false } : { value: 10, repaired: true }),
    migrate: (value, version) => (version > 1 && isNumber(value) ? value * 1000 : undefined),
  });

describe('what is stored', () => {
  test.each<[string, unknown, number, boolean]>([
    ['today’s version is taken as it is', { version: 3, value: 7 }, 7, false],
    ['an older version is migrated', { version: 2, value: 7 }, 7000, false],
    ['what no migration knows is parsed as it is', { version: 1, value: 7 }, 7, false],
    ['a newer version is taken over as far as it fits, and set aside', { version: 4, value: 7 }, 7, true],
    ['a newer version that does not fit', { version: 4, value: 'seven' }, 10, true],
    ['a value without a version', { value: 7 }, 10, true],
    ['a version that is none', { version: -1, value: 7 }, 10, true],
    ['a version without a value', { version: 3 }, 10, true],
    ['a bare value', 7, 10, true],
    ['null', null, 10, true],
    ['a list', [3, 7], 10, true],
  ])('%s', async (_what, stored, value, setAside) => {
    const length = lengthNamed('length');
    await sync.set({ length: stored });
    await expect(length.get()).resolves.toBe(value);
    await expect(length.setAside()).resolves.toEqual(setAside ? stored : undefined);
  });

  test('is asked for without writing anything, where there is nothing', async () => {
    const writes = vi.spyOn(local, 'set');
    await expect(lengthNamed('length').get()).resolves.toBe(10);
    expect(writes).not.toHaveBeenCalled();
    writes.mockRestore();
  });

  test('and broken is set aside under its own name, and once', async () => {
    const [one, other] = [lengthNamed('one'), lengthNamed('other')];
    await sync.set({ one: 'long', other: 'short' });
    const writes = vi.spyOn(local, 'set');
    for (const _again of [1, 2, 3]) {
      await one.get();
      await other.get();
    }
    expect(writes).toHaveBeenCalledTimes(2);
    writes.mockRestore();
    await expect(one.setAside()).resolves.toBe('long');
    await one.forgetSetAside();
    await expect(one.setAside()).resolves.toBeUndefined();
    await expect(other.setAside()).resolves.toBe('short');
  });
});

describe('a watcher', () => {
  test('hears of its own value only', async () => {
    const seen = vi.fn();
    const [one, other] = [lengthNamed('one'), lengthNamed('other')];
    one.watch(seen, new AbortController().signal);
    await other.set(3);
    await one.get();
    expect(seen).not.toHaveBeenCalled();
    await one.set(5);
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    expect(seen.mock.calls).toEqual([[5]]);
  });

  test('hears of the last of changes that come at once, however long each takes to read', async () => {
    const seen = vi.fn();
    const length = lengthNamed('length');
    length.watch(seen, new AbortController().signal);
    const changes = [length.set(1), length.set(2), length.set(3)];
    await Promise.all(changes);
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    await length.get();
    expect(seen.mock.calls).toEqual([[3]]);
  });

  test('hears nothing where the new value cannot be read, and of the next one again', async () => {
    const seen = vi.fn();
    const length = lengthNamed('length');
    length.watch(seen, new AbortController().signal);
    const refused = vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('storage is broken'));
    await sync.set({ length: { version: 3, value: 1 } });
    await length.get();
    expect(seen).not.toHaveBeenCalled();
    refused.mockRestore();
    await length.set(2);
    await vi.waitFor(() => expect(seen.mock.calls).toEqual([[2]]));
  });

  test('that stopped while a value was read does not hear of it', async () => {
    const seen = vi.fn();
    const controller = new AbortController();
    const length = lengthNamed('length');
    length.watch(seen, controller.signal);
    await sync.set({ length: { version: 3, value: 1 } });
    controller.abort();
    await length.get();
    expect(seen).not.toHaveBeenCalled();
  });
});
