import { collectJsonl, type Issue, type Parsed } from '@tenacious-bench/schema';
import { withoutApostrophe } from './format-csv.ts';
import { readCsv } from './read-csv.ts';

/** One row of a rater's file: what stands in each column. */
export type AnswerRow = {
  /** As a spreadsheet or an editor counts: the headings of a CSV file are row 1. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, unknown>;
};

/** The rows of a rater's file, and which columns it has. */
export type Answers = {
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly AnswerRow[];
};

/** Reads a rater's file: JSON Lines where it begins with a brace, else CSV. */
export function readAnswers(text: string): Promise<Parsed<Answers>> {
  return /^\uFEFF?\s*\{/.test(text) ? fromJsonl(text) : Promise.resolve(fromCsv(text));
}

async function fromJsonl(text: string): Promise<Parsed<Answers>> {
  const { rows, issues } = await collectJsonl(text.replace(/^\uFEFF/, ''));
  const read = rows.map(({ line, value }) => ({
    row: line,
    cells: new Map(Object.entries(Object(value))),
  }));
  const bad = issues.map(({ line, ...issue }) => ({ ...issue, path: `row ${line}` }));
  if (bad.length > 0) return { ok: false, issues: bad };
  return answersOf(read, new Set(read.flatMap(({ cells }) => [...cells.keys()])));
}

function fromCsv(text: string): Parsed<Answers> {
  const table = readCsv(text);
  if (!table.ok) return table;
  const [headings = [], ...rows] = table.value.map((cells) => cells.map((cell) => cell.trim()));
  const issues = [...repeatedHeadings(headings), ...longRows(headings, rows)];
  if (issues.length > 0) return { ok: false, issues };
  const read = rows.map((cells, index) => ({
    row: index + 2,
    cells: new Map(headings.map((name, column) => [name, withoutApostrophe(cells[column] ?? '')])),
  }));
  // Spreadsheets leave empty rows behind.
  const filled = read.filter(({ cells }) => [...cells.values()].some((cell) => cell !== ''));
  return answersOf(filled, new Set(headings));
}

function answersOf(rows: readonly AnswerRow[], columns: ReadonlySet<string>): Parsed<Answers> {
  if (rows.length > 0) return { ok: true, value: { rows, columns } };
  return { ok: false, issues: [{ code: 'no_rows', path: '', message: 'holds no answer' }] };
}

function repeatedHeadings(headings: readonly string[]): Issue[] {
  const repeated = headings.filter((name, at) => name !== '' && headings.indexOf(name) !== at);
  return repeated.map((name) => {
    const message = 'two columns have this heading: nobody can say which one counts';
    return { code: 'duplicate_column', path: `column ${name}`, message };
  });
}

function longRows(headings: readonly string[], rows: readonly (readonly string[])[]): Issue[] {
  return rows.flatMap((cells, index) => {
    if (cells.slice(headings.length).every((cell) => cell === '')) return [];
    const message = `has ${cells.length} cells under ${headings.length} headings`;
    return [{ code: 'ragged_row', path: `row ${index + 2}`, message }];
  });
}
