/**
 * Which kind of position a clause is, by weights learned from labelled articles: a softmax over the kinds and none. Counts of words say what no list of
 * rules foresees; whoever is marked by them is marked with less confidence than by a rule.
 */
import { CLAUSE_WEIGHTS } from '../../lexicon/clause-weights.data';
import { POSITION_KINDS, type PositionKind } from '../../types';
import { Hash, HashedFeatures, part } from '../../weighing/features';
import { brokenLine, type Line, linesOf, placesFor, readUnits, UNITS } from '../../weighing/weights';
import type { Clause } from '../clauses/clauses';
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { articleTraits, nearby } from './article-traits';
import { clauseFeatures } from './clause-features';

/** One weight that all kinds share, then one for each kind. */
const COLUMNS = 1 + POSITION_KINDS.length;

const EMPTY = -1;

/** Rows of weights by the hashes of their features' names: open addressing. */
export class KindTable {
  /** The low hash and the high one, side by side. */
  private readonly names: Int32Array;
  /** The number of the row at each place. */
  private readonly rowAt: Uint32Array;
  /** The rows, one behind the other. */
  private readonly rows: Int16Array;
  private readonly mask: number;

  /**
   * Lines of `name<tab>weights`, the weights in twentieths with commas between them, nothing for zero.
   * @throws at a broken line.
   */
  constructor(table: string) {
    const lines = linesOf(table);
    const size = placesFor(lines.length);
    this.names = new Int32Array(2 * size).fill(EMPTY);
    this.rowAt = new Uint32Array(size);
    this.rows = new Int16Array(COLUMNS * lines.length);
    this.mask = size - 1;
    const name = new Hash();
    for (const [row, line] of lines.entries()) {
      name.read(table, line.from, line.tab);
      const at = this.find(name.high, name.low);
      this.names[2 * at] = name.low;
      this.names[2 * at + 1] = name.high;
      this.rowAt[at] = row;
      this.readRow(table, line, COLUMNS * row);
    }
  }

  /** Writes a line's weights from `at` on. */
  private readRow(table: string, line: Line, at: number): void {
    let from = line.tab + 1;
    for (let column = 0; column < COLUMNS; column++) {
      const comma = table.indexOf(',', from);
      const last = comma < 0 || comma >= line.to;
      if (last !== (column === COLUMNS - 1)) throw brokenLine(table, line);
      const to = last ? line.to : comma;
      this.rows[at + column] = to === from ? 0 : readUnits(table, from, to, line);
      from = to + 1;
    }
  }

  /** Adds the name's weights to the sums; a name that is not in the table weighs nothing. */
  addTo(sums: Int32Array, high: number, low: number): void {
    const at = this.find(high, low);
    if (this.names[2 * at] === EMPTY) return;
    const row = COLUMNS * (this.rowAt[at] ?? 0);
    for (let i = 0; i < COLUMNS; i++) sums[i] = (sums[i] ?? 0) + (this.rows[row + i] ?? 0);
  }

  /** What the name weighs for one kind, by its place in POSITION_KINDS, and for all. */
  weightFor(kind: number, high: number, low: number): number {
    const at = this.find(high, low);
    if (this.names[2 * at] === EMPTY) return 0;
    const row = COLUMNS * (this.rowAt[at] ?? 0);
    return (this.rows[row] ?? 0) + (this.rows[row + 1 + kind] ?? 0);
  }

  /** Where the name is, or the empty place where it would be. */
  private find(high: number, low: number): number {
    const { names, mask } = this;
    let at = (Math.imul(low ^ (high << 1), 0x9e3779b1) >>> 8) & mask;
    while (names[2 * at] !== EMPTY && (names[2 * at] !== low || names[2 * at + 1] !== high)) at = (at + 1) & mask;
    return at;
  }
}

/** The probability of each kind, in the order of POSITION_KINDS; what is missing to 1 is that of none. */
export type KindChances = readonly number[];

export class KindScale extends HashedFeatures<KindChances> {
  private readonly sums = new Int32Array(COLUMNS);
  private readonly base = new Int32Array(COLUMNS);

  constructor(private readonly table: KindTable) {
    super();
  }

  /** The features that were given so far hold for everything that is weighed from now on. */
  keep(): void {
    this.base.set(this.sums);
  }

  protected weigh(high: number, low: number): void {
    this.table.addTo(this.sums, high, low);
  }

  take(): KindChances {
    const { sums } = this;
    const chances: number[] = [];
    // None scores nothing. Less the highest, no power is too great to be written.
    let highest = 0;
    for (let i = 1; i < COLUMNS; i++) {
      const score = ((sums[0] ?? 0) + (sums[i] ?? 0)) / UNITS;
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
