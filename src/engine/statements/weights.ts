/** Weights of named features in the linear models. A name that is not in the table weighs nothing. */
import { barredHigh, barredLow, type Features, type Part, readPart } from './features';

/** Weights are kept in twentieths, as whole numbers: their sums are exact in any order. */
const UNITS = 20;
const EMPTY = -1;

/** A table of weights by the hashes of names: open addressing, at most half full. */
export class Weights {
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly units: Int16Array;
  private readonly shift: number;
  private readonly mask: number;

  /** Room for so many names. */
  constructor(size: number) {
    const bits = Math.max(1, Math.ceil(Math.log2(size + 1))) + 1;
    this.low = new Int32Array(1 << bits).fill(EMPTY);
    this.high = new Int32Array(1 << bits);
    this.units = new Int16Array(1 << bits);
    this.shift = 32 - bits;
    this.mask = (1 << bits) - 1;
  }

  set({ high, low }: Part, units: number): void {
    const at = this.place(high, low);
    this.high[at] = high;
    this.low[at] = low;
    this.units[at] = units;
  }

  /** In twentieths. */
  get(high: number, low: number): number {
    return this.units[this.place(high, low)] ?? 0;
  }

  /** Where the name is, or the empty place where it would be. */
  private place(high: number, low: number): number {
    let at = Math.imul(low ^ (high << 1), 0x9e3779b1) >>> this.shift;
    for (;;) {
      const here = this.low[at];
      if (here === EMPTY || (here === low && this.high[at] === high)) return at;
      at = (at + 1) & this.mask;
    }
  }
}

/** Reads lines of `name<tab>weight in twentieths`. */
export function parseWeights(lines: string): Weights {
  const entries = lines.split('\n').filter((line) => line !== '');
  const table = new Weights(entries.length);
  for (const line of entries) {
    const tab = line.lastIndexOf('\t');
    table.set(readPart(line.slice(0, tab)), Number(line.slice(tab + 1)));
  }
  return table;
}

/** The table of a model that was just trained. */
export function tableOf(weights: ReadonlyMap<string, number>): Weights {
  const table = new Weights(weights.size);
  for (const [name, weight] of weights) table.set(readPart(name), Math.round(weight * UNITS));
  return table;
}

/** Sums the weights of features. */
export class Scale implements Features<number> {
  private sum = 0;

  constructor(private readonly weights: Weights) {}

  add(a: Part, b?: Part, c?: Part, d?: Part, e?: Part): void {
    let { high, low } = a;
    if (b !== undefined) {
      high = barredHigh(high, b);
      low = barredLow(low, b);
    }
    if (c !== undefined) {
      high = barredHigh(high, c);
      low = barredLow(low, c);
    }
    if (d !== undefined) {
      high = barredHigh(high, d);
      low = barredLow(low, d);
    }
    if (e !== undefined) {
      high = barredHigh(high, e);
      low = barredLow(low, e);
    }
    this.sum += this.weights.get(high, low);
  }

  take(): number {
    const sum = this.sum;
    this.sum = 0;
    return sum / UNITS;
  }
}
