/**
 * Which kind of position a clause is, by weights learned from labelled articles: a softmax over the kinds and none. Counts of words say what no list of
 * rules foresees; whoever is marked by them is marked with less confidence than by a rule.
 */
import { CLAUSE_WEIGHTS } from '../lexicon/clause-weights.data';
import { barredHigh, barredLow, type Features, type Part, part, readPart } from '../statements/features';
import { brokenLine, readUnits } from '../statements/weights';
import { POSITION_KINDS, type PositionKind } from '../types';
import { clauseFeatures } from './clause-features';
import type { Clause } from './clauses';
import type { Scene } from './scene';

/** One weight that all kinds share, then one for each kind, in twentieths. */
const COLUMNS = 1 + POSITION_KINDS.length;
const UNITS = 20;

/** Rows of weights by the hashes of their features' names. */
export class KindTable {
  private readonly rows = new Map<number, Int16Array>();

  /**
   * Lines of `name<tab>weights`, the weights in twentieths with commas between them, nothing for zero.
   * @throws at a broken line.
   */
  constructor(lines: string) {
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const tab = line.lastIndexOf('\t');
      const written = line.slice(tab + 1).split(',');
      if (tab <= 0 || written.length !== COLUMNS) throw brokenLine(line);
      const { high, low } = readPart(line.slice(0, tab));
      const row = Int16Array.from(written, (one) => (one === '' ? 0 : readUnits(one, line)));
      this.rows.set(key(high, low), row);
    }
  }

  row(high: number, low: number): Int16Array | undefined {
    return this.rows.get(key(high, low));
  }
}

/** 52 bits of the two hashes' 60 as one whole number. */
const key = (high: number, low: number): number => (high & 0x3fffff) * 0x40000000 + low;

/** The probability of each kind, in the order of POSITION_KINDS; what is missing to 1 is that of none. */
export type KindChances = readonly number[];

export class KindScale implements Features<KindChances> {
  private sums = new Int32Array(COLUMNS);

  constructor(private readonly table: KindTable) {}

  add(a: Part, b?: Part, c?: Part): void {
    let { high, low } = a;
    if (b !== undefined) {
      high = barredHigh(high, b);
      low = barredLow(low, b);
    }
    if (c !== undefined) {
      high = barredHigh(high, c);
      low = barredLow(low, c);
    }
    const row = this.table.row(high, low);
    if (row === undefined) return;
    for (let i = 0; i < row.length; i++) this.sums[i] = (this.sums[i] ?? 0) + (row[i] ?? 0);
  }

  take(): KindChances {
    const { sums } = this;
    this.sums = new Int32Array(COLUMNS);
    const parts = POSITION_KINDS.map((_, i) => Math.exp(((sums[0] ?? 0) + (sums[i + 1] ?? 0)) / UNITS));
    const total = parts.reduce((sum, one) => sum + one, 1);
    return parts.map((one) => one / total);
  }
}

let loaded: KindTable | undefined;

/** Its name among the features of a clause that no rule finds. */
export const UNRULED = 'ruled none';

/** Weighs clauses that no rule finds, in an article of these traits: the likeliest kind, and the probability that it is one of any kind. */
export function kindReader(
  scene: Scene,
  traits: readonly string[],
): (clause: Clause) => { readonly kind: PositionKind; readonly any: number } {
  loaded ??= new KindTable(CLAUSE_WEIGHTS);
  const scale = new KindScale(loaded);
  const about = [UNRULED, ...traits].map(part);
  return (clause) => {
    const chances = clauseFeatures(scene, clause, scale, about);
    const best = chances.reduce((top, chance, i) => (chance > (chances[top] ?? 0) ? i : top), 0);
    return { kind: POSITION_KINDS[best] ?? 'accusation', any: chances.reduce((sum, chance) => sum + chance, 0) };
  };
}
