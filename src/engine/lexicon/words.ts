/** Reads word lists that are kept as plain lines, so that a non-programmer can review and mend them. */

import { lengthOf, unitAt } from '../units';

/** Words separated by white space. */
export function words(lines: string): ReadonlySet<string> {
  return new WordSet(lines.trim().split(/\s+/));
}

/**
 * How the words of a list look: by their first and last letter and their length. Each word of a text is asked for in
 * hundreds of lists, and stands in hardly any: most are known by this to be none of a list, before it is searched.
 */
class Looks {
  /** By first and last letter (several share a place) a bit for each length (modulo 32) that one of the words has. */
  private readonly lengths = new Int32Array(256);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const place = (word.charCodeAt(0) ^ (word.charCodeAt(word.length - 1) << 3)) & 255;
      this.lengths[place] = (this.lengths[place] ?? 0) | (1 << (word.length & 31));
    }
  }

  /** Asked some fifty times for each word of a text. */
  mayHold(word: string): boolean {
    const last = lengthOf(word) - 1;
    if (last < 0) return true;
    const lengths = this.lengths[(unitAt(word, 0) ^ (unitAt(word, last) << 3)) & 255] ?? 0;
    return ((lengths >>> ((last + 1) & 31)) & 1) === 1;
  }
}

class WordSet extends Set<string> {
  private readonly looks: Looks;

  constructor(list: readonly string[]) {
    super(list);
    this.looks = new Looks(list);
  }

  override has(word: string): boolean {
    return this.looks.mayHold(word) && super.has(word);
  }
}

/** A table by words that most words of a text do not stand in. */
class WordMap<Value> extends Map<string, Value> {
  private readonly looks: Looks;

  constructor(entries: readonly (readonly [string, Value])[]) {
    super(entries);
    this.looks = new Looks(entries.map(([word]) => word));
  }

  override get(word: string): Value | undefined {
    return this.looks.mayHold(word) ? super.get(word) : undefined;
  }

  override has(word: string): boolean {
    return this.looks.mayHold(word) && super.has(word);
  }
}

/** The same table, quicker where it is asked for words that do not stand in it. */
export function wordTable<Value>(table: Iterable<readonly [string, Value]>): ReadonlyMap<string, Value> {
  return new WordMap([...table]);
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
  return wordTable(byFirst);
}

/** For each word the names of the lists that it stands in, in the order of the lists. */
export function listsByWord(
  lists: Readonly<Record<string, ReadonlySet<string>>>,
): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const [name, list] of Object.entries(lists))
    for (const word of list) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  return wordTable(byWord);
}
