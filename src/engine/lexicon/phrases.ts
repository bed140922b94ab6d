/**
 * A table of phrases that is looked up by token: longest match first, without building strings.
 *
 * A phrase is split into the tokens that the text room makes of it: words at spaces, "'s" and a trailing comma apart.
 */
import { unitAt } from '../units';

interface Entry<V> {
  readonly words: readonly string[];
  readonly value: V;
}

/** What a table needs of a token. */
export interface Word {
  readonly text: string;
}

/** Splits a phrase the way the text is split. */
function phraseWords(phrase: string): string[] {
  return phrase
    .replace(/(['’]s)(?=\s|$)/gu, ' $1')
    .replace(/,/gu, ' ,')
    .split(' ')
    .filter((w) => w !== '');
}

/** One form for both apostrophes. */
const same = (word: string) => (word.includes('’') ? word.replaceAll('’', "'") : word);

/** Words of texts are met again and again, but not for ever. */
const MOST_KNOWN = 20_000;

export class PhraseTable<V> {
  private readonly byFirst = new Map<string, Entry<V>[]>();
  /** Letters below 128 with which some phrase begins: most words are known by theirs to begin none. */
  private readonly begins = new Uint8Array(128);
  /** Phrases by their first word as texts write it: texts have the same words again and again, and most begin none. */
  private readonly known = new Map<string, readonly Entry<V>[]>();

  /** `fold` brings words to the form that is compared (lower case for tables without case). */
  constructor(private readonly fold: (word: string) => string = (w) => w) {}

  private key(word: string): string {
    return this.fold(same(word));
  }

  /** Adds a phrase; the first value given for a phrase stays. */
  add(phrase: string, value: V): void {
    const words = phraseWords(phrase).map((w) => this.key(w));
    const first = words[0];
    if (first === undefined) return;
    const list = this.byFirst.get(first) ?? [];
    if (list.some((e) => e.words.length === words.length && e.words.every((w, k) => w === words[k]))) return;
    list.push({ words, value });
    list.sort((a, b) => b.words.length - a.words.length);
    this.byFirst.set(first, list);
    this.known.clear();
    // Folding may have changed its case.
    for (const form of [first, first.toLowerCase(), first.toUpperCase()])
      if (this.key(form) === first) this.begins[form.charCodeAt(0)] = 1;
  }

  private beginningWith(word: string): readonly Entry<V>[] {
    let list = this.known.get(word);
    if (list === undefined) {
      if (this.known.size >= MOST_KNOWN) this.known.clear();
      list = this.byFirst.get(this.key(word)) ?? [];
      this.known.set(word, list);
    }
    return list;
  }

  /** The longest phrase that starts at token `at`, not reaching `limit`. */
  match(tokens: readonly Word[], at: number, limit: number): { readonly to: number; readonly value: V } | undefined {
    const first = tokens[at];
    if (first === undefined || this.begins[unitAt(first.text, 0)] === 0) return undefined;
    return this.longest(first.text, tokens, at, limit);
  }

  private longest(first: string, tokens: readonly Word[], at: number, limit: number) {
    for (const { words, value } of this.beginningWith(first)) {
      if (at + words.length > limit) continue;
      let k = 1;
      while (k < words.length && this.key(tokens[at + k]?.text ?? '') === words[k]) k++;
      if (k === words.length) return { to: at + k, value };
    }
    return undefined;
  }

  /** The value of a phrase as a whole. */
  get(phrase: string): V | undefined {
    const words = phraseWords(phrase).map((text) => ({ text }));
    const found = this.longest(words[0]?.text ?? '', words, 0, words.length);
    return found?.to === words.length ? found.value : undefined;
  }
}

/** Reads a block of `key|value;value` lines. */
export function* readRows(block: string): Generator<readonly [key: string, values: readonly string[]]> {
  for (const line of block.split('\n')) {
    const bar = line.indexOf('|');
    if (bar > 0) yield [line.slice(0, bar), line.slice(bar + 1).split(';')];
  }
}

/** Reads a block with one phrase a line. */
export const readLines = (block: string): string[] => block.split('\n').filter((l) => l !== '');
