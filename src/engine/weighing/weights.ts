/** Weights of named features in the linear models. A name that is not in the table weighs nothing. */
import { Hash, HashedFeatures, readPart } from './features';
import { Room } from './room';

/** Weights are kept in twentieths, as whole numbers: their sums are exact in any order. */
export const UNITS = 20;
const EMPTY = -1;

/** Of the second number of a place: the weight's bits, and those of the high hash. */
const UNIT_BITS = 10;
const UNIT_MASK = (1 << UNIT_BITS) - 1;
const MOST_UNITS = (1 << (UNIT_BITS - 1)) - 1;

/** Places of an open table for so many names, a power of two: at most two thirds full, and no larger, so that the processor's cache holds it. */
export const placesFor = (names: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, names) * 1.5));

/** First places of the names of one sum: one room for all tables, since they take turns, and the processor's cache holds it. */
const FIRSTS = new Room();

/**
 * A table of weights by the hashes of names: open addressing. A place is two numbers side by side, the low hash, and most of
 * the high hash with the weight, so that it lies in one line of the processor's cache.
 */
export class Weights {
  private readonly places: Int32Array;
  private readonly shift: number;
  private readonly mask: number;
  private own: Scale | undefined;

  /** Room for so many names. */
  constructor(size: number) {
    const places = placesFor(size);
    this.places = new Int32Array(2 * places).fill(EMPTY);
    this.shift = Math.clz32(places) + 1;
    this.mask = 2 * places - 1;
  }

  /** `units`: the weight in twentieths; one beyond ±511 is cut there. */
  set({ high, low }: Pick<Hash, 'high' | 'low'>, units: number): void {
    const at = this.find(high, low);
    this.places[at] = low;
    this.places[at + 1] = (high << UNIT_BITS) | (Math.max(-MOST_UNITS, Math.min(units, MOST_UNITS)) & UNIT_MASK);
  }

  /** A scale with nothing on it. There is one for each table: what lies on it is taken before anything else is weighed by the same table. */
  scale(): Scale {
    this.own ??= new Scale(this);
    this.own.forget();
    return this.own;
  }

  /** In twentieths. */
  get(high: number, low: number): number {
    const at = this.find(high, low);
    return this.places[at] === EMPTY ? 0 : unitsOf(this.places[at + 1] ?? 0);
  }

  /** What the names weigh together, in twentieths; `names` as HashedFeatures notes them. */
  sum(names: Int32Array, length: number): number {
    const { places, mask } = this;
    const first = FIRSTS.atLeast(length);
    // All first places are asked for before any is looked at: so the processor does not wait for one after the other.
    for (let i = 0; i < length; i += 2) {
      const at = this.firstPlace(names[i] ?? 0, names[i + 1] ?? 0);
      first[i] = at;
      first[i + 1] = places[at] ?? EMPTY;
    }
    let sum = 0;
    for (let i = 0; i < length; i += 2) {
      const rest = (names[i] ?? 0) << UNIT_BITS;
      const low = names[i + 1] ?? 0;
      let at = first[i] ?? 0;
      let here = first[i + 1] ?? EMPTY;
      while (here !== EMPTY) {
        const more = places[at + 1] ?? 0;
        if (here === low && (more & ~UNIT_MASK) === rest) {
          sum += unitsOf(more);
          break;
        }
        at = (at + 2) & mask;
        here = places[at] ?? EMPTY;
      }
    }
    return sum;
  }

  private firstPlace(high: number, low: number): number {
    return (Math.imul(low ^ (high << 1), 0x9e3779b1) >>> this.shift) << 1;
  }

  /** Where the name is, or the empty place where it would be. */
  private find(high: number, low: number): number {
    const { places, mask } = this;
    const rest = high << UNIT_BITS;
    let at = this.firstPlace(high, low);
    for (;;) {
      const here = places[at];
      if (here === EMPTY || (here === low && ((places[at + 1] ?? 0) & ~UNIT_MASK) === rest)) return at;
      at = (at + 2) & mask;
    }
  }
}

const unitsOf = (more: number): number => (more << (32 - UNIT_BITS)) >> (32 - UNIT_BITS);

/** Further from nothing than any weight can be. */
const BEYOND = 1 << 15;

/**
 * The weight in twentieths that stands in a line of a table.
 * @throws where it is none: a table with a broken line would give chances that are no numbers, or wrong ones, and nobody would know.
 */
export function readUnits(table: string, from: number, to: number, line: Line): number {
  const written = table.slice(from, to);
  const units = Number(written);
  if (written.trim() === '' || !Number.isInteger(units) || Math.abs(units) >= BEYOND) throw brokenLine(table, line);
  return units;
}

/** Offsets in a table, `to` exclusive, and that of the last tab in between. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly tab: number;
}

/**
 * The lines of a table that have something in them, read in place: tables are a megabyte of short lines.
 * @throws at one without a tab or a name before it.
 */
export function linesOf(table: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < table.length; ) {
    const end = table.indexOf('\n', from);
    const to = end < 0 ? table.length : end;
    const tab = table.lastIndexOf('\t', to - 1);
    const line = { from, to, tab };
    if (to > from && tab <= from) throw brokenLine(table, line);
    if (to > from) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** What is thrown over a line of a table that cannot be read. */
export function brokenLine(table: string, { from, to }: Line): Error {
  return new Error(`a table of weights is damaged at ${JSON.stringify(table.slice(from, Math.min(to, from + 40)))}`);
}

/**
 * Reads lines of `name<tab>weight in twentieths`.
 * @throws at a broken line.
 */
export function parseWeights(table: string): Weights {
  const lines = linesOf(table);
  const weights = new Weights(lines.length);
  const name = new Hash();
  for (const line of lines) {
    name.read(table, line.from, line.tab);
    weights.set(name, readUnits(table, line.tab + 1, line.to, line));
  }
  return weights;
}

/** The table of a model that was just trained. */
export function tableOf(weights: ReadonlyMap<string, number>): Weights {
  const table = new Weights(weights.size);
  for (const [name, weight] of weights) table.set(readPart(name), Math.round(weight * UNITS));
  return table;
}

/** Sums the weights of features. */
export class Scale extends HashedFeatures<number> {
  private sum = 0;

  constructor(private readonly weights: Weights) {
    super();
  }

  protected weigh(names: Int32Array, length: number): void {
    this.sum = this.weights.sum(names, length);
  }

  take(): number {
    this.weighNoted();
    return this.sum / UNITS;
  }
}
