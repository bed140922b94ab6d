/**
 * Names of features without their strings. A feature's name is some parts with bars between them ("v2|nand"), and the
 * models know it by its hash. The hash of a joined text follows from the hashes of its parts, so nothing is joined but
 * numbers; only the trainer, which writes the names down, joins their texts.
 */

/** Polynomials over the UTF-16 units, modulo 2 to the 30th: small integers in every browser, 60 bits together. */
const HIGH_BASE = 0x2f0b4c47;
const LOW_BASE = 0x1e3779b1;
const BITS = 0x3fffffff;
const BAR = '|'.charCodeAt(0);

/** A text as a part of names: its two hashes, and the powers of their bases by its length. */
export class Part {
  constructor(
    readonly high: number,
    readonly low: number,
    readonly highPower: number,
    readonly lowPower: number,
    private readonly first: Part | string,
    private readonly rest?: Part,
  ) {}

  get text(): string {
    return typeof this.first === 'string' ? this.first : this.first.text + (this.rest?.text ?? '');
  }
}

/** Words of texts are met again and again, but not for ever. */
const MOST_KNOWN = 30_000;
const known = new Map<string, Part>();

/** The parts met last, by length, first, middle and last letter: 19 times in 20 it is one of them, and the map need not be searched. */
const PLACES = 4096;
const latest = new Array<Part | undefined>(PLACES);
const latestTexts = new Array<string>(PLACES).fill('');

function placeOf(text: string): number {
  const end = text.length - 1;
  return end < 0
    ? 0
    : (end * 37 + text.charCodeAt(0) * 17 + text.charCodeAt(end >> 1) * 1009 + text.charCodeAt(end) * 331) &
        (PLACES - 1);
}

/** The part that has this text. */
export function part(text: string): Part {
  const place = placeOf(text);
  const recent = latest[place];
  if (recent !== undefined && latestTexts[place] === text) return recent;
  const found = knownPart(text);
  latest[place] = found;
  latestTexts[place] = text;
  return found;
}

function knownPart(text: string): Part {
  let found = known.get(text);
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    found = readPart(text);
    known.set(text, found);
  }
  return found;
}

/** The same, without keeping it. */
export function readPart(text: string): Part {
  let high = 0;
  let low = 0;
  let highPower = 1;
  let lowPower = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = (Math.imul(high, HIGH_BASE) + unit) & BITS;
    low = (Math.imul(low, LOW_BASE) + unit) & BITS;
    highPower = Math.imul(highPower, HIGH_BASE) & BITS;
    lowPower = Math.imul(lowPower, LOW_BASE) & BITS;
  }
  return new Part(high, low, highPower, lowPower, text);
}

/** Both hashes of a stretch of a table, which is never joined to anything. */
export class Hash {
  high = 0;
  low = 0;

  read(table: string, from: number, to: number): void {
    let high = 0;
    let low = 0;
    for (let i = from; i < to; i++) {
      const unit = table.charCodeAt(i);
      high = (Math.imul(high, HIGH_BASE) + unit) & BITS;
      low = (Math.imul(low, LOW_BASE) + unit) & BITS;
    }
    this.high = high;
    this.low = low;
  }
}

/** One part directly behind another: `join(part('k'), part('say'))` is `part('ksay')`. */
export const join = (a: Part, b: Part): Part =>
  new Part(
    joinedHigh(a, b),
    joinedLow(a, b),
    Math.imul(a.highPower, b.highPower) & BITS,
    Math.imul(a.lowPower, b.lowPower) & BITS,
    a,
    b,
  );

/** Either hash of one part directly behind another. */
const joinedHigh = (a: Part, b: Part): number => (Math.imul(a.high, b.highPower) + b.high) & BITS;
const joinedLow = (a: Part, b: Part): number => (Math.imul(a.low, b.lowPower) + b.low) & BITS;

/** Both with a bar between them. */
export const barred = (a: Part, b: Part): Part => join(join(a, BARS), b);

/** Either hash of the same. */
const barredHigh = (high: number, next: Part): number =>
  (Math.imul(Math.imul(high, HIGH_BASE) + BAR, next.highPower) + next.high) & BITS;
const barredLow = (low: number, next: Part): number =>
  (Math.imul(Math.imul(low, LOW_BASE) + BAR, next.lowPower) + next.low) & BITS;

const BARS = part('|');
export const NOTHING = part('');
const TRUE = part('true');
const FALSE = part('false');
const NUMBERS = Array.from({ length: 10 }, (_, n) => part(String(n)));

export const truth = (value: boolean): Part => (value ? TRUE : FALSE);
export const number = (n: number): Part => (n < 0 ? undefined : NUMBERS[n]) ?? part(String(n));

/** Numbers behind a lead, those of one figure joined once: `counted(part('v'))(2)` is `part('v2')`. Joining them anew takes statements 2 % longer. */
export function counted(lead: Part): (n: number) => Part {
  const joined = NUMBERS.map((one) => join(lead, one));
  return (n) => (n < 0 ? undefined : joined[n]) ?? join(lead, number(n));
}

/** Takes the features of one thing after another; `Result` is what comes of those of one thing. */
export interface Features<Result> {
  /** A feature whose name is these parts with bars between them. */
  add(a: Part, b?: Part, c?: Part, d?: Part, e?: Part): void;
  /** The same as `add(join(lead, a), b, …)`, without a part being made for it. */
  led(lead: Part, a: Part, b?: Part, c?: Part, d?: Part, e?: Part): void;
  /** Ends the features of one thing. */
  take(): Result;
}

/** Names of the features of one thing that there is room for at first. */
const FEW = 64;

/**
 * Works out the hash of each name, for whatever knows features by their hashes. The names of one thing are noted and looked up together:
 * the processor fetches several places of a table at once then, and waits for each where they are asked for one by one.
 */
export abstract class HashedFeatures<Result> implements Features<Result> {
  /** High and low hash of each name that was noted, side by side. */
  private names = new Int32Array(2 * FEW);
  private length = 0;

  add(a: Part, b?: Part, c?: Part, d?: Part, e?: Part): void {
    this.note(a.high, a.low, b, c, d, e);
  }

  led(lead: Part, a: Part, b?: Part, c?: Part, d?: Part, e?: Part): void {
    this.note(joinedHigh(lead, a), joinedLow(lead, a), b, c, d, e);
  }

  private note(
    first: number,
    second: number,
    b: Part | undefined,
    c: Part | undefined,
    d: Part | undefined,
    e: Part | undefined,
  ): void {
    let high = first;
    let low = second;
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
    const at = this.length;
    if (at === this.names.length) this.names = doubled(this.names);
    this.names[at] = high;
    this.names[at + 1] = low;
    this.length = at + 2;
  }

  /** Forgets what was noted of a thing whose features were never taken. */
  forget(): void {
    this.length = 0;
  }

  /** Weighs what was noted, and forgets it. */
  protected weighNoted(): void {
    const { length } = this;
    this.length = 0;
    this.weigh(this.names, length);
  }

  /** `names`: the high and the low hash of each name, side by side; those before `length` count. */
  protected abstract weigh(names: Int32Array, length: number): void;

  abstract take(): Result;
}

function doubled(names: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * names.length);
  more.set(names);
  return more;
}
