import type { Parsed } from '@tenacious-bench/schema';
import type { FileMetaData } from 'hyparquet';
import type { FrozenFile } from '../tree/frozen-tree.ts';
import {
  type ColumnPath,
  type ComparableRow,
  columnPath,
  comparableParquet,
} from './comparable-row.ts';

/** A row of a Parquet file, and which of its columns hold JSON text. */
export type ParquetRow = {
  readonly row: ComparableRow;
  readonly jsonColumns: readonly ColumnPath[];
};

// What a group of rows may take unpacked; as objects it takes a few times as much.
const mostGroupBytes = 64 * 1024 * 1024;

/** Reads the rows of a Parquet file, a group of them in memory at a time. A file that cannot be read is one issue. */
export async function* readParquet(
  file: FrozenFile,
): AsyncGenerator<Parsed<ParquetRow>, void, undefined> {
  try {
    // A reader that a release without Parquet can do without.
    const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
    const source = { byteLength: file.bytes, slice: slicesOf(file) };
    const metadata = await parquetMetadataAsync(source);
    if (largestGroup(metadata) > mostGroupBytes) return yield refused(file, tooLarge);
    const jsonColumns = jsonColumnsOf(metadata);
    let rowStart = 0;
    for (const { num_rows: count } of metadata.row_groups) {
      const rowEnd = rowStart + Number(count);
      const rows = await parquetReadObjects({ file: source, metadata, rowStart, rowEnd });
      for (const row of rows)
        yield { ok: true, value: { row: comparableParquet(row, jsonColumns), jsonColumns } };
      rowStart = rowEnd;
    }
  } catch {
    // The reader's own words may quote what it was reading.
    yield refused(file, 'cannot be read as Parquet');
  }
}

const tooLarge = `holds a group of rows of more than ${mostGroupBytes} bytes: write smaller groups`;

function refused({ path }: FrozenFile, message: string): Parsed<never> {
  return { ok: false, issues: [{ code: 'not_compared', path, message }] };
}

function slicesOf(file: FrozenFile) {
  return async (start: number, end = file.bytes): Promise<ArrayBuffer> => {
    const room = new Uint8Array(end - start);
    // Room for all of it makes it one chunk.
    await file.open({ start, end, room }).next();
    return room.buffer;
  };
}

function largestGroup({ row_groups: groups }: FileMetaData): number {
  return Math.max(0, ...groups.map((group) => Number(group.total_byte_size)));
}

function jsonColumnsOf({ key_value_metadata: facts = [] }: FileMetaData): readonly ColumnPath[] {
  const paths: unknown = JSON.parse(facts.find(({ key }) => key === 'json_columns')?.value ?? '[]');
  return Array.isArray(paths) ? paths.map((path) => columnPath(String(path))) : [];
}
