/** One cell of a table. */
export type CsvCell = string | number | boolean | undefined;

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function formatCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

// The semicolon and the tab part cells in the spreadsheets of some countries.
function csvCell(cell: CsvCell): string {
  const text = String(cell ?? '');
  const inert = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell as it was before {@link formatCsv} made it inert. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}
