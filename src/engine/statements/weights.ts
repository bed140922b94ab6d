/** Named weights of the linear models. A name that is not in the table weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** Reads lines of `name<tab>weight in twentieths`. */
export function parseWeights(lines: string): Weights {
  const table = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab > 0) table.set(line.slice(0, tab), Number(line.slice(tab + 1)) / 20);
  }
  return table;
}
