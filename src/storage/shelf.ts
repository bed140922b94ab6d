/**
 * Many values of one kind in session storage, each under its own key, so that writing one does not rewrite all.
 *
 * Session storage holds about 10 MB. When a value does not fit, the oldest ones go, half of them at a time: first those of
 * the shelf that makes room, then those of its own; a value that does not fit even then is not kept. A shelf is a cache: callers can always
 * make the value again, and a storage that fails is an empty one.
 */
import { browser, type Storage, undo } from '../browser';
import { type Guard, isIndex, isRecord } from '../engine/format/guards';

interface Kept {
  readonly version: number;
  /** When it was put there, milliseconds since 1970: only its order counts. */
  readonly at: number;
  readonly value: unknown;
}

function isKept(value: unknown): value is Kept {
  return isRecord(value) && isIndex(value.version) && isIndex(value.at) && 'value' in value;
}

/** What makes a shelf. */
export interface ShelfPlan<T> {
  readonly name: string;
  /** Values of another version are forgotten. */
  readonly version: number;
  readonly is: Guard<T>;
  /** Whose values go before any of this shelf's own: another shelf's name. */
  readonly outlives?: string;
}

/** Values of one kind by their ids. `get` and `put` never reject. */
export interface Shelf<T> {
  readonly get: (id: string) => Promise<T | undefined>;
  /** False where the value did not fit. */
  readonly put: (id: string, value: T) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
  /** Calls back with each new value of one id (undefined when it went) until the signal is aborted. */
  readonly watch: (id: string, listener: (value: T | undefined) => void, signal: AbortSignal) => void;
}

/** The shelf of that plan; nothing is read or written yet. */
export function shelf<T>(plan: ShelfPlan<T>): Shelf<T> {
  const keyOf = (id: string) => `${plan.name}:${id}`;
  const area = () => browser.storage.session;

  const read = (kept: unknown): T | undefined =>
    isKept(kept) && kept.version === plan.version && plan.is(kept.value) ? kept.value : undefined;

  /** Removes the older half of a shelf. False where nothing was left to remove. */
  const thinOut = async (name: string): Promise<boolean> => {
    const all = await area().get(null);
    const ages: [string, number][] = [];
    for (const [key, kept] of Object.entries(all)) {
      if (key.startsWith(`${name}:`)) ages.push([key, isKept(kept) ? kept.at : 0]);
    }
    ages.sort((a, b) => a[1] - b[1]);
    const oldest = ages.slice(0, Math.ceil(ages.length / 2)).map(([key]) => key);
    await area().remove(oldest);
    return oldest.length > 0;
  };

  /** False where no room is left to be made. Rejects where the storage itself fails. */
  const makeRoom = async (): Promise<boolean> =>
    (plan.outlives !== undefined && (await thinOut(plan.outlives))) || thinOut(plan.name);

  return {
    async get(id) {
      const key = keyOf(id);
      const found = await area()
        .get(key)
        .catch((): Record<string, unknown> => ({}));
      return read(found[key]);
    },
    async put(id, value) {
      const kept: Kept = { version: plan.version, at: Date.now(), value };
      for (;;) {
        try {
          await area().set({ [keyOf(id)]: kept });
          return true;
        } catch {
          if (!(await makeRoom().catch(() => false))) return false;
        }
      }
    },
    async remove(id) {
      await area().remove(keyOf(id));
    },
    watch(id, listener, signal) {
      const onChanged = (changes: Record<string, Storage.StorageChange>) => {
        const change = changes[keyOf(id)];
        if (change !== undefined) listener(read(change.newValue));
      };
      const { onChanged: changed } = area();
      changed.addListener(onChanged);
      signal.addEventListener('abort', () => undo(() => changed.removeListener(onChanged)), { once: true });
    },
  };
}
