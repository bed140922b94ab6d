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

/** Whether the text's symbols hold one of each set. */
export const hasRequired = (sets: readonly string[], symbols: ReadonlySet<string>): boolean =>
  sets.every((set) => {
    for (let i = 0; i < set.length; i++) if (symbols.has(set.charAt(i))) return true;
    return false;
  });
