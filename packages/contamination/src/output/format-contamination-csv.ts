import type { ContaminationMatch, ContaminationReport } from '@tenacious-bench/schema';

/**
 * The matches of a report as CSV (RFC 4180), one row each. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front.
 *
 * @example
 * ```ts
 * const place = { file: 'a.jsonl', row: 1 };
 * const match = { check: 'exact', verdict: 'leak', raw: 1, spans: [], because: 'the same, word for word' };
 * const matches = [{ ...match, task: { id: 't1', ...place }, reference: { id: '=1+1', ...place } }];
 * formatContaminationCsv({ matches }).split('\r\n')[1]
 * // => `leak,exact,t1,a.jsonl,1,'=1+1,a.jsonl,1,1,,,,,,,,"the same, word for word",,`
 * ```
 */
export function formatContaminationCsv({ matches }: Pick<ContaminationReport, 'matches'>): string {
  const lines = [Object.keys(columns), ...matches.map(cellsOf)];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

type Cell = string | number | undefined;

const columns: Readonly<Record<string, (match: ContaminationMatch) => Cell>> = {
  verdict: ({ verdict }) => verdict,
  check: ({ check }) => check,
  task: ({ task }) => task.id,
  task_file: ({ task }) => task.file,
  task_row: ({ task }) => task.row,
  reference: ({ reference }) => reference.id,
  reference_file: ({ reference }) => reference.file,
  reference_row: ({ reference }) => reference.row,
  raw: ({ raw }) => raw,
  residual: ({ residual }) => residual,
  containment: ({ measures }) => measures?.containment,
  weighted: ({ measures }) => measures?.weighted,
  covered: ({ measures }) => measures?.covered,
  longest: ({ measures }) => measures?.longest,
  distinct: ({ measures }) => measures?.distinct,
  spans: ({ spans }) => spans.map(spanText).join(' '),
  because: ({ because }) => because,
  allowed_reason: ({ allowed }) => allowed?.reason,
  allowed_until: ({ allowed }) => allowed?.until,
};

function cellsOf(match: ContaminationMatch): Cell[] {
  return Object.values(columns).map((cell) => cell(match));
}

function spanText({ task, reference }: ContaminationMatch['spans'][number]): string {
  return `${task.field}:${task.start}-${task.end}~${reference.field}:${reference.start}-${reference.end}`;
}

// The semicolon and the tab part cells in the spreadsheets of some countries.
function csvCell(cell: Cell): string {
  const text = String(cell ?? '');
  const inert = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
