/** Reads word lists that are kept as plain lines, so that a non-programmer can review and mend them. */

/** Words separated by white space. */
export function words(lines: string): ReadonlySet<string> {
  return new WordSet(lines.trim().split(/\s+/));
}

/**
 * A set of words. Each word of a text is asked for in hundreds of them, and is in hardly any: most are known by their first
 * letter and their length to be none of it, before the set is searched.
 */
class WordSet extends Set<string> {
  /** For each first letter (modulo 128) a bit for each length (modulo 32) that one of its words has. */
  private readonly lengths = new Int32Array(128);

  constructor(list: readonly string[]) {
    super(list);
    for (const word of list) this.lengths[word.charCodeAt(0) & 127] = this.lengthsOf(word) | (1 << (word.length & 31));
  }

  override has(word: string): boolean {
    return ((this.lengthsOf(word) >>> (word.length & 31)) & 1) === 1 && super.has(word);
  }

  private lengthsOf(word: string): number {
    return this.lengths[word.charCodeAt(0) & 127] ?? 0;
  }
}

/** Phrases separated by commas or line breaks; inner white space is one blank. */
export function phrases(lines: string): readonly string[] {
  return lines
    .split(/[,\n]/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

/** Phrases as sequences of words, by their first word; in the order in which they are listed. */
export function phrasesByFirst(lines: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases(lines)) {
    const [first = '', ...rest] = phrase.split(' ');
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [[first, ...rest]]);
    else known.push([first, ...rest]);
  }
  return byFirst;
}

/** For each word the names of the lists that it stands in, in the order of the lists. */
export function listsByWord(
  lists: Readonly<Record<string, ReadonlySet<string>>>,
): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const [name, list] of Object.entries(lists))
    for (const word of list) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  return byWord;
}
