/** Reads CSV back with csv-parse, strictly: RFC 4180 line ends, no stray quotes, rows of one length. */
import { parse } from 'csv-parse/sync';

const STRICT = { record_delimiter: '\r\n', relax_quotes: false } as const;

export function parseCsv(csv: string): readonly (readonly string[])[] {
  return parse(csv, STRICT);
}

/** Rows as records by the names in the first row. */
export function csvRecords(csv: string): readonly Readonly<Record<string, string>>[] {
  return parse<Record<string, string>>(csv, { ...STRICT, columns: true });
}
