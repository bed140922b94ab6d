/** Stored values as state of the page: shown at once when the reader changes them, and when another page does. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../storage';

export interface StoredValue<T> {
  /** Undefined until it is read. After a change that could not be stored, what the reader chose. */
  readonly value: T | undefined;
  /** Shows the change at once. False where the browser refused to store it. */
  readonly change: (work: (now: T) => T) => Promise<boolean>;
  /** Whether what is shown is not what is stored. */
  readonly unsaved: boolean;
  /** Stores what is shown, once more. */
  readonly saveAgain: () => Promise<boolean>;
}

export function useStored<T>(stored: Item<T>): StoredValue<T> {
  const [value, setValue] = useState<T>();
  const [unsaved, setUnsaved] = useState(false);
  // What a second change of the same moment starts from.
  const shown = useRef<T | undefined>(undefined);
  const show = (now: T): void => {
    shown.current = now;
    setValue(now);
  };
  useEffect(() => {
    const ending = new AbortController();
    stored.watch((now) => {
      setUnsaved(false);
      show(now);
    }, ending.signal);
    stored.get().then(
      (now) => ending.signal.aborted || show(now),
      () => {},
    );
    return () => ending.abort();
  }, [stored]);
  const keep = async (work: (now: T) => T): Promise<boolean> => {
    const done = await stored.change(work).then(
      () => true,
      () => false,
    );
    setUnsaved(!done);
    return done;
  };
  return {
    value,
    unsaved,
    change(work) {
      if (shown.current !== undefined) show(work(shown.current));
      // What could not be stored before goes with it.
      const now = shown.current;
      return keep(unsaved && now !== undefined ? () => now : work);
    },
    async saveAgain() {
      const now = shown.current;
      return now === undefined ? false : keep(() => now);
    },
  };
}
