import type { Parsed } from '@tenacious-bench/schema';

/**
 * Reads CSV (RFC 4180) as spreadsheets write it: with a mark before the first cell, with semicolons or tabs where the
 * country has it so, with any line end. Written here because the readers that packages offer bring the types of Node
 * along, and a rater has to be told in which row a quote was left open.
 */
export function readCsv(text: string): Parsed<string[][]> {
  const source = text.replace(/^\uFEFF/, '');
  const field = fieldOf(separatorOf(source));
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < source.length) {
    const [, quoted, bare = '', end] = field.exec(source) ?? [];
    if (end === undefined) return broken(rows.length + 1);
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (separators.includes(end)) continue;
    rows.push(row);
    row = [];
  }
  // A file may end with a separator, and then its last cell is empty.
  return { ok: true, value: row.length > 0 ? [...rows, [...row, '']] : rows };
}

const separators: readonly string[] = [',', ';', '\t'];

/** Sticky, so that what no cell may hold stops the reading where it stands. */
function fieldOf(separator: string): RegExp {
  return new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
}

// The headings hold names only, so whatever stands between them most often is what parts cells.
function separatorOf(source: string): string {
  const [headings = ''] = source.split(/[\r\n]/, 1);
  const counts = separators.map((separator) => headings.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

function broken(row: number): Parsed<never> {
  const message =
    'a cell is not CSV: a quote is not closed, or text stands before or after one; save the sheet as CSV again';
  return { ok: false, issues: [{ code: 'invalid_csv', path: `row ${row}`, message }] };
}
