/** A stored value has a name, a default, a shape and a migration; what does not fit is set aside, never trusted. */
import { browser, type Storage, undo } from '../browser';
import { type Guard, isIndex, isRecord } from '../engine/format/guards';

/** `local` outlives the browser's end, `session` does not and is kept in memory. */
export type Area = 'local' | 'session';

/** How a value lies in storage. */
export interface Stored {
  readonly version: number;
  readonly value: unknown;
}

export function isStored(value: unknown): value is Stored {
  return isRecord(value) && isIndex(value.version) && 'value' in value;
}

export interface ItemPlan<T> {
  readonly name: string;
  readonly area: Area;
  readonly version: number;
  readonly fallback: T;
  readonly is: Guard<T>;
  /** Turns a value of an older version into today's shape; undefined where it cannot. */
  readonly migrate?: (value: unknown, version: number) => unknown;
}

export interface Item<T> {
  readonly get: () => Promise<T>;
  readonly set: (value: T) => Promise<void>;
  /** Calls back with each new value until the signal is aborted. */
  readonly watch: (listener: (value: T) => void, signal: AbortSignal) => void;
}

/** One named value. A broken value reads as the default and is kept under `<name>.broken` for whoever must look. */
export function item<T>(plan: ItemPlan<T>): Item<T> {
  const area = () => browser.storage[plan.area];
  const read = (stored: unknown): T | undefined => {
    if (!isStored(stored)) return undefined;
    const { version, value } = stored;
    const current = version === plan.version ? value : plan.migrate?.(value, version);
    return plan.is(current) ? current : undefined;
  };
  return {
    async get() {
      const stored = (await area().get(plan.name))[plan.name];
      if (stored === undefined) return plan.fallback;
      const value = read(stored);
      if (value !== undefined) return value;
      await area().set({ [`${plan.name}.broken`]: stored });
      return plan.fallback;
    },
    async set(value) {
      await area().set({ [plan.name]: { version: plan.version, value } satisfies Stored });
    },
    watch(listener, signal) {
      const onChanged = (changes: Record<string, Storage.StorageChange>) => {
        const change = changes[plan.name];
        if (change !== undefined) listener(read(change.newValue) ?? plan.fallback);
      };
      const { onChanged: changed } = area();
      changed.addListener(onChanged);
      signal.addEventListener('abort', () => undo(() => changed.removeListener(onChanged)), { once: true });
    },
  };
}
