/** Rows as CSV after RFC 4180, safe to open in a spreadsheet. */

/** What stands in a cell: nothing for undefined. */
export type Cell = string | number | undefined;

/**
 * One line with its CRLF. Text that a spreadsheet would run as a formula gets an apostrophe in front, which
 * spreadsheets do not show (OWASP, "CSV Injection"); numbers stay numbers.
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
