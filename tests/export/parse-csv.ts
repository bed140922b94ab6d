/** A strict reader of RFC 4180, written from its grammar, so that the writer is not checked by itself. */
export function parseCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let at = 0;
  const field = (): string => {
    if (csv[at] !== '"') {
      const end = csv.slice(at).search(/[,\r"]|$/);
      const value = csv.slice(at, at + end);
      at += end;
      return value;
    }
    let value = '';
    for (at++; ; at++) {
      if (at >= csv.length) throw new Error('unclosed quote');
      if (csv[at] !== '"') value += csv[at];
      else if (csv[at + 1] === '"') value += csv[++at];
      else break;
    }
    at++;
    return value;
  };
  while (at < csv.length) {
    const row = [field()];
    while (csv[at] === ',') {
      at++;
      row.push(field());
    }
    if (csv.slice(at, at + 2) !== '\r\n')
      throw new Error(`no line end at ${at}: ${JSON.stringify(csv.slice(at, at + 20))}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

/** Rows as records by the names in the first row. */
export function csvRecords(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = parseCsv(csv);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`a row of ${row.length} under a header of ${header.length}`);
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']));
  });
}
