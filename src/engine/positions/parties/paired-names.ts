/**
 * Names of features that are put together from two words. A text put together anew is read letter by letter whenever it is
 * looked up; one that was kept is known at once.
 */
const known = new Map<string, Map<string, string>>();

/** `first` with `second` directly behind it. Only for words of which there are few. */
export function paired(first: string, second: string): string {
  let names = known.get(first);
  if (names === undefined) {
    names = new Map();
    known.set(first, names);
  }
  let name = names.get(second);
  if (name === undefined) {
    name = first + second;
    names.set(second, name);
  }
  return name;
}
