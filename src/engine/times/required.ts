/**
 * What a compiled pattern cannot do without: of each set of symbols at least one must be in a text, or the pattern finds
 * nothing there and need not be run. Most patterns find nothing in most texts.
 */

/**
 * The sets, from the source of a pattern's regular expression: symbols, classes `[ab]`, groups `(?: … )` and `(?<name> … )`,
 * `|`, and the repeats `?`, `*`, `+`, `{1,3}`.
 */
export function requiredSets(source: string): readonly string[] {
  let at = 0;

  /** Sets of the first alternative, or one for all where there are several. */
  const alternatives = (): readonly string[] => {
    const all = [sequence()];
    while (source.charAt(at) === '|') {
      at++;
      all.push(sequence());
    }
    const [first = []] = all;
    if (all.length === 1) return first;
    const narrowest = all.map((sets) => [...sets].sort((a, b) => a.length - b.length)[0]);
    return narrowest.every((set) => set !== undefined) ? [narrowest.join('')] : [];
  };

  const sequence = (): readonly string[] => {
    const sets: string[] = [];
    while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')') {
      const one = item();
      if (!isOptional()) sets.push(...one);
    }
    return sets;
  };

  const item = (): readonly string[] => {
    const unit = source.charAt(at++);
    if (unit === '(') {
      at = source.charAt(at + 1) === ':' ? at + 2 : source.indexOf('>', at) + 1;
      const inner = alternatives();
      at++;
      return inner;
    }
    if (unit !== '[') return [unit];
    const end = source.indexOf(']', at);
    const symbols = source.slice(at, end).replaceAll('\\', '');
    at = end + 1;
    return [symbols];
  };

  /** Reads the repeat behind an item. */
  const isOptional = (): boolean => {
    const unit = source.charAt(at);
    if (unit === '?' || unit === '*' || unit === '+') {
      at++;
      return unit !== '+';
    }
    if (unit !== '{') return false;
    const end = source.indexOf('}', at);
    const least = source.charAt(at + 1);
    at = end + 1;
    return least === '0';
  };

  return alternatives();
}

const present = new Uint8Array(1 << 16);

/** By UTF-16 unit 1 where it is one of a text's symbols; one table for all texts, filled anew by each call. A set would take times a tenth longer. */
export function unitsOf(symbols: string): Uint8Array {
  present.fill(0);
  for (let i = 0; i < symbols.length; i++) present[symbols.charCodeAt(i)] = 1;
  return present;
}

/** Whether the text's symbols, as `unitsOf` tells them, hold one of each set. */
export const hasRequired = (sets: readonly string[], present: Uint8Array): boolean =>
  sets.every((set) => {
    for (let i = 0; i < set.length; i++) if (present[set.charCodeAt(i)] === 1) return true;
    return false;
  });
