/** Stored values as state of the page: shown at once when the reader changes them, and when another page does. */
import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../storage';

/** The value, undefined until it is read, and the function that changes it. */
export function useStored<T>(stored: Item<T>): readonly [T | undefined, (work: (now: T) => T) => void] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const ending = new AbortController();
    stored.watch(setValue, ending.signal);
    void stored.get().then((now) => ending.signal.aborted || setValue(now));
    return () => ending.abort();
  }, [stored]);
  const change = (work: (now: T) => T): void => {
    setValue((now) => (now === undefined ? now : work(now)));
    void stored.change(work);
  };
  return [value, change];
}
