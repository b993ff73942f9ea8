import {
  type FileMetaData,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type RowGroup,
  type SchemaTree,
} from 'hyparquet';
import type { LeakSource } from '../leaks/leak-source.ts';
import { pageDecoders } from './page-decoders.ts';
import type { RoomPool, TableRooms } from './room-pool.ts';
import { columnFile, tableFile } from './table-file.ts';

export type ParquetOptions = {
  /** What a row group may hold at most. */
  readonly mostBytes: number;
  readonly pool: RoomPool;
};

/** The texts of a Parquet file, column by column of each row group, and the bytes of its binary cells one by one. */
export async function* parquetPieces(
  source: LeakSource,
  { mostBytes, pool }: ParquetOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const metadata = await parquetMetadataAsync(tableFile(source));
  yield Buffer.from(namesIn(metadata).join('\n'));
  const columns = parquetSchema(metadata).children;
  const rooms = pool.take();
  let first = 0;
  for (const group of metadata.row_groups) {
    if (Number(group.total_byte_size) > mostBytes) {
      throw new RangeError('a row group is more than may be held');
    }
    for (const column of columns) {
      yield* columnPieces({ source, metadata, group, column, first, rooms });
    }
    first += Number(group.num_rows);
  }
  // Not where somebody stops before the end: what is left in them is of no use to the next table.
  pool.giveBack(rooms);
}

type ColumnPart = {
  readonly source: LeakSource;
  readonly metadata: FileMetaData;
  readonly group: RowGroup;
  readonly column: SchemaTree;
  /** The first row of the group. */
  readonly first: number;
  readonly rooms: TableRooms;
};

async function* columnPieces(part: ColumnPart): AsyncGenerator<Uint8Array> {
  const { source, metadata, group, column, first, rooms } = part;
  const { texts, pages, stored } = rooms;
  const rows = Number(group.num_rows);
  // To find some rows of a list, all that stand before them have to be read.
  const isPlain = column.children.length === 0 && column.element.repetition_type !== 'REPEATED';
  const step = isPlain ? rowsAtOnce(part) : rows;
  const { readColumn } = await parquetScan({
    file: isPlain ? columnFile(source, stored) : tableFile(source),
    metadata,
    columns: [column.element.name],
    useOffsetIndex: false,
    compressors: pageDecoders(pages),
    // Bytes that nobody called text may be packed themselves.
    utf8: false,
    parsers: { stringFromBytes: textCell, jsonFromBytes: textCell },
  });
  for (let row = 0; row < rows; row += step) {
    const range = { rowStart: first + row, rowEnd: first + Math.min(row + step, rows) };
    pages.clear();
    for (const value of await readColumn({ ...range, column: column.element.name })) {
      for (const cell of cellsIn(value)) {
        if (cell instanceof TextCell) yield* texts.add(cell.bytes);
        else yield cell;
      }
    }
  }
  yield texts.rest();
}

// A few pages: what is decoded at a time is collected soon.
const bytesAtOnce = 1024 * 1024;

function rowsAtOnce({ group, column: { element } }: ColumnPart): number {
  const chunk = group.columns.find(
    ({ meta_data: data }) => data?.path_in_schema[0] === element.name,
  );
  const bytes = Number(chunk?.meta_data?.total_uncompressed_size ?? 0);
  return Math.max(1, Math.ceil((Number(group.num_rows) * bytesAtOnce) / Math.max(bytes, 1)));
}

/** A cell of text, as it lies in memory: as a string it would be there twice. */
class TextCell {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

function textCell(bytes: Uint8Array | undefined): TextCell | undefined {
  return bytes && new TextCell(bytes);
}

function* cellsIn(value: unknown): Generator<TextCell | Uint8Array> {
  if (value instanceof TextCell || value instanceof Uint8Array) yield value;
  else if (typeof value === 'string') yield new TextCell(Buffer.from(value));
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) yield* cellsIn(member);
  }
}

function namesIn({ schema, key_value_metadata: pairs = [], created_by: author }: FileMetaData) {
  const names = schema.map(({ name }) => name);
  return [...names, ...pairs.flatMap(({ key, value }) => [key, value ?? '']), author ?? ''];
}
