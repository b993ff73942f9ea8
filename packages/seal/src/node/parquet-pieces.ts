import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { LeakSource } from '../leaks/leak-source.ts';

/** The texts of a Parquet file, column by column of each row group, and the bytes of its binary cells one by one. */
export async function* parquetPieces(
  source: LeakSource,
  mostBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const file = bufferOf(source);
  const metadata = await parquetMetadataAsync(file);
  yield Buffer.from(namesIn(metadata).join('\n'));
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  let rowStart = 0;
  for (const { num_rows: rows, total_byte_size: bytes } of metadata.row_groups) {
    const rowEnd = rowStart + Number(rows);
    if (Number(bytes) > mostBytes) throw new RangeError('a row group is more than may be held');
    for (const column of columns) {
      yield* columnPieces({ file, metadata, rowStart, rowEnd, columns: [column] });
    }
    rowStart = rowEnd;
  }
}

type ColumnRange = {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columns: string[];
};

const pieceLetters = 1 << 20;

async function* columnPieces(range: ColumnRange): AsyncGenerator<Uint8Array> {
  const rows = await parquetReadObjects({
    ...range,
    compressors,
    // Bytes that nobody called text may be packed themselves.
    utf8: false,
    parsers: { jsonFromBytes: (cell) => (cell === undefined ? undefined : textOf(cell)) },
  });
  const texts: string[] = [];
  let letters = 0;
  for (const cell of cellsIn(rows)) {
    if (typeof cell !== 'string') yield cell;
    else {
      texts.push(cell);
      letters += cell.length;
    }
    if (letters < pieceLetters) continue;
    yield Buffer.from(texts.splice(0).join('\n'));
    letters = 0;
  }
  yield Buffer.from(texts.join('\n'));
}

function bufferOf(source: LeakSource): AsyncBuffer {
  return {
    byteLength: source.bytes,
    async slice(start, end = source.bytes) {
      const bytes = new Uint8Array(Math.max(0, end - start));
      let filled = 0;
      for await (const chunk of source.open({ start, end })) {
        bytes.set(chunk, filled);
        filled += chunk.length;
      }
      return bytes.buffer;
    },
  };
}

function namesIn({ schema, key_value_metadata: pairs = [], created_by: author }: FileMetaData) {
  const names = schema.map(({ name }) => name);
  return [...names, ...pairs.flatMap(({ key, value }) => [key, value ?? '']), author ?? ''];
}

function* cellsIn(value: unknown): Generator<string | Uint8Array> {
  if (typeof value === 'string' || value instanceof Uint8Array) yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) yield* cellsIn(member);
  }
}

function textOf(cell: Uint8Array): string {
  return Buffer.from(cell).toString('utf8');
}
