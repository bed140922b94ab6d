/**
 * Patterns over words.
 *
 * A pattern is written as words and classes separated by spaces: `the? Relative n:Number? Units`. Lower-case atoms and
 * marks are words; capitalised ones are classes or parts defined here by `define`; `a|b`, `( … )`, `?`, `*`, `+` and
 * `{1,3}` mean what they mean in regular expressions; `name:atom` captures. It is compiled to a regular expression over the
 * string of symbols, in which one word is one unit; so groups are word positions.
 */
import { NAME, NUMBER_SYMBOLS, OTHER, register } from './symbols';
import type { Word, Words } from './words';

/** Classes and parts by name, as regular expressions. */
const sources = new Map<string, string>();
/** Parts as they are written. They are read when a rule's pattern asks for them: so it does not matter which file defines its own first. */
const parts = new Map<string, string>();

/** Defines a class: any one of the words. */
export function defineClass(name: string, words: Iterable<string>): void {
  sources.set(name, `[${[...words].map(register).join('')}]`);
}

/** Defines a part: a pattern that others may use by name. */
export function definePart(name: string, pattern: string): void {
  parts.set(name, pattern);
}

function defineSymbols(name: string, symbols: string): void {
  sources.set(name, `[${symbols}]`);
}

defineSymbols('Small', NUMBER_SYMBOLS.small);
defineSymbols('Year', NUMBER_SYMBOLS.year);
defineSymbols('Military', NUMBER_SYMBOLS.military);
defineSymbols('Digits', NUMBER_SYMBOLS.small + NUMBER_SYMBOLS.number + NUMBER_SYMBOLS.year + NUMBER_SYMBOLS.decimal);
defineSymbols('Decimal', NUMBER_SYMBOLS.decimal);
defineSymbols('NthDigits', NUMBER_SYMBOLS.ordinal);
defineSymbols('DecadeDigits', NUMBER_SYMBOLS.decade);
defineSymbols('Clock', NUMBER_SYMBOLS.clock);
defineSymbols('Iso', NUMBER_SYMBOLS.iso);
defineSymbols('Numeric', `\\${NUMBER_SYMBOLS.numeric}`);
defineSymbols('Other', OTHER + NAME);
/** A word with a capital that no pattern names. */
defineSymbols('Named', NAME);

const ATOM = /([a-z]+:)?([^\s()|?*+{}]+|\()|([)|])|([?*+]|\{\d,\d\})/gy;

function toSource(pattern: string): string {
  let out = '';
  let at = 0;
  ATOM.lastIndex = 0;
  while (at < pattern.length) {
    if (pattern.charAt(at) === ' ') {
      at++;
      continue;
    }
    ATOM.lastIndex = at;
    const match = ATOM.exec(pattern);
    if (match === null) throw new SyntaxError(`time pattern: ${pattern} at ${at}`);
    at = ATOM.lastIndex;
    const [, label, atom, mark, repeat] = match;
    if (atom !== undefined) {
      const name = label?.slice(0, -1);
      if (atom === '(') out += name === undefined ? '(?:' : `(?<${name}>`;
      else out += name === undefined ? atomSource(atom) : `(?<${name}>${atomSource(atom)})`;
    } else out += mark ?? repeat ?? '';
  }
  return out;
}

function atomSource(atom: string): string {
  if (!/^[A-Z]/.test(atom)) return register(atom);
  const known = sources.get(atom);
  if (known !== undefined) return known;
  const part = parts.get(atom);
  if (part === undefined) throw new SyntaxError(`time pattern: no part ${atom}`);
  const source = `(?:${toSource(part)})`;
  sources.set(atom, source);
  return source;
}

/** A pattern's find: a run of words with named parts. Positions are word indexes, `to` exclusive. */
export class Match {
  constructor(
    readonly words: Words,
    readonly from: number,
    readonly to: number,
    private readonly groups: Readonly<Record<string, readonly [number, number] | undefined>>,
  ) {}

  has(name: string): boolean {
    return this.groups[name] !== undefined;
  }

  /** First word of a named part in lower case, or '' where the part is missing. */
  word(name: string): string {
    return this.part(name)[0]?.lower ?? '';
  }

  /** Words of a named part. */
  part(name: string): readonly Word[] {
    const range = this.groups[name];
    return range === undefined ? [] : this.words.list.slice(range[0], range[1]);
  }

  /** Word position at which a named part begins, or -1. */
  at(name: string): number {
    return this.groups[name]?.[0] ?? -1;
  }

  /** Lower-case word so many places before the first (1: the one before), or '' at the text's beginning. */
  before(distance = 1): string {
    return this.words.list[this.from - distance]?.lower ?? '';
  }

  /** Lower-case word after the last (0: the next one). */
  after(distance = 0): string {
    return this.words.list[this.to + distance]?.lower ?? '';
  }
}

/** Compiles a pattern. It is run with `findAll`. */
export function compile(pattern: string): RegExp {
  return new RegExp(toSource(pattern), 'dg');
}

/** Every find of a compiled pattern, in order, without overlap among them. */
export function* findAll(expression: RegExp, words: Words): Generator<Match> {
  expression.lastIndex = 0;
  for (;;) {
    const found = expression.exec(words.symbols);
    if (found === null) return;
    if (found[0].length === 0) {
      expression.lastIndex++;
      continue;
    }
    yield new Match(words, found.index, found.index + found[0].length, found.indices?.groups ?? {});
  }
}
