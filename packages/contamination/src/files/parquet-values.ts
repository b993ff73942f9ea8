import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { NumberedValue, ValueBatches } from './jsonl-values.ts';
import type { ParquetFile } from './open-parquet.ts';
import { plainMembers } from './plain-members.ts';
import type { UnreadList } from './unread-list.ts';

/** The rows of a Parquet file from some row on. One row group is in memory at a time. */
export async function* parquetValues(
  file: ParquetFile,
  unread: UnreadList,
  firstRow = 1,
): ValueBatches {
  for (const { start, end } of rowGroups(file)) {
    const from = Math.max(start, firstRow - 1);
    if (from >= end) continue;
    const rows = await readGroup(file, from, end).catch((error: unknown) => {
      unread.add(`rows ${from + 1} to ${end}`, `the row group is damaged (${reasonOf(error)})`);
      return [];
    });
    yield* inBatches(rows, from + 1, file);
  }
}

/** What a row of a table is as JSON. */
export function tableRow(
  row: Readonly<Record<string, unknown>>,
  { jsonColumns }: ParquetFile,
): unknown {
  if (jsonColumns.length === 0) return row;
  const parsed = jsonColumns.map((column) => [column, parsedJson(row[column])]);
  return { ...row, ...Object.fromEntries(parsed) };
}

function* rowGroups({ metadata }: ParquetFile): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    yield { start, end };
    start = end;
  }
}

function readGroup(
  { bytes, metadata, columns }: ParquetFile,
  rowStart: number,
  rowEnd: number,
): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({
    file: bytes,
    metadata,
    columns: [...columns],
    rowStart,
    rowEnd,
    compressors,
    parsers: { jsonFromBytes: textOf },
  });
}

// Damaged JSON in one row must not take its row group with it, so that it is parsed later.
function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

const batchRows = 1000;

function* inBatches(
  rows: readonly Record<string, unknown>[],
  firstRow: number,
  file: ParquetFile,
): Generator<readonly NumberedValue[]> {
  for (let start = 0; start < rows.length; start += batchRows) {
    yield rows.slice(start, start + batchRows).map((row, index) => ({
      row: firstRow + start + index,
      value: tableRow(plainMembers(row), file),
    }));
  }
}

function parsedJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
