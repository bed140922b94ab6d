/**
 * A stored value has a name, a version, a default, a parser and a migration. What does not fit is repaired from the
 * default, and the stored original is set aside, never lost and never trusted.
 *
 * Values lie in the browser's synchronised storage; where that refuses (switched off by policy, the value too big, too
 * many writes) in local storage, from where they go back with the next write that succeeds.
 */
import { browser, undo } from '../browser';
import { isIndex, isRecord } from '../engine/format/guards';

/** How a value lies in storage. */
export interface Stored {
  readonly version: number;
  readonly value: unknown;
}

/** Whether something lies in storage as values do. */
export function isStored(value: unknown): value is Stored {
  return isRecord(value) && isIndex(value.version) && 'value' in value;
}

/** What a parser made of something. */
export interface Parsed<T> {
  readonly value: T;
  /** Whether something did not fit and was left out or replaced by its default. */
  readonly repaired: boolean;
}

/** What makes a stored value. */
export interface ItemPlan<T> {
  readonly name: string;
  readonly version: number;
  readonly fallback: T;
  /** Takes over whatever fits today's shape. Never throws. */
  readonly parse: (value: unknown) => Parsed<T>;
  /** Turns a value of an older version into today's shape, as well as it can. */
  readonly migrate?: (value: unknown, version: number) => unknown;
}

/** A stored value. What reads or writes rejects where the browser's storage itself fails. */
export interface Item<T> {
  readonly get: () => Promise<T>;
  readonly set: (value: T) => Promise<void>;
  /** Sets what `work` makes of the value that is stored now. Changes of one context wait for each other: none is lost. */
  readonly change: (work: (now: T) => T) => Promise<void>;
  /** Calls back with each new value until the signal is aborted. */
  readonly watch: (listener: (value: T) => void, signal: AbortSignal) => void;
  /** What could not be read and was set aside, as it was stored; undefined where all is well. */
  readonly setAside: () => Promise<unknown>;
  /** Forgets what was set aside; what was understood of it stays. */
  readonly forgetSetAside: () => Promise<void>;
}

/** Where a value's unreadable original is kept. */
const asideOf = (name: string): string => `${name}.broken`;

/** The value of that plan; nothing is read or written yet. */
export function item<T>(plan: ItemPlan<T>): Item<T> {
  const { name, version, fallback } = plan;
  const { local, sync } = browser.storage;

  const stored = async (): Promise<unknown> => {
    // Both are asked at once: a page waits for this before it can be marked.
    const [here, there] = await Promise.all([
      local.get(name),
      sync.get(name).catch((): Record<string, unknown> => ({})),
    ]);
    // What lies in local storage is newer: the synchronised storage refused it.
    return here[name] ?? there[name];
  };

  const parse = (found: unknown): Parsed<T> => {
    if (!isStored(found)) return { value: fallback, repaired: true };
    if (found.version < version) return plan.parse(plan.migrate?.(found.value, found.version) ?? found.value);
    const parsed = plan.parse(found.value);
    // A newer version may mean something else by the same words, and has words that are not known here.
    return found.version > version ? { ...parsed, repaired: true } : parsed;
  };

  const keepAside = async (found: unknown): Promise<void> => {
    const key = asideOf(name);
    const kept = (await local.get(key))[key];
    if (JSON.stringify(kept) !== JSON.stringify(found)) await local.set({ [key]: found });
  };

  const get = async (): Promise<T> => {
    const found = await stored();
    if (found === undefined) return fallback;
    const { value, repaired } = parse(found);
    if (repaired) await keepAside(found);
    return value;
  };

  const set = async (value: T): Promise<void> => {
    const entry = { [name]: { version, value } satisfies Stored };
    try {
      await sync.set(entry);
    } catch {
      return local.set(entry);
    }
    await local.remove(name);
  };

  let changed: Promise<void> = Promise.resolve();
  const change = (work: (now: T) => T): Promise<void> => {
    const turn = async (): Promise<void> => set(work(await get()));
    changed = changed.then(turn, turn);
    return changed;
  };

  return {
    get,
    set,
    change,
    watch(listener, signal) {
      let latest = 0;
      const onChanged = (changes: Record<string, unknown>): void => {
        if (!(name in changes)) return;
        const turn = ++latest;
        void get().then(
          (value) => {
            if (turn === latest && !signal.aborted) listener(value);
          },
          // What cannot be read now is no new value: the last one holds.
          () => {},
        );
      };
      for (const area of [local, sync]) {
        area.onChanged.addListener(onChanged);
        signal.addEventListener('abort', () => undo(() => area.onChanged.removeListener(onChanged)), { once: true });
      }
    },
    setAside: async () => {
      const key = asideOf(name);
      return (await local.get(key))[key];
    },
    forgetSetAside: async () => {
      await set(await get());
      await local.remove(asideOf(name));
    },
  };
}
