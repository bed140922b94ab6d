/** Precision, recall and F1, and the pairing of what was found with what should be. */

/** In percent, one decimal. */
export interface Figures {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  readonly gold: number;
  readonly found: number;
}

/** A scorer's answer: figures to print as JSON, and lines about single cases, the most telling first. */
export interface Score {
  readonly figures: object;
  readonly cases: readonly string[];
}

export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

export function shareOf(part: number, whole: number): number {
  return percent(whole === 0 ? 0 : part / whole);
}

export function figures(right: number, found: number, gold: number): Figures {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { P: percent(precision), R: percent(recall), F1: percent(f1), gold, found };
}

/** A found one (`p`) and a gold one (`g`) that could be the same, by index, and how well they fit. */
export interface Candidate {
  readonly fit: number;
  readonly p: number;
  readonly g: number;
}

/** One-to-one pairs, best fit first; among equals, the earlier candidate. */
export function pairUp(candidates: readonly Candidate[]): readonly Candidate[] {
  const usedP = new Set<number>();
  const usedG = new Set<number>();
  return [...candidates]
    .sort((a, b) => b.fit - a.fit)
    .filter(({ p, g }) => {
      if (usedP.has(p) || usedG.has(g)) return false;
      usedP.add(p);
      usedG.add(g);
      return true;
    });
}
