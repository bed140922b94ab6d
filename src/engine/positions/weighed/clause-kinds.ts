/**
 * Which kind of position a clause is, by weights learned from labelled articles: a softmax over the kinds and none. Counts of words say what no list of
 * rules foresees; whoever is marked by them is marked with less confidence than by a rule.
 */
import { CLAUSE_WEIGHTS } from '../../lexicon/clause-weights.data';
import { POSITION_KINDS, type PositionKind } from '../../types';
import { Hash, HashedFeatures, part } from '../../weighing/features';
import { Room } from '../../weighing/room';
import { brokenLine, type Line, linesOf, placesFor, readUnits, UNITS } from '../../weighing/weights';
import type { Clause } from '../clauses/clauses';
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { articleTraits, nearby } from './article-traits';
import { clauseFeatures } from './clause-features';

const KINDS = POSITION_KINDS.length;
/** One weight that all kinds share, then one for each kind. */
const COLUMNS = 1 + KINDS;

const EMPTY = -1;

/** Of the second number of a place: the bits of the row, and above them those of the high hash. */
const ROW_BITS = 16;
const ROW_MASK = (1 << ROW_BITS) - 1;

/** Rows of the names of one sum. */
const FOUND = new Room();

/** Rows of weights by the hashes of their features' names: open addressing. */
export class KindTable {
  /** Each place is two numbers side by side: the low hash, and part of the high one with the number of the row. */
  private readonly places: Int32Array;
  /** The rows, one behind the other: what a name weighs for each kind, what it weighs for all of them included. */
  private readonly rows: Int16Array;
  private readonly mask: number;

  /**
   * Lines of `name<tab>weights`, the weights in twentieths with commas between them, nothing for zero.
   * @throws at a broken line.
   */
  constructor(table: string) {
    const lines = linesOf(table);
    if (lines.length > ROW_MASK) throw new RangeError('a table of kinds has no room for so many lines');
    const size = placesFor(lines.length);
    this.places = new Int32Array(2 * size).fill(EMPTY);
    this.rows = new Int16Array(KINDS * lines.length);
    this.mask = 2 * size - 1;
    const name = new Hash();
    for (const [row, line] of lines.entries()) {
      name.read(table, line.from, line.tab);
      const at = this.find(name.high, name.low);
      this.places[at] = name.low;
      this.places[at + 1] = (name.high << ROW_BITS) | row;
      this.readRow(table, line, KINDS * row);
    }
  }

  /** Writes a line's weights from `at` on. */
  private readRow(table: string, line: Line, at: number): void {
    let from = line.tab + 1;
    let shared = 0;
    for (let column = 0; column < COLUMNS; column++) {
      const comma = table.indexOf(',', from);
      const last = comma < 0 || comma >= line.to;
      if (last !== (column === COLUMNS - 1)) throw brokenLine(table, line);
      const to = last ? line.to : comma;
      const units = to === from ? 0 : readUnits(table, from, to, line);
      if (column === 0) shared = units;
      else this.rows[at + column - 1] = shared + units;
      from = to + 1;
    }
  }

  /** Adds the names' weights to the sums of the kinds; a name that is not in the table weighs nothing. `names` as HashedFeatures notes them. */
  addTo(sums: Int32Array, names: Int32Array, length: number): void {
    const { rows } = this;
    const found = FOUND.atLeast(length);
    let count = 0;
    for (let i = 0; i < length; i += 2) {
      const at = this.find(names[i] ?? 0, names[i + 1] ?? 0);
      if (this.places[at] !== EMPTY) found[count++] = KINDS * ((this.places[at + 1] ?? 0) & ROW_MASK);
    }
    for (let kind = 0; kind < KINDS; kind++) {
      let sum = sums[kind] ?? 0;
      for (let i = 0; i < count; i++) sum += rows[(found[i] ?? 0) + kind] ?? 0;
      sums[kind] = sum;
    }
  }

  /** What the name weighs for one kind, by its place in POSITION_KINDS. */
  weightFor(kind: number, high: number, low: number): number {
    const at = this.find(high, low);
    return this.places[at] === EMPTY ? 0 : (this.rows[KINDS * ((this.places[at + 1] ?? 0) & ROW_MASK) + kind] ?? 0);
  }

  /** Where the name is, or the empty place where it would be. */
  private find(high: number, low: number): number {
    const { places, mask } = this;
    const rest = high << ROW_BITS;
    let at = (Math.imul(low ^ (high << 1), 0x9e3779b1) >>> 7) & mask & ~1;
    for (;;) {
      const here = places[at];
      if (here === EMPTY || (here === low && ((places[at + 1] ?? 0) & ~ROW_MASK) === rest)) return at;
      at = (at + 2) & mask;
    }
  }
}

/** The probability of each kind, in the order of POSITION_KINDS; what is missing to 1 is that of none. */
export type KindChances = readonly number[];

export class KindScale extends HashedFeatures<KindChances> {
  private readonly sums = new Int32Array(KINDS);
  private readonly base = new Int32Array(KINDS);

  constructor(private readonly table: KindTable) {
    super();
  }

  /** The features that were given so far hold for everything that is weighed from now on. */
  keep(): void {
    this.weighNoted();
    this.base.set(this.sums);
  }

  protected weigh(names: Int32Array, length: number): void {
    this.table.addTo(this.sums, names, length);
  }

  take(): KindChances {
    this.weighNoted();
    const { sums } = this;
    const chances: number[] = [];
    // None scores nothing. Less the highest, no power is too great to be written.
    let highest = 0;
    for (let i = 0; i < KINDS; i++) {
      const score = (sums[i] ?? 0) / UNITS;
      highest = Math.max(highest, score);
      chances.push(score);
    }
    let total = Math.exp(-highest);
    for (let i = 0; i < chances.length; i++) {
      const part = Math.exp((chances[i] ?? 0) - highest);
      chances[i] = part;
      total += part;
    }
    for (let i = 0; i < chances.length; i++) chances[i] = (chances[i] ?? 0) / total;
    sums.set(this.base);
    return chances;
  }
}

let loaded: KindTable | undefined;

/** The weights that come with the engine. */
export function ownKindTable(): KindTable {
  loaded ??= new KindTable(CLAUSE_WEIGHTS);
  return loaded;
}

/** Its name among the features of a clause that no rule finds. */
export const UNRULED = 'ruled none';

/** What a clause is by its weights: the likeliest kind, how likely that is, and how likely it is a position of any kind. */
export interface Weighed {
  readonly kind: PositionKind;
  readonly best: number;
  readonly any: number;
}

/** Weighs clauses that no rule finds, in an article where the rules find `found`. */
export function kindReader(scene: Scene, found: readonly Draft[], table: KindTable): (clause: Clause) => Weighed {
  const scale = new KindScale(table);
  for (const name of [UNRULED, ...articleTraits(scene, found)]) scale.add(part(name));
  scale.keep();
  const near = nearby(found);
  return (clause) => {
    const chances = clauseFeatures(scene, clause, scale, near(clause).map(part));
    let top = 0;
    let any = 0;
    for (let i = 0; i < chances.length; i++) {
      const chance = chances[i] ?? 0;
      any += chance;
      if (chance > (chances[top] ?? 0)) top = i;
    }
    return { kind: POSITION_KINDS[top] ?? 'accusation', best: chances[top] ?? 0, any };
  };
}
