import type { Parsed } from '@tenacious-bench/schema';
import { readCsv } from '../agree/answers/read-csv.ts';
import { selectValues } from './select-values.ts';

/** Where in a file an artefact stands. */
export type ArtefactPlace = {
  /** The name of the file; its ending says how it is read: `.csv`, `.tsv`, `.jsonl`, `.ndjson`, or JSON. */
  readonly file: string;
  /** The path to the values. @default '' */
  readonly path?: string;
};

/**
 * Reads what a claim rests on out of a committed file: JSON, JSON lines, or CSV whose rows are named by its headings.
 *
 * @example
 * ```ts
 * readArtefact('task,tone\nt1,3\nt2,2\n', { file: 'round1.csv', path: '/tone' }) // => { ok: true, value: ['3', '2'] }
 * readArtefact('{"a": [1, 0]}', { file: 'a.json', path: '/b' }).issues[0].message // => 'there is no "b"'
 * ```
 */
export function readArtefact(text: string, { file, path = '' }: ArtefactPlace): Parsed<unknown> {
  const document = readDocument(text, file);
  if (!document.ok) return document;
  const found = selectValues(document.value, path);
  return found.ok ? found : refuse('not_found', path, found.reason);
}

function readDocument(text: string, file: string): Parsed<unknown> {
  if (/\.[ct]sv$/i.test(file)) return readRows(text);
  if (!/\.(?:jsonl|ndjson)$/i.test(file)) return readJson(text, '');
  const rows: unknown[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = readJson(line, `line ${index + 1}`);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return { ok: true, value: rows };
}

function readRows(text: string): Parsed<unknown> {
  const table = readCsv(text);
  if (!table.ok) return table;
  const [headings = [], ...rows] = table.value;
  const full = rows.filter((row) => row.some((cell) => cell !== ''));
  const uneven = full.findIndex((row) => row.length !== headings.length);
  if (uneven !== -1)
    return refuse(
      'invalid_csv',
      `row ${uneven + 2}`,
      'it has another number of cells than the headings',
    );
  const named = full.map((row) =>
    Object.fromEntries(headings.map((heading, column) => [heading.trim(), row[column]])),
  );
  return { ok: true, value: named };
}

function readJson(text: string, path: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse('invalid_json', path, 'it is not JSON');
  }
}

function refuse(code: string, path: string, message: string): Parsed<never> {
  return { ok: false, issues: [{ code, path, message }] };
}
